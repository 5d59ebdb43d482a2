import { useId, useState } from 'preact/hooks';
import type { Region } from '../benchmark/benchmark.js';
import { t } from './t.js';
import { named } from './told.js';

interface RegionPickerProps {
  readonly label: string;
  /** The region in force; null: none chosen. */
  readonly value: Region | null;
  /** Regions to choose from. With `onWords` the answer to the words last typed, otherwise all there are. */
  readonly areas: readonly Region[];
  readonly onWords?: ((words: string) => void) | undefined;
  readonly onPick: (region: Region) => void;
}

const MOST = 8;

function matching(areas: readonly Region[], words: string): readonly Region[] {
  const parts = words
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const fits = (area: Region): boolean => {
    const name = `${area.name} ${named(area.name)} ${area.code}`.toLowerCase();
    return parts.every((part) => name.includes(part));
  };
  const found: Region[] = [];
  for (const area of areas) {
    if (fits(area)) found.push(area);
    if (found.length === MOST) break;
  }
  return found;
}

/** A searchable choice of one region (combobox with a list below it). */
export function RegionPicker({ label, value, areas, onWords, onPick }: RegionPickerProps) {
  const id = useId();
  const [words, setWords] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = words === null || words.trim() === '' ? [] : onWords ? areas.slice(0, MOST) : matching(areas, words);
  const open = words !== null && words.trim() !== '';

  const pick = (region: Region | undefined) => {
    if (!region) return;
    setWords(null);
    onPick(region);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setWords(null);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      pick(found[active]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : found.length - 1;
      setActive((active + step) % Math.max(1, found.length));
    }
  };

  return (
    <div class="picker">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && found.length > 0 ? `${id}-${String(active)}` : undefined}
        placeholder={t('correct.regionHint')}
        value={words ?? (value ? named(value.name) : '')}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setActive(0);
          onWords?.(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setWords(null);
        }}
      />
      <ul id={`${id}-list`} class="picker-list" role="listbox" aria-label={label} hidden={!open || found.length === 0}>
        {found.map((region, i) => (
          <li
            key={region.code + (region.area ?? '') + region.name}
            id={`${id}-${String(i)}`}
            role="option"
            aria-selected={i === active}
            // Before the input loses focus and the list goes away.
            onPointerDown={(event) => {
              event.preventDefault();
              pick(region);
            }}
          >
            {named(region.name)} <span class="soft small">{region.code}</span>
          </li>
        ))}
      </ul>
      {open && found.length === 0 && (
        <p class="small soft" role="status">
          {t('correct.none')}
        </p>
      )}
    </div>
  );
}
