/** `npm run --silent analyze -- [--region CODE] FILE.jsonl` (or `-`): one analysis a line on standard output. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { analyzeLine, doorSettings, parseLine, UnusableInput } from './door.js';

const USAGE = 'Usage: npm run --silent analyze -- [--region CODE] FILE.jsonl   (- for standard input)';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

async function main(args: readonly string[]): Promise<void> {
  const regionAt = args.indexOf('--region');
  const region = regionAt < 0 ? null : (args[regionAt + 1] ?? fail(USAGE));
  const files = args.filter((_, i) => regionAt < 0 || (i !== regionAt && i !== regionAt + 1));
  const file = files[0];
  if (file === undefined || files.length > 1 || (file.startsWith('-') && file !== '-')) fail(USAGE);
  const settings = doorSettings(region);
  const input = file === '-' ? process.stdin : createReadStream(path.resolve(process.env['INIT_CWD'] ?? '.', file));
  const lines = createInterface({ input, crlfDelay: Infinity });
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    const line = parseLine(text.replace(/^\uFEFF/, ''), `${file === '-' ? 'standard input' : file}, line ${number}`);
    const written = process.stdout.write(`${JSON.stringify(analyzeLine(line, settings))}\n`);
    if (!written) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UnusableInput) fail(error.message);
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
    fail(`${(error as NodeJS.ErrnoException).path ?? 'the file'} cannot be read (${code})`);
  throw error;
});
