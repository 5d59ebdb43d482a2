/** `npm run --silent read -- --url URL PAGE.html`: what the extension reads on a saved page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSavedPage } from './saved-page.js';

const USAGE = 'usage: npm run --silent read -- --url URL PAGE.html   ("-" reads the page from standard input)';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const args = process.argv.slice(2);
let address: string | null = null;
let file: string | null = null;
for (let i = 0; i < args.length; i += 1) {
  const arg = args[i] ?? '';
  if (arg === '--url') address = args[(i += 1)] ?? null;
  else if (arg.startsWith('--url=')) address = arg.slice('--url='.length);
  else if (file === null && (arg === '-' || !arg.startsWith('-'))) file = arg;
  else fail(`"${arg}" is not understood; ${USAGE}`);
}
if (address === null || file === null) fail(USAGE);
if (!URL.canParse(address)) fail(`--url ${address}: not an address; ${USAGE}`);
let html: string;
try {
  html = readFileSync(file === '-' ? 0 : path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file), 'utf8');
} catch (error) {
  fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
}
process.stdout.write(`${JSON.stringify(readSavedPage(html, new URL(address)))}\n`);
