import { parsePage } from '../../../scripts/saved-page.js';
import { readPage, type PageReading } from '../../../src/job-sites/index.js';

/** Reads a page given as HTML. */
export function readHtml(html: string, url: string): PageReading {
  return readPage(parsePage(html), new URL(url));
}

/** A page with JSON-LD blocks, as they would stand in it. */
export function pageWithLd(blocks: readonly string[], title = '', type = 'application/ld+json'): string {
  const scripts = blocks.map((block) => `<script type="${type}">${block}</script>`).join('');
  return `<!doctype html><html><head><title>${title}</title>${scripts}</head><body><main></main></body></html>`;
}
