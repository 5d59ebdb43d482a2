import type { Source } from '../benchmark/index.js';
import { Section } from './section.js';
import { tp } from './t-pages.js';
import { told } from './told.js';

interface SourcesProps {
  readonly sources: readonly Source[];
  /** A sentence per source id whose figures are getting old. */
  readonly staleNotes: Readonly<Record<string, string>>;
}

/** Every source of a figure or a fact, with its licence, and whether it is getting old. */
export function SourcesSection({ sources, staleNotes }: SourcesProps) {
  return (
    <Section title={tp('options.sources')} anchor="sources">
      <ul class="lines">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <p>
              <b>{told(source.title)}</b>, {told(source.publisher)}
            </p>
            <p class="small soft">
              {tp(`sources.kind.${source.kind}`)} ·{' '}
              {tp('sources.of', { release: told(source.release), period: told(source.referencePeriod) })} ·{' '}
              {told(source.host)}
            </p>
            <p class="small soft">{tp('sources.licence', { licence: told(source.licence) })}</p>
            <p class="small soft">{told(source.attribution)}</p>
            {source.note !== null && <p class="small soft">{told(source.note)}</p>}
            {staleNotes[source.id] !== undefined && <p class="small is-warn">{told(staleNotes[source.id] ?? '')}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
