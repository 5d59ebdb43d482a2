import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/saved-page.js';
import { jsonLdNodes, mendJson, parseBlock, postingNodes } from '../../../src/job-sites/json-ld.js';
import { schemaPosting } from '../../../src/job-sites/schema-posting.js';
import { pageWithLd, readHtml } from './support.js';

const BASE = new URL('https://careers.example.com/jobs/4711-x');
const doc = parsePage('');

function first(block: string) {
  const node = postingNodes(parseBlock(block))[0];
  return node ? schemaPosting(node, doc, BASE) : null;
}

describe('blocks', () => {
  it.each([
    [
      'entities for quotes',
      '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;R&amp;D Engineer&quot;}',
      'R&D Engineer',
    ],
    ['a CDATA wrapper', '//<![CDATA[\n{"@type":"JobPosting","title":"Analyst"}\n//]]>', 'Analyst'],
    [
      'a missing comma',
      '{"@type":"JobPosting","title":"X","datePosted":"2026-08-15"\n "hiringOrganization":{"name":"O"}}',
      'X',
    ],
    ['a comma too many', '{"@type":"JobPosting","title":"X",}', 'X'],
    ['a semicolon behind', '{"@type":"JobPosting","title":"X"};', 'X'],
    ['an unknown escape', '{"@type":"JobPosting","title":"PM \\$106"}', 'PM $106'],
    ['a raw line break', '{"@type":"JobPosting","title":"Senior\nEngineer"}', 'Senior Engineer'],
    ['a list of types', '{"@type":["JobPosting","Thing"],"title":"A"}', 'A'],
    ['an array', '[{"@type":"Organization"},{"@type":"JobPosting","title":"A"}]', 'A'],
    ['a graph', '{"@graph":[{"@type":"WebPage"},{"@type":"JobPosting","title":"A"}]}', 'A'],
    [
      'an item list',
      '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"JobPosting","title":"A"}}]}',
      'A',
    ],
    ['capital keys', '{"@type":"JobPosting","Title":"Manager","Description":"A role"}', 'Manager'],
    ['name for title', '{"@type":"JobPosting","name":"Named Role"}', 'Named Role'],
    ['the full type', '{"@type":"http://schema.org/JobPosting","title":"A"}', 'A'],
    [
      'numeric entities',
      '{"@type":"JobPosting","title":"Vertrieb D&#252;sseldorf &amp; K&#246;ln"}',
      'Vertrieb Düsseldorf & Köln',
    ],
  ])('reads a block with %s', (_, block, title) => {
    expect(first(block)?.title).toBe(title);
  });

  it.each([
    ['not json'],
    [''],
    ['null'],
    ['[]'],
    ['{"@type":"Organization","title":"A"}'],
    ['{"@type":"JobPosting"'],
    ['{'],
  ])('finds no posting in %j', (block) => {
    expect(first(block)?.title ?? null).toBeNull();
  });

  it('takes script types with an escaped plus sign', () => {
    const page = parsePage(pageWithLd(['{"@type":"JobPosting","title":"A"}'], '', 'application/ld&#x2B;json'));
    expect(jsonLdNodes(page)).toHaveLength(1);
    page.querySelector('script')?.setAttribute('type', 'application/ld&#x2B;json');
    expect(jsonLdNodes(page)).toHaveLength(1);
  });

  it('leaves healthy JSON as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(mendJson(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void postingNodes(parseBlock(text))));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'a', '\n', '&quot;')),
        (parts) => void parseBlock(parts.join('')),
      ),
    );
  });
});

describe('fields', () => {
  const place = (jobLocation: unknown, more: object = {}) =>
    first(JSON.stringify({ '@type': 'JobPosting', title: 'A', jobLocation, ...more }))?.location;

  it('reads places in every shape', () => {
    expect(place({ address: { addressLocality: 'Geneva', addressRegion: 'GE', addressCountry: 'CH' } })).toBe(
      'Geneva, GE, CH',
    );
    expect(
      place({ address: { addressLocality: 'UNAVAILABLE', addressRegion: 'UNAVAILABLE', addressCountry: 'Australia' } }),
    ).toBe('Australia');
    expect(place({ address: { addressLocality: 'Austin, TX', addressRegion: null, addressCountry: null } })).toBe(
      'Austin, TX',
    );
    expect(place({ name: 'Franklin Lakes, NJ' })).toBe('Franklin Lakes, NJ');
    expect(
      place({ name: 'ACME AG', address: { addressLocality: 'Wetzikon' } }, { hiringOrganization: { name: 'ACME AG' } }),
    ).toBe('Wetzikon');
    expect(place({ address: 'Main Street 1\nSpringfield' })).toBe('Main Street 1 Springfield');
    expect(place({ address: { addressCountry: { '@type': 'Country', name: 'United States' } } })).toBe('United States');
    expect(
      place([
        { address: { addressLocality: 'Oslo' } },
        { address: { addressLocality: 'Bergen' } },
        { address: { addressLocality: 'Oslo' } },
      ]),
    ).toBe('Oslo; Bergen');
    expect(
      place(null, {
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [{ '@type': 'Country', name: 'USA' }],
      }),
    ).toBe('Remote, USA');
    expect(place({ address: { addressLocality: '', addressRegion: '' } })).toBeNull();
  });

  it('turns markup into lines, also where it was encoded twice', () => {
    const text = (description: string) =>
      first(JSON.stringify({ '@type': 'JobPosting', title: 'A', description }))?.description();
    expect(text('<p>Build.</p><ul><li>Run</li><li>Test</li></ul>')).toBe('Build.\nRun\nTest');
    expect(text('&lt;p&gt;Build.&lt;/p&gt;&lt;p&gt;C++ &amp;amp; R&amp;amp;D&lt;/p&gt;')).toBe('Build.\nC++ & R&D');
    expect(text('First line\nSecond line')).toBe('First line\nSecond line');
    expect(text(' \\n\\n<strong>Your mission</strong><br>Do it')).toBe('Your mission\nDo it');
    expect(text('<script>alert(1)</script><p onclick="x()">Safe</p>')).toBe('Safe');
    expect(text('')).toBeNull();
  });

  it('mends dates', () => {
    const date = (datePosted: string) =>
      first(JSON.stringify({ '@type': 'JobPosting', title: 'A', datePosted }))?.datePosted;
    expect(date('2025-8-26')).toBe('2025-08-26');
    expect(date('Thu Sep 24 00:00:00 UTC 2026')).toBe('2026-09-24');
    expect(date('2025-10-28T23:22:00+0000')).toBe('2025-10-28');
    expect(date('soon')).toBeNull();
    expect(date('2025-99-99')).toBeNull();
  });
});

describe('whose data it is', () => {
  const job = (title: string, url?: string) =>
    JSON.stringify({ '@type': 'JobPosting', title, description: 'Text of the job, long enough.', ...(url && { url }) });
  const url = 'https://careers.example.com/jobs/4711-network-engineer';

  it('takes the posting whose address or identifier is that of the page', () => {
    const reading = readHtml(
      pageWithLd([job('Other', 'https://careers.example.com/jobs/9999-other'), job('Network Engineer', url)]),
      url,
    );
    expect(reading.detail?.posting).toMatchObject({
      id: '4711',
      title: 'Network Engineer',
      site: 'generic',
      sources: { title: 'json-ld' },
    });
  });

  it('does not take one that contradicts the title of the page', () => {
    expect(readHtml(pageWithLd([job('Old Job')], 'Network Engineer at Example'), url).detail).toBeNull();
  });

  it('does not choose among several that cannot be told apart', () => {
    expect(readHtml(pageWithLd([job('A job'), job('B job')]), url).kind).toBe('none');
  });

  it('does not mistake an id inside a longer number', () => {
    expect(
      readHtml(pageWithLd([job('Other', 'https://careers.example.com/jobs/94711-other')], 'Network Engineer'), url)
        .detail,
    ).toBeNull();
  });
});
