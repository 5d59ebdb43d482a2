import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Analysis, Correction } from '../analysis/analysis.js';
import type { Region } from '../benchmark/benchmark.js';
import type { RoleId } from '../role/roles.js';
import { Button } from '../ui/parts.js';
import { RegionPicker } from '../ui/region-picker.js';
import { t } from '../ui/t.js';
import { roleNames } from '../ui/words.js';

interface CorrectProps {
  readonly analysis: Analysis;
  readonly regions: readonly Region[];
  readonly onFindRegions: ((words: string) => void) | undefined;
  readonly onCorrect: (correction: Correction | null) => void;
  readonly onDone: () => void;
}

/** The reader disagrees: another role or another region for this posting. */
export function Correct({ analysis, regions, onFindRegions, onCorrect, onDone }: CorrectProps) {
  const id = useId();
  const byUser = analysis.region?.from === 'correction';
  const [role, setRole] = useState<RoleId | null>(analysis.role);
  const [region, setRegion] = useState<Region | null>(analysis.region?.region ?? null);
  const [picked, setPicked] = useState(byUser);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <form
      class="correct stack"
      aria-label={t('menu.correct')}
      onSubmit={(event) => {
        event.preventDefault();
        onCorrect({
          role: role === analysis.verdict.role.id ? null : role,
          regionCode: picked ? (region?.code ?? null) : null,
          regionArea: picked ? (region?.area ?? null) : null,
        });
        onDone();
      }}
    >
      <label class="label" for={id}>
        {t('correct.role')}
      </label>
      <select
        ref={first}
        id={id}
        class="field"
        value={role ?? ''}
        onChange={(event) => {
          setRole(roleNames().find(([known]) => known === event.currentTarget.value)?.[0] ?? null);
        }}
      >
        {role === null && <option value="">{t('role.unsure')}</option>}
        {roleNames().map(([known, name]) => (
          <option key={known} value={known} selected={known === role}>
            {name}
          </option>
        ))}
      </select>
      <RegionPicker
        label={t('correct.region')}
        value={region}
        areas={regions}
        onWords={onFindRegions}
        onPick={(next) => {
          setRegion(next);
          setPicked(true);
        }}
      />
      <div class="row">
        <button type="submit" class="button main">
          {t('correct.apply')}
        </button>
        {(analysis.corrected || byUser) && (
          <Button
            onClick={() => {
              onCorrect(null);
              onDone();
            }}
          >
            {t('correct.undo')}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {t('correct.cancel')}
        </Button>
      </div>
    </form>
  );
}
