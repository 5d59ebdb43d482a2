import { meta, idInHref, inTabTitle, labelled, companyInHost } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const avature: JobSite = {
  id: 'avature',
  name: 'Avature',
  hosts: ['*.avature.net'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/\/JobDetail\/(?:[^/]+\/)?(\d{2,10})\/?$/],
    detailParams: ['jobId'],
    list: [/\/SearchJobs/, /\/careers\/?$/],
  }),
  lists: [
    {
      cards: 'article.article--result, .section--jobs article, li.listSingleColumnItem',
      id: idInHref('a[href*="/JobDetail"]', /\/JobDetail\/(?:[^/]+\/)?(\d{2,10})/),
      title: ['.article__header__text__title', 'h3', 'a[href*="/JobDetail"]'],
      company: [meta('og:site_name'), inTabTitle(/^(.+?) Careers$/), companyInHost],
      location: ['.list-item-location', '[class*="location"]', '.article__header__text__subtitle'],
      url: 'a[href*="/JobDetail"]@href',
      anchor: '.article__header__text__title',
    },
  ],
  details: [
    {
      title: ['.section__header__text__title', '.article__header__text__title', 'h1', 'h2', 'ld'],
      company: [meta('og:site_name'), 'ld', companyInHost],
      location: [
        labelled(
          '.article__content__view__field',
          '.article__content__view__field__label',
          '.article__content__view__field__value',
          /location|city/i,
        ),
        'ld',
      ],
      description: [
        '.article__content__view__field--rich-text, .article__content__view__field__value:has(p)',
        '.article__content',
        'main',
      ],
    },
  ],
};
