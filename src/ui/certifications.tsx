import type { Analysis } from '../analysis/analysis.js';
import { Icon } from './icons.js';
import { Chip } from './parts.js';
import { t } from './t.js';
import { told } from './told.js';
import { certificationName, type CertificationNames } from './words.js';

export interface CertificationLine {
  readonly id: string;
  readonly name: string;
  readonly held: boolean;
  readonly why: string;
}

export interface CertificationGroups {
  readonly asked: readonly CertificationLine[];
  readonly preferred: readonly CertificationLine[];
  readonly expected: readonly CertificationLine[];
}

/** Certifications of a posting, each in one group only: asked for, nice to have, or usual though not named. */
export function certificationGroups(
  analysis: Analysis,
  names: CertificationNames,
  held: readonly string[] = [],
): CertificationGroups {
  const known = new Map(analysis.certificationsExpected.map((c) => [c.id, c]));
  const lines = (required: boolean): CertificationLine[] =>
    analysis.facts.certifications
      .filter((c) => c.required === required)
      .map((c) => ({
        id: c.id,
        name: told(names[c.id] ?? known.get(c.id)?.name ?? certificationName(c.id)),
        held: held.includes(c.id) || (known.get(c.id)?.held ?? false),
        why: c.quote,
      }));
  const named = new Set(analysis.facts.certifications.map((c) => c.id));
  return {
    asked: lines(true),
    preferred: lines(false),
    expected: analysis.certificationsExpected
      .filter((c) => !named.has(c.id) && c.standing === 'expected')
      .map((c) => ({ id: c.id, name: told(c.name), held: c.held || held.includes(c.id), why: told(c.why) })),
  };
}

/** A name that fits a chip: without what stands in brackets behind it, and "level not named" told by naming none. */
function shortName({ id, name }: CertificationLine): string {
  const plain = name.replace(/ \([^()]{1,80}\)$/, '');
  return id.endsWith('-any') ? (plain.split(',')[0] ?? plain) : plain;
}

function CertificationChip({ line, asked }: { readonly line: CertificationLine; readonly asked: boolean }) {
  const short = shortName(line);
  return (
    <li>
      <Chip
        tone={line.held ? 'held' : asked ? 'asked' : undefined}
        title={short === line.name ? line.why : `${line.name}. ${line.why}`}
      >
        {line.held && <Icon name="check" />}
        {short}
        {line.held && <span class="hidden">, {t('certs.held')}</span>}
      </Chip>
    </li>
  );
}

interface CertificationsProps {
  readonly groups: CertificationGroups;
  /** At most so many chips a group; the rest is counted. */
  readonly most?: number | undefined;
}

export function Certifications({ groups, most = 99 }: CertificationsProps) {
  const shown = [
    [t('certs.asked'), groups.asked, true],
    [t('certs.preferred'), groups.preferred, true],
    [t('certs.expected'), groups.expected, false],
  ] as const;
  return (
    <div class="certs">
      {shown.map(([label, lines, asked]) =>
        lines.length === 0 ? null : (
          <div class="certs-group" key={label}>
            <p class="label">{label}</p>
            <ul class="chips" aria-label={label}>
              {lines.slice(0, most).map((line) => (
                <CertificationChip key={line.id} line={line} asked={asked} />
              ))}
              {lines.length > most && (
                <li
                  class="small soft"
                  title={lines
                    .slice(most)
                    .map((l) => l.name)
                    .join(', ')}
                >
                  {t('certs.more', { n: lines.length - most })}
                </li>
              )}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}
