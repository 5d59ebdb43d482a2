import type { Posting } from '../posting/posting.js';
import type { Analysis, AnalysisSettings, Finding } from './analysis.js';
import { certificationFindings, levelFinding } from './level-findings.js';
import { mismatchFinding } from './mismatch-finding.js';
import { payFindings } from './pay-findings.js';
import { signalFindings } from './signals.js';
import { textFinding } from './text-finding.js';

/** What the finding rooms look at. */
export type FindingInput = Omit<Analysis, 'findings'>;

/**
 * Collects the findings of one posting, warnings first, each kind in its fixed place. A posting that is not an
 * infrastructure listing gets none but what concerns its text: nobody asked about other people's jobs.
 */
export function findings(
  analysis: FindingInput,
  posting: Posting,
  text: string,
  settings: AnalysisSettings,
): readonly Finding[] {
  const aboutText = textFinding(posting, text);
  if (!analysis.verdict.infrastructure && !analysis.corrected) return aboutText ? [aboutText] : [];
  const all = [
    mismatchFinding(analysis, settings),
    levelFinding(analysis),
    ...payFindings(analysis, posting),
    ...certificationFindings(analysis),
    ...signalFindings(analysis, posting, text, settings.today),
    aboutText,
  ].filter((finding) => finding !== null);
  return [...all.filter((f) => f.severity === 'warn'), ...all.filter((f) => f.severity === 'info')];
}
