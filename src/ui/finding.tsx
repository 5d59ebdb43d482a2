import type { Finding } from '../analysis/analysis.js';
import { findingQuestion, sentences } from './finding-text.js';
import { Disclosure, Quote } from './parts.js';
import { t } from './t.js';

/** One thing to check: the sentence, the question to ask, and on demand the posting's own words. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const question = findingQuestion(finding);
  // The first sentence is what is to be checked; what follows says by how much and from where.
  const [first = '', ...rest] = sentences(finding);
  return (
    <li class={`finding ${finding.severity}`}>
      <p class="finding-text">{first}</p>
      {rest.length > 0 && <p class="small">{rest.join(' ')}</p>}
      {question !== null && <p class="question">{t('finding.ask', { question })}</p>}
      {finding.evidence.length > 0 && (
        <Disclosure label={t('finding.why')}>
          {finding.evidence.map((words) => (
            <Quote key={words}>{words}</Quote>
          ))}
        </Disclosure>
      )}
    </li>
  );
}

/** Findings by weight: warnings first, otherwise in the order given. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => Number(b.severity === 'warn') - Number(a.severity === 'warn'));
}
