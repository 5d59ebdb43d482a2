import { beforeEach, describe, expect, it, vi } from 'vitest';

const MANIFEST_ORIGINS = ['https://www.linkedin.com/*', 'https://www.google.com/*'];
const state = { origins: [] as string[], registered: [] as { id: string; js: string[] }[], calls: [] as string[] };
vi.mock('../../../src/browser/browser.js', () => ({
  browser: {
    permissions: { getAll: () => Promise.resolve({ origins: state.origins }) },
    runtime: {
      getManifest: () => ({
        host_permissions: ['https://www.linkedin.com/*', 'https://www.google.com/search*'],
        content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['job-page.js'] }],
      }),
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(state.registered),
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        state.calls.push(`unregister ${ids.join(' ')}`);
        state.registered = state.registered.filter(({ id }) => !ids.includes(id));
        return Promise.resolve();
      },
      updateContentScripts: (scripts: { id: string; js: string[] }[]) => {
        state.calls.push(`update ${String(scripts.length)}`);
        return Promise.resolve();
      },
      registerContentScripts: (scripts: { id: string; js: string[] }[]) => {
        const twice = scripts.find(({ id }) => state.registered.some((other) => other.id === id));
        if (twice) return Promise.reject(new Error(`Duplicate script ID '${twice.id}'`));
        state.calls.push(`register ${String(scripts.length)}`);
        state.registered.push(...scripts);
        return Promise.resolve();
      },
    },
  },
}));
const { grantedHosts, registerGranted } = await import('../../../src/browser/site-access.js');

beforeEach(() => {
  state.origins = [...MANIFEST_ORIGINS, 'https://careers.fernhill.example/*'];
  state.registered = [];
  state.calls = [];
});

describe('grantedHosts', () => {
  it('takes a host of the manifest for its own, whatever path stood there', async () => {
    expect(await grantedHosts()).toEqual(['careers.fernhill.example']);
  });
});

describe('registerGranted', () => {
  it('registers guard and page script of what is granted, and takes nothing away in between', async () => {
    await registerGranted();
    expect(state.registered.map(({ js }) => js[0])).toEqual(['/guard.js', '/employer-page.js']);
    await registerGranted();
    expect(state.calls).toEqual(['register 2', 'update 2']);
  });

  it('does one after the other: two at once register nothing twice', async () => {
    await Promise.all([registerGranted(), registerGranted()]);
    expect(state.calls).toEqual(['register 2', 'update 2']);
  });

  it('ends what is granted no more, and leaves the scripts of others alone', async () => {
    state.registered.push({ id: 'somebody-else', js: [] });
    await registerGranted();
    state.origins = MANIFEST_ORIGINS;
    await registerGranted();
    expect(state.registered.map(({ id }) => id)).toEqual(['somebody-else']);
  });
});
