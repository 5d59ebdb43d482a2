/**
 * Where labelled postings, saved pages and official tables lie. They are not part of the repository (their texts belong
 * to others); scripts and tests that need them take them from a folder beside it and say so loudly when it is missing.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The folder with the material: `PLUMBLINE_MATERIAL`, or `shared` beside the repository. */
export const MATERIAL = path.resolve(process.env['PLUMBLINE_MATERIAL'] ?? path.join(ROOT, '..', 'shared'));

/** Path of a file of the material, or null (with one line on standard error) when it is not there. */
export function material(...parts: string[]): string | null {
  const file = path.join(MATERIAL, ...parts);
  if (existsSync(file)) return file;
  console.error(`SKIPPED: ${parts.join('/')} is not at hand (set PLUMBLINE_MATERIAL to the folder that holds it).`);
  return null;
}
