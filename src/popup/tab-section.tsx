import type { PageReport, ReportedPosting } from '../messages/protocol.js';
import type { RoleId } from '../role/roles.js';
import { Essentials, isDoubtful, isUnsure, RoleHeading, RoleLine } from '../ui/essentials.js';
import { inPeriod, moneyShort } from '../ui/format.js';
import { Icon } from '../ui/icons.js';
import { Button, Chip, Disclosure } from '../ui/parts.js';
import { RegionsPay } from '../ui/regions-pay.js';
import { t } from '../ui/t.js';
import { TwinLine } from '../ui/twin-line.js';
import { tp, tpMany } from '../ui/t-pages.js';
import { told } from '../ui/told.js';
import { roleShort, type CertificationNames } from '../ui/words.js';

/** What is known of the current tab. */
export type TabState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-page' }
  | {
      readonly kind: 'unknown-site';
      readonly host: string;
      /** A site that Plumbline can read once it is allowed. */
      readonly siteName: string | null;
    }
  | { readonly kind: 'site-off'; readonly site: string; readonly siteName: string }
  | { readonly kind: 'report'; readonly report: PageReport }
  | { readonly kind: 'error'; readonly message: string };

export interface TabCallbacks {
  readonly onUseHere: (host: string) => void;
  readonly onUseOnce: () => void;
  readonly onSiteOn: (site: string) => void;
  readonly onSave: (posting: ReportedPosting) => void;
  readonly onUnsave: (key: string) => void;
  readonly onCopyDiagnostic: (outline: string) => void;
  readonly onOpenGuide: (role: RoleId) => void;
  readonly onOpenSaved: (key: string) => void;
}

interface TabProps extends TabCallbacks {
  readonly tab: TabState;
  readonly period: 'year' | 'hour';
  readonly names?: CertificationNames | undefined;
  readonly held?: readonly string[] | undefined;
}

export function TabSection(props: TabProps) {
  return (
    <section class="card stack" aria-label={tp('tab')}>
      <Content {...props} />
    </section>
  );
}

function Content(props: TabProps) {
  const { tab } = props;
  switch (tab.kind) {
    case 'loading':
      return <p class="soft">{tp('tab.loading')}</p>;
    case 'no-page':
      return <Nothing />;
    case 'error':
      return <p role="status">{told(tab.message)}</p>;
    case 'site-off':
      return (
        <>
          <p>{tp('tab.off', { site: tab.siteName })}</p>
          <Button
            onClick={() => {
              props.onSiteOn(tab.site);
            }}
          >
            {tp('tab.on')}
          </Button>
        </>
      );
    case 'unknown-site':
      return (
        <>
          <p>
            {tab.siteName === null ? tp('tab.unknown', { host: tab.host }) : tp('tab.asked', { site: tab.siteName })}
          </p>
          <div class="row">
            <Button
              look="main"
              onClick={() => {
                props.onUseHere(tab.host);
              }}
            >
              {tp('tab.use')}
            </Button>
            <Button onClick={props.onUseOnce}>{tp('tab.once')}</Button>
          </div>
          <p class="small soft">{tp('tab.useHint')}</p>
        </>
      );
    case 'report':
      return <Report {...props} report={tab.report} />;
  }
}

function Nothing() {
  return (
    <>
      <p>{tp('tab.none')}</p>
      <p class="small soft">{tp('tab.noneHint')}</p>
    </>
  );
}

type ReportProps = TabProps & { readonly report: PageReport };

function Report(props: ReportProps) {
  const { report } = props;
  const { cards, detail, outline } = report;
  if (report.kind === 'unreadable') {
    return (
      <>
        <h2>{t('state.unreadable')}</h2>
        <p>{tp('tab.unreadable', { site: report.siteName })}</p>
        {outline !== null && (
          <Button
            onClick={() => {
              props.onCopyDiagnostic(outline);
            }}
          >
            {t('menu.copy')}
          </Button>
        )}
      </>
    );
  }
  if (cards.length === 0 && !detail) return <Nothing />;
  return (
    <>
      {report.toolbarOnly && <p class="small soft">{tp('tab.toolbarOnly')}</p>}
      {detail && <Detail {...props} posting={detail} />}
      {cards.length > 0 && <Cards {...props} />}
    </>
  );
}

function SaveSmall({
  posting,
  onSave,
  onUnsave,
}: Pick<TabProps, 'onSave' | 'onUnsave'> & { readonly posting: ReportedPosting }) {
  return (
    <Button
      look={posting.saved ? 'done' : 'main'}
      aria-pressed={posting.saved}
      aria-label={`${t(posting.saved ? 'saved' : 'save')}${t('colon')}${posting.posting.title}`}
      onClick={() => {
        if (posting.saved) onUnsave(posting.key);
        else onSave(posting);
      }}
    >
      {posting.saved && <Icon name="check" />}
      {t(posting.saved ? 'saved' : 'save')}
    </Button>
  );
}

function Detail(props: ReportProps & { readonly posting: ReportedPosting }) {
  const { posting: reported, period, names, held, onOpenGuide, onOpenSaved } = props;
  const { analysis, posting } = reported;
  const { role } = analysis;
  return (
    <article class="stack">
      <p class="small soft">{[posting.title, posting.company].filter(Boolean).join(' · ')}</p>
      <div class="row">
        <div class="grow">
          <RoleHeading role={role} onOpenGuide={onOpenGuide} />
          <RoleLine analysis={analysis} />
        </div>
        <SaveSmall {...props} posting={reported} />
      </div>
      {analysis.verdict.infrastructure || analysis.corrected ? (
        <>
          <TwinLine twin={reported.twin} onShow={onOpenSaved} />
          <Essentials analysis={analysis} period={period} names={names} held={held} />
          <RegionsPay elsewhere={reported.elsewhere ?? []} period={period} />
        </>
      ) : (
        <p class="soft">{t('state.notInfra')}</p>
      )}
    </article>
  );
}

function Cards(props: ReportProps) {
  const { cards } = props.report;
  const infrastructure = cards.filter((card) => card.analysis.verdict.infrastructure || card.analysis.corrected);
  const doubtful = infrastructure.filter((card) => isDoubtful(card.analysis)).length;
  const others = cards.length - infrastructure.length;
  return (
    <div class="stack">
      <p class="row">
        <span class="grow count">{tpMany('tab.postings', cards.length)}</span>
        <Chip>{tp('tab.infra', { n: infrastructure.length })}</Chip>
        {doubtful > 0 && <Chip tone="warn">{tpMany('list.doubtful', doubtful)}</Chip>}
      </p>
      {infrastructure.length > 0 && (
        <Disclosure label={tp('tab.list')} open={props.report.detail === null}>
          <ul class="lines">
            {infrastructure.map((card) => (
              <CardLine key={card.key} {...props} card={card} />
            ))}
          </ul>
          {others > 0 && <p class="small soft">{tpMany('tab.others', others)}</p>}
        </Disclosure>
      )}
    </div>
  );
}

function CardLine(props: ReportProps & { readonly card: ReportedPosting }) {
  const { card, period } = props;
  const { posting, analysis } = card;
  const { benchmark } = analysis;
  return (
    <li class="row">
      <div class="grow">
        <p class="posting-title">{posting.title}</p>
        <p class="small soft">
          {[
            `${roleShort(analysis.role)}${isUnsure(analysis) && analysis.role !== null ? '?' : ''}`,
            benchmark &&
              t('sum.about', {
                sum: moneyShort(inPeriod(benchmark.official.p50, benchmark.period, period), benchmark.currency),
              }),
            posting.company,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {isDoubtful(analysis) && <p class="small is-warn">{t('badge.mismatch')}</p>}
      </div>
      <SaveSmall {...props} posting={card} />
    </li>
  );
}
