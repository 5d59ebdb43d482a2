/** The sentences of findings in the language of the interface. The analysis words them in English; other languages say them anew. */
import type { Finding } from '../analysis/analysis.js';
import type { Level } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';
import { date, money } from './format.js';
import { knows, say, type Params } from './t.js';
import { named, told } from './told.js';
import { levelName, roleName } from './words.js';

/** The key under which a finding's sentence stands. */
function keyOf({ kind, params }: Finding): string {
  if (kind !== 'level-mismatch') return `finding.${kind}`;
  return params['level'] === 'entry' || params['level'] === 'intern' ? 'finding.level-entry' : 'finding.level-senior';
}

/** A year is a name, not a number: "2026", never "2,026". */
const asName = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

/** What the sentence is filled with: ids become names, amounts money. */
function valuesOf({ kind, params }: Finding): Params {
  const values: Record<string, string | number> = { ...params };
  if ('year' in params) values['year'] = asName(params['year']);
  if (typeof params['area'] === 'string') values['area'] = named(params['area']);
  if (typeof params['source'] === 'string') values['source'] = named(params['source']);
  if (kind === 'title-mismatch' || kind === 'title-doubtful') {
    values['title'] = roleName(params['title'] as RoleId);
    values['duties'] = roleName(params['duties'] as RoleId);
    if (typeof params['occupation'] === 'string') values['occupation'] = named(params['occupation']);
    if (typeof params['than'] === 'string') values['than'] = named(params['than']);
    const { worth, currency } = params;
    if (typeof worth === 'number' && typeof currency === 'string')
      values['sum'] = money(Math.round(Math.abs(worth) / 100) * 100, currency);
  }
  if (kind === 'level-mismatch') values['level'] = levelName(params['level'] as Level);
  if (typeof params['high'] === 'number') values['more'] = 100 - params['high'];
  if (typeof params['low'] === 'number') values['fewer'] = 100 - params['low'];
  if (kind.startsWith('pay-'))
    values['where'] = [
      values['occupation'] && named(String(values['occupation'])),
      values['area'],
      [values['source'], values['year']].filter(Boolean).join(' '),
    ]
      .filter(Boolean)
      .join(', ');
  if (typeof params['name'] === 'string') values['name'] = told(params['name']);
  if (kind === 'pay-law') {
    values['threshold'] = told(asName(params['threshold']));
    if (params['since']) values['since'] = date(asName(params['since']));
  }
  if (typeof params['reason'] === 'string') values['reason'] = told(params['reason']);
  return values;
}

/** A text with all its values. Null: there is none, or a value did not come along (a record of an earlier version). */
function sayWhole(key: string, values: Params): string | null {
  const text = say(key, values);
  return !knows(key) || text.includes('{') ? null : text;
}

/** The finding in one sentence or two. */
export function findingText(finding: Finding): string {
  const key = keyOf(finding);
  const values = valuesOf(finding);
  const text = sayWhole(key, values);
  return text === null ? finding.text : [text, ...furtherSentences(finding, key, values)].filter(Boolean).join(' ');
}

/** What follows the first sentence, where there is something to follow. */
function furtherSentences({ kind, params }: Finding, key: string, values: Params): readonly (string | null)[] {
  const also = (name: string) => sayWhole(`${key}.${name}`, values);
  if (kind === 'pay-law')
    return [
      params['since'] ? also('since') : '',
      params['threshold'] ? also('threshold') : '',
      params['confidence'] === 'medium' ? also('unconfirmed') : '',
    ];
  if (kind === 'certification-over-asking') return 'reason' in values ? [String(values['reason'])] : [];
  if (kind !== 'title-mismatch') return [];
  const { direction, worth } = params;
  return [
    direction === 'promises-more' || direction === 'promises-less' ? also(direction) : '',
    // Records of an earlier version do not name the occupations.
    'sum' in values ? also(`${'than' in values ? 'earns' : 'pays'}-${Number(worth) > 0 ? 'more' : 'less'}`) : '',
  ];
}

/** The question to put to the recruiter; null where there is none. */
export function findingQuestion(finding: Finding): string | null {
  return finding.question && (sayWhole(`${keyOf(finding)}.question`, valuesOf(finding)) ?? finding.question);
}

/** The finding's sentences: the first says what is to be checked, the further ones by how much and from where. None ends in "St. Louis". */
export const sentences = (finding: Finding): readonly string[] => findingText(finding).split(/(?<=[.!?])(?<!\bSt\.) /);
