import type { ComponentChildren } from 'preact';
import type { Analysis } from '../analysis/analysis.js';
import { certificationGroups, Certifications } from '../ui/certifications.js';
import { catchLine, CatchLine, Essentials, matchLine, PaySummary, PostedLine } from '../ui/essentials.js';
import { byWeight, FindingCard } from '../ui/finding.js';
import { Confidence, Disclosure, Quote } from '../ui/parts.js';
import { PayChart } from '../ui/pay-chart.js';
import { PayNotes } from '../ui/pay-notes.js';
import { RegionsPay } from '../ui/regions-pay.js';
import { t } from '../ui/t.js';
import { named, told } from '../ui/told.js';
import { TwinLine } from '../ui/twin-line.js';
import { levelName, roleName, workplaceName } from '../ui/words.js';
import type { PanelProps, PanelState } from './props.js';

type JudgedProps = PanelProps & { readonly state: Extract<PanelState, { kind: 'judged' }> };

export function JudgedCompact({ state, period, certificationNames, heldCertifications, onOpenSaved }: JudgedProps) {
  const { analysis } = state;
  return (
    <>
      {state.posting.description === null && <p class="small soft">{t('state.cardOnly')}</p>}
      <TwinLine twin={state.twin} onShow={onOpenSaved} />
      <Essentials analysis={analysis} period={period} names={certificationNames} held={heldCertifications} />
      <RegionsPay elsewhere={state.elsewhere ?? []} period={period} />
    </>
  );
}

/** Warnings that the compact panel does not show in full. */
export function warningsBeyond(analysis: Analysis): number {
  const shown = catchLine(analysis)?.warn === true ? 1 : 0;
  return Math.max(0, analysis.findings.filter((f) => f.severity === 'warn').length - shown);
}

export function JudgedOpen({ state, period, certificationNames = {}, heldCertifications, onOpenSaved }: JudgedProps) {
  const { analysis, posting } = state;
  const { benchmark } = analysis;
  const findings = byWeight(analysis.findings);
  const match = matchLine(analysis);
  const groups = certificationGroups(analysis, certificationNames, heldCertifications);
  return (
    <>
      {posting.description === null && <p class="small soft">{t('state.cardOnly')}</p>}
      <TwinLine twin={state.twin} onShow={onOpenSaved} />
      {/* A warning about the title stands among the findings, with its question and evidence. */}
      {match?.warn !== true && <CatchLine analysis={{ ...analysis, findings: [] }} />}
      {findings.length > 0 && (
        <section class="stack" aria-label={t('findings')}>
          <h3 class="label">{t('findings')}</h3>
          <ul class="stack">
            {findings.map((finding) => (
              <FindingCard key={finding.kind + finding.text} finding={finding} />
            ))}
          </ul>
        </section>
      )}
      {benchmark ? (
        <section class="stack">
          <h3 class="label">
            {t('pay.title', { role: roleName(analysis.role), area: named(benchmark.official.areaName) })}
          </h3>
          <PostedLine analysis={analysis} period={period} />
          <PayChart
            benchmark={benchmark}
            posted={analysis.pay?.range ?? null}
            period={period}
            role={roleName(analysis.role)}
          />
          <PayNotes benchmark={benchmark} posted={analysis.pay} period={period} />
        </section>
      ) : (
        <PaySummary analysis={analysis} period={period} />
      )}
      <RegionsPay elsewhere={state.elsewhere ?? []} period={period} open />
      {/* A range that the law asks for and that is missing stands among the findings. */}
      {analysis.payLaw?.rangeRequired === true && analysis.payLaw.satisfied && (
        <p class="small soft">{t('law.kept', { name: analysis.payLaw.name })}</p>
      )}
      <section class="stack">
        <h3 class="label">{t('certs')}</h3>
        {groups.asked.length === 0 && <p class="soft">{t('certs.none')}</p>}
        <Certifications groups={groups} />
      </section>
      <Disclosure label={t('why')}>
        <Why analysis={analysis} />
      </Disclosure>
    </>
  );
}

/** The evidence, in the posting's own words. */
function Why({ analysis }: { readonly analysis: Analysis }) {
  const { verdict, facts, pay, place } = analysis;
  const readings = [
    ['why.title', verdict.title],
    ['why.duties', verdict.duties],
  ] as const;
  return (
    <dl class="why">
      {readings.map(([key, reading]) => (
        <Row key={key} label={t(key)}>
          {reading.id === null ? (
            t('why.nothing')
          ) : (
            <>
              {roleName(reading.id)} <Confidence value={reading.confidence} />
            </>
          )}
          {reading.words.slice(0, 4).map((words) => (
            <Quote key={words.text}>{words.text}</Quote>
          ))}
        </Row>
      ))}
      <Row label={t('why.level')} quote={facts.level.quote}>
        {levelName(facts.level.value)}
      </Row>
      {facts.yearsMin && (
        <Row label={t('why.years')} quote={facts.yearsMin.quote}>
          {t('why.yearsMin', { n: facts.yearsMin.value })}
        </Row>
      )}
      {facts.workplace.value !== 'unstated' && (
        <Row label={t('why.workplace')} quote={facts.workplace.quote}>
          {workplaceName(facts.workplace.value)}
        </Row>
      )}
      {facts.onCall !== null && <Row label={t('why.onCall')} quote={facts.onCall} />}
      {facts.clearance !== null && <Row label={t('why.clearance')} quote={facts.clearance} />}
      {pay && pay.quote !== '' && <Row label={t('why.payFrom')} quote={pay.quote} />}
      {place.reason !== null && <Row label={t('why.place')}>{told(place.reason)}</Row>}
    </dl>
  );
}

interface RowProps {
  readonly label: string;
  readonly quote?: string;
  readonly children?: ComponentChildren;
}

function Row({ label, quote = '', children }: RowProps) {
  return (
    <>
      <dt class="label">{label}</dt>
      <dd>
        {children}
        {quote !== '' && <Quote>{quote}</Quote>}
      </dd>
    </>
  );
}
