import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import bands from '../../../data/guide-bands.json';
import certifications from '../../../data/certification-expectations.json';
import guide from '../../../data/role-guide.json';
import occupations from '../../../data/occupations.json';
import payLaws from '../../../data/pay-laws.json';
import places from '../../../data/places-names.json';
import survey from '../../../data/wages/survey.json';
import { expectedCertifications } from '../../../src/analysis/index.js';
import { benchmark, readPlace, sources, staleness } from '../../../src/benchmark/index.js';
import factsDe from '../../../src/guide/texts/facts.de.json';
import factsEs from '../../../src/guide/texts/facts.es.json';
import factsFr from '../../../src/guide/texts/facts.fr.json';
import { CERTIFICATIONS } from '../../../src/posting/index.js';
import { ROLE_IDS } from '../../../src/role/roles.js';
import { fromCsv } from '../../../src/saved/csv-import.js';
import { fromJson } from '../../../src/saved/exchange.js';
import { fallbackText } from '../../../src/ui/fallback.js';
import { setLanguage, type Messages } from '../../../src/ui/t.js';
import countriesDe from '../../../src/ui/texts/countries.de.json';
import countriesEs from '../../../src/ui/texts/countries.es.json';
import countriesFr from '../../../src/ui/texts/countries.fr.json';
import overlayDe from '../../../src/ui/texts/overlay.de.js';
import overlayEn from '../../../src/ui/texts/overlay.en.js';
import overlayEs from '../../../src/ui/texts/overlay.es.js';
import overlayFr from '../../../src/ui/texts/overlay.fr.js';
import ownDe from '../../../src/ui/texts/own-sentences.de.json';
import ownEs from '../../../src/ui/texts/own-sentences.es.json';
import ownFr from '../../../src/ui/texts/own-sentences.fr.json';
import pagesEn from '../../../src/ui/texts/pages.en.js';
import sentencesDe from '../../../src/ui/texts/sentences.de.json';
import sentencesEs from '../../../src/ui/texts/sentences.es.json';
import sentencesFr from '../../../src/ui/texts/sentences.fr.json';
import { named, told } from '../../../src/ui/told.js';

type Tables = readonly [facts: Messages, sentences: Messages, own: Messages, countries: Messages, overlay: Messages];
const LANGUAGES: readonly (readonly [string, Tables])[] = [
  ['de', [factsDe, sentencesDe, ownDe, countriesDe, overlayDe]],
  ['es', [factsEs, sentencesEs, ownEs, countriesEs, overlayEs]],
  ['fr', [factsFr, sentencesFr, ownFr, countriesFr, overlayFr]],
];
const all = (tables: Tables): Messages => Object.assign({}, ...tables) as Messages;

/** Products, standards and loan words: the same in every language of ours. */
const NAMES = new Set(
  `AWS|Azure|GCP|Oracle|SQL Server|PostgreSQL|MySQL|CI/CD|Jenkins|Kubernetes|Docker|Terraform|Ansible|SOC 2|ISO 27001|
PCI DSS|HIPAA|NIST|ERP|ServiceNow|Active Directory|Microsoft 365|Jira Service Management|z/OS|IBM z/OS|CICS|JCL|VPN|Cisco|
Juniper|SD-WAN|Splunk|Prometheus|Python|Git|Veeam|Commvault|Zerto|Linux|VMware|multi-cloud|Prometheus, Grafana, Datadog`
    .split('|')
    .map((name) => name.trim()),
);
/** Written alike in one language by chance. */
const SAME: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(),
  es: new Set(),
  fr: new Set(['cloud', 'infrastructure', 'applications', 'Applications']),
};
/** Official titles and names keep their own language; without them no English word is left. */
const OFFICIAL =
  /District of Columbia|Accountants and Auditors|(Network and )?Computer( and Information)? Systems \w+|Computer Network \w+( Specialists)?|Institute of Internal Auditors|Infrastructure as Code|infrastructure as code|Information Security \w+/g;
const ENGLISH = /\b(the|of|and|with|which|are|from|this|role|years|posting)\b/i;

interface Statement {
  readonly text?: string;
  readonly items?: readonly (string | { readonly when: string })[];
}

/** Every text of the role guide that the page shows. */
function guideTexts(): readonly string[] {
  const of = (statement: Statement | string | null): readonly string[] =>
    statement === null || typeof statement === 'string'
      ? []
      : [
          ...(statement.text === undefined ? [] : [statement.text]),
          ...(statement.items ?? []).map((item) => (typeof item === 'string' ? item : item.when)),
        ];
  const roles = Object.values(guide.roles).flatMap(({ neighbours, ...facts }) => [
    ...Object.values(facts as unknown as Readonly<Record<string, Statement | string | null>>).flatMap(of),
    ...neighbours.map((neighbour) => neighbour.difference),
  ]);
  const market = Object.entries(guide.market).flatMap(([key, statement]) =>
    // Ids of certifications, and the filters of a site: neither is shown as a text.
    key === 'recognisedCredentials' || key === 'filters' ? [] : of(statement),
  );
  return [...new Set([...market, ...roles])].filter((text) => text !== '');
}

/** Every other text of the data that reaches the screen. */
function dataTexts(): readonly string[] {
  type Mapped = { standsIn: string | null; byLevel?: readonly { standsIn: string | null }[] };
  const standsIn = Object.values(occupations.roles).flatMap((role) => [
    ...([role.us, role.uk, role.ca] as readonly Mapped[]).flatMap(({ standsIn: own, byLevel = [] }) => [
      own,
      ...byLevel.map((level) => level.standsIn),
    ]),
    role.survey.standsIn,
  ]);
  const texts = [
    ...standsIn,
    ...certifications.guide.map((entry) => entry.why),
    ...certifications.overAsking.map((rule) => rule.reason),
    ...Object.values(survey.groups),
    ...bands.bands.map((band) => band.experience),
    ...payLaws.laws.flatMap((law) => [law.name, law.threshold]),
    ...sources().flatMap((source) => [source.note, staleness(source, new Date('2040-01-01')).note]),
  ];
  return [...new Set(texts.filter((text) => text !== null && text !== ''))] as string[];
}

/** What the code says of places and figures, one of each kind. */
function saidTexts(): readonly string[] {
  const at = (code: string, area: string | null = null) => ({ code, area, name: code, kind: 'country' as const });
  const reasons = [
    benchmark({ role: 'other', level: null, region: at('US') }).reason,
    benchmark({ role: 'cloud-engineer', level: null, region: at('XX') }).reason,
    benchmark({ role: 'mainframe-specialist', level: null, region: at('AE') }).reason,
    ...['Portland', 'Springfield', 'Georgia', 'EMEA', 'Germany; France', 'Paris, London; United States', 'xyzzy', '']
      .concat('Austin, TX; Denver, CO; United States', 'Multiple locations', 'TX, CA, NY, WA, CO, United States', 'CA')
      .map((location) => readPlace(location).reason),
  ];
  const why = ROLE_IDS.flatMap((role) => expectedCertifications(role, 'mid', []).map((c) => c.why));
  return [...new Set([...reasons, ...why])].filter((text): text is string => text !== null);
}

/** Why an import could not take something. */
function importTexts(): readonly string[] {
  const unreadable = (read: () => unknown): string => {
    try {
      read();
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const table = [
    'key,title,url,status,follow_up',
    ',,,,',
    ',Administrator,http://a.example,,',
    ',Administrator,,lost,',
    ',Administrator,,,soon',
    ',Administrator,,,',
    ',Administrator,,,',
    `,${'long '.repeat(300)},,,`,
  ].join('\n');
  const record = { key: 'a:1', posting: { id: '2', site: 'a' } };
  const file = JSON.stringify({ format: 'plumbline-saved-postings', version: 1, postings: [{}, record] });
  return [
    unreadable(() => fromJson('{')),
    unreadable(() => fromJson('[]')),
    unreadable(() => fromJson('{"format":"plumbline-saved-postings","version":99,"postings":[]}')),
    unreadable(() => fromCsv('a,b\n1,2', [])),
    ...fromCsv(table, []).rejected.map((row) => row.reason),
    ...fromJson(file).rejected.map((row) => row.reason),
  ];
}

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').sort();

beforeEach(() => {
  setLanguage('en-US');
});
afterEach(() => {
  setLanguage('en-US');
});

describe.each(LANGUAGES)('%s', (language, tables) => {
  const [facts, sentences, own, countries] = tables;

  it('has every sentence once, with the same gaps, none in English', () => {
    const [factsModel, sentencesModel, ownModel] = LANGUAGES[0]?.[1] ?? [];
    expect(Object.keys(sentences).sort()).toEqual(Object.keys(sentencesModel ?? {}).sort());
    expect(new Set([...Object.keys(own), '2021, version 1.0'])).toEqual(
      new Set([...Object.keys(ownModel ?? {}), '2021, version 1.0']),
    );
    expect(factsModel).toBeDefined();
    for (const [key, text] of Object.entries({ ...facts, ...sentences, ...own })) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(key)]);
      if (key !== '{what} ({sources})') expect(text, key).not.toBe(key);
      expect(text.replace(OFFICIAL, ''), key).not.toMatch(ENGLISH);
      expect(text.trim(), key).toBe(text);
    }
  });

  it('keeps its sentences apart from the keys of messages', () => {
    for (const key of Object.keys(all([facts, sentences, own, countries, {}]))) {
      expect(Object.hasOwn(overlayEn, key) || Object.hasOwn(pagesEn, key), key).toBe(false);
    }
  });

  it('tells every text of the role guide, and nothing that is no longer in it', () => {
    setLanguage(language, all(tables));
    const texts = guideTexts();
    for (const text of texts) {
      if (NAMES.has(text) || SAME[language]?.has(text)) continue;
      expect(told(text), text).not.toBe(text);
    }
    const known = new Set(texts);
    for (const key of Object.keys(facts)) expect(known, key).toContain(key);
  });

  it('tells every other text of the data, of places, figures and certifications', () => {
    setLanguage(language, all(tables));
    for (const text of [...dataTexts(), ...saidTexts()]) {
      const said = told(text);
      expect(said, text).not.toBe(text);
      expect(said, text).not.toContain('{');
      expect(said.replace(OFFICIAL, ''), text).not.toMatch(ENGLISH);
    }
  });

  it('tells why an import could not take something', () => {
    setLanguage(language, all(tables));
    const texts = importTexts();
    expect(texts.length).toBeGreaterThan(9);
    for (const text of texts) {
      expect(told(text), text).not.toBe(text);
      expect(told(text).replace(/^[\w.]{1,40}/, ''), text).not.toMatch(ENGLISH);
    }
  });

  it('tells of which year a source is, and what its licence allows', () => {
    setLanguage(language, all(tables));
    const neutral = /^[\d.]{0,10}$|^(MIT|CC BY 4\.0|ODbL 1\.0|Open Government Licence.{0,12})$/;
    for (const { release, referencePeriod, licence } of sources()) {
      for (const text of [release, referencePeriod, licence]) {
        if (!neutral.test(text) && !(language === 'fr' && text === '2021, version 1.0'))
          expect(told(text)).not.toBe(text);
      }
    }
  });

  it('names countries as the data does, in its own words', () => {
    const english = new Set(Object.values(places.countries).map((names) => names.split('|')[0]));
    for (const [name, own] of Object.entries(countries)) {
      expect(english, name).toContain(name);
      expect(own).not.toBe(name);
    }
  });

  it('says why a figure is of a wider area', () => {
    setLanguage(language, all(tables));
    const one = fallbackText(['metro suppressed → state']);
    const two = fallbackText(['metro suppressed → state', 'state not published → nation']);
    for (const text of [one, two]) expect(text).not.toMatch(/→|suppressed|metro area|\{/);
    expect(two).not.toBe(one);
    expect(fallbackText(['worded otherwise'])).toContain('worded otherwise');
  });
});

describe('told', () => {
  it('leaves English and what it does not know as it is', () => {
    expect(told('There are no figures for this country.')).toBe('There are no figures for this country.');
    setLanguage('de', all(LANGUAGES[0]?.[1] as Tables));
    expect(told('An answer (of a page)')).toBe('An answer (of a page)');
    expect(told('toString')).toBe('toString');
    expect(named('Austin, TX')).toBe('Austin, TX');
    expect(named('constructor')).toBe('constructor');
  });

  it('writes lists, places and numbers as the language does', () => {
    setLanguage('de', all(LANGUAGES[0]?.[1] as Tables));
    expect(told('The location names several countries: Germany, France and the United Kingdom.')).toBe(
      'Die Ortsangabe nennt mehrere Länder: Deutschland, Frankreich und Vereinigtes Königreich.',
    );
    expect(told('Georgia may be the US state or the country.')).toBe(
      'Georgia kann der US-Bundesstaat oder das Land sein.',
    );
    expect(told('named in 12 % of 1340 postings of this role')).toBe(
      'genannt in 12\u00a0% von 1.340 Anzeigen dieser Rolle',
    );
    expect(told('for senior posts (own wording, O*NET 30.1); named in 7 % of 90 postings of this role')).toBe(
      'für erfahrene Stellen (eigene Formulierung, O*NET 30.1); genannt in 7\u00a0% von 90 Anzeigen dieser Rolle',
    );
  });

  it('names certifications as our list words them, and leaves the names of their makers', () => {
    setLanguage('es', all(LANGUAGES[1]?.[1] as Tables));
    const ours = /certification|\bany\b|\bnot named\b|\bor level\b/;
    for (const { name } of CERTIFICATIONS) {
      if (ours.test(name)) expect(told(name), name).not.toMatch(ours);
      else expect(told(name), name).toBe(name);
    }
  });

  it('never throws and never leaves a gap open', () => {
    setLanguage('fr', all(LANGUAGES[2]?.[1] as Tables));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.constantFrom('(', ' may be ', ' pay transparency law', ': too long'),
        (a, b) => {
          const text = a + b + a;
          expect(typeof told(text)).toBe('string');
          if (!text.includes('{')) expect(told(text)).not.toMatch(/\{(what|place|n2?|raw)\}/);
        },
      ),
    );
  });
});
