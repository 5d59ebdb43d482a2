import { useState } from 'preact/hooks';
import type { ExportFormat, TransferState } from '../desk/index.js';
import { toCalendar } from '../saved/calendar.js';
import { toCsv } from '../saved/csv.js';
import { fromJson, MAX_IMPORT_CHARACTERS, toJson } from '../saved/exchange.js';
import { importRecords } from '../saved/repository.js';
import type { SavedPosting } from '../saved/saved-posting.js';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
};

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
  readonly importFrom: (file: File) => void;
}

/** Export and import of the saved postings. */
export function useTransfer(saved: readonly SavedPosting[], reload: () => void): TransferHook {
  const [transfer, setTransfer] = useState<TransferState>({ kind: 'idle' });

  async function read(file: File): Promise<TransferState> {
    if (file.size > MAX_IMPORT_CHARACTERS)
      return { kind: 'error', message: 'This file is larger than 200 MB: it is not an export of Plumbline.' };
    const { records, rejected } = fromJson(await file.text());
    const { added, merged } = await importRecords(records, (done) => {
      setTransfer({ kind: 'working', done, total: records.length });
    });
    return { kind: 'report', added, merged, rejected };
  }

  return {
    transfer,
    exportAs: (format) => {
      const text = format === 'json' ? toJson(saved) : format === 'csv' ? toCsv(saved) : toCalendar(saved);
      if (text === null) setTransfer({ kind: 'error', message: 'No saved posting has a follow-up date yet.' });
      else handOver(text, format);
    },
    importFrom: (file) => {
      setTransfer({ kind: 'working', done: 0, total: 0 });
      read(file).then(
        (state) => {
          setTransfer(state);
          reload();
        },
        (error: unknown) => {
          setTransfer({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
        },
      );
    },
  };
}
