import type { Analysis } from '../analysis/analysis.js';

/**
 * Whether a posting deserves the full panel. A correction by the user counts over the verdict; a posting that is
 * infrastructure though its role is not clear is shown too ("not sure" is an answer).
 */
export function isInfrastructureRole(analysis: Analysis): boolean {
  const { role, corrected, verdict } = analysis;
  if (role === 'other' || role === 'software-engineer') return false;
  return corrected || verdict.infrastructure;
}
