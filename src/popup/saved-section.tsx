import { useId } from 'preact/hooks';
import type { SavedChanges, SavedSummary } from '../saved/saved-posting.js';
import { HistoryLine } from '../ui/history-line.js';
import { LazyDisclosure } from '../ui/fields.js';
import { payRange } from '../ui/format.js';
import { Button } from '../ui/parts.js';
import { DueLine, NotesFields, PostingLink, StatusSelect, UndoBar, useRemoval } from '../ui/saved-parts.js';
import { SearchCount, SearchEnd, SearchRow, useSavedSearch } from '../ui/saved-search.js';
import { tp } from '../ui/t-pages.js';
import { roleName } from '../ui/words.js';

/** So many records are drawn at first and with each "show more". */
const STEP = 25;
const NONE: readonly SavedSummary[] = [];

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
  const removal = useRemoval(props.onRemove, props.onRestore);
  const search = useSavedSearch(saved ?? NONE, texts, STEP);

  return (
    <section class="stack" aria-labelledby={id}>
      <div class="row">
        <h2 id={id} class="grow">
          {tp('saved.title')}
        </h2>
        {search.all > 0 && <SearchCount search={search} />}
      </div>
      {saved === null && <p class="soft">{tp('saved.loading')}</p>}
      {saved?.length === 0 && <p class="soft">{tp('saved.none')}</p>}
      {saved !== null && saved.length > 0 && (
        <>
          <SearchRow search={search} />
          <ul class="lines">
            {search.drawn.map((record) => (
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
          <SearchEnd search={search} step={STEP} />
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
