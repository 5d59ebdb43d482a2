import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/parts.js';
import { Section } from '../ui/section.js';
import { tp } from '../ui/t-pages.js';
import type { OptionsProps } from './options.js';

/** Deleting everything takes two steps, and the second says what goes. */
export function DataSection({ deleted, onDeleteEverything }: OptionsProps) {
  const [asking, setAsking] = useState(false);
  const dialog = useRef<HTMLDivElement>(null);
  // The safe answer first: a second press of Enter must not delete.
  useEffect(() => {
    if (asking) dialog.current?.querySelector<HTMLElement>('.keep')?.focus();
  }, [asking]);
  return (
    <Section title={tp('options.data')} hint={tp('options.dataHint')} anchor="data">
      {asking ? (
        <div class="stack" ref={dialog} role="alertdialog" aria-label={tp('options.delete')}>
          <p class="is-warn">{tp('options.deleteSure')}</p>
          <div class="row">
            <Button
              look="danger"
              onClick={() => {
                setAsking(false);
                onDeleteEverything();
              }}
            >
              {tp('options.deleteYes')}
            </Button>
            <Button
              look="keep"
              onClick={() => {
                setAsking(false);
              }}
            >
              {tp('options.deleteNo')}
            </Button>
          </div>
        </div>
      ) : (
        <div class="row">
          <Button
            look="danger"
            onClick={() => {
              setAsking(true);
            }}
          >
            {tp('options.delete')}
          </Button>
        </div>
      )}
      <p role="status">{deleted && tp('options.deleted')}</p>
    </Section>
  );
}
