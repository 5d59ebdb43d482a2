import { useEffect, useRef, useState } from 'preact/hooks';
import { Essentials, isDoubtful, isUnsure, RoleHeading, RoleLine } from '../ui/essentials.js';
import { inPeriod, moneyShort } from '../ui/format.js';
import { PlumbMark } from '../ui/icons.js';
import { t } from '../ui/t.js';
import { roleName, roleShort } from '../ui/words.js';
import type { BadgeProps } from './props.js';
import { SaveButton } from './save-button.js';

const GAP = 4;
const WIDTH = 320;

/** A pill on a list card: role, pay here, and whether the title is doubtful. A click shows the essentials. */
export function Badge(props: BadgeProps) {
  const { analysis, period } = props;
  const pill = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const { benchmark, role } = analysis;
  const doubtful = isDoubtful(analysis);
  const wider = (benchmark?.official.fallback.length ?? 0) > 0;
  const median =
    benchmark && moneyShort(inPeriod(benchmark.official.p50, benchmark.period, period), benchmark.currency);
  const about =
    median === null ? null : t('sum.about', { sum: period === 'hour' ? t('per.hour', { sum: median }) : median });
  const more = [roleName(role), wider && t('badge.fallback'), doubtful && t('badge.mismatch')];

  useEffect(() => {
    if (!open) return;
    const close = () => {
      sheet.current?.hidePopover();
    };
    // The pill moves with its card; the sheet does not follow, it goes. Scrolling inside the sheet is not heard out here.
    document.addEventListener('scroll', close, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', close, { capture: true });
    };
  }, [open]);
  // The top layer: no card's overflow cuts the sheet off, and Escape or a click elsewhere closes it by itself.
  const toggle = () => {
    const [from, to] = [pill.current, sheet.current];
    if (!from || !to) return;
    if (open) {
      to.hidePopover();
      return;
    }
    const box = from.getBoundingClientRect();
    const { clientWidth, clientHeight } = from.ownerDocument.documentElement;
    const below = clientHeight - box.bottom > 360 || box.top < clientHeight / 2;
    to.style.left = `${String(Math.max(8, Math.min(box.left, clientWidth - WIDTH - 8)))}px`;
    to.style.top = below ? `${String(box.bottom + GAP)}px` : 'auto';
    to.style.bottom = below ? 'auto' : `${String(clientHeight - box.top + GAP)}px`;
    to.showPopover();
  };

  return (
    <div class="badge-root">
      <button type="button" class="badge" ref={pill} aria-expanded={open} onClick={toggle}>
        <PlumbMark size={14} askew={doubtful} />
        <span class="badge-role">
          {roleShort(role)}
          {isUnsure(analysis) && role !== null && '?'}
        </span>
        {about !== null && (
          <span class="badge-pay">
            {about}
            {wider && '*'}
          </span>
        )}
        {doubtful && <i class="badge-dot" />}
        <span class="hidden">{t('colon') + more.filter(Boolean).join(', ')}</span>
      </button>
      <div
        class="sheet"
        popover="auto"
        ref={sheet}
        role="dialog"
        aria-label={roleName(role)}
        onToggle={(event: Event & { newState?: string }) => {
          setOpen(event.newState === 'open');
        }}
      >
        {open && <Sheet {...props} />}
      </div>
    </div>
  );
}

function Sheet({
  analysis,
  period,
  saved,
  posting,
  certificationNames,
  heldCertifications,
  onSave,
  onUnsave,
  onOpenGuide,
}: BadgeProps) {
  const { role } = analysis;
  return (
    <div class="stack">
      <div>
        <RoleHeading role={role} onOpenGuide={onOpenGuide} />
        <RoleLine analysis={analysis} />
      </div>
      {posting.description === null && <p class="small soft">{t('state.cardOnly')}</p>}
      <Essentials analysis={analysis} period={period} names={certificationNames} held={heldCertifications} />
      <div class="row">
        <SaveButton saved={saved} onSave={onSave} onUnsave={onUnsave} />
      </div>
    </div>
  );
}
