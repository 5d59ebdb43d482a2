import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clearPlace,
  MARGIN,
  overlaps,
  type Box,
  type Place,
  type PlaceQuestion,
} from '../../../src/page/clear-place.js';

const question = (controls: readonly Box[], over: Partial<PlaceQuestion> = {}): PlaceQuestion => ({
  width: 1280,
  height: 900,
  panelWidth: 340,
  wish: 420,
  barHeight: 58,
  side: 'right',
  controls,
  ...over,
});
const box = (left: number, top: number, width = 160, height = 44): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The panel's box at a place when it is so high. */
function boxOf(place: Place, { width, height, panelWidth }: PlaceQuestion, panelHeight: number): Box {
  const left = place.side === 'left' ? MARGIN : width - MARGIN - panelWidth;
  return box(left, height - place.bottom - panelHeight, panelWidth, panelHeight);
}

describe('the place that covers no control', () => {
  it('is where the user has it, when nothing is there', () => {
    expect(clearPlace(question([]))).toEqual({ side: 'right', bottom: 16, maxHeight: 804, bar: false });
    expect(clearPlace(question([box(100, 700)]))?.side).toBe('right');
  });
  it('is the other side', () => {
    expect(clearPlace(question([box(1000, 800)]))).toMatchObject({ side: 'left', bottom: 16, bar: false });
  });
  it('is higher, when both lower corners are taken', () => {
    const place = clearPlace(question([box(0, 840, 1280, 60)]));
    expect(place).toMatchObject({ side: 'right', bar: false });
    expect(place?.bottom).toBeGreaterThanOrEqual(60);
  });
  it('is lower in height, when no side has room for all of it', () => {
    const place = clearPlace(question([box(0, 500, 1280, 40)], { wish: 700 }));
    expect(place).toMatchObject({ bar: false });
    expect(place?.maxHeight).toBeLessThan(700);
    expect(place?.maxHeight).toBeGreaterThanOrEqual(200);
  });
  it('has room for the head alone in a low window', () => {
    expect(clearPlace(question([box(0, 120, 360, 50)], { width: 360, height: 320 }))).toMatchObject({ bar: true });
  });
  it('is nowhere, when the window is one button', () => {
    expect(clearPlace(question([box(0, 0, 1280, 900)]))).toBeNull();
  });

  it('covers none, whatever stands where', () => {
    const anyBox = fc
      .tuple(fc.integer({ min: -50, max: 1300 }), fc.integer({ min: -50, max: 1300 }), fc.nat(600), fc.nat(120))
      .map(([left, top, width, height]) => box(left, top, width + 1, height + 1));
    const any = fc.record({
      width: fc.integer({ min: 320, max: 1600 }),
      height: fc.integer({ min: 240, max: 1200 }),
      wish: fc.integer({ min: 60, max: 1400 }),
      side: fc.constantFrom('left' as const, 'right' as const),
      controls: fc.array(anyBox, { maxLength: 8 }),
    });
    fc.assert(
      fc.property(any, (over) => {
        const asked = question([], { ...over, panelWidth: Math.min(340, over.width - 32) });
        const place = clearPlace(asked);
        if (!place) return;
        const panel = boxOf(place, asked, place.bar ? asked.barHeight : Math.min(place.maxHeight, asked.wish));
        expect(over.controls.filter((control) => overlaps(panel, control))).toEqual([]);
        expect(panel.top).toBeGreaterThanOrEqual(0);
        expect(panel.bottom).toBeLessThanOrEqual(over.height);
      }),
    );
  });
});
