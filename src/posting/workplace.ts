import type { Stated } from './facts.js';
import { quoteAround } from './requirement-parts.js';
import type { Workplace } from './posting.js';

type Kind = Exclude<Workplace, 'unstated'>;

/** Phrases that state where the work is done, the plain ones first. `weight`: how sure the phrase is of the job itself. */
const PHRASES: readonly (readonly [Kind, number, RegExp])[] = [
  [
    'hybrid',
    5,
    /\b(?:work(?:place)? (?:location|type|model|arrangement|setting|style|mode)s?(?: (?:model|type))?|location(?: type)?|set-?up|remote status|work(?:ing)? pattern)\s?[:\-–]\s{0,3}\n?\s{0,3}(?:[\w ,.()/]{0,40}?)hybrid\b/gi,
  ],
  [
    'onsite',
    5,
    /\b(?:work(?:place)? (?:location|type|model|arrangement|setting|style|mode)s?(?: (?:model|type))?|location(?: type)?|set-?up|remote status)\s?[:\-–]\s{0,3}\n?\s{0,3}(?:[\w ,.()/]{0,30}?)(?:on-?site|in[- ]person|in[- ]office)\b/gi,
  ],
  [
    'remote',
    5,
    /\b(?:work(?:place)? (?:location|type|model|arrangement|setting|style|mode)s?(?: (?:model|type))?|location(?: type)?|set-?up|remote status)\s?[:\-–]\s{0,3}\n?\s{0,3}(?:[\w ,.()/]{0,24}?)(?:(?:fully |100% )?remote|work from home|virtual|telework)\b/gi,
  ],
  [
    'hybrid',
    5,
    /\b(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[2-5]|two|three|four|five))?\+?(?: full)? ?days?(?: (?:a|per|each|every|\/) ?(?:week|wk))?,? (?:(?:in|from|at|to work (?:in|from)) (?:the |our |an? )?(?:[\p{L}, ]{0,40}?)(?:office|hq|campus|hub)|on-?site|in[- ]person|in[- ]office|from home|remote|wfh|telework|hybrid|per week (?:on-?site|in|at))/giu,
  ],
  [
    'hybrid',
    5,
    /\b(?:on-?site|in[- ]office|in[- ]person|in (?:the|our) office|office(?: location)?(?: presence)?|work(?:ing)? from home|telework(?:ing)?|remote(?:ly)?|hybrid)[^.\n]{0,60}?\b(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[2-5]|two|three|four|five))?\+? ?days? ?(?:a|per|each|every|\/|of the) ?(?:week|wk|month)/gi,
  ],
  ['hybrid', 4, /#LI-hybrid\b/gi],
  ['remote', 3.5, /#LI-remote\b|#INDREMOTE\b/gi],
  ['onsite', 3.5, /#LI-onsite\b/gi],
  [
    'hybrid',
    4,
    /\bhybrid[- ](?:work(?:ing|place|er)?\b(?!load)|role|position|schedule|remote|basis|environment[:;,.]|opportunit\w{1,3}|job|arrangement|flexib\w{1,5}|first|from day|setting|office|in\b(?! cloud)|policy|model|pattern|setup|set-up|team\b|approach|options?|within|at our|\()/gi,
  ],
  [
    'hybrid',
    4,
    /\b(?:this (?:is|role is|position is|job is) (?:an? )?|role is |position is |works? |flexible,? (?:and |work )?|a |\()hybrid\b(?![- ](?:cloud|infra|multi|env|network|identity|azure|aws|architect|data|storage|it\b|deploy|solution|system|platform|dev|mod|and multi|tech|prod|people|team lead|deliver|method|exchange|ad\b|stack|approach to))/gi,
  ],
  [
    'hybrid',
    3.5,
    /\b(?:home[- ]office balance|partial(?:ly)? remote|split (?:your |their )?time between|mix of (?:remote|home|in[- ]office|office|on-?site)|combination of (?:remote|in[- ]office|on-?site|home)|location-based hybrid|work from home (?:days?|options?|\(|one|two|flexib)|occasional(?:ly)? (?:work )?from home|onsite tuesday|home working|office-?first|at least (?:half|\d0%) of (?:their|your) time (?:in|at)|\d0% (?:in|of (?:the|your) time in) (?:the )?office|eligible for telework|opportunity to (?:telework|work from home)|telework: you may|remotely? (?:from home )?when not in front of clients)/gi,
  ],
  [
    'onsite',
    4,
    /\b(?:(?:100|fully|strictly|completely|full[- ]time)[% ,]{1,2}(?:an? )?(?:on-?site|in[- ]office|in[- ]person|in the office)|on-?site only|(?:this is (?:an? )?|this (?:role|position|job) is (?:currently )?(?:considered )?(?:an? )?)(?:full[- ]time,? )?(?:on-?site|in[- ]office|in[- ]person)|on-?site (?:role|position|job|presence|work required|requirement|5|five|daily|required|monday)|not (?:a )?remote|no remote|remote (?:work )?(?:is )?not (?:available|possible|an option|offered|eligible)|(?:five|5) days?(?: a| per|\/)? ?(?:week)?,? ?(?:in|on-?site|from|at)|(?:in|from) (?:the|our) office (?:five|5|every|each|full)|all 5 days|in-person schedule|we work in person|work(?:ing)? (?:primarily |entirely )?(?:on-?site|in[- ]person|in office) (?:at|in|from|with|monday|mon|every|daily|full)|required to work (?:on-?site|in person)|(?:able|ability|willing) to (?:work|be|report) (?:on-?site|in person|in office)|in-?person (?:role|position)|5 days\/week|work remotely\s?[:;]\s{0,2}no|must (?:be|work|report) (?:on-?site|in[- ]person|in[- ]office)|thrives in person)/gi,
  ],
  [
    'onsite',
    3.5,
    /\((?:on-?site|in[- ]office|in[- ]person)\)|\bon-?site\s{0,2}[-–|]\s|[-–|]\s?on-?site\b|^\s{0,2}on-?site\s{0,2}$|,\s{0,2}on-?site\s{0,2}[|\n]/gim,
  ],
  [
    'remote',
    4,
    /\b(?:(?:fully|100%|completely|entirely|permanently|full[- ]time|totally)[ -]{1,2}(?:remote(?!ly manage)|virtual|work from home)|remote (?:role|position|job|opportunity|within|in the (?:us|uk|eu)|eligible|us\b|usa\b|from anywhere|- us|anywhere|work from|candidates (?:are )?welcome|region based)|(?:this is (?:an? )?|this (?:role|position|job|opportunity) (?:is|can be) (?:an? )?|is (?:a |open to )?|open to )(?:us[- ])?(?:virtual\/)?(?:remote|work from home|home[- ]based|telework)(?:\b(?! (?:access|desktop|site|office|team|support|monitor|hand|user|control|sens|device|system|cloud|server|locat|manag|and on|employee))|ly)|(?:work|working|based|located|performed|held|done|filled)(?: \w{1,12}){0,6}? remotely\b|work remotely\s?[:;]\s{0,2}yes|work (?:remotely )?from (?:anywhere|home)\b(?! (?:day|office|one|two|option|flex|stipend|meal|equipment|when))|work anywhere|remote[- ](?:first|friendly|flexible)|we are (?:a )?(?:fully )?(?:remote|distributed)|all-remote|distributed (?:team|company)|remote work is only possible|can be (?:based|located) anywhere|home teleworker|home[- ]based)/gi,
  ],
  ['remote', 3.5, /(?:^|[|•·📍(,–-]\s{0,2})(?:fully )?remote\s{0,2}(?:[|•·,)–-]|$|\(|\/ full)/gimu],
];

/** Text that speaks of other people's places: perks, pay notes, the way hiring runs, generic policy. */
const NOT_THE_JOB =
  /\b(?:child ?care|fitness|gym|preschool|parking|health (?:center|clinic|and wellness)|nurse|massage|meals?|lunch|snacks|medical|for remote (?:roles|employees|positions)|if (?:you|this|the) (?:are|role|position|job)[^.\n]{0,30}(?:remote|hybrid|on-?site)|may be (?:eligible|considered)|interview|stipend|reimburse\w{0,6}|allowance|housing|setup budget|when (?:remote|working remote)|remote (?:users|sites|offices|locations|access|desktop|support|hands|monitoring|management|employees|teams?\b)|roles? that are available|support (?:end )?users|troubleshoot|technical support|depending on (?:the )?(?:role|position|team)|some (?:roles|teams|positions)|many teams|where applicable|not working 100%|is indicated in|from in-office|each role)\b/i;
/** Work that cannot be done elsewhere, by the title. */
const HANDS_ON_TITLE =
  /\b(?:data ?cent(?:er|re) (?:\w{1,12} )?(?:technician|operator|operations technician)|(?:field|maintenance|survey|installation|wiring|cabling|construction|building|facilities|hvac|electrical|mechanical|service|fiber|network) (?:\w{1,14} )?(?:technicians?|techs?)\b|restaurant|chef|nurse|case manager|mechanic\b|electrician|plumber|janitor|warehouse|driver|barista|chief engineer)/i;
const HANDS_ON_TEXT =
  /\b(?:rack(?:ing)?[ ,]{1,2}(?:and )?stack(?:ing)?|install(?:ing|ation of)? (?:and \w{3,12} )?(?:cabling|cables|racks|servers and)|patch panels|lift(?:ing)? (?:up to )?[3-9]\d (?:lbs|pounds)|climb ladders|customer homes|residential customers)\b/gi;

interface Vote {
  readonly kind: Kind;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

function votes(text: string): Vote[] {
  const found: Vote[] = [];
  for (const [kind, weight, pattern] of PHRASES) {
    let n = 0;
    for (const match of text.matchAll(pattern)) {
      if (++n > 40) break;
      const start = match.index;
      const end = start + match[0].length;
      const lineStart = Math.max(text.lastIndexOf('\n', start) + 1, start - 80);
      const around = text.slice(lineStart, Math.min(end + 60, text.length)).split('\n')[0] ?? '';
      const negated =
        kind === 'remote' &&
        /\b(?:not|no|isn['’]t|cannot|unless (?:formally )?approved[^.]{0,20})\s(?:\w{1,10}\s){0,5}$/i.test(
          text.slice(lineStart, start),
        );
      if (negated || (weight < 5 && NOT_THE_JOB.test(around))) continue;
      found.push({ kind, weight, start, end });
    }
  }
  return found;
}

function stated(value: Workplace, quote: string): Stated<Workplace> {
  return { value, quote };
}

/**
 * Where the work is done, by the words of title, location and text. Days in the office make it hybrid whatever else is
 * said; "remote" in title or location counts unless the text says hybrid; a bare city says nothing; without words, work
 * that can only be done on the spot is onsite.
 */
export function readWorkplace(title: string, location: string | null, text: string): Stated<Workplace> {
  const place = location ?? '';
  for (const source of [title, place]) {
    if (/\bhybrid\b(?! (?:cloud|infra|ident))/i.test(source)) return stated('hybrid', source.slice(0, 160));
  }
  const found = votes(text);
  const best = (kind: Kind) =>
    found.reduce<Vote | null>((top, v) => (v.kind === kind && (top === null || v.weight > top.weight) ? v : top), null);
  const hybrid = best('hybrid');
  const onsite = best('onsite');
  const remote = best('remote');
  const quote = (v: Vote) => quoteAround(text, v.start, v.end);
  const named = [title, place].find(
    (s) =>
      /\bremote\b(?!-friendly)|\btelework\b|\bwork from home\b|\bWFH\b|\banywhere\b|\bhome[- ]based\b/i.test(s) &&
      !/\bremote (?:sensing|support|hands|desktop|monitoring|access|site)/i.test(s),
  );
  if (
    hybrid !== null &&
    hybrid.weight >= 4 &&
    !(named !== undefined && hybrid.weight < 5) &&
    (onsite === null || onsite.weight <= hybrid.weight || hybrid.weight >= 5)
  ) {
    if (!(
      remote !== null &&
      remote.weight >= 4 &&
      hybrid.weight < 4.5 &&
      /fully|100%/i.test(text.slice(remote.start, remote.end))
    ))
      return stated('hybrid', quote(hybrid));
  }
  if (named !== undefined) return stated('remote', named.slice(0, 160));
  for (const source of [title, place]) {
    if (/\bon-?site\b|\bin[- ](?:office|person)\b/i.test(source)) return stated('onsite', source.slice(0, 160));
  }
  if (remote !== null && (onsite === null || remote.weight > onsite.weight))
    return hybrid !== null && hybrid.weight >= remote.weight
      ? stated('hybrid', quote(hybrid))
      : stated('remote', quote(remote));
  if (onsite !== null && (remote === null || onsite.weight >= remote.weight)) return stated('onsite', quote(onsite));
  if (hybrid !== null) return stated('hybrid', quote(hybrid));
  const hands = HANDS_ON_TITLE.exec(title);
  if (hands !== null) return stated('onsite', hands[0]);
  const handsText = [...text.slice(0, 60_000).matchAll(HANDS_ON_TEXT)];
  if (new Set(handsText.map((m) => m[0].toLowerCase().slice(0, 6))).size >= 2 && handsText[0] !== undefined) {
    return stated('onsite', quoteAround(text, handsText[0].index, handsText[0].index + handsText[0][0].length));
  }
  return stated('unstated', '');
}
