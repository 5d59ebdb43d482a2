import { describe, expect, it, vi } from 'vitest';

const origins = ['https://www.linkedin.com/*', 'https://www.google.com/*', 'https://careers.fernhill.example/*'];
vi.mock('../../../src/browser/browser.js', () => ({
  browser: {
    permissions: { getAll: () => Promise.resolve({ origins }) },
    runtime: {
      getManifest: () => ({ host_permissions: ['https://www.linkedin.com/*', 'https://www.google.com/search*'] }),
    },
  },
}));
const { grantedHosts } = await import('../../../src/browser/site-access.js');

describe('grantedHosts', () => {
  it('takes a host of the manifest for its own, whatever path stood there', async () => {
    expect(await grantedHosts()).toEqual(['careers.fernhill.example']);
  });
});
