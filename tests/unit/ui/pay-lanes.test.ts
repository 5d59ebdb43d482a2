import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { payLanes } from '../../../src/ui/pay-lanes.js';
import { surveyAnalysis } from '../../samples/analyses.js';
import { austinBenchmark } from '../../samples/benchmarks.js';

const usd = (min: number | null, max: number | null) => ({ min, max, currency: 'USD', period: 'year' as const });

describe('the pay picture', () => {
  it('keeps the order of the percentiles', () => {
    const { whisker, box, median } = payLanes(austinBenchmark, null, 'year');
    expect(whisker!.start).toBeLessThan(box!.start);
    expect(box!.start).toBeLessThan(median.at);
    expect(median.at).toBeLessThan(box!.end);
    expect(box!.end).toBeLessThan(whisker!.end);
  });
  it('draws the guide band where the area puts it', () => {
    const [band] = payLanes(austinBenchmark, null, 'year').guides;
    const plain = payLanes(
      { ...austinBenchmark, guides: austinBenchmark.guides.map((g) => ({ ...g, areaIndex: 1 })) },
      null,
      'year',
    ).guides[0];
    expect(band!.start).toBeGreaterThan(plain!.start);
  });
  it('lets no absurd range press the figures to a dot', () => {
    const { whisker, posted } = payLanes(austinBenchmark, usd(0, 2_000_000), 'year');
    expect(whisker!.end - whisker!.start).toBeGreaterThan(30);
    expect(posted).toMatchObject({ start: 0, end: 100, openStart: true, openEnd: true });
  });
  it('leaves ends open that are not stated', () => {
    expect(payLanes(austinBenchmark, usd(null, 120_000), 'year').posted).toMatchObject({
      start: 0,
      openStart: true,
      openEnd: false,
    });
    expect(payLanes(austinBenchmark, usd(120_000, null), 'year').posted).toMatchObject({ end: 100, openEnd: true });
  });
  it('does not draw pay of another currency, nor pay that states nothing', () => {
    const { benchmark } = surveyAnalysis();
    expect(payLanes(benchmark!, usd(1, 2), 'year').posted).toBeNull();
    expect(payLanes(austinBenchmark, usd(null, null), 'year').posted).toBeNull();
  });
  it('draws what a publisher gives when it gives only a median', () => {
    const official = { ...austinBenchmark.official, p10: null, p25: null, p75: null, p90: null };
    const lanes = payLanes({ ...austinBenchmark, official, guides: [], levels: null }, null, 'year');
    expect(lanes.whisker).toBeNull();
    expect(lanes.box).toBeNull();
    expect(lanes.median.at).toBeGreaterThan(0);
    expect(Number.isFinite(lanes.median.at)).toBe(true);
  });
  it('stays on the axis whatever is posted', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1e9 }));
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('hour', 'year'), (min, max, period) => {
        const { posted, ticks, median } = payLanes(austinBenchmark, usd(min, max), period);
        const ends = [median.at, ...ticks.map((tick) => tick.at), ...(posted ? [posted.start, posted.end] : [])];
        for (const at of ends) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100);
        }
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
