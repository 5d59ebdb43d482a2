import type { Region } from '../benchmark/benchmark.js';
import type { Level } from '../posting/posting.js';
import type { Settings } from '../settings/settings.js';
import { Checkbox, Radios, Select } from '../ui/fields.js';
import { Button, Chip } from '../ui/parts.js';
import { RegionPicker } from '../ui/region-picker.js';
import { RemovableChip } from '../ui/removable-chip.js';
import { Section } from '../ui/section.js';
import { tp } from '../ui/t-pages.js';
import { named } from '../ui/told.js';
import { levelName } from '../ui/words.js';
import type { OptionsProps } from './options.js';

const MOST_REGIONS = 5;
const stored = ({ code, area }: Region): NonNullable<Settings['region']> => ({ code, area });

export function RegionSection({ settings, region, compareRegions, areas, onFindAreas, onChange }: OptionsProps) {
  return (
    <Section title={tp('options.region')} hint={tp('options.regionHint')} anchor="region">
      <p class="row">
        {region ? <Chip tone="held">{named(region.name)}</Chip> : <Chip>{tp('options.regionAuto')}</Chip>}
        {settings.region !== null && (
          <Button
            onClick={() => {
              onChange({ region: null });
            }}
          >
            {tp('options.regionAuto')}
          </Button>
        )}
      </p>
      <RegionPicker
        label={tp('options.regionPick')}
        value={region}
        areas={areas}
        onWords={onFindAreas}
        onPick={(picked) => {
          onChange({ region: stored(picked) });
        }}
      />
      <h3 class="label">{tp('options.compare')}</h3>
      <p class="small soft">{tp('options.compareHint')}</p>
      <ul class="chips">
        {compareRegions.map((compared) => (
          <li key={compared.code + (compared.area ?? '')}>
            <RemovableChip
              name={named(compared.name)}
              removal={tp('options.compareRemove', { region: named(compared.name) })}
              onRemove={() => {
                onChange({ compareRegions: compareRegions.filter((other) => other !== compared).map(stored) });
              }}
            />
          </li>
        ))}
      </ul>
      {compareRegions.length < MOST_REGIONS && (
        <RegionPicker
          label={tp('options.comparePick')}
          value={null}
          areas={areas}
          onWords={onFindAreas}
          onPick={(picked) => {
            onChange({ compareRegions: [...compareRegions, picked].map(stored) });
          }}
        />
      )}
    </Section>
  );
}

export function PaySection({ settings, onChange }: OptionsProps) {
  return (
    <Section title={tp('options.pay')}>
      <Radios
        label={tp('options.period')}
        value={settings.period}
        options={[
          ['year', tp('options.year')],
          ['hour', tp('options.hour')],
        ]}
        onPick={(period) => {
          onChange({ period });
        }}
        hint={tp('options.currencyHint')}
      />
      <Checkbox
        checked={settings.priceParity}
        onCheck={(priceParity) => {
          onChange({ priceParity });
        }}
      >
        {tp('options.parity')}
      </Checkbox>
      <p class="small soft">{tp('options.parityHint')}</p>
    </Section>
  );
}

const LEVEL_ORDER: Readonly<Record<Level, number>> = {
  intern: 0,
  entry: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  manager: 5,
  director: 6,
};

export function MeSection({ settings, onChange }: OptionsProps) {
  const levels = Object.keys(LEVEL_ORDER) as Level[];
  return (
    <Section title={tp('options.me')}>
      <Select
        label={tp('options.level')}
        value={settings.myLevel ?? 'none'}
        options={[
          ['none', tp('options.levelNone')] as const,
          ...levels.map((level) => [level, levelName(level)] as const),
        ]}
        onPick={(level) => {
          onChange({ myLevel: level === 'none' ? null : level });
        }}
      />
    </Section>
  );
}

export function WarningsSection({ settings, onChange }: OptionsProps) {
  return (
    <Section title={tp('options.warnings')}>
      <Radios
        label={tp('options.sensitivity')}
        value={settings.sensitivity}
        options={[
          ['careful', tp('options.careful')],
          ['balanced', tp('options.balanced')],
          ['eager', tp('options.eager')],
        ]}
        onPick={(sensitivity) => {
          onChange({ sensitivity });
        }}
      />
    </Section>
  );
}

/** Each language by its own name: whoever looks for it can read it. */
const LANGUAGE_NAMES = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
] as const;

export function LookSection({ settings, onChange }: OptionsProps) {
  return (
    <Section title={tp('options.look')}>
      <Radios
        label={tp('options.look')}
        value={settings.theme}
        options={[
          ['auto', tp('options.auto')],
          ['light', tp('options.light')],
          ['dark', tp('options.dark')],
        ]}
        onPick={(theme) => {
          onChange({ theme });
        }}
      />
      <Select
        label={tp('options.language')}
        value={settings.language}
        options={[['auto', tp('options.languageAuto')] as const, ...LANGUAGE_NAMES]}
        onPick={(language) => {
          onChange({ language });
        }}
      />
      <p class="small soft">{tp('options.languageHint')}</p>
    </Section>
  );
}
