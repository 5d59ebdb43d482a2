/**
 * Every known site, which of them an address belongs to, and the patterns under which the extension asks to run.
 * One import and one name a site; `npm run new-site -- NAME` adds both.
 */
import type { JobSite } from './site.js';
import { ashby } from './sites/ashby.js';
import { avature } from './sites/avature.js';
import { bamboohr } from './sites/bamboohr.js';
import { builtin } from './sites/builtin.js';
import { careerbuilder } from './sites/careerbuilder.js';
import { dice } from './sites/dice.js';
import { eightfold } from './sites/eightfold.js';
import { glassdoor } from './sites/glassdoor.js';
import { googlejobs } from './sites/googlejobs.js';
import { greenhouse } from './sites/greenhouse.js';
import { gusto } from './sites/gusto.js';
import { hackernews } from './sites/hackernews.js';
import { hiringcafe } from './sites/hiringcafe.js';
import { icims } from './sites/icims.js';
import { indeed } from './sites/indeed.js';
import { jobvite } from './sites/jobvite.js';
import { letshunt } from './sites/letshunt.js';
import { lever } from './sites/lever.js';
import { linkedin } from './sites/linkedin.js';
import { monster } from './sites/monster.js';
import { oracle } from './sites/oracle.js';
import { paylocity } from './sites/paylocity.js';
import { personio } from './sites/personio.js';
import { phenom } from './sites/phenom.js';
import { radancy } from './sites/radancy.js';
import { recruitee } from './sites/recruitee.js';
import { reed } from './sites/reed.js';
import { remoteok } from './sites/remoteok.js';
import { seek } from './sites/seek.js';
import { simplyhired } from './sites/simplyhired.js';
import { smartrecruiters } from './sites/smartrecruiters.js';
import { stepstone } from './sites/stepstone.js';
import { successfactors } from './sites/successfactors.js';
import { talentclue } from './sites/talentclue.js';
import { teamtailor } from './sites/teamtailor.js';
import { usajobs } from './sites/usajobs.js';
import { wellfound } from './sites/wellfound.js';
import { weworkremotely } from './sites/weworkremotely.js';
import { workable } from './sites/workable.js';
import { workatastartup } from './sites/workatastartup.js';
import { workday } from './sites/workday.js';
import { wttj } from './sites/wttj.js';
import { ziprecruiter } from './sites/ziprecruiter.js';

/** Sorted by id. */
export const SITES: readonly JobSite[] = [
  ashby,
  avature,
  bamboohr,
  builtin,
  careerbuilder,
  dice,
  eightfold,
  glassdoor,
  googlejobs,
  greenhouse,
  gusto,
  hackernews,
  hiringcafe,
  icims,
  indeed,
  jobvite,
  letshunt,
  lever,
  linkedin,
  monster,
  oracle,
  paylocity,
  personio,
  phenom,
  radancy,
  recruitee,
  reed,
  remoteok,
  seek,
  simplyhired,
  smartrecruiters,
  stepstone,
  successfactors,
  talentclue,
  teamtailor,
  usajobs,
  wellfound,
  weworkremotely,
  workable,
  workatastartup,
  workday,
  wttj,
  ziprecruiter,
];

let byHost: Map<string, JobSite> | null = null;

function hostTable(): Map<string, JobSite> {
  if (byHost === null) {
    byHost = new Map();
    for (const site of SITES) for (const host of site.hosts) byHost.set(host, site);
  }
  return byHost;
}

/** The site of an address by its host: the exact host first, then the longest `*.host`. Null: not a known site. */
export function findSite(url: URL): JobSite | null {
  const table = hostTable();
  const host = url.hostname.toLowerCase();
  const exact = table.get(host);
  if (exact) return exact;
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i += 1) {
    const found = table.get(`*.${labels.slice(i).join('.')}`);
    if (found) return found;
  }
  return null;
}

/** Match patterns of all sites of a kind, for the manifest; sorted. Paths narrow where a site is more than jobs. */
export function matchPatterns(kind: JobSite['kind']): string[] {
  const patterns = SITES.filter((site) => site.kind === kind).flatMap((site) =>
    site.hosts.flatMap((host) => (site.paths ?? ['/*']).map((path) => `https://${host}${path}`)),
  );
  return [...new Set(patterns)].sort();
}
