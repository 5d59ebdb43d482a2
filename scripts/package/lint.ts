/** The check of Mozilla's add-on site, run on a finished package. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../material.js';
import type { Entry } from './zip.js';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly description: string;
  readonly file?: string | null;
  readonly line?: number | null;
  readonly column?: number | null;
}

interface LinterReport {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
  readonly notices: readonly Message[];
}

export interface LintResult {
  readonly errors: readonly string[];
  /** Warnings about our own code: to be mended. */
  readonly ours: readonly string[];
  /** Warnings about what a library does, with the reason why it does no harm here. */
  readonly known: readonly string[];
}

/** Characters to either side of a warning's place in which Preact's own handling of the prop must be seen. */
const NEARBY = 240;

/**
 * Preact can set innerHTML for `dangerouslySetInnerHTML`. The code is in every bundle with Preact; no view uses the prop
 * (the linter of the source code forbids it), so the assignment never runs.
 */
function isPreact(message: Message, files: ReadonlyMap<string, string>): boolean {
  if (message.code !== 'UNSAFE_VAR_ASSIGNMENT' || !message.file) return false;
  const line = files.get(message.file)?.split('\n')[(message.line ?? 1) - 1] ?? '';
  const column = message.column ?? 0;
  const around = line.slice(Math.max(0, column - NEARBY), column + NEARBY);
  return /\.innerHTML\s*=/.test(around) && around.includes('__html');
}

function text({ code, message, file, line, column }: Message): string {
  return `${code}: ${message}${file ? ` (${file}:${line ?? '?'}:${column ?? '?'})` : ''}`;
}

/** Runs addons-linter on a zip; `entries` are the files in it. Throws when the linter gives no report. */
export function lint(zipFile: string, entries: readonly Entry[]): LintResult {
  const linter = path.join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const done = spawnSync(process.execPath, [linter, '--output', 'json', zipFile], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (!done.stdout.startsWith('{')) throw new Error(`addons-linter gave no report: ${done.stderr || done.stdout}`);
  const report = JSON.parse(done.stdout) as LinterReport;
  const files = new Map(entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]));
  const known = report.warnings.filter((warning) => isPreact(warning, files));
  return {
    errors: report.errors.map(text),
    ours: report.warnings.filter((warning) => !known.includes(warning)).map(text),
    known: known.map((warning) => `${text(warning)}: Preact's dangerouslySetInnerHTML, which no view uses`),
  };
}
