/** Saved pages with the truth beside them, and how what was read is compared with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { material } from './material.js';
import type { DoorPosting } from './saved-page.js';

export interface TruePosting {
  readonly id: string | null;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly pay_text: string | null;
  readonly pay: { min: number | null; max: number | null; currency: string; period: string } | null;
  readonly pay_where?: string;
  readonly url: string | null;
  readonly where: 'card' | 'detail';
  readonly description_start?: string;
  readonly description_chars?: number;
}

export interface Truth {
  readonly site: string;
  readonly url: string;
  readonly kind: string;
  readonly url_id_placeholder?: boolean;
  readonly postings: readonly TruePosting[];
}

/** Text for comparing: spaces collapsed. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const samePay = (a: DoorPosting['pay'], b: NonNullable<TruePosting['pay']>): boolean =>
  a !== null && a.min === b.min && a.max === b.max && a.currency === b.currency && a.period === b.period;

export function sameUrl(a: string | null, b: string): boolean {
  if (a === null) return false;
  const [x, y] = [new URL(a), new URL(b)];
  const path = (u: URL): string => decodeURIComponent(u.pathname).replace(/\/$/, '').toLowerCase();
  return x.hostname === y.hostname && path(x) === path(y);
}

/** Pairs what was read with what is there: by id first, then by title and company, each once and in page order. */
export function pair(truth: readonly TruePosting[], read: readonly DoorPosting[]): Map<TruePosting, DoorPosting> {
  const pairs = new Map<TruePosting, DoorPosting>();
  const free = new Set(read);
  const take = (same: (t: TruePosting, r: DoorPosting) => boolean): void => {
    for (const t of truth) {
      if (pairs.has(t)) continue;
      for (const r of free) {
        if (t.where !== r.where || !same(t, r)) continue;
        pairs.set(t, r);
        free.delete(r);
        break;
      }
    }
  };
  take((t, r) => t.id !== null && t.id === r.id);
  take((t, r) => plain(t.title) === plain(r.title) && plain(t.company) === plain(r.company));
  take((t, r) => plain(t.title) === plain(r.title));
  take((t, r) => t.where === 'detail' && r.where === 'detail');
  return pairs;
}

/** One saved page with its truth. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly truth: Truth;
}

/** Pages of the folders (NAME.html with NAME.expected.json), by default the material's pages/ and pages/trimmed/. */
export function* savedPages(dirs: readonly string[], site: string | undefined): Generator<SavedPage> {
  const folders =
    dirs.length > 0
      ? dirs.map((dir) => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), dir))
      : [material('pages'), material('pages', 'trimmed')].filter((dir): dir is string => dir !== null);
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.html')) continue;
      const name = file.slice(0, -'.html'.length);
      const beside = path.join(folder, `${name}.expected.json`);
      if (!existsSync(beside)) {
        console.error(`${file}: no ${name}.expected.json beside it, left out`);
        continue;
      }
      const truth = JSON.parse(readFileSync(beside, 'utf8')) as Truth;
      if (site === undefined || truth.site === site)
        yield { name, html: readFileSync(path.join(folder, file), 'utf8'), truth };
    }
  }
}

/** `[DIR …] [--site S]` of a command line. */
export function pageArguments(args: readonly string[]): { dirs: readonly string[]; site: string | undefined } {
  const at = args.indexOf('--site');
  return {
    site: at < 0 ? undefined : args[at + 1],
    dirs: args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--site'),
  };
}
