import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../src/settings/settings.js';

type Stored = Record<string, unknown>;
const areas: { sync: Stored; local: Stored } = { sync: {}, local: {} };
const state = { syncRefuses: false };
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** Storage that takes its time, as the real one does. */
function area(name: 'sync' | 'local') {
  return {
    get: async (key: string) => {
      await later();
      return key in areas[name] ? { [key]: structuredClone(areas[name][key]) } : {};
    },
    set: async (values: Stored) => {
      await later();
      if (name === 'sync' && state.syncRefuses) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      Object.assign(areas[name], structuredClone(values));
    },
    remove: async (keys: string | string[]) => {
      await later();
      for (const key of [keys].flat()) Reflect.deleteProperty(areas[name], key);
    },
  };
}
vi.mock('../../../src/browser/browser.js', () => ({
  browser: { storage: { sync: area('sync'), local: area('local') } },
}));
/** Another context of the extension: its modules share nothing but storage and locks. */
async function context() {
  vi.resetModules();
  return import('../../../src/settings/store.js');
}

/** As much of the browser's locks as is used: one holder a name, in the order of asking. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, work: () => Promise<unknown>): Promise<unknown> => {
      const result = last.then(work);
      last = result.catch(() => undefined);
      return result;
    },
  };
}

beforeEach(() => {
  areas.sync = {};
  areas.local = {};
  state.syncRefuses = false;
  vi.unstubAllGlobals();
});

const CHANGES: readonly Partial<Settings>[] = [
  { period: 'hour' },
  { theme: 'dark' },
  { myLevel: 'senior' },
  { panelOpen: true },
  { priceParity: true },
];
const ALL = Object.assign({}, ...CHANGES) as Partial<Settings>;

describe('changes of settings at the same moment', () => {
  it.each([false, true])('lose none of each other (sync refuses: %s)', async (syncRefuses) => {
    state.syncRefuses = syncRefuses;
    const { changeSettings, loadSettings } = await context();
    await Promise.all(CHANGES.map((change) => changeSettings(change)));
    expect((await loadSettings()).settings).toMatchObject(ALL);
  });

  it('lose none of each other in two contexts', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const [one, two] = [await context(), await context()];
    await Promise.all(CHANGES.map((change, i) => (i % 2 ? one : two).changeSettings(change)));
    expect((await one.loadSettings()).settings).toMatchObject(ALL);
  });

  it('that add to a list all find what the one before added', async () => {
    const { changeSettings } = await context();
    const add = (site: string) => changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }));
    const [, , last] = await Promise.all([add('linkedin'), add('indeed'), add('dice')]);
    expect(last.sitesOff).toEqual(['linkedin', 'indeed', 'dice']);
  });

  it('go on after one that failed, and after everything was put back', async () => {
    const { changeSettings, resetSettings, loadSettings } = await context();
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    const [, , theme] = await Promise.all([
      expect(failing).rejects.toThrow('no'),
      changeSettings({ period: 'hour' }).then(resetSettings),
      changeSettings({ theme: 'dark' }),
    ]);
    expect(theme.period).toBe('hour');
    expect((await loadSettings()).settings).toMatchObject({ period: 'year', theme: 'auto' });
  });
});
