import { afterTitle, allOf, inTabTitle, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';
import { bare, lineText, looksLikePay, textLines } from '../text.js';

/** Chips that say something else than who may apply from where. */
const NOT_A_REGION =
  /^(?:featured|top \d+|boosted|new|urgent|full-?time|part-?time|contract|freelance|temporary|internship|🔥.*)$/i;

/** Texts of the chips; a card's last row. */
function chips(root: Element): string[] {
  const named = [...root.querySelectorAll('.new-listing__categories__category')];
  const last =
    named.length > 0 ? named : [...root.querySelectorAll('a[href*="/remote-jobs/"] > div > div:last-child > p')];
  return last.map((chip) => lineText(chip));
}

export const weworkremotely: JobSite = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  hosts: ['*.weworkremotely.com'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/^\/(?:remote-jobs|listings)\/(?!new$|search)([\w%.~-]{5,300})\/?$/],
    list: [/^\/?$/, /^\/(?:categories|remote-[\w-]+-jobs|top-|remote-jobs\/search|remote-full-time|remote-contract)/],
  }),
  lists: [
    {
      cards: 'li.new-listing-container, section.jobs li:has(a[href^="/remote-jobs/"])',
      id: ({ root }) =>
        [...root.querySelectorAll('a[href*="/remote-jobs/"], a[href*="/listings/"]')]
          .map((link) => /\/(?:remote-jobs|listings)\/([^/?#]{5,300})/.exec(link.getAttribute('href') ?? '')?.[1])
          .find(Boolean),
      title: ['.new-listing__header__title__text', '.new-listing__header__title', '.title', 'h3', 'h4'],
      company: [
        '.new-listing__company-name',
        '.company',
        ({ root }) =>
          /^(.{1,120}?) is hiring /.exec(root.querySelector('[alt*=" is hiring "]')?.getAttribute('alt') ?? '')?.[1],
        // Ids begin with the employer's name.
        ({ root, id }) =>
          textLines(root)
            .filter((text) => id?.startsWith(`${bare(text).replace(/ /g, '-')}-`))
            .sort((a, b) => b.length - a.length)[0],
      ],
      location: [
        ({ root }) =>
          chips(root)
            .filter((chip) => !NOT_A_REGION.test(chip) && !looksLikePay(chip))
            .join(', '),
        '.new-listing__company-headquarters',
        '.region',
      ],
      workplace: () => 'Remote',
      payText: payIn('.new-listing__categories__category'),
      url: 'a[href*="/remote-jobs/"]@href',
      anchor: '.new-listing__header__title__text',
    },
  ],
  details: [
    {
      title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1', 'h1'],
      company: [
        '.lis-container__job__sidebar__companyDetails__info__title',
        inTabTitle(/ at ([^|]{1,120}?)(?: \||$)/),
        afterTitle(/^ at /),
        'ld',
      ],
      location: [
        allOf(
          '.lis-container__job__sidebar__job-about__list__item--region .box, .lis-container__job__sidebar__job-about__list .box--region',
          ', ',
        ),
      ],
      workplace: () => 'Remote',
      payText: payIn(
        '.lis-container__job__sidebar__job-about__list .box, .lis-container__job__sidebar__job-about__list__item span',
      ),
      description: ['.lis-container__job__content__description', '.listing-container'],
    },
  ],
};
