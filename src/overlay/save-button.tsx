import { Icon } from '../ui/icons.js';
import { Button } from '../ui/parts.js';
import { t } from '../ui/t.js';

interface SaveButtonProps {
  readonly saved: boolean;
  readonly onSave: () => void;
  readonly onUnsave: () => void;
}

export function SaveButton({ saved, onSave, onUnsave }: SaveButtonProps) {
  return (
    <Button
      look={saved ? 'done' : 'main'}
      title={saved ? t('unsave') : undefined}
      aria-pressed={saved}
      onClick={saved ? onUnsave : onSave}
    >
      {saved && <Icon name="check" />}
      {t(saved ? 'saved' : 'save')}
    </Button>
  );
}
