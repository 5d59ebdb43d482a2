import { before, countryOfDomain, idInHref, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';
import { lineText } from '../text.js';

const ID = /(?:[?&](?:jl|jobListingId)=)(\d{6,16})/;
const LINK = 'a[href*="/job-listing/"]';

const HOSTS =
  '*.glassdoor.com *.glassdoor.co.uk *.glassdoor.ca *.glassdoor.com.au *.glassdoor.co.in *.glassdoor.de *.glassdoor.fr *.glassdoor.ie *.glassdoor.nl *.glassdoor.be *.glassdoor.ch *.glassdoor.at *.glassdoor.es *.glassdoor.it *.glassdoor.com.br *.glassdoor.com.mx *.glassdoor.com.ar *.glassdoor.com.hk *.glassdoor.sg *.glassdoor.co.nz';

const shape = shapes({
  detailParams: ['jobListingId'],
  // Localised: /Job/, /Emploi/, /Jobs/, /Vacature/ … all end alike.
  list: [/-SRCH_/, /^\/Job\/(?!.*JV_)/, /^\/Job\/?$/],
  open: ['jl'],
});

export const glassdoor: JobSite = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: HOSTS.split(' '),
  kind: 'board',
  checked: '2026-11-21',
  urls: (url) => {
    const address = shape(url);
    return address && url.pathname.startsWith('/job-listing/') ? { ...address, kind: 'detail' } : address;
  },
  lists: [
    {
      cards: 'li[data-test="jobListing"], li[data-jobid]',
      id: ['@data-jobid', idInHref(LINK, ID)],
      title: ['[data-test="job-title"]', '[id^="job-title-"]', LINK],
      company: [
        '[class*="compactEmployerName"]',
        '[id^="job-employer-"] [class*="employerName"] span',
        '[class*="EmployerProfile_employerName"]',
        '[id^="job-employer-"] span',
      ],
      location: ['[data-test="emp-location"]', '[id^="job-location-"]'],
      payText: ['[data-test="detailSalary"]', '[id^="job-salary-"]'],
      url: `${LINK}@href`,
      anchor: '[data-test="job-title"], [id^="job-title-"]',
    },
    {
      cards: LINK,
      skip: (link) => !ID.test(link.getAttribute('href') ?? '') || link.closest('header, nav, footer') !== null,
      id: idInHref('a', ID),
      title: ({ root }) => lineText(root),
      url: '@href',
    },
  ],
  details: [
    {
      root: [
        '[class*="TwoColumnLayout_jobDetailsContainer"]',
        '[class*="JobDetails_jobDetailsContainer"]',
        '[class*="JobView"]',
        'main',
        'body',
      ],
      ownId: [
        ({ root }) =>
          /^jd-job-title-(\d+)$/.exec(root.querySelector('[id^="jd-job-title-"]')?.getAttribute('id') ?? '')?.[1],
        ({ root }) =>
          /:jlid=(\d+)/.exec(
            root.querySelector('[data-brandviews*="joblisting-description"]')?.getAttribute('data-brandviews') ?? '',
          )?.[1],
      ],
      title: [
        '[id^="jd-job-title-"]',
        '[data-test="job-details-header"] h1',
        // The pane may come without its header; the card of the same job then names it.
        ({ page, id }) =>
          id === null
            ? null
            : [...page.doc.querySelectorAll(LINK)].find((link) => ID.exec(link.getAttribute('href') ?? '')?.[1] === id)
                ?.textContent,
        'ld',
      ],
      company: [
        '[data-test="job-details-header"] h4',
        '[class*="employerNameHeading"]',
        '[class*="EmployerProfile_employerName"]',
      ],
      location: ['[data-test="location"]', '[class*="JobDetails_locationAndPay"] > div'],
      payText: [
        '[id^="jd-salary-"]',
        payIn('[class*="JobDetails_locationAndPay"] > div'),
        ({ root }) => before(root.querySelector('[class*="SalaryEstimate_salaryRange"]')?.textContent, /\(/),
      ],
      description: [
        '[class*="JobDetails_jobDescription"]',
        '[data-brandviews*="joblisting-description"]',
        '#JobDescriptionContainer',
      ],
      url: ({ page, id }) =>
        id === null
          ? null
          : [...page.doc.querySelectorAll(LINK)]
              .find((link) => ID.exec(link.getAttribute('href') ?? '')?.[1] === id)
              ?.getAttribute('href'),
    },
  ],
  country: countryOfDomain(null),
};
