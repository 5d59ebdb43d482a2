import { afterEach, describe, expect, it } from 'vitest';
import type { Finding, FindingKind } from '../../../src/analysis/analysis.js';
import { LANGUAGES, languageOf } from '../../../src/settings/language.js';
import { findingQuestion, findingText, sentences } from '../../../src/ui/finding-text.js';
import { date, money, moneyShort, payRange } from '../../../src/ui/format.js';
import { say, sayMany, setLanguage, t, type Messages } from '../../../src/ui/t.js';
import findingsDe from '../../../src/ui/texts/findings.de.js';
import findingsEs from '../../../src/ui/texts/findings.es.js';
import findingsFr from '../../../src/ui/texts/findings.fr.js';
import descriptions from '../../../src/ui/texts/manifest.json';
import listEn from '../../../src/ui/texts/list.en.js';
import overlayDe from '../../../src/ui/texts/overlay.de.js';
import overlayEn from '../../../src/ui/texts/overlay.en.js';
import overlayEs from '../../../src/ui/texts/overlay.es.js';
import overlayFr from '../../../src/ui/texts/overlay.fr.js';
import pagesDe from '../../../src/ui/texts/pages.de.js';
import pagesEn from '../../../src/ui/texts/pages.en.js';
import pagesEs from '../../../src/ui/texts/pages.es.js';
import pagesFr from '../../../src/ui/texts/pages.fr.js';

const OVERLAY: Messages = { ...overlayEn, ...listEn };
const FINDINGS: Messages = findingsDe;
const TABLES: readonly (readonly [string, Messages, Messages])[] = [
  ['overlay.de', overlayDe, OVERLAY],
  ['overlay.es', overlayEs, OVERLAY],
  ['overlay.fr', overlayFr, OVERLAY],
  ['pages.de', pagesDe, pagesEn],
  ['pages.es', pagesEs, pagesEn],
  ['pages.fr', pagesFr, pagesEn],
  ['findings.de', findingsDe, FINDINGS],
  ['findings.es', findingsEs, FINDINGS],
  ['findings.fr', findingsFr, FINDINGS],
];
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').sort();
/** Signs, names and short forms that are the same in every language of ours. */
const NAMES = ['app', 'sum.range', 'sum.about', 'sum.place', 'certs.more', 'desk.unknown'].concat(
  ['site-reliability-engineer', 'devops-engineer', 'mainframe-specialist', 'database-administrator'].map(
    (role) => `short.${role}`,
  ),
);
/** Words that a language writes as English does, one by one: whatever else is the same was forgotten. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  de: [
    'role.site-reliability-engineer',
    'short.systems-administrator',
    'workplace.remote',
    'workplace.hybrid',
    'pay.median',
    'correct.region',
    'options.region',
    'guide.median',
    'colon',
  ],
  es: ['short.systems-administrator', 'colon'],
  fr: [
    'level.lead',
    'level.manager',
    'pay.guide',
    'certs',
    'menu.options',
    'nav.options',
    'nav.label',
    'saved.notes',
    'options.title',
    'options.sites',
    'sources.title',
    'sources.kind.guide',
    'sources.kind.classification',
    'guide.certs',
  ],
};

afterEach(() => {
  setLanguage('en-US');
});

describe('the table', () => {
  it.each(TABLES)('%s has the keys and placeholders of its model', (_name, table, model) => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(model).sort());
    for (const [key, text] of Object.entries(table))
      expect([key, placeholders(text)]).toEqual([key, placeholders(model[key] ?? '')]);
  });

  it.each(TABLES)('%s has no empty text and none left in English', (name, table, model) => {
    const same = [...NAMES, ...(SAME[name.slice(-2)] ?? [])];
    for (const [key, text] of Object.entries(table)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/ {2}|~|\|/);
      if (!same.includes(key)) expect(text, key).not.toBe(name.startsWith('findings') ? null : model[key]);
    }
  });
});

describe('what the list of extensions says', () => {
  it('is there in every language, and as short as the stores ask', () => {
    expect(Object.keys(descriptions).sort()).toEqual([...LANGUAGES].sort());
    expect(new Set(Object.values(descriptions)).size).toBe(LANGUAGES.length);
    for (const text of Object.values(descriptions)) expect(text.length).toBeLessThanOrEqual(132);
  });
});

describe('languageOf', () => {
  it.each([
    ['auto', 'de-AT', 'de', 'de-AT'],
    ['auto', 'es_MX', 'es', 'es-MX'],
    ['auto', 'pt-BR', 'en', 'en'],
    ['auto', 'en-GB', 'en', 'en-GB'],
    ['fr', 'de', 'fr', 'fr'],
    ['en', 'en-GB', 'en', 'en-GB'],
  ] as const)('%s in a browser that speaks %s', (setting, browser, language, locale) => {
    expect(languageOf(setting, browser)).toEqual({ language, locale });
  });
});

describe('another language', () => {
  it('is spoken by texts, plurals, numbers, money and days, and left again', () => {
    setLanguage('de-DE', { ...overlayDe, ...pagesDe });
    expect(t('save')).toBe('Merken');
    expect(sayMany('tab.postings', 1)).toBe('1 Anzeige auf dieser Seite');
    expect(say('saved.shown', { shown: 25, all: 10_000 })).toBe('25 von 10.000');
    expect(money(104_120, 'USD')).toBe('104.120\u00a0$');
    expect(date('2026-03-02')).toBe('02.03.2026');
    setLanguage('en-US');
    expect(t('save')).toBe('Save');
    expect(money(104_120, 'USD')).toBe('$104,120');
  });

  it('falls back to English for a key it lacks', () => {
    setLanguage('fr', { save: 'Enregistrer' });
    expect(t('save')).toBe('Enregistrer');
    expect(t('menu.side')).toBe('Move to the other side');
  });

  it('writes pay by its own habits', () => {
    setLanguage('fr', overlayFr);
    expect(payRange({ min: 95_000, max: 120_000, currency: 'USD', period: 'year' })).toMatch(
      /^95.000.\$ – 120.000.\$\/an$/,
    );
    setLanguage('es', overlayEs);
    expect(moneyShort(104_000, 'EUR')).toMatch(/104.mil.€/);
  });
});

describe('findings', () => {
  const finding = (kind: FindingKind, params: Finding['params'] = {}): Finding => ({
    kind,
    severity: 'warn',
    text: 'In English.',
    params,
    question: 'A question in English?',
    evidence: [],
  });
  const place = { occupation: 'Network Architects', area: 'Austin, TX', source: 'BLS OEWS', year: 2025 };
  const ALL: readonly Finding[] = [
    finding('title-mismatch', {
      title: 'systems-administrator',
      duties: 'cloud-engineer',
      direction: 'promises-less',
      worth: 31_440,
      currency: 'USD',
      area: 'Austin, TX',
      source: 'BLS OEWS',
      year: 2025,
    }),
    finding('title-doubtful', { title: 'systems-administrator', duties: 'cloud-engineer' }),
    finding('level-mismatch', { level: 'entry', years: 5 }),
    finding('level-mismatch', { level: 'senior', years: 1 }),
    finding('pay-below', { low: 8, high: 16, ...place }),
    finding('pay-above', { low: 80, high: 90, ...place }),
    finding('pay-too-wide', { low: 8, high: 90, ...place }),
    finding('pay-law', { name: 'Equal Pay Act', jurisdiction: 'CO', since: '', threshold: '' }),
    finding('certification-over-asking', { certification: 'cissp', name: 'CISSP', level: 'entry' }),
    finding('tool-checklist', { lines: 9 }),
    finding('hidden-employer'),
    finding('stale-posting', { days: 80 }),
    finding('older-than-technology', { technology: 'Kubernetes', asked: 15, year: 2014 }),
    finding('no-text'),
    finding('other-language'),
  ];

  it('keep the sentence of the analysis in English', () => {
    expect(ALL.map(findingText)).toEqual(ALL.map((f) => f.text));
  });

  it.each([
    ['de', { ...overlayDe, ...findingsDe }],
    ['es', { ...overlayEs, ...findingsEs }],
    ['fr', { ...overlayFr, ...findingsFr }],
  ])('are said in %s, each kind, without a hole', (locale, texts) => {
    setLanguage(locale, texts);
    for (const one of ALL) {
      const said = findingText(one);
      expect(said, one.kind).not.toMatch(/\{|English|undefined|NaN|2[.,\s\u202f\u00a0]?025\d/);
      expect(said, one.kind).not.toBe(one.text);
      if (one.kind !== 'other-language') expect(findingQuestion(one), one.kind).not.toMatch(/\{|English/);
    }
    expect(findingText(ALL[0]!)).toMatch(/31.400/);
    expect(findingText(ALL.find((one) => one.kind === 'older-than-technology')!)).toContain('2014');
  });

  it('are cut after a sentence, not after the "St." of a city', () => {
    const [first, ...rest] = sentences({ ...finding('pay-too-wide'), text: 'Too wide (St. Louis, MO-IL). Is it?' });
    expect([first, rest]).toEqual(['Too wide (St. Louis, MO-IL).', ['Is it?']]);
  });

  it('stay English where a value did not come along', () => {
    setLanguage('de', { ...overlayDe, ...findingsDe });
    expect(findingText(finding('pay-below'))).toBe('In English.');
    expect(findingQuestion({ ...finding('no-text'), question: null })).toBeNull();
  });
});
