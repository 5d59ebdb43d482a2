import type { JudgedPosting } from '../messages/protocol.js';

/** So many different parts are kept; a tab that meets more starts over. */
const MOST = 2_000;

/**
 * Answers come as copies, and most of what is said of a list's cards is said of many: the figures of a role and place, its
 * certifications. A function that puts one object in place of equal ones, so that a list of a thousand holds each once.
 */
export function shareParts(): (judged: JudgedPosting) => JudgedPosting {
  const known = new Map<string, unknown>();
  function one<T>(part: T): T {
    if (typeof part !== 'object' || part === null) return part;
    const words = JSON.stringify(part);
    const found = known.get(words);
    if (found !== undefined) return found as T;
    if (known.size >= MOST) known.clear();
    known.set(words, part);
    return part;
  }
  return (judged) => {
    const { analysis } = judged;
    return {
      ...judged,
      certificationNames: one(judged.certificationNames),
      analysis: {
        ...analysis,
        verdict: one(analysis.verdict),
        facts: one(analysis.facts),
        place: one(analysis.place),
        region: one(analysis.region),
        benchmark: one(analysis.benchmark),
        payLaw: one(analysis.payLaw),
        certificationsExpected: one(analysis.certificationsExpected),
      },
    };
  };
}
