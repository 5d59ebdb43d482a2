/** Many saved postings, written straight into the extension's database. */
import type { Page } from 'playwright-core';
import { analyzePosting } from '../../src/analysis/index.js';
import { SAMPLE } from '../../src/own-pages/sample-posting.js';
import type { SavedPosting } from '../../src/saved/saved-posting.js';
import { toStored } from '../../src/saved/stored.js';

/** So many records, all of invented companies, no two alike. */
export function manySaved(n: number): SavedPosting[] {
  const analysis = analyzePosting(
    SAMPLE,
    { region: null, heldCertifications: [], sensitivity: 'balanced', today: '2026-03-01' },
    null,
  );
  const kinds = ['Systems Administrator', 'Network Engineer', 'Cloud Engineer', 'Storage Engineer', 'DBA'];
  const filler = (i: number): string =>
    Array.from(
      { length: 60 },
      (_, k) => `Line ${(i * 37 + k * 11) % 997} keeps service ${(i + k) % 389} running.`,
    ).join('\n');
  return Array.from({ length: n }, (_, i) => {
    const id = String(100_000 + i);
    const title = `${kinds[i % kinds.length] ?? ''} ${i}`;
    const posting = {
      ...SAMPLE,
      id,
      site: 'linkedin',
      title,
      company: `Company ${i % 800}`,
      description: `${SAMPLE.description ?? ''}\n${filler(i)}`,
      url: `https://www.linkedin.com/jobs/view/${id}/`,
    };
    const at = new Date(Date.UTC(2026, 0, 1) + i * 600_000).toISOString();
    const { site, url, payText } = posting;
    const own = { status: 'saved' as const, notes: i % 9 ? '' : `Called Ana about ${title}`, followUp: null };
    return {
      key: `linkedin:${id}`,
      posting,
      analysis,
      ...own,
      savedAt: at,
      updatedAt: at,
      sightings: [{ at, site, id, url, title, payText, pay: null, datePosted: null }],
    };
  });
}

/** Puts records into the database; `page` is one of the extension's own that has opened it. */
export async function fill(page: Page, all: readonly SavedPosting[]): Promise<void> {
  for (let i = 0; i < all.length; i += 500) {
    const parts = all.slice(i, i + 500).map((record) => {
      const { summary, details, print } = toStored(record);
      return { summary, details, print: { ...print, signature: [...(print.signature ?? [])] } };
    });
    await page.evaluate(async (batch) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('plumbline');
        opening.onsuccess = () => {
          resolve(opening.result);
        };
      });
      const tx = db.transaction(['postings', 'details', 'prints'], 'readwrite');
      for (const { summary, details, print } of batch) {
        tx.objectStore('postings').put(summary);
        tx.objectStore('details').put(details);
        tx.objectStore('prints').put({ ...print, signature: Uint16Array.from(print.signature) });
      }
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      db.close();
    }, parts);
  }
}
