/** The wordings in which postings say where the work is done, as short patterns joined per kind and sureness. */

export type WorkplaceKind = 'remote' | 'hybrid' | 'onsite';

export interface WorkplacePhrase {
  readonly kind: WorkplaceKind;
  /** 5: a labelled field or counted days; 4: a sentence about this job; 3: a hint that any plainer word outweighs. */
  readonly sureness: number;
  readonly pattern: RegExp;
}

const LABEL = String.raw`(?:work(?:place|ing)? (?:location|type|model|arrangement|setting|style|mode|pattern|environment)s?(?: (?:model|type))?|location(?: type)?|set-?up|remote status|workplace|(?:position )?role (?:type|category))\s?(?:[:\-–]|\n)\s{0,3}`;
const DAYS = String.raw`(?:[1-4]|one|two|three|four)(?: ?(?:-|–|to|or) ?(?:[2-5]|two|three|four|five))?\+?(?: full)?`;
const PER_WEEK = String.raw`\s?(?:a|per|each|every|\/|of the)\s?(?:work ?)?(?:week|wk|month)`;
const OFFICE = String.raw`(?:on-?site|on site|in[- ]office|in[- ]person|in (?:the|our) office)`;

function any(kind: WorkplaceKind, sureness: number, ...alternatives: readonly string[]): WorkplacePhrase {
  return { kind, sureness, pattern: new RegExp(alternatives.map((a) => `(?:${a})`).join('|'), 'gimu') };
}

export const WORKPLACE_PHRASES: readonly WorkplacePhrase[] = [
  any(
    'hybrid', 5,
    String.raw`\b${LABEL}[\w ,.()/]{0,40}?hybrid\b(?! (?:cloud|infra|environment|network|identit|it\b|azure|aws|data|multi))`,
    String.raw`\brole category hybrid$`, String.raw`\bremotely\s?: ?part[- ]time remote\b`,
    String.raw`\b${DAYS} ?(?:core )?days?(?:${PER_WEEK})?,? (?:on average,? )?(?:working )?(?:(?:in|from|at|to work (?:in|from)) (?:the |our |an? )?[\p{L}, ]{0,40}?(?:office|hq|campus|hub)|${OFFICE}|from home|remote\b|wfh|telework|hybrid|per week ${OFFICE})`,
    String.raw`\b(?:${OFFICE}|office(?: location)?(?: presence)?|work(?:ing)? from home|telework(?:ing)?|remote(?:ly)?|hybrid)\b[^.\n]{0,60}?\b${DAYS} ?days?(?: min(?:imum|\.)?)?${PER_WEEK}`, String.raw`\bwork remotely part of the (?:week|time)\b`,
    String.raw`\b${DAYS} (?:in-office|on-?site|office|remote|wfh|work from home) days?\b`,
    String.raw`\b(?:performed|done|conducted|work) (?:from )?both remote(?:ly)? and on-?site\b`, String.raw`hybrid: ~?\d0 ?%`, String.raw`\bwork(?:ing)? from home up to \d0 ?%`, String.raw`\b\d0 ?% (?:in|at|from) (?:the |our )?office\b`, String.raw`\b\d0% of (?:their|your|the) time (?:(?:in|at) (?:the|our|an?) |${OFFICE}\b)`,
    String.raw`\boffice presence \([1-4]`, String.raw`\bon-?site tuesday, wednesday`,
  ),
  any(
    'hybrid', 4.5,
    String.raw`\b(?:remote(?:ly)?|from home)[^.\n]{0,16} when not (?:in front of|at|with|on) `,
    String.raw`\b(?:eligible for telework|opportunity to (?:telework|work from home)|telework(?:ing)? (?:part|eligible|options?|opportunit|schedule))`,
    String.raw`\bremote (?:and|or|&|\/) hybrid candidates`,
    String.raw`\b(?:office|site|campus|hub)\b[^.\n]{0,30}?\b(?:once|twice|(?:[234]|two|three|four) times)\s?(?:a|per|each|every|\/)\s?(?:work ?)?week`, String.raw`\bwork from home\b[^.\n]{0,20}\bmix of both\b`, String.raw`\bpartial(?:ly)? (?:telecommut|telework)`,
    String.raw`\bfrom (?:the|our) [\p{L} ]{0,30}office most days\b`, String.raw`\bwork(?:ing)? from home (?:on |every )?(?:mon|tues|wednes|thurs|fri)days?\b`, String.raw`(?<=\d)hybrid (?:position|role)`,
    String.raw`\b(?:at least|minimum of) half (?:of )?(?:their|your|the) (?:work(?:ing)? )?(?:time|week|days) (?:in|at|from) `,
    String.raw`\b(?:some|certain) (?:of the )?(?:duties|tasks|work|responsibilities)\b[^.\n]{0,40}\b(?:remote(?:ly)?|from home)\b[^.\n]{0,40}\bon-?site\b`,
    String.raw`\b(?:working from home|remote work|home working)\b[^.\n]{0,40}\b(?:regular|some|occasional|frequent)\b[^.\n]{0,12}(?:presence|attendance)\b`,
  ),
  any(
    'hybrid', 4,
    String.raw`#LI-hybrid\b`, String.raw`\boffers? (?:you )?an? hybrid set-?up\b`, String.raw`\bamenable (?:to|for|with) (?:work(?:ing)? )?(?:an? )?hybrid\b`,
    String.raw`\bhybrid company\b`,
    String.raw`\bhybrid[- ](?:work(?:ing|place|er)?\b|role|position|schedule|remote|basis|opportunit\w{1,3}|job|arrangement|flexib\w{1,5}|from day|setting|office|policy|model|pattern|work set-?up|options?|within|at our|\(|in (?!cloud))`,
    String.raw`\b(?:this is an?|role is an?|role is|(?:role|position|job) will be|position is an?|position is|job is an?|job is|works?|flexible,? (?:and |work )?) hybrid\b(?![- ](?:cloud|infra|multi|env|network|identity|azure|aws|architect|data|storage|it\b|deploy|solution|system|platform|technical|product))`,
    String.raw`[(|•·–-] ?hybrid ?[)|•·/–-]`,
    String.raw`^hybrid$|[-–|] ?hybrid$`,
  ),
  any(
    'hybrid', 3.5,
    String.raw`\b(?:home[- ]office balance|partial(?:ly)? remote|work(?:ing)? partially from home|split (?:your |their )?time between|location-based hybrid|home working|office-?first)\b`,
    String.raw`\bhybrid and flexible work\b`, String.raw`\b(?:mix|combination|balance) of (?:remote|home|in[- ]office|office|on-?site|in[- ]person)`,
    String.raw`\bwork from home (?:days?|options?|one|two|flexib)|\boccasional(?:ly)? (?:work(?:ing)? )?from home`,
  ),
  any(
    'onsite', 5,
    String.raw`\b${LABEL}[\w ,.()/]{0,30}?(?:on-?site|in[- ]person|in[- ]office)\b(?! or)`,
    String.raw`\b(?:100 ?%|full(?:y)?|strictly|completely|entirely)[ ,-](?:an? )?(?:on-?site|in[- ]office|in[- ]person|in the office)\b(?! (?:gym|fitness|cafe|cafeteria|kitchen|amenit|medical|parking|support))`,
    String.raw`\bon-?site only\b|\bnot an? (?:remote|hybrid|telework|virtual|wfh|work[- ]f(?:ro|or)m[- ]home)\b|\bdoes not (?:support|offer|allow|include) remote work\b|(?:^|[-–|] ?)not remote\s{0,2}$|\bno remote\b|\bremote (?:work )?(?:is )?not (?:available|possible|an option|offered|eligible|permitted)`,
    String.raw`\b(?:five|5) days?(?:\s?(?:a|per|\/)\s?week)?,? (?:in|on-?site|on site|from|at) `, String.raw`\ball 5 days|\b5 days ?\/ ?week in|(?<!worked )\b${OFFICE},? (?:for )?(?:5|five) (?:full )?days?(?:${PER_WEEK})?`,
    String.raw`\bwork remotely\s?[:;]\s{0,2}(?:no\b|temporarily)`, String.raw`\bfull[- ]time,? (?:on-?site|on site|in[- ]office|in[- ]person)\b`,
  ),
  any(
    'onsite', 4,
    String.raw`\b(?:this is an? |(?:(?:this|the) )?(?:role|position|job|internship|opportunity) (?:is|will be) (?:currently )?(?:considered )?(?:an? )?)(?:full[- ]time,? )?(?:on-?site|in[- ]office|in[- ]person)\b`,
    String.raw`\bon-?site (?:role|position|job|presence|work required|requirement|5|five|daily|required|monday|at our|in (?:our|the))`,
    String.raw`\b(?:we )?work(?:ing)? (?:primarily |entirely |side by side )?(?:on-?site|on site|in[- ]person|in office) (?:at|in|from|with|monday|mon\b|every|daily|full)`,
    String.raw`\b(?:required to work|able to work|ability to work|willing to work|able to be|able to report|must be|must work|must report)(?: [\w-]{2,10}){0,3} (?:on-?site|on site|in[- ]person|in[- ]office)\b`,
    String.raw`\bin-?person (?:role|position|work model|work environment|schedule)`, String.raw`\bthrives in person|\brole is based in-person|\bbased in[- ]person\b|\(not remote\)`,
    String.raw`\bwork will be (?:conducted|performed) (?:on[- ]location|on-?site|at)\b`, String.raw`\brequires presence (?:in|at) (?:our|the)\b`,
    String.raw`\b(?:position|role|job) (?:is|will be) (?:primarily |mainly )?office[- ]based\b|\bable to come in(?:to)? (?:the|our) office\b(?! (?:once|twice|occasional|as needed|when|for ))`,
    String.raw`\b(?:daily|full-time) (?:office|on-?site|in-office) presence\b|\b(?:role|position|job|work)\b[^.\n]{0,60}\b(?:executed|performed|conducted) on-?site\b|\bprimarily work (?:in|from) the office\b`,
    String.raw`\b(?:in|from) (?:the|our) office (?:five|5|every|each|full)`,
    String.raw`\b(?:work is|work) in our [\w ]{2,24} office\b`, String.raw`\[on-?site\]`,
    String.raw`(?<!\bnot )\ball (?:our )?(?:roles|positions|jobs) are (?:on-?site|in[- ]office|in[- ]person)\b`,
    String.raw`(?<!(?:hybrid|no)[, ]{0,2})\bin-office (?:work(?:ing)? )?(?:model|environment|policy)\b`,
    String.raw`\bamenable (?:to|for|with) (?:work(?:ing)? )?(?:full )?${OFFICE}\b`,
    String.raw`\brequires (?:the )?(?:worker|employee|candidate|applicant|incumbent)s? to be on-?site\b`,
    String.raw`\b(?:program|internship)\b[^.\n]{0,12} on-?site at\b`,
    String.raw`\bbased on-?site\b|\. ?on-?site\.?$`,
  ),
  any(
    'onsite', 3.5,
    String.raw`\b(?:we['’]re|we are|as) an? (?:[\w-]{3,12}, )?in[- ](?:person|office)(?:[- ]first)? (?:team|company|culture|startup)\b|\b(?:are|is) (?:primarily |largely )?an? in[- ](?:person|office)(?:[- ]first)? (?:team|company|startup)\b`,
    String.raw`#LI-onsite\b`, String.raw`\((?:on-?site|in[- ]office|in[- ]person)\)`, String.raw`\bon-?site\s{0,2}[-–|]\s`, String.raw`[-–|—] ?on-?site\b`, String.raw`[-–|—] on site$`, String.raw`^on-?site$`, String.raw`^in[- ]office$`, String.raw`(?:^|\. ?)in-person in (?=\p{L})`, String.raw`\bin-person (?:team|culture) (?:in|at)\b`, String.raw`(?<!\b(?:remote|hybrid)\b[^.\n]{0,20}), in-office(?=\s{0,2}[,.;)])(?!, (?:or |and )?(?:remote|hybrid))`, String.raw`\bwe(?:['’]re| are) in-person\b`, String.raw`,\s{0,2}on-?site\s{0,2}(?:[|]|$)`, String.raw`\b\p{L}{3,12}onsite- `,
  ),
  any(
    'onsite', 3,
    String.raw`\b(?:position|role|job|internship|opportunity|program)(?: is| will be| that (?:is|will be))?(?: a [\w -]{2,24})? (?:based|located) (?:out of |on |in |at )(?:either )?(?:our|the) [\p{L}&.,' -]{0,40}?(?:office|campus|headquarters|hq|facility|plant|site|data cent(?:er|re))\b`,
    String.raw`\b(?:join|joining)\b[^.\n]{0,60}\b(?:in|at) (?:our|the) (?:new )?(?:downtown )?[\p{L} ]{0,30}office\b`,
    String.raw`\b(?:position|role|job) is in our [\p{L}&.,' -]{0,40}?office\b`, String.raw`\bbased in (?:one of )?our [\p{L} ]{0,20}offices?\b`,
    String.raw`\b(?:position|role|job) (?:involves|requires) work(?:ing)? in an? [\p{L} ]{0,20}?(?:laboratory|lab|plant|warehouse|manufacturing)\b`,
    String.raw`\bthe on-?site [\p{L} ]{2,40} role\b`,
    String.raw`\b(?:position|role|job) in our [\p{L} ]{0,20}office\b`, String.raw`\bwork(?:ing)? from our [\p{L} ]{2,24}office\b`,
    String.raw`\b(?:requires?|required) relocation\b|\brelocation to the [\p{L}, ]{2,30} area\b`,
    String.raw`\b(?:it support|support|employees) (?:for employees )?in our [\p{L} ]{2,20} office\b`,
    String.raw`\b(?:provide|providing) on-?site (?:it )?support of\b`,
    String.raw`\bonsite at (?:the|our) (?:project|client|customer)`,
  ),
  any(
    'remote', 5,
    String.raw`\b${LABEL}(?:(?!\bnot? )[\w ,.()/]){0,34}?(?:(?:fully |100% )?remote(?! (?:sites|offices|users|teams?|locations|support|access))|work from home|virtual(?! (?:stock|share|option|event|card|machine|team))|telework)\b`,
    String.raw`\bwork remotely\s?[:;]\s{0,2}yes`, String.raw`\bbased anywhere (?:in|within)\b`,
    String.raw`\bthis (?:role|position|job) is fully remote\b|\b100% remote (?:role|position|job)\b`,
  ),
  any(
    'remote', 4.5,
    String.raw`\bthis is an? (?:fully |100% )?remote (?:role|position|job|opportunity)\b`, String.raw`\b(?:posted|advertised) as (?:fully |100% )?remote\b`, String.raw`\bvirtual[- ]first (?:company|approach|culture)\b`,
  ),
  any(
    'remote', 4,
    String.raw`\b(?:fully|100 ?%|completely|entirely|permanently|totally)[ -]{1,2}(?:remote|virtual|work from home)\b(?! manage)`,
    String.raw`\bremote (?:role|position|job|opportunity|within|in the (?:us|uk|eu)|eligible|us\b|usa\b|from anywhere|- us|anywhere|work from|candidates (?:are )?welcome|region based|capacity)`,
    String.raw`\b(?:this is an?|this (?:role|position|job|opportunity) is|this (?:role|position|job|opportunity) can be|is an?|is open to|is|open to|will be) (?:us[- ]|\w{3,9} )?(?:virtual\/)?(?:remote|work from home|home[- ]based|telework)\b(?! (?:access|desktop|site|office|team|support|monitor|hand|user|control|sens|device|system|cloud|server|locat|manag|and on|employee|work is))`,
    String.raw`\b(?:work|working|based|located|performed|held|done|filled)(?: (?!while\b|others\b)[\w'-]{1,12}){0,8}? remotely\b(?! (?:deploy|manag|access))`,
    String.raw`\bwork (?:remotely )?from (?:anywhere|(?:your (?:own )?)?home)\b(?! (?:(?:on |every )?(?:mon|tue|wed|thu|fri)|day|office|one|two|option|flex|stipend|meal|equipment|when|program))`,
    String.raw`(?<!could )\bwork anywhere\b(?! in the (?:tech|stack|code))|\bremote[- ](?:first|friendly|flexible)\b|\ball-remote\b`,
    String.raw`\b(?:we['’]re|we are|as) an? (?:\w{3,10} )?(?:remote|distributed)(?:[- ]first)? (?:company|organi[sz]ation|startup|business)\b|\bremote(?:ly)? working arrangement\b|\btelecommuting is (?:ok|okay)\b`,
    String.raw`\bwe are (?:a )?(?:fully )?(?:remote|distributed)\b|\b100% distributed\b|\bhas no office\b`,
    String.raw`\bremote work is only possible\b|\bhome teleworker|\btelecommut(?:e|ing) (?:role|position|job)\b|^telecommute\b|\bhome[- ]based\b|#INDREMOTE\b`,
  ),
  any(
    'remote', 3.5,
    String.raw`#LI-remote\b`, String.raw`\b(?:performed|done|held|work|working|based|located|join)\b[^.\n]{0,80}(?<!(?:hybrid|local|on-?site|on site|in[- ]person|in[- ]office),?) or (?:fully )?remote(?:ly)?\s{0,2}(?=[.,;)\n]|$|\b(?:in|from)\b)`, String.raw`\bin (?!person|office)\p{L}{3,20} or remote(?=[.,;)])`, String.raw`\bor remote in \p{L}`, String.raw`\bor can be (?:fully )?remote\b`,
    String.raw`\bin a (?:[\w-]{4,14}, ){0,3}(?:[\w-]{4,14} )?remote (?:work|working) (?:environment|setting)\b`, String.raw`(?:^|[|•·📍(,–-]\s{0,2})(?:fully )?remote\s{0,2}(?:[|•·,)–-]|$|\(|\/ full)`, String.raw`\b(?:busy|our), remote team\b`, String.raw`\bremote working environment\b|\bin a (?:[\w-]{4,14}, ){0,3}(?:[\w-]{4,14} )?remote environment\b`,
  ),
]; // prettier-ignore

/** A sentence that speaks of perks, of other people's places, of hiring or of a policy for all roles. */
export const NOT_THIS_JOB =
  /\b(?:child ?care|fitness|gym|preschool|parking|health (?:center|clinic|and wellness)|nurse|massage|meals?|lunch|snacks|for remote (?:roles|employees|positions)|if (?:you|this|the) (?:are|role|position|job)[^.\n]{0,30}(?:remote|hybrid|on-?site)|may be (?:eligible|considered)|may offer|interview|reimburse\w{0,6}|allowance|housing|setup budget|when (?:remote|working remote)|remote (?:users|sites|offices|locations|access|desktop|support|hands|monitoring|management|teams?\b)|roles? that are available|support (?:end )?users|troubleshoot|depending on (?:the )?(?:role|position|team)|some (?:roles|teams|positions)|where applicable|not working 100%|is indicated in|is listed as|support options|eligible roles|remote jobs that can|remote and hybrid work|possibility of (?:hybrid|remote|working)|remote jobs associated|many of our (?:positions|roles|jobs)|from in-office|each role|experience (?:with|in|leading|managing)|workforce|schedule an on-?site)\b/i;

/** Titles of work that cannot be done elsewhere. */
export const HANDS_ON_TITLE =
  /\b(?:data ?cent(?:er|re) (?:\w{1,12} )?(?:technician|operator|operations technician|engineer(?=\s?\(M&E))|(?:field|maintenance|installation|wiring|cabling|construction|building|facilities|hvac|electrical|mechanical|service|fiber) (?:\w{1,14} )?(?:technicians?|techs?|engineer (?=.{0,30}data cent))\b|restaurant|chef\b(?! (?:engineer|developer))|nurse|case manager|electrician|plumber|janitor|warehouse|driver\b|barista|chief engineer|care coordinator|commissioning (?:engineer|technician)|(?:care|nursing|teaching|dental|medical) assistant|behaviou?r technician|postdoc)/i;
/** Titles of work that is mostly done beside its users: one kind of work of the hands. */
export const DESK_SIDE_TITLE =
  /\b(?:desktop (?!software|app)|desktop$|desk-?side|it support|support technician|help ?desk|service desk)\b/i;
/** Work of the hands in the text; two different kinds of it make a posting onsite. */
export const HANDS_ON_TEXT: readonly RegExp[] = [
  /\brack(?:ing|ed|s)?\b[ ,&/-]{1,3}(?:and |& )?(?:stack(?:ing|ed)?|cabl\w{1,4}|label\w{0,3})|\b(?:cabling and racking|server racks|work cleanly in racks|(?:physical(?:ly)? )?install(?:ing|ation of)?(?:,| and)? (?:and )?cabl\w{2,3}|cable (?:and rack )?management)\b/i,
  /\b(?:replac(?:e|ing) (?:failed |faulty )?(?:hard drives|drives|memory|hardware|parts|components)|hardware (?:swaps?|break\/?fix|replacement)|break[-/ ]?fix|parts (?:depot|inventory|&)|pc staging|re-?seat)\b/i,
  /\b(?:printers?(?:, | and |\/)(?:scanners?|peripherals?|other|copiers)|(?:scanners?|copiers?|peripherals?|phones|laptops|devices),? (?:and |& )?printers?|printers|peripherals(?! (?:driver|firmware))|desk-?side)\b/i,
  /\blift(?:ing)?(?: and (?:carry|transport|move|\/or move)\w{0,3})?[^.\n]{0,36}\b(?:[2-9]\d|1[05]0)\+? ?(?:lbs?\b|pounds)|\bmove equipment\b|\bcrawl(?:ing)?\b(?! (?:data|pages|sites|the web))|\bladders?\b|\braised floors?\b|\bserver closets?\b|\bunder the desks\b/i,
  /\b(?:patch panels?|fiber optic cabling|structured cabling|pull(?:ing)? cables?|run(?:ning)? cables?|low[- ]voltage)\b/i,
  /\b(?:customer homes|residential (?:customers|homes|facilities)|driving licen[cs]e|company vehicle|reliable vehicle|lockout|safety boots)\b/i,
  /\b(?:install|repair)\w{0,5}\b[^.\n]{0,40}\b(?:hardware|workstations?|desktops?|PCs?|laptops?|copiers|scanners)\b/i,
  /\baudio[ /-]?visual\b|\bA\/?V (?:equipment|systems?|support)\b|\b(?:conference|meeting) room (?:equipment|technology|systems?|support)\b/i,
  /\b(?:stoop|kneel|crouch|manual dexterity)/i,
  /\bhands-on (?:it )?support\b|\bsupport of computing hardware\b|\bin-?person and remot|\bboth in person\b/i,
];
