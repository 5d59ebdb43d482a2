/** What popup and desk share of a saved posting: status, notes, follow-up, undo. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SavedChanges, SavedSummary, Status } from '../saved/saved-posting.js';
import { Select } from './fields.js';
import { date } from './format.js';
import { Button, Chip } from './parts.js';
import { t } from './t.js';
import { tp } from './t-pages.js';

const STATUS_ORDER: Readonly<Record<Status, number>> = {
  saved: 0,
  applied: 1,
  interview: 2,
  offer: 3,
  rejected: 4,
  withdrawn: 5,
};
export const STATUSES = Object.keys(STATUS_ORDER) as readonly Status[];
const OPTIONS = () => STATUSES.map((status) => [status, tp(`status.${status}`)] as const);

interface ChangeProps {
  readonly record: SavedSummary;
  readonly onChange: (key: string, changes: SavedChanges) => void;
}

export function StatusSelect({ record, onChange }: ChangeProps) {
  return (
    <Select
      label={`${tp('status')}${t('colon')}${record.posting.title}`}
      quiet
      value={record.status}
      options={OPTIONS()}
      onPick={(status) => {
        onChange(record.key, { status });
      }}
    />
  );
}

interface StatusFilterProps {
  readonly value: Status | null;
  readonly onPick: (status: Status | null) => void;
}

export function StatusFilter({ value, onPick }: StatusFilterProps) {
  return (
    <Select
      label={tp('status')}
      quiet
      value={value ?? 'any'}
      options={[['any', tp('status.any')] as const, ...OPTIONS()]}
      onPick={(status) => {
        onPick(status === 'any' ? null : status);
      }}
    />
  );
}

/** An earlier day is a year half typed ("0002", "0020"): it is not kept. */
const EARLIEST = '2000-01-01';

/**
 * What a field shows: what is being typed, until just that is stored. The stored value comes back late, or again while the
 * next word is typed; it must not take the place of either.
 */
function useDraft(stored: string): readonly [shown: string, type: (typed: string) => void, drop: () => void] {
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => {
    setDraft((typed) => (typed === stored ? null : typed));
  }, [stored]);
  return [
    draft ?? stored,
    (typed) => {
      setDraft(typed === stored ? null : typed);
    },
    () => {
      setDraft(null);
    },
  ];
}

/** Notes, written when their field is left, and follow-up, written with each day that is whole. */
export function NotesFields({ record, onChange }: ChangeProps) {
  const id = useId();
  const [notes, typeNotes] = useDraft(record.notes);
  const [followUp, typeFollowUp, dropFollowUp] = useDraft(record.followUp ?? '');
  const isWhole = ({ value, validity }: HTMLInputElement): boolean =>
    value === '' ? !validity.badInput : value >= EARLIEST;
  return (
    <div class="stack">
      <label class="label" for={`${id}n`}>
        {tp('saved.notes')}
      </label>
      <textarea
        id={`${id}n`}
        class="field"
        rows={3}
        value={notes}
        onInput={(event) => {
          typeNotes(event.currentTarget.value);
        }}
        onChange={(event) => {
          onChange(record.key, { notes: event.currentTarget.value });
        }}
      />
      <div class="row">
        <label class="label" for={`${id}f`}>
          {tp('saved.followUp')}
        </label>
        <input
          id={`${id}f`}
          class="field"
          type="date"
          value={followUp}
          onInput={(event) => {
            typeFollowUp(event.currentTarget.value);
          }}
          onChange={(event) => {
            if (isWhole(event.currentTarget)) onChange(record.key, { followUp: event.currentTarget.value || null });
          }}
          onBlur={(event) => {
            if (!isWhole(event.currentTarget)) dropFollowUp();
          }}
        />
      </div>
    </div>
  );
}

/** A follow-up that is due, as a short line; nothing otherwise. */
export function DueLine({ record, today }: { readonly record: SavedSummary; readonly today: string }) {
  if (record.followUp === null) return null;
  const due = record.followUp <= today;
  return <p class={due ? 'small is-warn' : 'small soft'}>{tp('saved.due', { date: date(record.followUp) })}</p>;
}

/** The name of a posting, as a link where it has an address. */
export function PostingLink({ posting }: Pick<SavedSummary, 'posting'>) {
  return posting.url === null ? (
    <>
      <span class="posting-title">{posting.title}</span>
      {posting.site === SAMPLE_SITE && (
        <>
          {' '}
          <Chip>{tp('saved.sample')}</Chip>
        </>
      )}
    </>
  ) : (
    <a class="posting-title" href={posting.url} target="_blank" rel="noreferrer">
      {posting.title}
    </a>
  );
}

/** What the first run's sample names as its site; no real site has this id. */
const SAMPLE_SITE = 'sample';

export interface Removal {
  /** The record deleted last, or null. */
  readonly removed: SavedSummary | null;
  remove(record: SavedSummary): void;
  undo(): void;
}

/** Deletion at once, with a way back until the next one. */
export function useRemoval(onRemove: (key: string) => void, onRestore: (record: SavedSummary) => void): Removal {
  const [removed, setRemoved] = useState<SavedSummary | null>(null);
  return {
    removed,
    remove(record) {
      setRemoved(record);
      onRemove(record.key);
    },
    undo() {
      if (removed) onRestore(removed);
      setRemoved(null);
    },
  };
}

export function UndoBar({ removal }: { readonly removal: Removal }) {
  const place = useRef<HTMLDivElement>(null);
  const key = removal.removed?.key;
  // The button that deleted is gone with its posting: the focus goes to the way back.
  useEffect(() => {
    if (key !== undefined) place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [key]);
  return (
    <div role="status" class="undo-place" ref={place}>
      {removal.removed && (
        <div class="undo row">
          <span class="grow">{tp('saved.removed', { title: removal.removed.posting.title })}</span>
          <Button
            onClick={() => {
              removal.undo();
            }}
          >
            {tp('saved.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
