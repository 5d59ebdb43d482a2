import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../../src/browser/browser.js', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));

const { answer } = await import('../../../src/messages/server.js');
const { samplePosting } = await import('../saved/saved-sample.js');
import type { Handlers } from '../../../src/messages/server.js';
import type { JudgedPosting } from '../../../src/messages/protocol.js';

const judged = { key: 'linkedin:4001' } as JudgedPosting;

function handlersThat(save: () => Promise<JudgedPosting>): Handlers {
  const unexpected = (): Promise<never> => Promise.reject(new Error('not asked'));
  return {
    draw: unexpected,
    hello: unexpected,
    analyze: unexpected,
    save,
    unsave: unexpected,
    correct: unexpected,
    'close-panel': unexpected,
    'panel-state': unexpected,
    'find-regions': unexpected,
    'open-page': unexpected,
    regions: () => Promise.resolve([]),
    certifications: unexpected,
    sources: unexpected,
    guide: unexpected,
  };
}

const handlers = handlersThat(() => Promise.resolve(judged));
const ours = { id: 'ours' };
const message = { kind: 'save', body: { posting: samplePosting() } };

describe('the background', () => {
  it('answers a well-formed request of the extension', async () => {
    expect(await answer(handlers, message, ours)).toEqual({ ok: true, value: judged });
  });

  it('refuses another extension and a page', async () => {
    for (const sender of [{ id: 'theirs' }, {}]) {
      expect(await answer(handlers, message, sender)).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
  });

  it('tells its tables to pages of the extension, not to page scripts', async () => {
    const ask = { kind: 'regions', body: {} };
    expect(await answer(handlers, ask, { id: 'ours', url: 'https://www.linkedin.com/jobs/' })).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
    expect(await answer(handlers, ask, { id: 'ours', url: 'chrome-extension://ours/options.html' })).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    ['an id of an inherited property', { kind: 'constructor', body: {} }],
    [
      'a posting with a script address',
      { kind: 'save', body: { posting: samplePosting({ url: 'javascript:alert(1)' }) } },
    ],
    [
      'a description beyond the limit',
      { kind: 'save', body: { posting: samplePosting({ description: 'x'.repeat(1_000_001) }) } },
    ],
    ['a missing body', { kind: 'save' }],
  ])('calls %s malformed', async (_name, bad) => {
    expect(await answer(handlers, bad, ours)).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });

  it('never runs a handler on, and never rejects for, any other message', async () => {
    const save = vi.fn(() => Promise.resolve(judged));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          fc.record({ kind: fc.constantFrom('save', 'hello', '__proto__'), body: fc.anything() }),
        ),
        async (bad) => {
          expect(await answer(handlersThat(save), bad, ours)).toHaveProperty('ok');
        },
      ),
    );
    expect(save).not.toHaveBeenCalled();
  });

  it('says in words that storage is full', async () => {
    const full = handlersThat(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
    expect(await answer(full, message, ours)).toMatchObject({
      ok: false,
      error: { code: 'storage-full', message: expect.stringContaining('no space left') as string },
    });
  });
});
