import { allOf, before, countryOfSubdomain, idInHref, inTabTitle, ownText, payIn } from '../readers.js';
import { companyByLogo, employerOfLine, lineAfterLogoName, placeNearTitle, placeOfLine } from '../place-text.js';
import { shapes } from '../shapes.js';
import type { DetailReaders, JobSite, ListReaders, ReadFn } from '../site.js';
import { lineText, readableText, textLines } from '../text.js';

const VIEW = /\/jobs\/view\/(?:[^/?#]{0,300}-)?(\d{5,15})(?:[/?#]|$)/;
const ANY_ID = /(?:\/jobs\/view\/(?:[^/?#]{0,300}-)?|currentJobId=)(\d{5,15})(?:[/?#&]|$)/;

/** Public pages, without an account. */
const guestList: ListReaders = {
  cards:
    '.base-search-card, [data-entity-urn*="jobPosting:"], .jobs-search__results-list > li:not(:has(.base-search-card))',
  id: [
    ({ root }) => /jobPosting:(\d+)/.exec(root.getAttribute('data-entity-urn') ?? '')?.[1],
    idInHref('a[href*="/jobs/view/"]', VIEW),
  ],
  title: ['.base-search-card__title', 'h3', 'a[href*="/jobs/view/"]'],
  company: ['.base-search-card__subtitle', 'h4'],
  location: ['.job-search-card__location', '[class*="card__location"]', 'h4 + div > span'],
  payText: ['.job-search-card__salary-info', payIn('[class*="salary"]')],
  datePosted: 'time@datetime',
  url: ['a[href*="/jobs/view/"]@href', '@href'],
};

const TOP_CARD = 'a[data-tracking-control-name*="topcard-';

const guestDetail: DetailReaders = {
  root: ['.two-pane-serp-page__detail-view', 'main', 'body'],
  ownId: idInHref(`.top-card-layout__entity-info a[href*="/jobs/view/"], ${TOP_CARD}title"]`, VIEW),
  title: ['.top-card-layout__title', '.topcard__title', `${TOP_CARD}title"]`],
  company: ['.topcard__org-name-link', '.topcard__flavor:not(.topcard__flavor--bullet)', `${TOP_CARD}org-name"]`],
  location: [
    '.topcard__flavor--bullet:not(figure)',
    ({ root }) => {
      const line = root.querySelector(`h4 ${TOP_CARD}org-name"]`)?.closest('h4');
      return line && textLines(line)[1];
    },
  ],
  payText: ['.compensation__salary', payIn('.compensation__salary-range *, [class*="salary"]:not(.main-job-card *)')],
  employmentType: allOf('.description__job-criteria-item:nth-child(2) .description__job-criteria-text'),
  description: ['.show-more-less-html__markup', '.description__text'],
  url: [
    {
      from: 'meta',
      read: ({ page }) => page.doc.querySelector('link[rel="canonical"][href*="/jobs/view/"]')?.getAttribute('href'),
    },
    '.top-card-layout__entity-info a[href*="/jobs/view/"]@href',
    { from: 'url', read: ({ page }) => (page.url.pathname.startsWith('/jobs/view/') ? page.url.href : null) },
  ],
};

/** Signed in, class names of the Ember application. */
const subtitle = (root: Element): string | null => {
  const line = root.querySelector(
    '.artdeco-entity-lockup__subtitle, .job-card-container__primary-description, .job-card-container__company-name',
  );
  return line && lineText(line);
};

const classicList: ListReaders = {
  cards: 'li[data-occludable-job-id], div[data-job-id], .job-card-container, .job-card-job-posting-card-wrapper',
  skip: (card) => card.parentElement?.closest('li[data-occludable-job-id], div[data-job-id]') != null,
  id: ['@data-occludable-job-id', '@data-job-id', '[data-job-id]@data-job-id', idInHref('a[href*="/jobs/"]', ANY_ID)],
  title: [
    '.artdeco-entity-lockup__title a strong',
    'a.job-card-container__link[aria-label]@aria-label',
    '.artdeco-entity-lockup__title',
    '.job-card-list__title',
    'a[href*="/jobs/view/"]',
  ],
  // At times company and place stand in one line: "Company · Place".
  company: [({ root }) => before(subtitle(root), / · /), companyByLogo],
  location: [
    '.artdeco-entity-lockup__caption li',
    '.artdeco-entity-lockup__caption',
    ({ root }) => subtitle(root)?.split(' · ')[1],
    '.job-card-container__metadata-item',
    lineAfterLogoName,
  ],
  payText: payIn('.artdeco-entity-lockup__metadata, .artdeco-entity-lockup__metadata li, [class*="salary"]'),
  datePosted: 'time@datetime',
  anchor: '.artdeco-entity-lockup__title, .job-card-list__title',
};

const TOP =
  '.job-details-jobs-unified-top-card__primary-description-container, .jobs-unified-top-card__primary-description';

const classicDetail: DetailReaders = {
  root: [
    '.jobs-search__job-details--container',
    '.job-view-layout',
    '.jobs-details',
    '.jobs-unified-top-card',
    '[data-job-details-events-trigger]',
    'main',
  ],
  ownId: idInHref('[class*="unified-top-card"] a[href*="/jobs/view/"], a[href*="/jobs/view/"]:has(h1, h2)', VIEW),
  title: [
    '.job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title',
    '[class*="unified-top-card"] h1',
    ({ root }) => root.getAttribute('aria-label'),
  ],
  company: [
    '[class*="unified-top-card__company-name"]',
    TOP.replace(/, |$/g, ' a[href*="/company/"]$&'),
    '.jobs-unified-top-card__sticky-header .t-14 span',
    'a[href*="/company/"]',
  ],
  location: [
    // The place stands between the company and the age, in a text of its own or in the first neutral span.
    ({ root }) => {
      const line =
        root.querySelector('.jobs-unified-top-card__primary-description > div') ??
        root.querySelector('.jobs-unified-top-card__primary-description') ??
        root.querySelector('a[href*="/company/"]')?.parentElement;
      return (
        line &&
        ownText(line)
          .replace(/^[·\s]+/, '')
          .split('·')[0]
      );
    },
    ({ root }) =>
      before(
        root.querySelector(
          '[class*="tertiary-description-container"] .tvm__text, [class*="primary-description-container"] .tvm__text',
        )?.textContent,
        /·/,
      ),
    placeNearTitle,
    '.jobs-unified-top-card__bullet',
  ],
  payText: payIn('[class*="fit-level-preferences"] button, [class*="job-insight"] span, #SALARY *, [class*="salary"]'),
  workplace: [
    '[class*="unified-top-card__workplace-type"]',
    ({ root }) =>
      [...root.querySelectorAll('[class*="fit-level-preferences"] button')]
        .map((b) => lineText(b))
        .find((t) => /^(?:remote|hybrid|on-?site)/i.test(t)),
  ],
  description: ['#job-details', '.jobs-box__html-content', '.jobs-description__content', '.jobs-description'],
};

/** Signed in, server-driven pages with hashed class names: read by structure. */
const SDUI_CARD =
  '[componentkey^="job-card-component-ref-"], [componentkey="SearchResultsMainContent"] div[role="button"][componentkey], [data-view-name="job-card"]';

/** The card whose lines were made last: every field of a card asks for them. */
let last: { readonly root: Element; readonly whole: string; readonly texts: readonly string[] } | null = null;

/** Texts of a card's paragraphs in order. Where one is written twice, for eyes and for screen readers, the first counts. */
function lines(root: Element): readonly string[] {
  const whole = root.textContent;
  if (last?.root === root && last.whole === whole) return last.texts;
  const texts: string[] = [];
  for (const p of root.querySelectorAll('p')) {
    const eyes = [...p.querySelectorAll('span[aria-hidden="true"]')].map((span) => lineText(span)).find(Boolean);
    const [first = '', last] = textLines(p).slice(0, 2);
    const text = eyes ?? (last && first.startsWith(last) ? last : lineText(p));
    if (text !== '') texts.push(text);
    if (texts.length > 12) break;
  }
  last = { root, whole, texts };
  return texts;
}

/** The button that takes a card away names its job: "Dismiss … job". */
const dismissed: ReadFn = ({ root }) =>
  /^Dismiss (.{1,300}) job$/.exec(
    root.querySelector('button[aria-label^="Dismiss "]')?.getAttribute('aria-label') ?? '',
  )?.[1];

const WORKPLACE = /\((?:remote|hybrid|on-?site)\)$/i;

/** Title, employer and place stand in this order; a place that says how one works there is no employer. */
const sduiLine =
  (at: 0 | 1 | 2): ReadFn =>
  ({ root, title }) => {
    const all = lines(root);
    if (at === 0 || all.indexOf(title ?? '') > 0) return at === 0 ? all[0] : null;
    const two = all.slice(1, 3);
    if (WORKPLACE.test(two[0] ?? '')) two.reverse();
    return two[at - 1];
  };

const sduiList: ListReaders = {
  cards: SDUI_CARD,
  skip: (card) => card.parentElement?.closest(SDUI_CARD) != null || lines(card).length < 3,
  idless: true,
  id: [
    ({ root }) => /(?:^|-)(\d{8,12})$/.exec(root.getAttribute('componentkey') ?? '')?.[1],
    idInHref('a[href*="currentJobId="], a[href*="/jobs/view/"]', ANY_ID),
    ({ root }) =>
      /jobPosting:(\d+)/.exec(
        root.closest('[data-view-tracking-scope]')?.getAttribute('data-view-tracking-scope') ?? '',
      )?.[1],
  ],
  title: [dismissed, sduiLine(0)],
  company: sduiLine(1),
  location: sduiLine(2),
  payText: ({ root }) =>
    lines(root)
      .slice(3)
      .find((text) => /[$€£₹]\s?\d|\d.{0,12}\/(?:yr|hr|mo)/.test(text)),
  anchor: 'p',
};

const SDUI_TITLE = 'a[href*="/jobs/view/"]:not([href*="/apply"])';

const sduiDetail: DetailReaders = {
  root: '[data-sdui-screen*="SemanticJobDetails"], [data-sdui-screen*="jobs.JobDetails"], [data-sdui-screen*="JobDetails"]',
  ownId: [
    idInHref(SDUI_TITLE, VIEW),
    ({ root }) =>
      /_(\d{8,12})$/.exec(
        root.querySelector('[componentkey^="JobDetails_AboutTheJob_"]')?.getAttribute('componentkey') ?? '',
      )?.[1],
  ],
  title: [`p ${SDUI_TITLE}`, SDUI_TITLE, 'h1', inTabTitle(/^(?:\(\d+\) )?(.+?) \| /)],
  company: [
    '[aria-label^="Company, "] p',
    'p a[href*="/company/"]',
    'a[href*="/company/"]',
    ({ root }) =>
      /^Company, (.{1,200}?)\.?$/.exec(
        root.querySelector('[aria-label^="Company, "]')?.getAttribute('aria-label') ?? '',
      )?.[1],
  ],
  location: ({ root }) => {
    for (const p of [...root.querySelectorAll('p')].slice(0, 12)) {
      const text = lineText(p);
      if (text.includes('·') && p.querySelector('span')) return before(text, /·/);
    }
    return null;
  },
  payText: payIn('a[href*="/jobs/"] span span, button span span'),
  workplace: ({ root }) =>
    [...root.querySelectorAll('a span, button span')]
      .slice(0, 80)
      .map((s) => lineText(s))
      .find((t) => /^(?:remote|hybrid|on-?site)$/i.test(t)),
  description: ({ root }) => {
    const about = root.querySelector('[componentkey^="JobDetails_AboutTheJob_"], [data-sdui-component*="aboutTheJob"]');
    const box = (about ?? root).querySelector('[data-testid="expandable-text-box"]');
    const text = box ? readableText(box) : '';
    if (text !== '' || !about) return text;
    const heading = about.querySelector('h2');
    const all = readableText(about);
    const head = heading ? lineText(heading) : '';
    return head !== '' && all.startsWith(head) ? all.slice(head.length).trim() : all;
  },
};

/** A view page whose frame is not known: its one heading and the part that unfolds. */
const plainDetail: DetailReaders = {
  title: ({ page, root }) => (page.shape.kind === 'detail' ? root.querySelector('h1')?.textContent : null),
  company: ['a[href*="/company/"]', inTabTitle(/^[^|]+\| ([^|]+) \|/), employerOfLine],
  location: [placeOfLine, placeNearTitle],
  description: ['[data-testid="expandable-text-box"]', '.jobs-description__content', '#job-details', 'article'],
};

const address = shapes({
  detail: [/^\/(?:comm\/)?jobs\/view\/(?:[^/]{0,300}-)?(\d{5,15})\/?$/, /^\/jobs-guest\/jobs\/api\/jobPosting\/(\d+)/],
  list: [/^\/jobs\/(?:search|search-results|collections|[^/]+-jobs)(?:[/-]|$)/, /^\/jobs-guest\/jobs\/api\/seeMore/],
  open: ['currentJobId'],
});

export const linkedin: JobSite = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['*.linkedin.com'],
  kind: 'board',
  checked: '2026-11-21',
  termsForbidOverlay: true,
  urls: (url) => (/^\/(?:comm\/)?jobs(?:-guest)?(?:\/|$)/.test(url.pathname) ? address(url) : null),
  jobUrl: (id) => `https://www.linkedin.com/jobs/view/${id}/`,
  lists: [sduiList, classicList, guestList],
  details: [sduiDetail, guestDetail, classicDetail, plainDetail],
  country: countryOfSubdomain(null),
};
