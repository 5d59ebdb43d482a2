import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../src/analysis/index.js';
import type { JudgedPosting } from '../../../src/messages/protocol.js';
import { shareParts } from '../../../src/page/shared-parts.js';
import { samplePosting } from '../saved/saved-sample.js';

const settings = { region: null, heldCertifications: [], sensitivity: 'balanced', today: '2026-01-01' } as const;

function judged(title: string): JudgedPosting {
  const analysis = analyzePosting(samplePosting({ title }), settings, null);
  return { key: `linkedin:${title}`, analysis, certificationNames: {}, saved: false, seen: false, closed: false };
}

describe('parts that many answers have in common', () => {
  it('are kept once, and nothing that is said changes', () => {
    const share = shareParts();
    const titles = ['Network Engineer', 'Network Engineer', 'Database Administrator'];
    const [one, twin, other] = titles.map((title) => share(judged(title)));
    expect([one, twin, other]).toEqual(titles.map(judged));
    expect(twin?.analysis.benchmark).toBe(one?.analysis.benchmark);
    expect(twin?.analysis.certificationsExpected).toBe(one?.analysis.certificationsExpected);
    expect(other?.analysis.certificationsExpected).not.toBe(one?.analysis.certificationsExpected);
  });
});
