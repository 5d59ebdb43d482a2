/**
 * npm run data -- [--from DIR] [--to DIR] [--oews FILE] [--oflc FILE] [--ashe FILE] [--jobbank FILE] [--geonames FILE] [--dry]
 *
 * Makes data/ from the assembled wage tables (default: the material beside the repository) and from publishers' own files,
 * which take the place of the assembled table of the same publisher. Each publisher's file needs its release and its day of
 * publication: --oews all_data_M_2026.csv --oews-release "May 2026" --oews-released 2027-05-14.
 * --geonames takes a dump of towns (cities1000.txt of geonames.org/export/dump); without it those of other countries stay.
 * Prints what changed; --dry writes nothing. The same input gives the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildData, type PublisherFile } from './data/build.js';
import { describeChanges } from './data/diff.js';
import { material, ROOT } from './material.js';

const PUBLISHERS = ['oews', 'oflc', 'ashe', 'jobbank'] as const;

function usage(message: string): never {
  console.error(message);
  console.error(
    'Usage: npm run data -- [--from DIR] [--to DIR] [--dry] [--oews|--oflc|--ashe|--jobbank FILE with --X-release "May 2026" --X-released 2027-05-14]',
  );
  process.exit(2);
}

const here = process.env['INIT_CWD'] ?? process.cwd();
const resolve = (p: string): string => path.resolve(here, p);
const string = { type: 'string' } as const;
const options = {
  from: string,
  to: string,
  dry: { type: 'boolean' },
  oews: string,
  oflc: string,
  ashe: string,
  jobbank: string,
  geonames: string,
  'oews-release': string,
  'oflc-release': string,
  'ashe-release': string,
  'jobbank-release': string,
  'oews-released': string,
  'oflc-released': string,
  'ashe-released': string,
  'jobbank-released': string,
} as const;

function readArguments() {
  try {
    return parseArgs({ args: process.argv.slice(2), options }).values;
  } catch (e) {
    return usage((e as Error).message);
  }
}

const args = readArguments();
const own: Partial<Record<(typeof PUBLISHERS)[number], PublisherFile>> = {};
for (const key of PUBLISHERS) {
  const file = args[key];
  if (file === undefined) continue;
  const release = args[`${key}-release`];
  const released = args[`${key}-released`];
  if (release === undefined || !/\d{4}/.test(release))
    usage(`--${key} needs --${key}-release with the year of its figures, as in --${key}-release "May 2026".`);
  if (released === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(released))
    usage(`--${key} needs --${key}-released with its day of publication, as in --${key}-released 2027-05-14.`);
  if (!existsSync(resolve(file))) usage(`--${key}: there is no ${file}.`);
  own[key] = { file: resolve(file), release, released };
}
if (args.from !== undefined && !existsSync(resolve(args.from))) usage(`--from: there is no folder ${args.from}.`);

const to = args.to === undefined ? path.join(ROOT, 'data') : resolve(args.to);
const current = (name: string): string | null => {
  for (const folder of [to, path.join(ROOT, 'data')]) {
    const file = path.join(folder, name);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  return null;
};

try {
  const from = args.from === undefined ? material('wages') : resolve(args.from);
  const files = buildData({
    from,
    own,
    geonames: args.geonames === undefined ? null : resolve(args.geonames),
    current,
    today: new Date().toISOString().slice(0, 10),
  });
  for (const [name, text] of files) {
    const file = path.join(to, name);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
    for (const line of describeChanges(name, before, text)) console.log(line);
    if (args.dry === true || before === text) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
} catch (e) {
  console.error((e as Error).message);
  process.exit(2);
}
