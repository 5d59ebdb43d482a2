/** What a tired person needs of one posting within a second: the catch, the pay here, the certifications. */
import type { Analysis, Finding } from '../analysis/analysis.js';
import type { OfficialFigure } from '../benchmark/benchmark.js';
import type { PayPeriod } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';
import { certificationGroups, Certifications } from './certifications.js';
import { fallbackText } from './fallback.js';
import { sentences } from './finding-text.js';
import { byWeight } from './finding.js';
import { inPeriod, pay, payRange } from './format.js';
import { Confidence, LinkButton } from './parts.js';
import { PayChart } from './pay-chart.js';
import { t } from './t.js';
import { named, told } from './told.js';
import { levelName, roleName, sureness, type CertificationNames } from './words.js';

export interface EssentialsProps {
  readonly analysis: Analysis;
  readonly period: PayPeriod;
  readonly names?: CertificationNames | undefined;
  readonly held?: readonly string[] | undefined;
}

/** The role's name as a heading; a known role leads to its page of the guide. */
export function RoleHeading({
  role,
  onOpenGuide,
}: {
  readonly role: RoleId | null;
  readonly onOpenGuide: (role: RoleId) => void;
}) {
  return (
    <h2>
      {role === null ? (
        roleName(role)
      ) : (
        <LinkButton
          title={t('guide.open')}
          onClick={() => {
            onOpenGuide(role);
          }}
        >
          {roleName(role)}
        </LinkButton>
      )}
    </h2>
  );
}

/** Role, how sure, level. */
export function RoleLine({ analysis }: { readonly analysis: Analysis }) {
  const { role, corrected, verdict, facts } = analysis;
  return (
    <p class="row role-line">
      <span class="soft">{levelName(facts.level.value)}</span>
      {corrected ? (
        <span class="small soft">{t('why.corrected')}</span>
      ) : (
        <Confidence value={role === null ? 0 : verdict.role.confidence} />
      )}
    </p>
  );
}

/** Whether the reader is warned about the title; the analysis decides that by the user's sensitivity. */
export function isDoubtful(analysis: { readonly findings: readonly Pick<Finding, 'kind' | 'severity'>[] }): boolean {
  return analysis.findings.some((f) => f.kind === 'title-mismatch' && f.severity === 'warn');
}

/** The verdict on the title in one sentence, and whether it is a warning. */
export function matchLine(analysis: Analysis): { readonly text: string; readonly warn: boolean } | null {
  const { mismatch, title, duties, also } = analysis.verdict;
  if (duties.id === null) return title.id === null ? null : { text: t('match.titleOnly'), warn: false };
  switch (mismatch.verdict) {
    case 'yes': {
      const named = title.id !== null && title.id !== duties.id && title.id !== 'other' && duties.id !== 'other';
      return {
        text: named ? t('match.yes', { title: roleName(title.id), duties: roleName(duties.id) }) : t('match.yesPlain'),
        warn: isDoubtful(analysis),
      };
    }
    case 'blend': {
      // The title's own role is one of them; of a single role nothing is said.
      const roles = [...new Set([analysis.role ?? duties.id, title.id, duties.id, ...also])].filter(
        (id) => id !== null && id !== 'other',
      );
      return roles.length < 2
        ? null
        : { text: t('match.blend', { roles: roles.map(roleName).join(', ') }), warn: false };
    }
    case 'no':
      return title.id === null ? null : { text: t('match.no'), warn: false };
    case 'unsure':
      return { text: t(title.id === null ? 'match.titleOpen' : 'match.unsure'), warn: false };
  }
}

/** The one sentence to read first: a doubtful title, else the first warning, else how title and work agree. */
export function catchLine(analysis: Analysis): { readonly text: string; readonly warn: boolean } | null {
  const match = matchLine(analysis);
  if (match?.warn) return match;
  const first = byWeight(analysis.findings)[0];
  return first?.severity === 'warn' ? { text: sentences(first)[0] ?? '', warn: true } : match;
}

/** Posted pay and where it stands. */
export function PostedLine({ analysis, period }: EssentialsProps) {
  const shown = analysis.pay && payRange(analysis.pay.range, analysis.benchmark ? period : analysis.pay.range.period);
  const position = analysis.benchmark?.postedPosition;
  const worthChecking = (kind: Finding['kind']) => analysis.findings.some((f) => f.kind === kind);
  // A beginner's pay is low among people of every experience: that is no fault of the posting, and no finding.
  const expected = position?.verdict === 'below' && !worthChecking('pay-below');
  if (shown === null) return <p class="soft">{t('pay.none')}</p>;
  return (
    <p>
      {t('pay.posted', { sum: shown })}
      {position && (
        <>
          {t('colon')}
          <strong
            class={(position.verdict === 'below' && !expected) || position.verdict === 'too-wide' ? 'is-warn' : ''}
          >
            {t(expected ? 'pay.lowOfAll' : `pay.${position.verdict}`)}
          </strong>
        </>
      )}
    </p>
  );
}

export function PaySummary(props: EssentialsProps) {
  const { analysis, period } = props;
  const { benchmark } = analysis;
  return (
    <div class="stack pay">
      {benchmark ? (
        <>
          <p>
            <span class="big">
              {pay(inPeriod(benchmark.official.p50, benchmark.period, period), benchmark.currency, period)}
            </span>{' '}
            <span class="soft">{t('pay.medianIn', { area: named(benchmark.official.areaName) })}</span>
          </p>
          <PayChart
            benchmark={benchmark}
            posted={analysis.pay?.range ?? null}
            period={period}
            role={roleName(analysis.role)}
            small
          />
        </>
      ) : (
        analysis.noBenchmark !== null && (
          <p class="small soft">{t('pay.noFigure', { reason: told(analysis.noBenchmark) })}</p>
        )
      )}
      <PostedLine {...props} />
      {benchmark && <SourceLine official={benchmark.official} />}
    </div>
  );
}

/** Source and year of the figure, and in one line each what keeps it from being the exact one. */
function SourceLine({ official }: { readonly official: OfficialFigure }) {
  const { source, year, selfReported, fallback, standsIn } = official;
  return (
    <p class="small soft">
      {`${named(source)} ${year}`}
      {selfReported && ` · ${t('pay.selfReported')}`}
      {fallback.length > 0 && ` · ${fallbackText(fallback)}`}
      {standsIn !== null && ` · ${t('pay.standsIn', { why: told(standsIn) })}`}
    </p>
  );
}

export function CatchLine({ analysis }: { readonly analysis: Analysis }) {
  const line = catchLine(analysis);
  return line && <p class={line.warn ? 'catch warn' : 'catch'}>{line.text}</p>;
}

/** Whether the verdict is too weak to be shown as one. */
export function isUnsure(analysis: Analysis): boolean {
  return analysis.role === null || (!analysis.corrected && sureness(analysis.verdict.role.confidence) === 0);
}

export function Essentials(props: EssentialsProps) {
  const { analysis, names = {}, held } = props;
  return (
    <div class="stack essentials">
      <CatchLine analysis={analysis} />
      <PaySummary {...props} />
      <Certifications groups={certificationGroups(analysis, names, held)} most={3} />
    </div>
  );
}
