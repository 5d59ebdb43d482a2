/** Judging beside one bare pass of a tokenising regular expression over the same text. */
import { analyzePosting } from '../../src/analysis/index.js';
import type { AnalysisSettings } from '../../src/analysis/analysis.js';
import type { Posting } from '../../src/posting/posting.js';
import { atMost, known, median, type Figure } from './figures.js';
import { variedText } from './pages.js';

const SETTINGS: AnalysisSettings = {
  region: null,
  heldCertifications: [],
  sensitivity: 'balanced',
  today: '2026-01-01',
};
const RUNS = 15;
/** Facts are read from so many characters; growth is measured up to here, and beyond it said to be bounded. */
const CAP = 250_000;

function posting(id: string, description: string): Posting {
  return {
    id,
    site: 'generic',
    where: 'detail',
    title: 'Systems Administrator',
    company: 'Fernhill Credit Union',
    location: 'Austin, TX',
    payText: null,
    baseSalary: null,
    workplace: 'unstated',
    employmentType: [],
    datePosted: null,
    validThrough: null,
    description,
    url: null,
    siteCountry: null,
    sources: {},
  };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** One bare pass: every word as a string, as any reader of words must make it. */
function tokens(text: string): number {
  let n = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#./'-]*/gu)) n += word.length;
  return n;
}

/** Time of judging ÷ time of the bare pass, median of paired runs, for texts as long as postings are and up to 1 MB. */
export function judgingFigures(): readonly Figure[] {
  const settled = variedText(4_000);
  for (let i = 0; i < 20; i += 1) {
    analyzePosting(posting('warm', settled), SETTINGS, null);
    tokens(settled);
  }
  const ratio = (chars: number, repeat: number): { ratio: number; ms: number } => {
    const texts = Array.from({ length: repeat }, (_, i) => `${variedText(chars)} ${i}`);
    const pairs = Array.from({ length: RUNS }, () => {
      const bare = timed(() => {
        texts.forEach(tokens);
      });
      const judged = timed(() => {
        texts.forEach((text, i) => analyzePosting(posting(String(i), text), SETTINGS, null));
      });
      return { ratio: judged / bare, ms: judged / repeat };
    });
    return { ratio: median(pairs.map((p) => p.ratio)), ms: median(pairs.map((p) => p.ms)) };
  };
  const usual = ratio(4_000, 40);
  const short = ratio(CAP / 10, 6);
  const whole = ratio(CAP, 1);
  const huge = ratio(4 * CAP, 1);
  const doubled = [16, 32, 64, 128, 256, 512, 1024].map((kB) => ratio(kB * 1000, 1).ms);
  const steps = doubled.slice(1).map((ms, i) => ms / (doubled[i] ?? ms));
  return [
    atMost('judging a posting of 4 kB ÷ a bare pass over its words', usual.ratio, 3, '×', 0),
    known('judging a posting of 4 kB', `${usual.ms.toFixed(2)} ms`),
    atMost('judging 250 kB ÷ judging 25 kB, both read whole (10 is linear)', whole.ms / short.ms, 13, '×'),
    atMost('judging a text ÷ judging half of it, 16 kB to 1 MB: the largest step', Math.max(...steps), 2.2, '×'),
    known('judging 250 kB ÷ a bare pass over its words', `${whole.ratio.toFixed(0)} ×`),
    known(
      'judging 1 MB ÷ judging 250 kB (facts are read from the first 250 kB only: bounded)',
      `${(huge.ms / whole.ms).toFixed(1)} × (${huge.ms.toFixed(0)} ms)`,
    ),
  ];
}
