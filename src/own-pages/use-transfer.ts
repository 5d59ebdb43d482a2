import { useRef, useState } from 'preact/hooks';
import type { ExportFormat, TransferState } from '../desk/index.js';
import { toCalendar } from '../saved/calendar.js';
import { toCsv } from '../saved/csv.js';
import { jsonExport } from '../saved/exchange.js';
import { findAllSaved, rawRecords, readWhole, type BrokenRecord } from '../saved/repository.js';
import type { SavedPosting, SavedSummary } from '../saved/saved-posting.js';
import { tp } from '../ui/t-pages.js';
import { importFile } from './import-file.js';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
};

/** Progress is drawn at most this often. */
const PROGRESS_MS = 250;

/** Hands a file to the user without any request: a link to text in memory, clicked once. */
function handOver(pieces: readonly string[], format: ExportFormat): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type: `${TYPES[format]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `plumbline-${new Date().toISOString().slice(0, 10)}.${format}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

export interface TransferHook {
  readonly transfer: TransferState;
  readonly exportAs: (format: ExportFormat) => void;
  /** Hands over what is stored of the broken records, as it lies there. */
  readonly exportRaw: () => void;
  readonly importFrom: (file: File) => void;
}

/** Export and import of the saved postings. */
export function useTransfer(
  saved: readonly SavedSummary[],
  broken: readonly BrokenRecord[],
  reload: () => void,
): TransferHook {
  const [transfer, setTransfer] = useState<TransferState>({ kind: 'idle' });

  const drawn = useRef(0);
  const working = (done: number, total: number): void => {
    // The whole desk is drawn anew with each: a few a second are enough.
    if (performance.now() - drawn.current < PROGRESS_MS) return;
    drawn.current = performance.now();
    setTransfer({ kind: 'working', done, total });
  };
  const run = (work: Promise<TransferState>): void => {
    work.then(setTransfer, (error: unknown) => {
      setTransfer({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
    });
  };

  /** Every saved posting, as the database holds it now. */
  async function writeAll(format: 'json' | 'csv'): Promise<readonly string[]> {
    const json = jsonExport();
    const records: SavedPosting[] = [];
    let done = 0;
    await readWhole((page, total) => {
      if (format === 'json') json.add(page);
      else records.push(...page);
      done += page.length;
      if (total > page.length) working(done, total);
    });
    // A table is read by people: the newest first, as the desk lists them.
    return format === 'json'
      ? json.pieces()
      : [toCsv(records.sort((a, b) => Number(a.savedAt < b.savedAt) - Number(a.savedAt > b.savedAt)))];
  }

  async function write(format: ExportFormat): Promise<TransferState> {
    if (format !== 'ics') {
      handOver(await writeAll(format), format);
      return { kind: 'idle' };
    }
    const due = saved.filter((record) => record.followUp !== null).map((record) => record.key);
    const text = toCalendar(await findAllSaved(due), (posting) => tp('transfer.followUp', { posting }));
    if (text === null) return { kind: 'error', message: 'No saved posting has a follow-up date yet.' };
    handOver([text], format);
    return { kind: 'idle' };
  }

  async function read(file: File): Promise<TransferState> {
    working(0, 0);
    const report = await importFile(file, working);
    reload();
    return { kind: 'report', ...report };
  }

  return {
    transfer,
    exportAs: (format) => {
      run(write(format));
    },
    exportRaw: () => {
      run(
        rawRecords(broken.map((record) => record.key)).then((records) => {
          handOver([`${JSON.stringify({ broken, records }, null, 1)}\n`], 'json');
          return { kind: 'idle' };
        }),
      );
    },
    importFrom: (file) => {
      run(read(file));
    },
  };
}
