import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../scripts/saved-page.js';
import { outline, readPage, SITES, type CardCache } from '../../../src/job-sites/index.js';
import { readableText } from '../../../src/job-sites/text.js';
import { pageWithLd, readHtml } from './support.js';

const LIST = 'https://www.linkedin.com/jobs/search?keywords=x';
const guestCard = (id: string, title: string, href = `https://www.linkedin.com/jobs/view/${id}`) =>
  `<li><div class="base-search-card" data-entity-urn="urn:li:jobPosting:${id}"><a class="base-card__full-link" href="${href}"></a><h3 class="base-search-card__title">${title}</h3><h4 class="base-search-card__subtitle">Company</h4><span class="job-search-card__location">Place</span></div></li>`;
const guestList = (cards: readonly string[]) =>
  `<html><body><ul class="jobs-search__results-list">${cards.join('')}</ul></body></html>`;

describe('hostile pages', () => {
  it('gives titles as plain text, without control characters or direction marks', () => {
    const reading = readHtml(
      guestList([guestCard('41', 'Admin\u202E\u0007 &lt;img src=x onerror=alert(1)&gt; <b>II</b>')]),
      LIST,
    );
    expect(reading.cards[0]?.posting.title).toBe('Admin <img src=x onerror=alert(1)> II');
  });

  it('gives no address but https', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://[bad']) {
      const reading = readHtml(guestList([guestCard('41', 'Admin', href)]), LIST);
      expect(reading.cards[0]?.posting.url).toBe('https://www.linkedin.com/jobs/view/41/');
    }
  });

  it('is not poisoned by __proto__ in JSON', () => {
    const url = 'https://careers.example.com/jobs/4711-x';
    const block = `{"@type":"JobPosting","title":"Admin","url":"${url}","__proto__":{"polluted":true},"hiringOrganization":{"__proto__":{"name":"Evil"}}}`;
    const reading = readHtml(pageWithLd([block]), url);
    expect(reading.detail?.posting).toMatchObject({ title: 'Admin', company: null });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const state =
      '<script>window.__appData = {"__proto__":{"organization":{"name":"Evil"}},"posting":null,"jobBoard":{"jobPostings":[{"id":"a","title":"T"}]}}</script>';
    expect(readHtml(state, 'https://jobs.ashbyhq.com/org').cards[0]?.posting.company).not.toBe('Evil');
  });

  it('leaves 5 MB of JSON-LD alone', () => {
    const url = 'https://careers.example.com/jobs/4711-x';
    const block = JSON.stringify({ '@type': 'JobPosting', title: 'Admin', url, description: 'x'.repeat(5_000_000) });
    expect(readHtml(pageWithLd([block], 'Admin'), url).kind).toBe('none');
  });

  it('bounds deep and wide data', () => {
    const url = 'https://careers.example.com/jobs/4711-x';
    const deep = '{"a":'.repeat(3000) + '{"@type":"JobPosting","title":"Deep"}' + '}'.repeat(3000);
    const wide = JSON.stringify(Array.from({ length: 20_000 }, (_, i) => ({ n: i })));
    expect(readHtml(pageWithLd([deep, wide.replace('{"n":0}', '{"x":"JobPosting"}')]), url).kind).toBe('none');
  });

  it('reads 1,000 cards once each, and only new ones again', () => {
    const cards = Array.from({ length: 1000 }, (_, i) => guestCard(String(4_000_000_000 + i), `Engineer ${i}`));
    const doc = parsePage(guestList(cards));
    const cache: CardCache = new WeakMap();
    const once = readPage(doc, new URL(LIST), cache);
    expect(once.cards).toHaveLength(1000);
    const card = doc.querySelectorAll('.base-search-card')[3];
    const title = card?.querySelector('h3');
    if (title) title.textContent = 'Renamed';
    const again = readPage(doc, new URL(LIST), cache);
    expect(again.cards.map((one, i) => one === once.cards[i] || i).filter((same) => same !== true)).toEqual([3]);
    expect(again.cards[3]?.posting.title).toBe('Renamed');
  });

  it('reads no more than 2,000 cards', () => {
    const cards = Array.from({ length: 2500 }, (_, i) => guestCard(String(4_000_000_000 + i), 'Engineer'));
    expect(readHtml(guestList(cards), LIST).cards).toHaveLength(2000);
  });

  it('takes a recycled card for the job that it shows now', () => {
    const doc = parsePage(
      '<html><body><ul><li data-occludable-job-id="4100000001"><a class="job-card-container__link" href="/jobs/view/4100000001/" aria-label="One"></a></li></ul></body></html>',
    );
    const cache: CardCache = new WeakMap();
    const url = new URL('https://www.linkedin.com/jobs/search/?currentJobId=9');
    expect(readPage(doc, url, cache).cards[0]?.posting.id).toBe('4100000001');
    const card = doc.querySelector('li');
    card?.setAttribute('data-occludable-job-id', '4100000002');
    card?.querySelector('a')?.setAttribute('href', '/jobs/view/4100000002/');
    card?.querySelector('a')?.setAttribute('aria-label', 'Two');
    expect(readPage(doc, url, cache).cards[0]?.posting).toMatchObject({ id: '4100000002', title: 'Two' });
  });

  it('reads very deep nesting without recursion', () => {
    const doc = parsePage('<p id="root"></p>');
    let here = doc.getElementById('root') as Element;
    for (let i = 0; i < 20_000; i += 1) {
      const next = doc.createElement('span');
      here.append(next);
      here = next;
    }
    here.textContent = 'deep';
    expect(readableText(doc.getElementById('root') as Element)).toBe('deep');
  });

  it('never throws, on any address and any soup of markup', () => {
    const tags = fc.constantFrom(
      '<div class="base-search-card">',
      '<li data-jobid="1">',
      '<a data-jk="x" href="//[">',
      '<h1>',
      '<script type="application/ld+json">{"@type":"JobPosting"',
      '</script>',
      '</div>',
      'text',
      '<article id="job-card-1">',
      '<tr class="athing comtr" id="1">',
      '&lt;',
      '<p hidden>',
    );
    const paths = fc.constantFrom(
      '/',
      '/jobs',
      '/jobs/view/41',
      '/job/1',
      '/viewjob?jk=1',
      '/item?id=1',
      '/search?udm=8#htidocid=%E0',
      '/x/%E0%A4%A',
    );
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 30 }), paths, fc.constantFrom(...SITES), (parts, path, site) => {
        const host = (site.hosts[0] ?? '*.example.com').replace('*.', 'www.');
        const reading = readHtml(`<html><body>${parts.join('')}</body></html>`, `https://${host}${path}`);
        expect(reading.problems).not.toContain('read-failed');
      }),
      { numRuns: 400 },
    );
  });
});

describe('outline', () => {
  it('tells the structure and none of the words', () => {
    const doc = parsePage(
      '<html><body><main data-testid="job 4711" class="secret-name"><h1 aria-label="Secret">Secret title</h1><p>Secret</p><p>Secret</p><p>Secret</p></main></body></html>',
    );
    const text = outline(doc);
    expect(text).not.toMatch(/secret/i);
    expect(text).toContain('main[data-testid=job # class]');
    expect(text).toContain('(2 more)');
  });
});
