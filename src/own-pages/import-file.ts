import type { Analysis } from '../analysis/analysis.js';
import { request } from '../messages/client.js';
import type { Posting } from '../posting/posting.js';
import { fromCsv, notesOver } from '../saved/csv-import.js';
import { fromJson, MAX_IMPORT_CHARACTERS, UnreadableImport, type Rejected } from '../saved/exchange.js';
import { changeSaved, findSaved, importRecords, listSaved } from '../saved/repository.js';
import { postingKey, type SavedPosting } from '../saved/saved-posting.js';

/** What came of an import. */
export interface ImportReport {
  readonly added: number;
  readonly merged: number;
  readonly rejected: readonly Rejected[];
}
type Progress = (done: number, total: number) => void;

/** So many postings are judged in one message. */
const BATCH = 25;

/** Has postings judged by the background; null for those it does not accept. Nothing is marked as seen by it. */
async function judged(
  postings: readonly Posting[],
  onProgress: (n: number) => void,
): Promise<readonly (Analysis | null)[]> {
  const ask = async (some: readonly Posting[]): Promise<readonly Analysis[]> => {
    const answers = await request('analyze', { postings: some.map((posting) => ({ ...posting, where: 'card' })) });
    return answers.map((answer) => answer.analysis);
  };
  const analyses: (Analysis | null)[] = [];
  for (let i = 0; i < postings.length; i += BATCH) {
    const batch = postings.slice(i, i + BATCH);
    try {
      analyses.push(...(await ask(batch)));
    } catch {
      // One posting in a wrong shape spoils its message: the others are asked about alone.
      for (const posting of batch) analyses.push((await ask([posting]).catch(() => []))[0] ?? null);
    }
    onProgress(analyses.length);
  }
  return analyses;
}

async function importJson(text: string, onProgress: Progress): Promise<ImportReport> {
  const { records, unjudged, rejected } = fromJson(text);
  const missing = records.filter((record) => unjudged.has(record.key));
  const analyses = await judged(
    missing.map((record) => record.posting),
    (n) => {
      onProgress(n, missing.length + records.length);
    },
  );
  const anew = new Map(missing.map((record, i) => [record.key, analyses[i] ?? null]));
  const failed: Rejected[] = [];
  const whole = records.flatMap((record, i): SavedPosting[] => {
    if (!anew.has(record.key)) return [record];
    const analysis = anew.get(record.key);
    if (analysis) return [{ ...record, analysis }];
    failed.push({ row: i + 1, reason: 'the posting could not be judged' });
    return [];
  });
  const done = await importRecords(whole, (n) => {
    onProgress(missing.length + n, missing.length + records.length);
  });
  return { ...done, rejected: [...rejected, ...failed] };
}

async function importCsv(text: string, onProgress: Progress): Promise<ImportReport> {
  const { changed, added, rejected } = fromCsv(text, (await listSaved()).records);
  const total = changed.length + added.length;
  const analyses = await judged(
    added.map((entry) => entry.posting),
    (n) => {
      onProgress(n, total);
    },
  );
  const failed: Rejected[] = [];
  const now = new Date().toISOString();
  const records = added.flatMap(({ posting, changes, savedAt, row }, i): SavedPosting[] => {
    const analysis = analyses[i];
    if (!analysis) {
      failed.push({ row, reason: 'the posting could not be judged' });
      return [];
    }
    const { site, id, url, title, payText } = posting;
    const at = savedAt ?? now;
    const own = { status: changes.status ?? 'saved', notes: changes.notes ?? '', followUp: changes.followUp ?? null };
    const sighting = { at, site, id, url, title, payText, pay: analysis.pay?.range ?? null, datePosted: null };
    return [
      { key: postingKey(posting), posting, analysis, ...own, savedAt: at, updatedAt: now, sightings: [sighting] },
    ];
  });
  const done = await importRecords(records);
  let merged = done.merged;
  for (const { key, changes } of changed) {
    const old = await findSaved(key);
    const notes = changes.notes === undefined ? {} : { notes: notesOver(old?.notes ?? '', changes.notes) };
    if (old && (await changeSaved(key, { ...changes, ...notes }))) merged += 1;
    onProgress(added.length + merged, total);
  }
  return { added: done.added, merged, rejected: [...rejected, ...failed].sort((a, b) => a.row - b.row) };
}

/**
 * Takes postings from a file: an export of Plumbline, or a table. What cannot be taken is reported row by row.
 * @throws UnreadableImport when the file is neither
 */
export async function importFile(file: File, onProgress: Progress): Promise<ImportReport> {
  if (file.size > MAX_IMPORT_CHARACTERS)
    throw new UnreadableImport('This file is larger than 200 MB: it is not an export of Plumbline.');
  const text = await file.text();
  const isTable = /\.(csv|tsv|txt)$/i.test(file.name) || (file.type === 'text/csv' && !/^\s*\{/.test(text));
  return isTable ? importCsv(text, onProgress) : importJson(text, onProgress);
}
