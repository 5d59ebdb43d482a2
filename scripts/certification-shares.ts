/**
 * Counts in the postings at hand which certifications each role's postings name, joins that with what guides and issuers
 * say (data/certification-guide.json), and writes data/certification-expectations.json. Deterministic.
 *
 * A posting's role is its title's, where the title is unambiguous; a text is counted once however often it was posted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFactsFromPlain, toPlainText, type Level } from '../src/posting/index.js';
import { isInfrastructureRole, judgeTitle } from '../src/role/index.js';
import { material, ROOT } from './material.js';

/** How sure a title must be to lend its role to the count. */
const SURE = 0.8;
/** Fewer postings of a role and band than this say nothing about shares. */
const LEAST_POSTINGS = 25;
/** A certification named by fewer postings than this is chance. */
const LEAST_NAMED = 3;
const EXPECTED_SHARE = 0.12;
const USEFUL_SHARE = 0.03;

type Band = 'junior' | 'middle' | 'senior' | 'all';
const BAND_OF: Readonly<Record<Level, Exclude<Band, 'all'>>> = {
  intern: 'junior',
  entry: 'junior',
  mid: 'middle',
  senior: 'senior',
  lead: 'senior',
  manager: 'senior',
  director: 'senior',
};
const BANDS: readonly Band[] = ['all', 'junior', 'middle', 'senior'];

interface Count {
  n: number;
  readonly named: Map<string, number>;
}
interface GuideEntry {
  readonly role: string;
  readonly id: string;
}

function count(file: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  const seen = new Set<string>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line.trim() === '') continue;
    const posting = JSON.parse(line) as { title: string; location?: string | null; description: string };
    const { id, confidence } = judgeTitle(posting.title);
    if (!isInfrastructureRole(id) || confidence < SURE) continue;
    const plain = toPlainText(posting.description);
    const key = `${posting.title}\n${plain.slice(0, 600)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const facts = readFactsFromPlain(plain, { title: posting.title, location: posting.location ?? null });
    const ids = new Set(facts.certifications.map((mention) => mention.id));
    for (const band of ['all', BAND_OF[facts.level.value]] as const) {
      const at = `${id}/${band}`;
      const known = counts.get(at) ?? { n: 0, named: new Map<string, number>() };
      known.n += 1;
      for (const certification of ids) known.named.set(certification, (known.named.get(certification) ?? 0) + 1);
      counts.set(at, known);
    }
  }
  return counts;
}

const file = material('postings', 'train.jsonl.gz');
if (file !== null) {
  const guide = JSON.parse(readFileSync(path.join(ROOT, 'data', 'certification-guide.json'), 'utf8')) as {
    roles: readonly GuideEntry[];
    overAsking: readonly { id: string }[];
  };
  const counts = count(file);
  const roles = [...new Set([...counts.keys()].map((key) => key.split('/')[0] ?? ''))].sort();
  const shares: Record<string, Record<string, { n: number; named: [string, number, 'expected' | 'useful'][] }>> = {};
  for (const role of roles) {
    const bands: Record<string, { n: number; named: [string, number, 'expected' | 'useful'][] }> = {};
    for (const band of BANDS) {
      const known = counts.get(`${role}/${band}`);
      if (known === undefined || known.n < LEAST_POSTINGS) continue;
      const named = [...known.named]
        .filter(([, times]) => times >= LEAST_NAMED && times / known.n >= USEFUL_SHARE)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([id, times]): [string, number, 'expected' | 'useful'] => [
          id,
          times,
          times / known.n >= EXPECTED_SHARE ? 'expected' : 'useful',
        ]);
      bands[band] = { n: known.n, named };
    }
    if (Object.keys(bands).length > 0) shares[role] = bands;
  }
  const data = {
    about:
      'Certifications per role and band of levels (junior: intern, entry; middle: mid; senior: the rest; all). postings: how many of n postings, the role taken from an unambiguous title, name it; written by scripts/certification-shares.ts. guide and overAsking: by hand, with their sources.',
    postings: shares,
    guide: guide.roles,
    overAsking: guide.overAsking,
  };
  const out = path.join(ROOT, 'data', 'certification-expectations.json');
  writeFileSync(
    out,
    `${JSON.stringify(data, null, 1).replace(/\[\n\s+("[a-z0-9-]+"),\n\s+(\d+),\n\s+("\w+")\n\s+\]/g, '[$1, $2, $3]')}\n`,
  );
  for (const role of roles) {
    const all = counts.get(`${role}/all`);
    const top = [...(all?.named ?? [])].sort((a, b) => b[1] - a[1]).slice(0, 6);
    console.error(`${role} (n = ${all?.n ?? 0}): ${top.map(([id, times]) => `${id} ${times}`).join(', ')}`);
  }
}
