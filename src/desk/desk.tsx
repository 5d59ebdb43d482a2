import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Region } from '../benchmark/benchmark.js';
import type { SavedChanges, SavedPosting, SavedSummary } from '../saved/saved-posting.js';
import { PageFrame, type PageName } from '../ui/page-frame.js';
import { sortSaved, type Sorting } from '../ui/saved-list.js';
import { UndoBar, useRemoval } from '../ui/saved-parts.js';
import { SearchEnd, SearchRow, useSavedSearch } from '../ui/saved-search.js';
import { tp } from '../ui/t-pages.js';
import type { CertificationNames } from '../ui/words.js';
import { Compare } from './compare.js';
import { SavedTable } from './saved-table.js';
import { Transfer, type TransferCallbacks, type TransferState } from './transfer.js';

export interface DeskProps extends TransferCallbacks {
  /** Null while they are read. */
  readonly saved: readonly SavedSummary[] | null;
  /** Lower-cased beginning of each saved text by key, for the search; may come later than the list. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  /** The whole records of these keys, for the comparison and the full text. */
  readonly wholeOf: (keys: readonly string[]) => Promise<readonly SavedPosting[]>;
  readonly period: 'year' | 'hour';
  /** ISO date. */
  readonly today: string;
  readonly names?: CertificationNames | undefined;
  readonly held: readonly string[];
  /** Price level of a region, 1 the nation's average; null where none is published. Absent: not wanted. */
  readonly parityOf?: ((region: Region) => number | null) | undefined;
  readonly transfer: TransferState;
  /** How many stored records cannot be read. */
  readonly broken?: number | undefined;
  readonly onChange: (key: string, changes: SavedChanges) => void;
  readonly onRemove: (key: string) => void;
  readonly onRestore: (record: SavedSummary) => void;
  readonly onOpen: (page: PageName) => void;
  /** Key of the posting that this page was opened for; null: none. */
  readonly wanted?: string | null | undefined;
}

/** So many rows are drawn at first and with each "show more": a keystroke in the search draws them all anew. */
const STEP = 40;

/** The full page for many saved postings: table, comparison, export and import. */
export function Desk(props: DeskProps) {
  const { saved, texts, wholeOf, wanted = null } = props;
  const [sorting, setSorting] = useState<Sorting>({ by: 'savedOn', down: true });
  const [picked, setPicked] = useState<readonly string[]>([]);
  const removal = useRemoval(props.onRemove, props.onRestore);
  // Sorted once, then searched: a keystroke keeps the order.
  const sorted = useMemo(() => sortSaved(saved ?? [], sorting), [saved, sorting]);
  const search = useSavedSearch(sorted, texts, STEP, `${sorting.by}${sorting.down ? '-' : '+'}`);
  useWanted(wanted, saved, search.setWords);
  const [compared, setCompared] = useState<readonly SavedPosting[]>([]);
  useEffect(() => {
    let late = false;
    void (picked.length < 2 ? Promise.resolve([]) : wholeOf(picked)).then((records) => {
      if (!late) setCompared(records);
    });
    return () => {
      late = true;
    };
  }, [picked, wholeOf]);

  return (
    <PageFrame title={tp('desk.title')} here="desk" onOpen={props.onOpen}>
      <main class="stack sections">
        {saved === null && <p class="soft">{tp('saved.loading')}</p>}
        {saved?.length === 0 && <p class="soft">{tp('saved.none')}</p>}
        {saved !== null && saved.length > 0 && (
          <>
            <SearchRow search={search} count />
            {compared.length >= 2 ? (
              <Compare
                {...props}
                records={compared}
                onClear={() => {
                  setPicked([]);
                }}
              />
            ) : (
              <p class="small soft">{tp('desk.compareHint')}</p>
            )}
            <SavedTable
              {...props}
              records={search.drawn}
              sorting={sorting}
              picked={picked}
              onSort={(by) => {
                setSorting({ by, down: sorting.by === by ? !sorting.down : by === 'savedOn' });
              }}
              onPick={(key, yes) => {
                setPicked((now) => (yes ? [...now, key] : now.filter((k) => k !== key)));
              }}
              onDelete={(record) => {
                setPicked((now) => now.filter((key) => key !== record.key));
                removal.remove(record);
              }}
            />
            <SearchEnd search={search} step={STEP} />
          </>
        )}
        <Transfer {...props} empty={saved === null || saved.length === 0} />
        <UndoBar removal={removal} />
      </main>
    </PageFrame>
  );
}

/** Searches once for the posting that the page was opened for, as soon as it is among those read. */
function useWanted(
  wanted: string | null,
  saved: readonly SavedSummary[] | null,
  onWords: (words: string) => void,
): void {
  const done = useRef(false);
  useEffect(() => {
    const record = done.current || wanted === null ? undefined : saved?.find(({ key }) => key === wanted);
    if (!record) return;
    done.current = true;
    onWords(record.posting.title);
  });
}
