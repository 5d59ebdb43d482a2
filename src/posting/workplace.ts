import type { Stated } from './facts.js';
import { quoteAround, sentenceAround } from './requirement-parts.js';
import type { Workplace } from './posting.js';
import {
  DESK_SIDE_TITLE,
  HANDS_ON_TEXT,
  HANDS_ON_TITLE,
  NOT_THIS_JOB,
  WORKPLACE_PHRASES,
  type WorkplaceKind,
} from './workplace-phrases.js';

interface Vote {
  readonly kind: WorkplaceKind;
  readonly sureness: number;
  readonly start: number;
  readonly end: number;
}

/** A wording is looked at no more often than this; a page of nothing but "hybrid role" costs no more. */
const MOST_PER_WORDING = 40;

/** No wording about the workplace is without one of these; only their surroundings are looked at. */
const ANCHOR =
  /remote|hybrid|-?site\b|site |office|\bhome|telework|wfh|person\b|virtual|anywhere|distributed|located|based|presence|part-time|telecommut|relocat|work in our|campus|work is in/gi;
const BEFORE = 130;
const AFTER = 150;

/** The stretches of a text around its anchor words, merged where they meet. */
function stretches(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(ANCHOR)) {
    const start = Math.max(0, match.index - BEFORE);
    const end = Math.min(text.length, match.index + AFTER);
    const last = found[found.length - 1];
    if (last !== undefined && start <= last.end) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

function votes(text: string): Vote[] {
  const found: Vote[] = [];
  const parts = stretches(text).map(({ start, end }) => ({ offset: start, part: text.slice(start, end) }));
  for (const { kind, sureness, pattern } of WORKPLACE_PHRASES) {
    let n = 0;
    for (const { offset, part } of parts) {
      for (const match of part.matchAll(pattern)) {
        if (++n > MOST_PER_WORDING) break;
        const start = offset + match.index;
        const end = start + match[0].length;
        // The edge of a stretch is no beginning of a line or word.
        if (match.index === 0 && start > 0 && !/\s/.test(text[start - 1] ?? '')) continue;
        const { before, after } = sentenceAround(text, start, end);
        const around = before.slice(-70) + text.slice(start, end) + after.slice(0, 60);
        const lead = before.slice(-50).trimEnd();
        const negated =
          kind !== 'onsite' &&
          !/^this\b/i.test(match[0]) &&
          /\b(?:not|no|isn['’]t|cannot|from an?|unless (?:formally )?approved[^.]{0,20})\s(?:(?!this\b)[\w/]{1,10}\s){0,4}$/i.test(
            `${lead} `,
          );
        const refused =
          kind !== 'onsite' &&
          /^[^.\n]{0,24}\b(?:not (?:be )?(?:available|considered|possible|offered|permitted|allowed|eligible|an option))/i.test(
            after,
          );
        if (refused) {
          found.push({ kind: 'onsite', sureness: 4, start, end });
          continue;
        }
        if (negated || (sureness < 5 && NOT_THIS_JOB.test(around))) continue;
        found.push({ kind, sureness, start, end });
      }
      if (n > MOST_PER_WORDING) break;
    }
  }
  return found;
}

function handsOn(title: string, text: string): string | null {
  const byTitle = HANDS_ON_TITLE.exec(title);
  if (byTitle !== null) return byTitle[0];
  const head = text.slice(0, 60_000);
  const found = HANDS_ON_TEXT.map((pattern) => pattern.exec(head)).filter((match) => match !== null);
  const first = found[0];
  const kinds = found.length + (DESK_SIDE_TITLE.test(title) ? 1 : 0);
  return kinds >= 2 && first !== undefined ? quoteAround(text, first.index, first.index + first[0].length) : null;
}

/** No title or list of places is read further than this. */
const MOST_OF_HEAD = 300;
const HYBRID_HEAD = /\bhybrid\b(?! (?:cloud|infra|ident))/i;
/** "Remote or hybrid", "Remote, Leeds, Remote Hybrid": who wants may work remotely. */
const CHOICE =
  /\bremote\b[^,;|]{0,16} or hybrid\b|\bhybrid or (?:fully |100 ?% )?remote\b|(?:^|,) ?remote ?,.{0,300}\bhybrid\b/i;
/** Work of that name, wherever it is done: "remote sensing", "remote support". */
const REMOTE_WORK_OF_NAME = /\bremote (?:sensing|support|hands|desktop|monitoring|access|site)/i;

/**
 * Where the work is done, by the words of title, location and text. Counted days in the office make it hybrid whatever else
 * is said; a choice between remote and hybrid is remote; "remote" in title or location counts unless the text says hybrid
 * plainly; a bare city says nothing; without any words, work that can only be done on the spot is onsite.
 */
export function readWorkplace(title: string, location: string | null, text: string): Stated<Workplace> {
  const named = title.slice(0, MOST_OF_HEAD);
  const heads = [named, (location ?? '').slice(0, MOST_OF_HEAD)];
  const choice = heads.find((head) => CHOICE.test(head));
  // The title is about this job; a list of places is often about several.
  const titleIsRemote = /\bremote\b/i.test(named) && !REMOTE_WORK_OF_NAME.test(named);
  const hybridHead = (titleIsRemote ? [named] : heads).find((head) => HYBRID_HEAD.test(head));
  const byHead: Stated<Workplace> | null =
    hybridHead === undefined ? null : { value: 'hybrid', quote: hybridHead.slice(0, 160) };
  if (byHead !== null && choice === undefined) return byHead;

  const found = votes(text);
  const best = (kind: WorkplaceKind): Vote | null =>
    found.reduce<Vote | null>(
      (top, v) => (v.kind === kind && (top === null || v.sureness > top.sureness) ? v : top),
      null,
    );
  const hybrid = best('hybrid');
  const onsite = best('onsite');
  const remote = best('remote');
  const sure = (v: Vote | null): number => v?.sureness ?? 0;
  const told = (v: Vote): Stated<Workplace> => ({ value: v.kind, quote: quoteAround(text, v.start, v.end) });

  if (choice !== undefined && sure(hybrid) < 5) return { value: 'remote', quote: choice.slice(0, 160) };
  if (byHead !== null) return byHead;
  const remoteHead = heads.find(
    (s) =>
      /\bremote\b(?!-friendly)|\btelework\b|\btelecommute\b|\bwork (?:from|at) home\b|\bW[FA]H\b|\bhome[- ]based\b|^\W{0,3}(?:anywhere|worldwide|work from anywhere)\b/i.test(
        s,
      ) && !REMOTE_WORK_OF_NAME.test(s),
  );
  if (
    hybrid !== null &&
    sure(hybrid) >= (remoteHead === undefined ? 4 : 5) &&
    sure(hybrid) >= sure(onsite) &&
    sure(hybrid) >= sure(remote)
  )
    return told(hybrid);
  if (remoteHead !== undefined) return { value: 'remote', quote: remoteHead.slice(0, 160) };
  const onsiteHead = heads.find((s) => /\bon-?site\b|\bin[- ](?:office|person)\b/i.test(s));
  if (onsiteHead !== undefined && sure(hybrid) < 5) return { value: 'onsite', quote: onsiteHead.slice(0, 160) };
  const top = [onsite, remote, hybrid].reduce<Vote | null>((a, b) => (sure(b) > sure(a) ? b : a), null);
  if (top !== null) return told(top);
  const hands = handsOn(title, text);
  return hands === null ? { value: 'unstated', quote: '' } : { value: 'onsite', quote: hands };
}
