import { idInHref, labelled, nameOfSlug, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, ReadFn } from '../site.js';

/** Requisition id at the end of an address: "…/Network-Engineer_R024386" (also "_JR1926-1"). */
const ID = /_([A-Za-z]{0,8}-?\d[\w-]{1,30}?)(?:[/?#]|$)/;

/** Employers are named by the tenant ("acme.wd5.myworkdayjobs.com"): rows do not name them. */
const tenant: { from: 'url'; read: ReadFn } = {
  from: 'url',
  read: ({ page }) => {
    const { hostname, pathname } = page.url;
    return nameOfSlug(
      /myworkdaysite\.com$/.test(hostname)
        ? pathname.split('/').filter((part) => part && part !== 'recruiting')[0]
        : hostname.split('.')[0],
    );
  },
};

export const workday: JobSite = {
  id: 'workday',
  name: 'Workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({
    detail: [
      /\/(?:job|details)\/(?:[^/]{1,300}\/)?[^/]{1,300}_([A-Za-z]{0,8}-?\d[\w-]{1,30}?)(?:\/apply.{0,100})?\/?$/,
    ],
    list: [/^\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/?$/, /^\/(?:[a-z]{2}-[A-Z]{2}\/)?recruiting\/[^/]+\/[^/]+\/?$/],
  }),
  marks: '[data-automation-id="jobPostingPage"], [data-automation-id="jobResults"]',
  lists: [
    {
      cards: (page) =>
        [...page.doc.querySelectorAll('a[data-automation-id="jobTitle"]')].map((link) => link.closest('li') ?? link),
      id: ['[data-automation-id="subtitle"] li', idInHref('a[data-automation-id="jobTitle"]', ID)],
      title: 'a[data-automation-id="jobTitle"]',
      company: tenant,
      location: [labelled('[data-automation-id="locations"]', 'dt', 'dd', /./), '[data-automation-id="locations"]'],
      workplace: ['[data-automation-id="remoteType"] dd', '[data-automation-id="locations"] dd'],
      url: 'a[data-automation-id="jobTitle"]@href',
    },
  ],
  details: [
    {
      root: ['[data-automation-id="jobPostingPage"]', '[data-automation-id="jobPostingHeader"]', 'body'],
      ownId: ({ root, id }) => {
        const box = root.querySelector('[data-automation-id="requisitionId"]');
        const own = (box?.querySelector('dd') ?? box)?.textContent.trim();
        // Addresses carry a copy number ("R-1001-2") that the page does not show.
        return own && id?.startsWith(own) ? id : own;
      },
      title: '[data-automation-id="jobPostingHeader"]',
      // Structured data names the legal entity and at times another job: the page goes first.
      company: [
        ({ page }) =>
          page.doc
            .querySelector('[data-automation-id="jobSidebar"] img[alt], [data-automation-id="logo"][alt]')
            ?.getAttribute('alt')
            ?.replace(/ (?:logo|careers)$/i, ''),
        'ld',
        tenant,
      ],
      location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
      workplace: ['[data-automation-id="remoteType"] dd', '[data-automation-id="locations"] dd'],
      employmentType: '[data-automation-id="time"] dd',
      payText: payIn('[data-automation-id*="salary"], [data-automation-id*="pay"]'),
      description: '[data-automation-id="jobPostingDescription"]',
    },
  ],
};
