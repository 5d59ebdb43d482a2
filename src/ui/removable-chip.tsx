import { Icon } from './icons.js';
import { Chip, LinkButton } from './parts.js';

interface RemovableChipProps {
  readonly name: string;
  /** What its button does, for who hears it. */
  readonly removal: string;
  readonly onRemove: () => void;
}

/** Something the user added, to be taken out again. */
export function RemovableChip({ name, removal, onRemove }: RemovableChipProps) {
  return (
    <Chip>
      {name}
      <LinkButton aria-label={removal} onClick={onRemove}>
        <Icon name="close" />
      </LinkButton>
    </Chip>
  );
}
