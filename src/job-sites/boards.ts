/** The job boards that the first release knew: the sites that the page script is made for. Later ones: later-sites.ts. */
import type { JobSite } from './site.js';
import { builtin } from './sites/builtin.js';
import { careerbuilder } from './sites/careerbuilder.js';
import { dice } from './sites/dice.js';
import { glassdoor } from './sites/glassdoor.js';
import { googlejobs } from './sites/googlejobs.js';
import { hackernews } from './sites/hackernews.js';
import { hiringcafe } from './sites/hiringcafe.js';
import { indeed } from './sites/indeed.js';
import { letshunt } from './sites/letshunt.js';
import { linkedin } from './sites/linkedin.js';
import { monster } from './sites/monster.js';
import { reed } from './sites/reed.js';
import { remoteok } from './sites/remoteok.js';
import { seek } from './sites/seek.js';
import { simplyhired } from './sites/simplyhired.js';
import { stepstone } from './sites/stepstone.js';
import { usajobs } from './sites/usajobs.js';
import { wellfound } from './sites/wellfound.js';
import { weworkremotely } from './sites/weworkremotely.js';
import { workatastartup } from './sites/workatastartup.js';
import { wttj } from './sites/wttj.js';
import { ziprecruiter } from './sites/ziprecruiter.js';

/** Sorted by id. */
export const BOARDS: readonly JobSite[] = [
  builtin,
  careerbuilder,
  dice,
  glassdoor,
  googlejobs,
  hackernews,
  hiringcafe,
  indeed,
  letshunt,
  linkedin,
  monster,
  reed,
  remoteok,
  seek,
  simplyhired,
  stepstone,
  usajobs,
  wellfound,
  weworkremotely,
  workatastartup,
  wttj,
  ziprecruiter,
];
