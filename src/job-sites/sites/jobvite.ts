import { companyInPath, idInHref, ownText, part } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const jobvite: JobSite = {
  id: 'jobvite',
  name: 'Jobvite',
  hosts: ['jobs.jobvite.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({ detail: [/\/job\/(o\w{5,12})/], list: [/^\/(?:careers\/)?[^/]+(?:\/jobs|\/search)?\/?$/] }),
  lists: [
    {
      cards: '.jv-job-list tr, .jv-job-list li',
      id: idInHref('a[href*="/job/"]', /\/job\/(o\w{5,12})/),
      title: ['.jv-job-list-name', 'a'],
      company: companyInPath(0),
      location: '.jv-job-list-location',
      url: 'a@href',
    },
  ],
  details: [
    {
      title: ['.jv-header', 'h2.jv-header', 'ld'],
      company: ['ld', part('title', /^(.+?) (?:Careers|- )/), companyInPath(0)],
      // "Engineering | Austin, TX": the last text beside the department.
      location: [
        ({ root }) => {
          const line = root.querySelector('.jv-job-detail-meta');
          return (
            line &&
            (ownText(line).replace(/^[^|•]*[|•]\s*/, '') ||
              line.textContent
                .split(/[|•]|\n/)
                .filter((t) => t.trim() !== '')
                .at(-1))
          );
        },
        'ld',
      ],
      description: '.jv-job-detail-description',
    },
  ],
};
