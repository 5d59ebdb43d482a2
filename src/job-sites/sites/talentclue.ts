import { placeNearTitle } from '../place-text.js';
import { companyInHost, labelled, meta, part, tabHeading } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const talentclue: JobSite = {
  id: 'talentclue',
  name: 'Talent Clue',
  hosts: ['*.talentclue.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/(?:[a-z]{2}\/)?node\/(\d{3,14})(?:\/|$)/] }),
  details: [
    {
      // The way to apply marks the page of a job.
      root: ['.job-page, body.oferta', 'body:has(a[href*="/node/add/cv/job/"])'],
      title: ['.job-page__header-title', tabHeading, 'h1', meta('og:title')],
      company: ['ld', companyInHost],
      location: [
        part('.job-summary__row:has(img[alt*="ubic" i])', /:?\s{0,9}(.+)/),
        ({ root }) => {
          const row = [...root.querySelectorAll('.job-summary__text')].find((one) =>
            /^\s*(?:ubicación|location|localização|lieu|standort)/i.test(one.textContent),
          );
          return row?.textContent.replace(/^[^:]{0,40}:/, '');
        },
        placeNearTitle,
      ],
      workplace: ({ root }) =>
        [...root.querySelectorAll('.job-summary__text')].find((one) => /modalidad|modality/i.test(one.textContent))
          ?.textContent,
      payText: labelled('.job-summary__row', '.job-summary__text--bold', '.job-summary__text', /salar/i),
      description: ['.job-description .description-block', '.job-description'],
    },
  ],
};
