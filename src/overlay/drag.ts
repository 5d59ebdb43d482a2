import { useState } from 'preact/hooks';
import type { Side } from './props.js';

/** Dragging the panel by its head across the middle of the window moves it to the other side. */
export function useDragToSide(side: Side, onSide: (side: Side) => void) {
  const [shift, setShift] = useState(0);
  return {
    style: shift === 0 ? undefined : { translate: `${String(shift)}px 0` },
    onPointerDown: (event: PointerEvent) => {
      const head = event.currentTarget;
      const pressed = event.target;
      if (!(head instanceof HTMLElement) || event.button !== 0) return;
      if (pressed instanceof Element && pressed.closest('button')) return;
      const from = event.clientX;
      const width = head.ownerDocument.documentElement.clientWidth;
      head.setPointerCapture(event.pointerId);
      const move = (e: PointerEvent) => {
        setShift(e.clientX - from);
      };
      const end = (e: PointerEvent) => {
        head.removeEventListener('pointermove', move);
        head.removeEventListener('pointerup', end);
        head.removeEventListener('pointercancel', end);
        setShift(0);
        const now: Side = e.clientX < width / 2 ? 'left' : 'right';
        if (e.type === 'pointerup' && Math.abs(e.clientX - from) > 40 && now !== side) onSide(now);
      };
      head.addEventListener('pointermove', move);
      head.addEventListener('pointerup', end);
      head.addEventListener('pointercancel', end);
    },
  };
}
