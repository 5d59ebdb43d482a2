import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeSaved, listSaved, removeSaved, restoreSaved } from '../saved/repository.js';
import type { SavedChanges, SavedPosting } from '../saved/saved-posting.js';

/** The saved postings as a page shows them, with what can be done to them. */
export interface SavedState {
  /** Newest first; null while they are read. */
  readonly saved: readonly SavedPosting[] | null;
  /** Why they could not be read or changed; null when all is well. */
  readonly problem: string | null;
  readonly change: (key: string, changes: SavedChanges) => void;
  readonly remove: (key: string) => void;
  readonly restore: (record: SavedPosting) => void;
  readonly reload: () => void;
}

/** Reads the saved postings and keeps them in line with what is done on the page. */
export function useSaved(): SavedState {
  const [saved, setSaved] = useState<readonly SavedPosting[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const reload = useCallback(() => {
    listSaved().then(
      (all) => {
        setSaved(all);
        setProblem(null);
      },
      (error: unknown) => {
        setSaved([]);
        setProblem(error instanceof Error ? error.message : String(error));
      },
    );
  }, []);
  useEffect(() => {
    reload();
    // Another window may have saved something meanwhile.
    addEventListener('focus', reload);
    return () => {
      removeEventListener('focus', reload);
    };
  }, [reload]);

  const then = (work: Promise<unknown>): void => {
    work.then(reload, (error: unknown) => {
      setProblem(error instanceof Error ? error.message : String(error));
      reload();
    });
  };
  return {
    saved,
    problem,
    change: (key, changes) => {
      then(changeSaved(key, changes));
    },
    remove: (key) => {
      then(removeSaved(key));
    },
    restore: (record) => {
      then(restoreSaved(record));
    },
    reload,
  };
}
