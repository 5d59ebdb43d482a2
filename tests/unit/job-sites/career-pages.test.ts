/** Career pages of employers that no site file knows: what can be read without any, and what must be left alone. */
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../scripts/saved-page.js';

const DUTIES =
  'You run our Linux servers, the network between them and their backups, and take part in on-call. '.repeat(5);
const NAV = '<nav><a href="/">Home</a><a href="/about">About us</a><a href="/careers">Careers</a></nav>';
const ROLES = ['Network Engineer', 'Systems Administrator', 'Cloud Engineer'];

function read(url: string, title: string, body: string, lang = 'en'): ReturnType<typeof readSavedPage> {
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${NAV}${body}</body></html>`;
  return readSavedPage(html, new URL(url));
}

describe('one posting', () => {
  it.each([
    [
      'place under the title',
      'https://www.tidewater.example/careers/network-engineer-4711',
      'Network Engineer - Tidewater Systems',
      `<main><h1>Network Engineer</h1><p>Oslo, Norway</p><div class="job-description">${DUTIES}</div></main>`,
      'en',
      ['Network Engineer', 'Tidewater Systems', 'Oslo, Norway'],
    ],
    [
      'employer and place on one line',
      'https://jobs.tidewater.example/jobs/4711',
      'Network Engineer | Careers',
      `<h1>Network Engineer</h1><p>Tidewater Systems · Denver, CO</p><div class="job-description">${DUTIES}</div>`,
      'en',
      ['Network Engineer', 'Tidewater Systems', 'Denver, CO'],
    ],
    [
      'German',
      'https://karriere.tidewater.example/stellenangebote/4711-systemadministrator',
      'Systemadministrator (m/w/d) bei Tidewater GmbH',
      `<h1>Systemadministrator (m/w/d)</h1><ul><li>Köln, Deutschland</li><li>Vollzeit</li></ul><section id="job-description">${DUTIES}</section>`,
      'de',
      ['Systemadministrator (m/w/d)', 'Tidewater GmbH', 'Köln, Deutschland'],
    ],
    [
      'labels and values, the id before a short name in the address',
      'https://www.tidewater.example/vacancies/4711/network-engineer',
      'Network Engineer | Tidewater',
      `<h1>Network Engineer</h1><dl><dt>Location</dt><dd>Cork, Ireland</dd></dl><div class="vacancy-description">${DUTIES}</div>`,
      'en',
      ['Network Engineer', 'Tidewater', 'Cork, Ireland'],
    ],
    [
      'other postings below',
      'https://www.tidewater.example/jobs/4711-network-engineer',
      'Network Engineer | Tidewater',
      `<h1>Network Engineer</h1><p>Denver, CO</p><div class="job-description">${DUTIES}</div><h2>Similar jobs</h2><ul>${ROLES.map((role, i) => `<li><a href="/jobs/${900 + i}-x">${role}</a><span>Austin, TX</span></li>`).join('')}</ul>`,
      'en',
      ['Network Engineer', 'Tidewater', 'Denver, CO'],
    ],
  ] as const)('%s', (_, url, title, body, lang, want) => {
    const { kind, postings } = read(url, title, body, lang);
    expect(kind).toBe('detail');
    expect(postings.map((posting) => [posting.title, posting.company, posting.location])).toEqual([want]);
  });

  it('leaves the place open where several stand in its head', () => {
    const body = `<h1>Network Engineer</h1><p>Denver, CO</p><p>Austin, TX</p><div class="job-description">${DUTIES}</div>`;
    expect(read('https://www.tidewater.example/jobs/4711', 'Network Engineer', body).postings[0]?.location).toBeNull();
  });
});

describe('a list', () => {
  const cells: readonly (readonly [string, (role: string, i: number) => string])[] = [
    [
      'rows',
      (role, i) => `<tr><td><a href="/careers/${1000 + i}-x">${role}</a></td><td>IT</td><td>Denver, CO</td></tr>`,
    ],
    [
      'links that are whole cards',
      (role, i) => `<li><a href="/jobs/${1000 + i}"><div>${role}</div><div>Denver, CO</div></a></li>`,
    ],
    [
      'links of spans',
      (role, i) => `<div><a href="/jobs/${1000 + i}"><span>${role}</span><span>Denver, CO</span></a></div>`,
    ],
  ];
  it.each(cells)('%s', (_, cell) => {
    const inner = ROLES.map(cell).join('');
    const body = inner.startsWith('<tr>') ? `<table>${inner}</table>` : `<section>${inner}</section>`;
    const { kind, postings } = read('https://www.tidewater.example/careers', 'Careers', body);
    expect(kind).toBe('list');
    expect(postings.map((posting) => [posting.title, posting.location])).toEqual(
      ROLES.map((role) => [role, 'Denver, CO']),
    );
  });
});

describe('no posting', () => {
  it.each([
    [
      'a blog',
      'https://www.tidewater.example/blog/how-we-hire-4711',
      `<article><h1>How we hire</h1><p>${DUTIES}</p></article>`,
    ],
    [
      'news',
      'https://www.tidewater.example/news',
      ROLES.map((_, i) => `<li><a href="/news/${1000 + i}">New office in Oslo</a></li>`).join(''),
    ],
    [
      'a shop',
      'https://shop.tidewater.example/products/4711',
      `<h1>Rack server</h1><p>$4,000</p><div class="description">${DUTIES}</div>`,
    ],
    [
      'a job that is gone',
      'https://www.tidewater.example/jobs/4711-network-engineer',
      '<h1>Network Engineer</h1><p>This job is no longer available.</p>',
    ],
    [
      'all on one page',
      'https://www.tidewater.example/careers',
      ROLES.map((role) => `<details><summary>${role}</summary><p>${DUTIES}</p></details>`).join(''),
    ],
  ])('%s', (_, url, body) => {
    const { kind, postings } = read(url, 'Tidewater', body);
    expect([kind, postings]).toEqual(['none', []]);
  });
});
