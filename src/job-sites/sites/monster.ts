import { countryOfDomain, idInHref, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

const ID = /--([0-9a-f-]{8,40})(?:[/?#]|$)/i;

export const monster: JobSite = {
  id: 'monster',
  name: 'Monster',
  hosts: ['*.monster.com', '*.monster.co.uk', '*.monster.ca', '*.monster.de', '*.monster.fr'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/job-openings\/[^/]*--([0-9a-f-]{8,40})\/?$/i], list: [/^\/jobs(?:\/|$)/] }),
  lists: [
    {
      cards: '[data-testid="JobCard"], article[data-testid="svx_jobCard"], [data-testid="jobCard"]',
      id: ['@data-job-id', idInHref('a[href*="/job-openings/"]', ID)],
      title: ['[data-testid="jobTitle"]', '[data-testid="JobCardButton"]', 'h2', 'h3'],
      company: '[data-testid="company"]',
      location: ['[data-testid="jobDetailLocation"]', '[data-testid="jobLocation"]'],
      payText: ['[data-testid="jobSalary"]', payIn('[data-testid*="salary" i]')],
      url: 'a[href*="/job-openings/"]@href',
      anchor: '[data-testid="jobTitle"]',
    },
  ],
  details: [
    {
      root: ['[data-testid="svx-job-view-wrapper"]', 'main'],
      ownId: idInHref('a[data-testid="jobTitle"], h1 a[href*="/job-openings/"]', ID),
      title: ['[data-testid="jobTitle"]', 'h1', 'h2'],
      company: '[data-testid="company"]',
      location: ['[data-testid="jobDetailLocation"]', '[data-testid="jobLocation"]'],
      payText: payIn('[data-testid*="salary" i], [data-testid="svx-job-view-wrapper"] [class*="salary"]'),
      description: ['[data-testid="svx-description-container-inner"]', '[data-testid*="description" i]'],
    },
  ],
  country: countryOfDomain('US'),
};
