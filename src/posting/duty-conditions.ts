import type { Stated, PostingFacts } from './facts.js';
import { preferredInSentence, quoteAround } from './requirement-parts.js';

/** Words apart that a list without its breaks glued together: "teamParticipate in". */
function unglued(words: string): string {
  return words.replace(/(?<=\p{Ll}{3})(?=\p{Lu})/gu, ' ');
}

/** First match of a pattern that passes a check, as the words around it; the search stops after 60 matches. */
function firstQuote(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray, before: string, after: string) => boolean,
): string | null {
  let n = 0;
  for (const match of text.matchAll(pattern)) {
    if (++n > 60) break;
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const after = text.slice(end, end + 70).split('\n')[0] ?? '';
    if (accept(match, unglued(before.slice(before.lastIndexOf('\n') + 1)), unglued(after)))
      return quoteAround(text, match.index, end);
  }
  return null;
}

const ON_CALL =
  /\bon(?:[-‐‑]?calls?| call)(?!(?:s|outs?|er|ers|ing|ed|backs?)\b)|\b(?:participat\w{1,4} in|part of)[^.\n]{0,16}\bcall rotation|\b(?:24 ?[x/*×-] ?7(?:[x/]365)?|twenty-?four\/?seven)(?:[^.\n]{0,12}| team on an? )? ?(?:support\b|rotation|availability|basis|incident response|rota)|\bafter[- ]?hours?(?:,? (?:and|or|\/) \w{1,10})? (?:support|rotation|coverage|response|availability|emergenc\w{1,3})|\bsupport[^.\n]{0,40}? (?:and|or) after[- ]hours?\b|\bout[- ]of[- ](?:office[- ])?hours (?:on[- ]call|stand-?by|support|cover|work|rota|basis)|\boff[- ]hours? (?:support|coverage|on[- ]call)|\btake (?:24[- ]hour |after[- ]hours? )?call\b|\b(?:available for|availability for) stand-?by\b|\bstand-?by (?:hours|duty|rotation|rota|basis|support)|\bpager (?:duty|rotation)\b|\b(?:carry|respond)\w{0,3}(?:\/\w{4,10})? (?:to )?an? pager\b|\b(?:emergency|incident) support out[- ]of[- ]hours\b|\brufbereitschaft|\bbereitschaftsdienst|\bastreintes?\b|\bguardias\b|\bstoringsdienst|\bpiket/gi;
const ON_CALL_NOT_OURS =
  /\b(?:doesn['’]t|does not|no|without|not|never|isn['’]t|notif(?:y|ying)|leave|contact(?:ing)?|engag(?:e|ing) (?:the )?|escalat\w{1,4} (?:to|issues to)|healthy|culture|tools? like|provid(?:es|er|ing|e) (?:our|innovative)|we (?:offer|provide)|access to|enjoy|company)\b[^.]{0,45}$/i;
const ASKS =
  /\b(?:participat\w{0,5}|availab\w{2,5}|rotat\w{0,5}|rota|able|ability|willing\w{0,5}|must|required?|requires|support|duty|duties|shift|share|schedule|part of|take|basis|work|on[- ]call (?:for|as|and|hours|work|time)|needed|provide|perform|weekends?|responsibilit\w{1,3}|engage|respond|member|being|be|scheduling|serve|act)\b/i;

/** On-call duty, round-the-clock rotation or out-of-hours standby that is asked for; the words that ask, or null. */
export function readOnCall(text: string): string | null {
  return firstQuote(text, ON_CALL, (match, before, after) => {
    const phrase = match[0].toLowerCase();
    if (ON_CALL_NOT_OURS.test(before)) return false;
    if (
      /^ (?:resources|teams? (?:carry|with)|alerts|engineers? (?:who|to|when)|doctor|physician|nurse|health|engineers? experience|scheduling|tools?|pain|burden|fatigue|and reliability culture|counsel)/i.test(
        after,
      )
    )
      return false;
    if (/on.?call/.test(phrase))
      return (
        before.trim() === '' ||
        ASKS.test(before) ||
        ASKS.test(after) ||
        ASKS.test(phrase) ||
        /^ (?:for|as|hours|time|work)\b/i.test(after) ||
        /^\s{0,3}(?:[:.,;(]|$)/.test(after)
      );
    // Shifts and occasional extra hours alone are not on-call.
    if (/after/.test(phrase))
      return (
        !/\boccasional\w{0,2}\b[^.]{0,40}$/i.test(before) &&
        /coverage|support|rotation|response|availab|emergenc/.test(phrase) &&
        !/^ may\b/i.test(after)
      );
    if (/24|twenty/.test(phrase))
      return (
        !/^ (?:environment|operations?|center|centre)/i.test(after) &&
        /\b(?:provide|participat\w{1,5}|rotat\w{1,5}|available|willing\w{0,4}|ability|able|support)\b/i.test(
          before + phrase,
        ) &&
        !/\b(?:our|customers?|clients?|company|environment|team (?:provides|offers))\b[^.]{0,30}$/i.test(before)
      );
    return true;
  });
}

const CLEARANCE =
  /\b(?:security|government|DoD|DOE|DHS|federal|secret|confidential|interim|SCI|TS|SC|DV|NATO|Q|L|NV-?[12]|baseline|personnel|facility|active|Ü[123]|final|poly(?:graph)?|appropriate|minimum)[\s"”)-]{1,3}(?:level )?clearance|\bclearance (?:level|required|verification|is required|process)\b|\bclearance\s?:|\bclearance (?:secret|top secret|TS)\b|\bTS ?\/? ?SCI\b|\btop[- ]secret\b(?!\/?ACF)|\bpublic trust\b|\b(?:SC|DV|eDV|BPSS|CTC)[- ](?:cleared|clearance|eligible|check)|\bsecurity cleared\b|\bsecurity vetting\b|\b(?:full[- ]scope|CI|lifestyle|FS) poly(?:graph)?\b|\bNV-?[12]\b|\bAGSV\w?\b|\bsicherheitsüberprüfung|\bhabilitation (?:secret|confidentiel|de défense)|\b(?:active|current|hold(?:s|ing)?|obtain|maintain|eligible for)(?: and maintain)? (?:an? )?(?:\w{2,12} ){0,4}clearance\b|\bYankee White\b|\bSSBI\b|\bclearance eligib\w{1,6}|\bsecret[- ](?:level|security|or higher|or above|eligib\w{1,6})\b/giu;
/** One of these stands in every wording; most postings have none and need no closer look. */
const CLEARANCE_ANCHOR =
  /clearance|secret|polygraph|\bpoly\b|TS ?\/? ?SCI|public trust|cleared|vetting|\bNV-?[12]|AGSV|sicherheitsüberprüfung|habilitation|Yankee White|SSBI|BPSS|\bCTC\b|\b(?:SC|e?DV)[- ](?:check|eligible)/i;
const CLEARANCE_NOT =
  /\b(?:checks?|pay|salary|var(?:y|ies))\b[^.]{0,20}\bdepend(?:ent|ing) (?:up)?on\b[^.]{0,70}$|\bdepend(?:ent|ing) (?:up)?on (?:the )?(?:role|position|assignment)\b[^.]{0,50}$|\b(?:no|not require[ds]?|without|none|n\/a|customs|fingerprint|live scan|background|criminal|medical|child abuse|height|airport|badge|sales|discount|loading|vehicle|import|legal|act 3\d|users have the requisite security|users have the requisite)\b[^.]{0,24}$/i;
const CLEARANCE_NOT_AFTER =
  /^[\s:]{0,3}(?:held(?=\s*(?:[.;]|$))|requirements?\s{0,3}$|(?:is |are )?not (?:required|needed|necessary)|\(?none\b|n\/a|(?:required )?(?:to|for) start\s?: ?no|sales?\b|items?|rates?|racks?|for (?:the )?(?:height|vehicle))/i;

/** A government security clearance that must be held or obtained (Public Trust counts); the words, or null. */
export function readClearance(title: string, text: string, preferredAt: (offset: number) => boolean): string | null {
  const inTitle =
    /\b(?:TS\/?SCI|active (?:secr|top s)\w{0,4}|security clea\w{0,6}|clearance|cleared|secret|public trust|polygraph|SC cleared|DV cleared|with poly|- poly\b)/i.exec(
      title,
    );
  if (inTitle !== null && !/no clearance|preferred/i.test(title)) return title.slice(0, 160);
  if (!CLEARANCE_ANCHOR.test(text)) return null;
  return firstQuote(text, CLEARANCE, (match, before, after) => {
    if (CLEARANCE_NOT.test(before) || CLEARANCE_NOT_AFTER.test(after)) return false;
    if (/RACF|ACF2|mainframe/i.test(before + after) && /top[- ]secret/i.test(match[0])) return false;
    if (
      /\bif (?:you|applicable)\b|\bmay (?:require|be required)|\bsome (?:positions|roles|projects)|\b(?:past|previous) /i.test(
        before.slice(-60),
      )
    )
      return false;
    const end = match.index + match[0].length;
    // A field of its own, answered on the next line.
    if (/^[\s:]{0,3}(?:none|no|n\/a)\s{0,2}(?:\n|$)/i.test(text.slice(end, end + 12))) return false;
    // A preference is not a requirement, but "ideally cleared or eligible for clearance" is.
    const eligible = /\b(?:eligib\w{1,6}|obtain|must|required)\b/i.test(before.slice(-60) + match[0] + after);
    if (preferredAt(match.index) && !/\b(?:must|requires?|required)\b/i.test(before.slice(-60) + after)) return false;
    return eligible || !preferredInSentence(text, match.index, end);
  });
}

const TRAVEL =
  /\b(?:up to |approximately |about |~|minimum of )?\d{1,3} ?(?:[-–] ?\d{1,3} ?)?% (?:of (?:the )?time )?(?:\w{1,14} ){0,3}travel\b|\btravel\b[^.\n]{0,40}?\b(?:up to |approximately |about )?\d{1,3} ?%|\b(?:occasional|some|frequent|extensive|limited|light|minimal|regular|domestic|international|overnight|significant) (?:\w{4,14} ){0,3}travel\b|\btravel (?:is |may be |will be )?(?:required|expected)|\b(?:ability|willing(?:ness)?|able|required|must) to travel\b|\breisebereitschaft\b/gi;
/** Travel that the job asks for; the words, or null. */
export function readTravel(text: string): string | null {
  return firstQuote(
    text,
    TRAVEL,
    (match, before, after) =>
      !/\b(?:no|not|without)\b[^.]{0,16}$/i.test(before) &&
      !/^\W{0,2}(?:insurance|reimburse|industry|credit|discount|benefit|stipend)/i.test(after) &&
      !/\btravel\s?:\s?(?:no|0 ?%|none)/i.test(match[0]),
  );
}

const SHIFT =
  /\b(?:night|overnight|evening|swing|graveyard|midnight|weekend|rotating|rotational|1st|2nd|3rd|first|second|third|12[- ]?(?:hour|hr)|10[- ]?(?:hour|hr)|day|early|late|split|four on four off)[- ](?:shifts?)\b|\bshift[- ](?:work|pattern|schedule|rotation|basis|differential)\b|\b(?:4x10|3x12|4 on 4 off|2-2-3|panama schedule|schichtdienst|schichtarbeit)\b|\bwork (?:in )?(?:rotating |different |various )?shifts\b/gi;
/** Shift work other than plain office hours; the words, or null. */
export function readShift(title: string, text: string): string | null {
  const inTitle =
    /\b(?:night|overnight|midnight|weekend|evening|swing|[123](?:st|nd|rd)) ?(?:shift|weekends?)?\b(?=.{0,12}$)|nightshift|\bshift\b/i.exec(
      title,
    );
  if (inTitle !== null) return title.slice(0, 160);
  return firstQuote(
    text,
    SHIFT,
    (match, before) =>
      !/\b(?:no|not)\b[^.]{0,12}$/i.test(before) && !(/^(?:day)[- ]shift/i.test(match[0]) && /paradigm/i.test(before)),
  );
}

const VISA_REFUSED =
  /\b(?:no|not|unable|without|cannot|can['’]t|won['’]t|doesn['’]t|don['’]t|neither|nor)\b[^.\n]{0,70}?\b(?:visa )?sponsor(?:ship|ing|ed)?\b|\bsponsorship\b[^.\n]{0,30}?\b(?:is |are |will )?(?:not|unavailable)\b|\b(?:no (?:h-?1b|visa)s?|no c2c\/h1b)\b|\bnot eligible for (?:visa|immigration|employment)[^.\n]{0,20}sponsor/gi;
const VISA_OFFERED =
  /\b(?:visa|immigration|h-?1b|work permit|relocation and visa)[\s/-]{1,2}(?:and relocation )?sponsorship (?:is )?(?:available|offered|provided|possible|considered)|\bwe (?:can |do |will |are able to |happily |also )?(?:sponsor|offer visa|provide visa|offer (?:relocation and )?visa)\b|\bsponsorship (?:is )?(?:available|offered|provided)\b|\bvisa support\b|\bwill(?:ing)? (?:to )?sponsor\b(?! an?y? event)/gi;
/** Whether the posting offers or refuses to sponsor a work visa; null when it is silent. */
export function readVisaSponsorship(text: string): PostingFacts['visaSponsorship'] {
  const refused = firstQuote(
    text,
    VISA_REFUSED,
    (match) => /sponsor|visa|h-?1b/i.test(match[0]) && !/golf|event|charit/i.test(match[0]),
  );
  if (refused !== null) return { value: 'refused', quote: refused };
  const offered = firstQuote(
    text,
    VISA_OFFERED,
    (_, before) => !/\b(?:no|not|unable|cannot)\b[^.]{0,30}$/i.test(before),
  );
  return offered === null ? null : { value: 'offered', quote: offered };
}

type Contract = NonNullable<PostingFacts['contract']>['value'];
const CONTRACTS: readonly (readonly [Contract, RegExp, RegExp])[] = [
  [
    'internship',
    /\b(?:interns?|internship|co-?op|werkstudent|praktikum)\b/i,
    /\bjob types?\s?:\s?internship\b|\bthis internship\b|\binternship program\b/i,
  ],
  [
    'part-time',
    /\bpart[- ]time\b|\bteilzeit\b/i,
    /\b(?:job|employment|position|work) types?\s?[:\-–]?\s{0,3}(?:[\w, -]{0,20}?)part[- ]time\b|\bthis is a part[- ]time\b/i,
  ],
  [
    'temporary',
    /\b(?:temporary|temp|seasonal|fixed[- ]term|maternity cover|befristet|ftc)\b/i,
    /\b(?:job|employment|position) types?\s?[:\-–]?\s{0,3}(?:[\w, -]{0,20}?)(?:temporary|seasonal|fixed[- ]term)\b|\bfixed[- ]term contract\b|\btemporary (?:position|role|assignment)\b/i,
  ],
  [
    'contract',
    /\b(?:contract(?:or)?|freelance|c2c|1099|w2)\b|\b(?:inside|outside) ir35\b/i,
    /\b(?:job|employment|position|contract) types?\s?[:\-–]?\s{0,3}(?:[\w, -]{0,20}?)(?:contract|freelance)\b|\bcontract (?:length|duration|to hire|role|position|opportunity)\b|\b(?:\d{1,2}|six|twelve)[- +]{0,3}months?(?: contract|\+? contract)\b|\bduration\s?:\s{0,3}\d{1,2}\+?[- ]months?|\b(?:w2|c2c|1099) (?:only|contract|rate|hourly)\b|\b(?:inside|outside) ir35\b|\bfull[- ]time,? contract\b/i,
  ],
  [
    'permanent',
    /\b(?:permanent|unbefristet|festanstellung)\b/i,
    /\b(?:job|employment|position|contract) types?\s?[:\-–]?\s{0,3}(?:permanent|full[- ]time(?!,? contract)|regular)\b|\bpermanent (?:position|role|job|full|contract|opportunity)\b|\b(?:direct hire|unbefristet|festanstellung|cdi)\b|\bthis (?:is a|role is a|position is a) (?:permanent|full[- ]time)\b|\bfull[- ]time (?:permanent|role|position|regular|employee)\b/i,
  ],
];
/** The kind of contract by title or text; null when neither names one. */
export function readContract(title: string, text: string): Stated<Contract> | null {
  for (const [value, inTitle] of CONTRACTS) if (inTitle.test(title)) return { value, quote: title.slice(0, 160) };
  for (const [value, , inText] of CONTRACTS) {
    const match = inText.exec(text);
    if (match !== null) return { value, quote: quoteAround(text, match.index, match.index + match[0].length) };
  }
  return null;
}
