import { useState } from 'preact/hooks';
import type { ExportFormat, TransferState } from '../desk/index.js';
import { toCalendar } from '../saved/calendar.js';
import { toCsv } from '../saved/csv.js';
import { toJson } from '../saved/exchange.js';
import { findAllSaved, rawRecords, type BrokenRecord } from '../saved/repository.js';
import type { SavedPosting, SavedSummary } from '../saved/saved-posting.js';
import { importFile } from './import-file.js';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
};

/** So many whole records are read at once for an export. */
const BATCH = 500;

/** Hands a file to the user without any request: a link to text in memory, clicked once. */
function handOver(text: string, format: ExportFormat): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${TYPES[format]};charset=utf-8` }));
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

  const working = (done: number, total: number): void => {
    setTransfer({ kind: 'working', done, total });
  };
  const run = (work: Promise<TransferState>): void => {
    work.then(setTransfer, (error: unknown) => {
      setTransfer({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
    });
  };

  async function write(format: ExportFormat): Promise<TransferState> {
    const keys = saved.filter((record) => format !== 'ics' || record.followUp !== null).map((record) => record.key);
    const records: SavedPosting[] = [];
    for (let i = 0; i < keys.length; i += BATCH) {
      records.push(...(await findAllSaved(keys.slice(i, i + BATCH))));
      if (keys.length > BATCH) working(records.length, keys.length);
    }
    const text = format === 'json' ? toJson(records) : format === 'csv' ? toCsv(records) : toCalendar(records);
    if (text === null) return { kind: 'error', message: 'No saved posting has a follow-up date yet.' };
    handOver(text, format);
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
          handOver(`${JSON.stringify({ broken, records }, null, 1)}\n`, 'json');
          return { kind: 'idle' };
        }),
      );
    },
    importFrom: (file) => {
      run(read(file));
    },
  };
}
