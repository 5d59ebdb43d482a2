import { useId, useRef } from 'preact/hooks';
import { Button, Disclosure } from '../ui/parts.js';
import { tp, tpMany } from '../ui/t-pages.js';
import { told } from '../ui/told.js';

/** How an import stands. */
export type TransferState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'report';
      readonly added: number;
      readonly merged: number;
      readonly rejected: readonly { readonly row: number; readonly reason: string }[];
    }
  | { readonly kind: 'error'; readonly message: string };

export type ExportFormat = 'json' | 'csv' | 'ics';

export interface TransferCallbacks {
  readonly onExport: (format: ExportFormat) => void;
  readonly onImport: (file: File) => void;
  /** Hands over what is stored of the broken records, as it is. */
  readonly onExportRaw?: (() => void) | undefined;
}

interface TransferProps extends TransferCallbacks {
  readonly transfer: TransferState;
  readonly empty: boolean;
  /** How many stored records cannot be read. */
  readonly broken?: number | undefined;
}

const FORMATS: readonly ExportFormat[] = ['json', 'csv', 'ics'];

export function Transfer({ transfer, empty, broken = 0, onExport, onImport, onExportRaw }: TransferProps) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{tp('transfer')}</h2>
      <div class="row">
        {FORMATS.map((format) => (
          <Button
            key={format}
            disabled={empty}
            onClick={() => {
              onExport(format);
            }}
          >
            {tp(`transfer.${format}`)}
          </Button>
        ))}
        <Button
          onClick={() => {
            file.current?.click();
          }}
        >
          {tp('transfer.import')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,.csv,application/json,text/csv"
          aria-label={tp('transfer.import')}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
            if (chosen) onImport(chosen);
          }}
        />
      </div>
      {broken > 0 && (
        <div class="row">
          <p class="is-warn grow">{tpMany('transfer.broken', broken)}</p>
          <Button onClick={onExportRaw}>{tp('transfer.raw')}</Button>
        </div>
      )}
      <div role="status">
        <Progress transfer={transfer} />
      </div>
    </section>
  );
}

function Progress({ transfer }: { readonly transfer: TransferState }) {
  switch (transfer.kind) {
    case 'idle':
      return null;
    case 'error':
      return <p class="is-warn">{told(transfer.message)}</p>;
    case 'working':
      return (
        <label class="stack small">
          {tp('transfer.working', { done: transfer.done, total: transfer.total })}
          <progress value={transfer.done} max={Math.max(1, transfer.total)} />
        </label>
      );
    case 'report': {
      const { added, merged, rejected } = transfer;
      return (
        <div class="stack">
          <p>{tp('transfer.report', { added, merged, rejected: rejected.length })}</p>
          {rejected.length > 0 && (
            <Disclosure label={tp('transfer.rejected')} open>
              <ul class="notes">
                {rejected.map(({ row, reason }) => (
                  <li key={row}>{tp('transfer.row', { row, reason: told(reason) })}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      );
    }
  }
}
