import { useEffect, useState } from 'preact/hooks';
import { grantedHosts, onAccessChanged, stopUsingOn, useOn } from '../browser/site-access.js';
import type { SiteAccess } from '../ui/sites.js';

/** What the user granted beyond what an installation has, kept in line with changes made anywhere. */
export function useAccess(): SiteAccess {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    const load = (): void => {
      void grantedHosts().then((hosts) => {
        if (!gone) setGranted(hosts);
      });
    };
    load();
    const stop = onAccessChanged(load);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  const quietly = (work: Promise<unknown>): void => {
    // Declined, or the browser refused: all stays as it was.
    work.catch(() => undefined);
  };
  return {
    granted,
    onAllow: (hosts) => {
      quietly(useOn(hosts));
    },
    onTakeAway: (hosts) => {
      quietly(stopUsingOn(hosts));
    },
  };
}
