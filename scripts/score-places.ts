/**
 * `node scripts/run.mjs score-places [--errors]`: how well places are read.
 * On the labelled postings: country, state or province, wrong instead of unsure (the definitions of the material's score.py).
 * On tests/data/places-300.json: state or country and metro of single location strings. Exit status 1 below the bars.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readPlace } from '../src/benchmark/places.js';
import { toPlainText } from '../src/posting/text.js';
import { material, ROOT } from './material.js';

interface Posting {
  id: string;
  title: string | null;
  company: string | null;
  location: string | null;
  description: string;
  gold: { region: string | null; metro_city: string | null };
}
interface Listed {
  location: string;
  code: string | null;
  area?: string | null;
}

const verbose = process.argv.includes('--errors');
const state = { failed: false };

function figure(name: string, right: number, of: number, bar: number, below = false): void {
  const value = of === 0 ? NaN : right / of;
  const ok = below ? value <= bar : value >= bar;
  if (!ok) state.failed = true;
  console.log(`${name.padEnd(58)} ${value.toFixed(3)}  (n = ${of})  ${ok ? 'ok' : `below the bar of ${bar}`}`);
}

function gold(file: string): void {
  const count = {
    country: 0,
    countries: 0,
    state: 0,
    states: 0,
    told: 0,
    toldRight: 0,
    wrong: 0,
    any: 0,
    nothing: 0,
    invented: 0,
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const posting = JSON.parse(line) as Posting;
    const want = posting.gold.region;
    const { region, reason } = readPlace(posting.location, {
      description: toPlainText(posting.description),
      title: posting.title,
      company: posting.company,
    });
    const code = region?.code ?? '';
    const bad: string[] = [];
    if (want === null) {
      count.nothing++;
      if (code !== '') {
        count.invented++;
        bad.push('told though unlabelled');
      }
    } else {
      count.countries++;
      if (code.slice(0, 2) === want.slice(0, 2)) count.country++;
      else bad.push('country');
      if (want.length > 2) {
        count.states++;
        if (code === want) count.state++;
        else bad.push('state');
        if (code.length > 2) {
          count.told++;
          if (code === want) count.toldRight++;
        }
      }
      if (code !== '') {
        count.any++;
        if (code.slice(0, 2) !== want.slice(0, 2) || (code.length > 2 && want.length > 2 && code !== want)) {
          count.wrong++;
          bad.push('WRONG');
        }
      }
    }
    if (verbose && bad.length > 0)
      console.log(
        `  ${posting.id} ${JSON.stringify(posting.location)} want ${want} got ${code || '–'} ${region?.area ?? ''} (${bad.join(', ')}) ${reason ?? ''}`,
      );
  }
  figure('country right (of those with a labelled region)', count.country, count.countries, 0.99);
  figure('state or province right (of those labelled)', count.state, count.states, 0.97);
  figure('state or province right (of those told)', count.toldRight, count.told, 0.97);
  figure('wrong rather than unsure (of those told)', count.wrong, count.any, 0.01, true);
  console.log(`${'told where the label has none'.padEnd(58)} ${count.invented} of ${count.nothing}`);
}

function listed(file: string): void {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as { places: Listed[] };
  const count = { right: 0, wrong: 0, metro: 0, metros: 0 };
  for (const row of rows.places) {
    const { region } = readPlace(row.location);
    const code = region?.code ?? null;
    const area = region && region.area !== region.code ? region.area : null;
    if (code === row.code) count.right++;
    else if (code !== null) count.wrong++;
    if (row.area !== undefined && row.area !== null) {
      count.metros++;
      if (area === row.area) count.metro++;
    }
    if (verbose && (code !== row.code || area !== (row.area ?? null)))
      console.log(`  ${JSON.stringify(row.location)} want ${row.code} ${row.area ?? '–'} got ${code} ${area ?? '–'}`);
  }
  figure('listed strings: country and state right', count.right, rows.places.length, 0.95);
  figure('listed strings: metro right', count.metro, count.metros, 0.95);
  figure('listed strings: wrong rather than unsure', count.wrong, rows.places.length, 0.01, true);
}

const dev = material('gold', 'dev.jsonl');
if (dev !== null) gold(dev);
const list = path.join(ROOT, 'tests', 'data', 'places-300.json');
if (existsSync(list)) listed(list);
else console.error('SKIPPED: tests/data/places-300.json is missing.');
process.exit(state.failed ? 1 : 0);
