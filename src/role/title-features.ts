import { rolesNamed, ruleFor, type TitleRule } from './title-rules.js';

function toldBy(rule: TitleRule | null | undefined): string {
  return rule === null || rule === undefined ? 'none' : (rule.role ?? 'ambiguous');
}

/**
 * What a learned reading sees of a normalised title: its words and pairs, the last word of the head (what kind of job),
 * beginnings of words (for words never seen), the rule that matched, every role that any rule finds, what the head alone
 * and what the segments behind it would name (a suffix tells the team or the real work), and whether the job writes
 * software (then a field it names is what the software is for).
 */
export function titleFeatures(title: string, rule: TitleRule | null): Map<string, number> {
  const features = new Map<string, number>();
  const put = (name: string, value: number): void => {
    features.set(name, Math.max(features.get(name) ?? 0, value));
  };
  const segments = title.split(' | ');
  segments.forEach((segment, at) => {
    const words = segment.split(' ').filter((word) => word !== '' && word !== '/');
    const weight = at === 0 ? 1 : 0.6;
    words.forEach((word, i) => {
      put(word, weight);
      const next = words[i + 1];
      if (next !== undefined) put(`${word} ${next}`, weight);
      if (word.length >= 6) put(`${word.slice(0, 5)}~`, weight * 0.5);
      if (at === 0 && i === words.length - 1) put(`${word}$`, 1);
    });
  });
  put(`@${toldBy(rule)}`, 1.5);
  if (rule !== null) put(`@${rule.index}`, 1);
  for (const role of rolesNamed(title)) put(`@any ${role}`, 0.7);
  for (const segment of segments.slice(1)) {
    const tail = ruleFor(segment);
    if (tail !== null) put(`@tail ${toldBy(tail.rule)}`, 0.7);
  }
  if (segments.length > 1) put(`@head ${toldBy(ruleFor(segments[0] ?? '')?.rule)}`, 1);
  if (/\b(?:software|developer)\b/.test(title)) put(`@software ${toldBy(rule)}`, 1);
  put(segments.length > 1 ? '#segments' : '#one', 0.5);
  return features;
}
