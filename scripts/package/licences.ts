/** Puts THIRD_PARTY.txt and LICENSE.txt into every build; used by wxt.config.ts. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { noteLibraries, ownLicence, thirdParty } from './third-party.js';

interface Licences {
  /** Goes into Vite's plugins: notes which libraries each bundle holds. */
  readonly plugin: () => Plugin;
  /** To be called with the folder of a finished build. */
  readonly write: (folder: string) => void;
}

export function licences(): Licences {
  const found = new Set<string>();
  return {
    plugin: () => noteLibraries(found),
    write: (folder) => {
      writeFileSync(path.join(folder, 'THIRD_PARTY.txt'), thirdParty(found));
      const own = ownLicence();
      if (own !== null) writeFileSync(path.join(folder, 'LICENSE.txt'), own);
    },
  };
}
