import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  changeSaved,
  listNewest,
  listSaved,
  removeSaved,
  restoreSaved,
  searchWords,
  type BrokenRecord,
} from '../saved/repository.js';
import type { SavedChanges, SavedPosting, SavedSummary } from '../saved/saved-posting.js';

/** The saved postings as a page shows them, with what can be done to them. */
export interface SavedState {
  /** Newest first; null while they are read. */
  readonly saved: readonly SavedSummary[] | null;
  /** Lower-cased beginning of each text by key; empty until they are read. */
  readonly texts: ReadonlyMap<string, string>;
  /** Stored records that cannot be shown. */
  readonly broken: readonly BrokenRecord[];
  /** Why they could not be read or changed; null when all is well. */
  readonly problem: string | null;
  readonly change: (key: string, changes: SavedChanges) => void;
  readonly remove: (key: string) => void;
  /** Undoes the removal of a record. */
  readonly restore: (record: SavedSummary) => void;
  readonly reload: () => void;
}

/** Read before all others: as many as a window shows. */
const FIRST = 10;

/** Removed on this page and still to be had back: whole, while the views know summaries. */
const removed = new Map<string, SavedPosting>();

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Resolves when what was set has been drawn. A hidden page draws nothing: it waits only a moment. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}

/** Reads the saved postings and keeps them in line with what is done on the page. */
export function useSaved(): SavedState {
  const [saved, setSaved] = useState<readonly SavedSummary[] | null>(null);
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const [broken, setBroken] = useState<readonly BrokenRecord[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  const reload = useCallback(() => {
    const all = async (): Promise<void> => {
      const list = await listSaved();
      setSaved(list.records);
      setBroken(list.broken);
      setProblem(null);
      await afterPaint();
      // The texts are only for the search: they come after what is seen.
      setTexts(await searchWords());
    };
    // The newest stand there at once; the whole list takes their place when it is read. One after the other: the answer with
    // ten thousand records would hold up the one with ten.
    listNewest(FIRST)
      .then((newest) => {
        setSaved((list) => list ?? newest);
        return afterPaint();
      })
      .then(all)
      .catch((error: unknown) => {
        setSaved((list) => list ?? []);
        setProblem(messageOf(error));
      });
  }, []);
  useEffect(() => {
    reload();
    // Another window may have saved something meanwhile.
    addEventListener('focus', reload);
    return () => {
      removeEventListener('focus', reload);
    };
  }, [reload]);

  const failed = (error: unknown): void => {
    setProblem(messageOf(error));
    reload();
  };
  return {
    saved,
    texts,
    broken,
    problem,
    change: (key, changes) => {
      changeSaved(key, changes).then((record) => {
        // One of ten thousand changed: they need not all be read again.
        if (record) setSaved((list) => list?.map((old) => (old.key === key ? record : old)) ?? null);
        else reload();
      }, failed);
    },
    remove: (key) => {
      removeSaved(key).then((record) => {
        if (record) removed.set(key, record);
        setSaved((list) => list?.filter((old) => old.key !== key) ?? null);
      }, failed);
    },
    restore: ({ key }) => {
      const record = removed.get(key);
      if (record) restoreSaved(record).then(reload, failed);
    },
    reload,
  };
}
