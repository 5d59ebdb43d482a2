import { companyInHost, idInHref, inTabTitle, labelled, meta } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const bamboohr: JobSite = {
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['*.bamboohr.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/^\/(?:careers|jobs\/view\.php)\/(\d{1,8})/],
    detailParams: ['id'],
    list: [/^\/(?:careers|jobs)\/?$/],
  }),
  lists: [
    {
      cards: '.BambooHR-ATS-Jobs-Item, li:has(> div a[href*="/careers/"]), li:has(> a[href*="/careers/"])',
      id: idInHref('a[href]', /\/(?:careers|view)\/?(?:\?id=)?(\d{1,8})/),
      title: 'a',
      company: [meta('og:site_name'), companyInHost],
      location: ['.BambooHR-ATS-Location', 'p'],
      url: 'a@href',
    },
  ],
  details: [
    {
      title: ['main h2', 'h1', 'h2', 'ld'],
      company: ['ld', inTabTitle(/ - ([^-|]{2,80})$/), meta('og:site_name'), companyInHost],
      location: 'ld',
      payText: labelled('main div, main li', 'p, dt, span', 'p + p, dd, span + span', /^compensation$/i),
      description: ['.BambooRichText', '[class*="BambooRichText"]', 'main'],
    },
  ],
};
