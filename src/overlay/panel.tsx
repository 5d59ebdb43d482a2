import { useRef, useState } from 'preact/hooks';
import { isInfrastructureRole } from './infrastructure.js';
import { isDoubtful, RoleHeading, RoleLine } from '../ui/essentials.js';
import { Icon, PlumbMark } from '../ui/icons.js';
import { Button } from '../ui/parts.js';
import { t } from '../ui/t.js';
import { told } from '../ui/told.js';
import { roleName } from '../ui/words.js';
import { Correct } from './correct.js';
import { JudgedCompact, JudgedOpen, warningsBeyond } from './judged.js';
import { PanelMenu, type MenuItem } from './panel-menu.js';
import type { PanelProps } from './props.js';
import { SaveButton } from './save-button.js';
import { useDragToSide } from './drag.js';

/** The panel beside a posting: compact first, everything on demand, and a clear look for each thing that can go wrong. */
export function Panel(props: PanelProps) {
  const { state, side, placement = 'floating', onClose, onSide, onOpenOptions } = props;
  const [correcting, setCorrecting] = useState(false);
  const root = useRef<HTMLElement>(null);
  const drag = useDragToSide(side, onSide);
  const judged = state.kind === 'judged' ? state : null;
  const isBar = props.bar === true && !correcting;
  const quiet = judged !== null && !isInfrastructureRole(judged.analysis) && !correcting;

  const items: MenuItem[] = [
    ...(judged
      ? [
          [
            'menu.correct',
            () => {
              setCorrecting(true);
            },
          ] as const,
        ]
      : []),
    [
      'menu.side',
      () => {
        onSide(side === 'right' ? 'left' : 'right');
      },
    ],
    [
      'menu.closePosting',
      () => {
        onClose('posting');
      },
    ],
    [
      'menu.closeSite',
      () => {
        onClose('site');
      },
    ],
    [
      'menu.closeAlways',
      () => {
        onClose('always');
      },
    ],
    ['menu.options', onOpenOptions],
  ];

  return (
    <aside
      ref={root}
      class={`dock ${placement} ${side}${isBar ? ' is-bar' : props.open && !quiet ? ' is-open' : ''}`}
      aria-label="Plumbline"
      aria-busy={state.kind === 'loading'}
      style={drag.style}
    >
      <header class="panel-head" onPointerDown={placement === 'floating' ? drag.onPointerDown : undefined}>
        <PlumbMark size={20} askew={judged !== null && isDoubtful(judged.analysis)} />
        <div class="grow">
          <Title {...props} />
        </div>
        {placement === 'floating' && (
          <>
            {isBar ? (
              <Button look="quiet" title={t('panel.show')} aria-expanded={false} onClick={props.onUnbar}>
                {t('more')}
              </Button>
            ) : (
              <PanelMenu items={items} />
            )}
            <Button
              look="quiet icon"
              aria-label={t('menu.closePosting')}
              onClick={() => {
                onClose('posting');
              }}
            >
              <Icon name="close" />
            </Button>
          </>
        )}
      </header>
      {isBar ? null : judged && correcting ? (
        <Correct
          analysis={judged.analysis}
          regions={props.regions ?? []}
          onFindRegions={props.onFindRegions}
          onCorrect={props.onCorrect}
          onDone={() => {
            setCorrecting(false);
            root.current?.querySelector('button')?.focus();
          }}
        />
      ) : (
        <Body
          {...props}
          quiet={quiet}
          onWrong={() => {
            setCorrecting(true);
          }}
        />
      )}
    </aside>
  );
}

function Title({ state, onOpenGuide }: PanelProps) {
  if (state.kind !== 'judged') {
    const text = {
      loading: t('state.loading'),
      unreadable: t('state.unreadable'),
      error: t('state.error'),
      updated: t('state.updated'),
    }[state.kind];
    return <h2>{text}</h2>;
  }
  const { analysis } = state;
  const { role } = analysis;
  if (!isInfrastructureRole(analysis))
    return <h2 class="soft">{t(role === null ? 'role.unsure' : 'state.notInfra')}</h2>;
  return (
    <>
      <RoleHeading role={role} onOpenGuide={onOpenGuide} />
      <RoleLine analysis={analysis} />
    </>
  );
}

type BodyProps = PanelProps & { readonly quiet: boolean; readonly onWrong: () => void };

function Body(props: BodyProps) {
  const { state, open, onToggle, onWrong } = props;
  switch (state.kind) {
    case 'loading':
      return state.title === null ? null : <p class="panel-note soft">{state.title}</p>;
    case 'unreadable':
      return (
        <div class="panel-note stack" role="status">
          <p>{t('state.unreadableText', { site: state.siteName })}</p>
          <Button onClick={props.onCopyDiagnostic}>{t(state.copied === true ? 'state.copied' : 'menu.copy')}</Button>
        </div>
      );
    case 'error':
      return (
        <p class="panel-note" role="status">
          {told(state.message)}
        </p>
      );
    case 'updated':
      return (
        <p class="panel-note" role="status">
          {t('state.updatedText')}
        </p>
      );
    case 'judged':
      break;
  }
  const { analysis, saved } = state;
  const beyond = warningsBeyond(analysis);
  const actions = (
    <footer class="panel-foot row">
      <SaveButton saved={saved} onSave={props.onSave} onUnsave={props.onUnsave} />
      {props.quiet ? (
        <Button look="quiet" onClick={onWrong}>
          {t('correct')}
        </Button>
      ) : (
        <Button
          look="quiet"
          aria-expanded={open}
          onClick={() => {
            onToggle(!open);
          }}
        >
          {open ? t('less') : beyond > 0 ? t('more.warnings', { n: beyond }) : t('more')}
        </Button>
      )}
    </footer>
  );
  if (props.quiet) {
    return (
      <>
        {analysis.role !== null && (
          <p class="panel-note soft">{t('state.notInfraText', { role: roleName(analysis.role) })}</p>
        )}
        {actions}
      </>
    );
  }
  return (
    <>
      <div class="panel-body">
        {open ? <JudgedOpen {...props} state={state} /> : <JudgedCompact {...props} state={state} />}
      </div>
      {actions}
    </>
  );
}
