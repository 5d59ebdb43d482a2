import { useId, useMemo, useState } from 'preact/hooks';
import type { SavedChanges, SavedSummary, Status } from '../saved/saved-posting.js';
import { HistoryLine } from '../ui/history-line.js';
import { LazyDisclosure } from '../ui/fields.js';
import { payRange } from '../ui/format.js';
import { useGrowing } from '../ui/growing.js';
import { Button } from '../ui/parts.js';
import { indexSaved, searchSaved } from '../ui/saved-list.js';
import {
  DueLine,
  NotesFields,
  PostingLink,
  StatusFilter,
  StatusSelect,
  UndoBar,
  useRemoval,
} from '../ui/saved-parts.js';
import { tp } from '../ui/t-pages.js';
import { roleName } from '../ui/words.js';

/** So many records are drawn at first and with each "show more": ten thousand stay quick. */
const STEP = 25;

interface SavedSectionProps {
  readonly saved: readonly SavedSummary[] | null;
  readonly texts?: ReadonlyMap<string, string> | undefined;
  readonly period: 'year' | 'hour';
  readonly today: string;
  readonly onChange: (key: string, changes: SavedChanges) => void;
  readonly onRemove: (key: string) => void;
  readonly onRestore: (record: SavedSummary) => void;
}

export function SavedSection(props: SavedSectionProps) {
  const { saved, texts } = props;
  const id = useId();
  const [words, setWords] = useState('');
  const [status, setStatus] = useState<Status | null>(null);
  const [shown, setShown] = useState(STEP);
  const removal = useRemoval(props.onRemove, props.onRestore);
  const index = useMemo(() => indexSaved(saved ?? [], texts), [saved, texts]);
  const found = useMemo(() => searchSaved(index, words, status), [index, words, status]);
  const drawn = useGrowing(shown, `${status ?? ''} ${words}`);

  return (
    <section class="stack" aria-labelledby={id}>
      <div class="row">
        <h2 id={id} class="grow">
          {tp('saved.title')}
        </h2>
        {saved && saved.length > 0 && (
          <span class="small soft" role="status">
            {tp('saved.shown', { shown: found.length, all: saved.length })}
          </span>
        )}
      </div>
      {saved === null && <p class="soft">{tp('saved.loading')}</p>}
      {saved?.length === 0 && <p class="soft">{tp('saved.none')}</p>}
      {saved !== null && saved.length > 0 && (
        <>
          <div class="row filters">
            <input
              class="field grow"
              type="search"
              aria-label={tp('saved.search')}
              placeholder={tp('saved.search')}
              value={words}
              onInput={(event) => {
                setWords(event.currentTarget.value);
                setShown(STEP);
              }}
            />
            <StatusFilter value={status} onPick={setStatus} />
          </div>
          {found.length === 0 && <p class="soft">{tp('saved.noneFound')}</p>}
          <ul class="lines">
            {found.slice(0, drawn).map((record) => (
              <SavedLine
                key={record.key}
                {...props}
                record={record}
                onDelete={() => {
                  removal.remove(record);
                }}
              />
            ))}
          </ul>
          {found.length > shown && (
            <Button
              onClick={() => {
                setShown(shown + STEP);
              }}
            >
              {tp('saved.more', { n: Math.min(STEP, found.length - shown) })}
            </Button>
          )}
        </>
      )}
      <UndoBar removal={removal} />
    </section>
  );
}

type SavedLineProps = SavedSectionProps & { readonly record: SavedSummary; readonly onDelete: () => void };

function SavedLine({ record, period, today, onChange, onDelete }: SavedLineProps) {
  const { posting, analysis } = record;
  const pay = analysis.pay && payRange(analysis.pay.range, analysis.benchmark ? period : analysis.pay.range.period);
  return (
    <li class="stack saved-line">
      <div class="row">
        <div class="grow">
          <p>
            <PostingLink posting={posting} />
          </p>
          <p class="small soft">{[posting.company, posting.location].filter(Boolean).join(' · ')}</p>
          <p class="small soft">{[roleName(analysis.role), pay].filter(Boolean).join(' · ')}</p>
          <DueLine record={record} today={today} />
          <HistoryLine sightings={record.sightings} />
        </div>
        <StatusSelect record={record} onChange={onChange} />
      </div>
      <LazyDisclosure label={tp('saved.details')}>
        {() => (
          <>
            <NotesFields record={record} onChange={onChange} />
            <div class="row">
              <Button look="danger" onClick={onDelete}>
                {tp('saved.remove')}
              </Button>
            </div>
          </>
        )}
      </LazyDisclosure>
    </li>
  );
}
