import { useEffect, useState } from 'preact/hooks';
import type { SavedChanges, SavedPosting, SavedSummary } from '../saved/saved-posting.js';
import { date, inPeriod, pay, payRange } from '../ui/format.js';
import { HistoryLine } from '../ui/history-line.js';
import { LazyDisclosure } from '../ui/fields.js';
import { isDoubtful } from '../ui/essentials.js';
import { Button, Chip } from '../ui/parts.js';
import type { SortKey, Sorting } from '../ui/saved-list.js';
import { DueLine, NotesFields, PostingLink, StatusSelect } from '../ui/saved-parts.js';
import { t } from '../ui/t.js';
import { tp } from '../ui/t-pages.js';
import { named } from '../ui/told.js';
import { roleName } from '../ui/words.js';
import { PercentileBar } from './percentile-bar.js';

interface SavedTableProps {
  readonly records: readonly SavedSummary[];
  readonly wholeOf: (keys: readonly string[]) => Promise<readonly SavedPosting[]>;
  readonly sorting: Sorting;
  readonly picked: readonly string[];
  readonly period: 'year' | 'hour';
  readonly today: string;
  readonly onSort: (by: SortKey) => void;
  readonly onPick: (key: string, picked: boolean) => void;
  readonly onChange: (key: string, changes: SavedChanges) => void;
  readonly onDelete: (record: SavedSummary) => void;
}

/** More do not fit beside each other. */
const MOST_COMPARED = 4;

const COLUMNS = [
  ['posting', 'desk.posting'],
  ['role', 'desk.role'],
  ['place', 'desk.place'],
  ['posted', 'desk.posted'],
  ['median', 'desk.median'],
  ['position', 'desk.position'],
  ['status', 'status'],
  ['savedOn', 'desk.savedOn'],
] as const satisfies readonly (readonly [SortKey, string])[];

export function SavedTable(props: SavedTableProps) {
  const { sorting, onSort } = props;
  return (
    <table class="table">
      <caption class="hidden">{tp('saved.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">{tp('desk.compare')}</span>
          </th>
          {COLUMNS.map(([by, key]) => (
            <th key={by} scope="col" aria-sort={sorting.by !== by ? 'none' : sorting.down ? 'descending' : 'ascending'}>
              <button
                type="button"
                class="sort"
                onClick={() => {
                  onSort(by);
                }}
              >
                {tp(key)}
                <span aria-hidden="true">{sorting.by !== by ? '' : sorting.down ? ' ↓' : ' ↑'}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.records.map((record) => (
          <SavedRow key={record.key} {...props} record={record} />
        ))}
      </tbody>
    </table>
  );
}

function SavedRow({
  record,
  picked,
  period,
  today,
  wholeOf,
  onPick,
  onChange,
  onDelete,
}: SavedTableProps & { readonly record: SavedSummary }) {
  const { posting, analysis, sightings } = record;
  const { benchmark } = analysis;
  const isPicked = picked.includes(record.key);
  const position = benchmark?.postedPosition;
  const shown = analysis.pay && payRange(analysis.pay.range, benchmark ? period : analysis.pay.range.period);
  return (
    <tr class={isPicked ? 'picked' : ''}>
      <td>
        <input
          type="checkbox"
          aria-label={tp('desk.select', { title: posting.title })}
          checked={isPicked}
          disabled={!isPicked && picked.length >= MOST_COMPARED}
          onChange={(event) => {
            onPick(record.key, event.currentTarget.checked);
          }}
        />
      </td>
      <th scope="row">
        <PostingLink posting={posting} />
        {posting.company !== null && <p class="small soft">{posting.company}</p>}
        <DueLine record={record} today={today} />
        <HistoryLine sightings={sightings} />
        <LazyDisclosure label={tp('saved.details')}>
          {() => (
            <>
              <NotesFields record={record} onChange={onChange} />
              <LazyDisclosure label={tp('saved.fullText')}>
                {() => <FullText of={record.key} wholeOf={wholeOf} />}
              </LazyDisclosure>
              <div class="row">
                <Button
                  look="danger"
                  aria-label={`${tp('saved.remove')}${t('colon')}${posting.title}`}
                  onClick={() => {
                    onDelete(record);
                  }}
                >
                  {tp('saved.remove')}
                </Button>
              </div>
            </>
          )}
        </LazyDisclosure>
      </th>
      <td data-label={tp('desk.role')}>
        {roleName(analysis.role)} {isDoubtful(analysis) && <Chip tone="warn">{t('badge.mismatch')}</Chip>}
      </td>
      <td data-label={tp('desk.place')}>
        {analysis.region ? named(analysis.region.region.name) : (posting.location ?? tp('desk.unknown'))}
      </td>
      <td data-label={tp('desk.posted')}>{shown ?? tp('desk.unknown')}</td>
      <td data-label={tp('desk.median')}>
        {benchmark
          ? pay(inPeriod(benchmark.official.p50, benchmark.period, period), benchmark.currency, period)
          : tp('desk.unknown')}
      </td>
      <td data-label={tp('desk.position')}>{position ? <PercentileBar position={position} /> : tp('desk.unknown')}</td>
      <td data-label={tp('status')}>
        <StatusSelect record={record} onChange={onChange} />
      </td>
      <td data-label={tp('desk.savedOn')}>{date(record.savedAt)}</td>
    </tr>
  );
}

/** The text of a posting, read when it is asked for. */
function FullText({ of: key, wholeOf }: { readonly of: string } & Pick<SavedTableProps, 'wholeOf'>) {
  const [text, setText] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    void wholeOf([key]).then(([record]) => {
      setText(record?.posting.description ?? null);
    });
  }, [key, wholeOf]);
  if (text === undefined) return null;
  return text === null ? <p class="soft">{tp('saved.noText')}</p> : <p class="full-text small">{text}</p>;
}
