/** The search over saved postings that popup and desk share: words, status, and how much of what was found is drawn. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedSummary, Status } from '../saved/saved-posting.js';
import { useGrowing } from './growing.js';
import { Button } from './parts.js';
import { indexSaved, searchHeads, searchInSlices, searchSaved, type Indexed } from './saved-list.js';
import { StatusFilter } from './saved-parts.js';
import { tp } from './t-pages.js';

export interface SavedSearch {
  readonly words: string;
  readonly status: Status | null;
  /** How many records there are in all. */
  readonly all: number;
  /** What fits, in the order given. */
  readonly found: readonly SavedSummary[];
  /** The part of it to draw now. */
  readonly drawn: readonly SavedSummary[];
  /** False while the texts are still searched. */
  readonly done: boolean;
  /** How many are to be drawn when typing has come to rest. */
  readonly shown: number;
  readonly setWords: (words: string) => void;
  readonly setStatus: (status: Status | null) => void;
  readonly more: () => void;
}

/**
 * @param texts lower-cased beginning of each text by key; may come later than the records
 * @param step so many records are drawn at first and with each "show more": ten thousand stay quick
 * @param order names the order of the records: another one begins at the top again
 */
export function useSavedSearch(
  records: readonly SavedSummary[],
  texts: ReadonlyMap<string, string> | undefined,
  step: number,
  order = '',
): SavedSearch {
  const [words, setWords] = useState('');
  const [status, setStatus] = useState<Status | null>(null);
  const [shown, setShown] = useState(step);
  const index = useMemo(() => indexSaved(records, texts), [records, texts]);
  const { found, done } = useFound(index, words, status);
  const drawn = useGrowing(shown, `${order} ${status ?? ''} ${words}`);
  return {
    words,
    status,
    all: records.length,
    found,
    done,
    drawn: found.slice(0, drawn),
    shown,
    setWords(next) {
      setWords(next);
      setShown(step);
    },
    setStatus(next) {
      setStatus(next);
      setShown(step);
    },
    more() {
      setShown(shown + step);
    },
  };
}

/** Above this many records the texts are searched after the heads, in slices. */
const AT_ONCE = 1_500;

interface Found {
  readonly found: readonly SavedSummary[];
  readonly done: boolean;
}

/** What fits: at once by title, company, place, notes and role; where there are many, by the texts a moment later. */
function useFound(index: readonly Indexed[], words: string, status: Status | null): Found {
  const whole = index.length <= AT_ONCE || words.trim() === '';
  const heads = useMemo(() => (whole ? searchSaved : searchHeads)(index, words, status), [index, words, status, whole]);
  const [late, setLate] = useState<{
    readonly of: readonly SavedSummary[];
    readonly found: readonly SavedSummary[];
  } | null>(null);
  useEffect(() => {
    if (whole) return;
    const ended = new AbortController();
    void searchInSlices(index, words, status, ended.signal).then((found) => {
      if (found) setLate({ of: heads, found });
    });
    return () => {
      ended.abort();
    };
  }, [index, words, status, whole, heads]);
  if (whole) return { found: heads, done: true };
  return late?.of === heads ? { found: late.found, done: true } : { found: heads, done: false };
}

/** The field, the status to choose, and (for pages without room above) how many fit. */
export function SearchRow({ search, count = false }: { readonly search: SavedSearch; readonly count?: boolean }) {
  return (
    <div class="row filters">
      <input
        class="field grow"
        type="search"
        aria-label={tp('saved.search')}
        placeholder={tp('saved.search')}
        value={search.words}
        onInput={(event) => {
          search.setWords(event.currentTarget.value);
        }}
      />
      <StatusFilter value={search.status} onPick={search.setStatus} />
      {count && <SearchCount search={search} />}
    </div>
  );
}

export function SearchCount({ search }: { readonly search: SavedSearch }) {
  return (
    <span class="small soft" role="status">
      {tp('saved.shown', { shown: search.found.length, all: search.all })}
    </span>
  );
}

/** Below the list: that nothing fits, or a button for the next ones. */
export function SearchEnd({ search, step }: { readonly search: SavedSearch; readonly step: number }) {
  const left = search.found.length - search.shown;
  if (search.found.length === 0 && !search.done) return null;
  if (search.found.length === 0) return <p class="soft">{tp('saved.noneFound')}</p>;
  return left <= 0 ? null : <Button onClick={search.more}>{tp('saved.more', { n: Math.min(step, left) })}</Button>;
}
