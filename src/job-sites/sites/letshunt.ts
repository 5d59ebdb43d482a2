import type { JobSite } from '../site.js';
import { shapes } from '../shapes.js';

/** No facts about its pages are known: structured data and what addresses and headings say must do. */
export const letshunt: JobSite = {
  id: 'letshunt',
  name: 'LetsHunt.it',
  hosts: ['*.letshunt.it'],
  kind: 'board',
  checked: '2026-11-21',
  floorOnly: true,
  urls: shapes({
    detail: [/^\/(?:[a-z]{2}\/)?(?:jobs?|offers?|oferty|oferta|praca)\/(?:[^/]+\/)*?([\w-]*\d[\w-]*)\/?$/],
    list: [/^\/(?:[a-z]{2}\/)?(?:jobs|offers|oferty)?\/?$/],
  }),
};
