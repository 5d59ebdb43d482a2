import { useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/icons.js';
import { Button } from '../ui/parts.js';
import { t, type OverlayKey } from '../ui/t.js';

export type MenuItem = readonly [OverlayKey, () => void];

/** A button with a short list of actions. Escape and leaving it close it; the focus goes back to the button. */
export function PanelMenu({ items }: { readonly items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  return (
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      }}
      onFocusOut={(event) => {
        // Null: the focus left the window or a click fell on nothing that takes it.
        if (event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        look="quiet icon"
        aria-label={t('menu')}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name="menu" />
      </Button>
      {open && (
        <ul class="menu-list">
          {items.map(([key, action]) => (
            <li key={key}>
              <Button
                look="quiet"
                onClick={() => {
                  setOpen(false);
                  action();
                }}
              >
                {t(key)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
