import { useEffect, useState } from 'preact/hooks';

/** What fits into the window at first sight. */
const AT_ONCE = 8;
/** Drawn this long after the last change: whoever is still typing does not wait for rows below the window. */
const QUIET_MS = 120;

/**
 * How many rows of a long list to draw: a few at once, up to `wanted` when nothing has changed for a moment. `of` names
 * what is looked for: another search begins anew, changed records do not.
 */
export function useGrowing(wanted: number, of: string): number {
  const [grown, setGrown] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      setGrown(of);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [of]);
  return grown === of ? wanted : Math.min(wanted, AT_ONCE);
}
