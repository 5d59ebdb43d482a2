/**
 * Every regular expression of src/ against texts made to make it slow. An expression passes when twice the text takes less
 * than three times as long wherever it takes measurable time at all: what is linear takes twice, what is quadratic four times.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import ts from 'typescript';
import { expect, it } from 'vitest';
import titles from '../../data/role-titles.json';
import { ROOT } from '../../scripts/material.js';
import { attacks, type Attack } from './hostile-strings.js';

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const SRC = path.join(ROOT, 'src');
const ATTACKS_EACH = 60;
/** Few repetitions first, so that an exponential expression is caught before it would run for hours. */
const SMALL = [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32];
const FIRST_SIZE = 256;
/** What takes no measurable time at this size is far from quadratic: 32,768² steps take seconds. */
const LAST_SIZE = 32_768;
const MEASURABLE_MS = 2;
/** Growth that is still steep here does not flatten at some bound of a repetition, nor is it a matter of the clock. */
const TOO_LONG_MS = 60;
const WORST_RATIO = 3;
/** Rules for titles see normalised titles, which are cut first (src/role/title-text.ts): there the time itself counts. */
const LONGEST_TITLE = 400;
const TITLE_MS = 10;

const titleRules = new Set(
  (titles.rules as readonly { readonly pattern: string; readonly unless?: string }[]).flatMap((rule) =>
    [rule.pattern, rule.unless].filter((source) => source !== undefined).map((source) => new RegExp(source).source),
  ),
);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join(SRC, file))
  .sort();

function literals(): readonly Expression[] {
  return files.flatMap((file) => {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
    const found: Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const where = `${path.relative(ROOT, file)}:${String(line)}`;
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Expressions that the core and the site readers build from word lists when they are loaded. */
async function builtOnLoad(): Promise<readonly Expression[]> {
  const Original = globalThis.RegExp;
  const found: Expression[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      const where = /[\\/](src[\\/][\w./\\-]+:\d+)/.exec(new Error().stack ?? '')?.[1];
      if (where !== undefined) found.push({ source: made.source, flags: made.flags, where });
      return made;
    },
  });
  try {
    await import('../../src/analysis/index.js');
    await import('../../src/job-sites/registry.js');
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Milliseconds for walking all matches, as replaceAll, matchAll and split do; never longer than one search. */
function time(expression: RegExp, text: string): number {
  const start = performance.now();
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex += 1;
  }
  return performance.now() - start;
}

function best(expression: RegExp, text: string, runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) least = Math.min(least, time(expression, text));
  return least;
}

interface Slow {
  readonly ratio: number;
  readonly ms: number;
}

/** Growth under one attack that is steeper than linear; null when it is linear or takes no measurable time. */
function growth(expression: RegExp, attack: Attack): Slow | null {
  for (const count of SMALL) {
    const ms = best(expression, attack.times(count), 2);
    if (ms > TOO_LONG_MS) return { ratio: Infinity, ms };
  }
  let size = FIRST_SIZE;
  while (size <= LAST_SIZE && time(expression, attack.text(size)) < MEASURABLE_MS) size *= 2;
  // A bounded repetition grows steeply up to its bound: only what stays steep is wrong. Twice flat is flat.
  for (let flat = 0; size <= LAST_SIZE && flat < 2; size *= 2) {
    const once = best(expression, attack.text(size), 2);
    const ms = best(expression, attack.text(size * 2), 2);
    const ratio = ms / Math.max(once, 0.01);
    if (ratio < WORST_RATIO) flat += 1;
    else if (ms > TOO_LONG_MS) return { ratio, ms };
  }
  return null;
}

/** The worst of several tries: other work on the machine can make one of them look steep, but not all. */
function isSuperLinear(expression: RegExp, attack: Attack): Slow | null {
  const first = growth(expression, attack);
  return first && growth(expression, attack) && growth(expression, attack);
}

/** Milliseconds that an expression takes on an attack cut to the longest text it is ever given. */
function boundedTime(expression: RegExp, attack: Attack, longest: number): number {
  let ms = 0;
  for (const count of [...SMALL, longest]) {
    const text = attack.times(count).slice(0, longest);
    ms = best(expression, text, 3);
    if (ms > TOO_LONG_MS || text.length === longest) return ms;
  }
  return ms;
}

it('finds an expression that backtracks', () => {
  const isCaught = (source: string): boolean =>
    attacks(source, 'g', ATTACKS_EACH).some((attack) => growth(new RegExp(source, 'g'), attack) !== null);
  for (const bad of [
    '^(?:\\W|i{1,3})*x',
    '(?:a+)+b',
    '\\s+$',
    '<a[^>]*>',
    '(?:\\w|\\d)*!',
    'x.*y.*z',
    '(\\d+),?(\\d+)=',
  ]) {
    expect(isCaught(bad), bad).toBe(true);
  }
  for (const good of ['\\d{1,9}', '<a[^>]{0,40}>', '[a-z]+', '^\\s+']) expect(isCaught(good), good).toBe(false);
}, 120_000);

it('takes linear time in every regular expression of src/', async () => {
  const written = literals();
  const built = await builtOnLoad();
  const all = new Map([...written, ...built].map((one) => [`/${one.source}/${one.flags}`, one]));
  const bad: string[] = [];
  let tried = 0;
  for (const [text, { source, flags, where }] of all) {
    const expression = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
    const bounded = titleRules.has(source);
    for (const attack of attacks(source, flags, ATTACKS_EACH)) {
      tried += 1;
      const under = `under ${attack.name.slice(0, 120)}`;
      if (bounded) {
        const ms = boundedTime(expression, attack, LONGEST_TITLE);
        if (ms <= TITLE_MS) continue;
        bad.push(`${where}  ${text.slice(0, 160)}  ${ms.toFixed(0)} ms for a title ${under}`);
      } else {
        const found = isSuperLinear(expression, attack);
        if (found === null) continue;
        bad.push(`${where}  ${text.slice(0, 160)}  ×${found.ratio.toFixed(1)} ${under}`);
      }
      break;
    }
  }
  console.log(
    `${String(all.size)} regular expressions (${String(written.length)} written, ${String(built.length)} built when loaded) against ${String(tried)} hostile texts: ${String(bad.length)} super-linear`,
  );
  expect(bad).toEqual([]);
}, 600_000);
