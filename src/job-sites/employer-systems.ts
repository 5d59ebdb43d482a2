/** The systems of employers' career pages that the first release knew, read by a page script of their own. Later ones: later-sites.ts. */
import type { JobSite } from './site.js';
import { ashby } from './sites/ashby.js';
import { avature } from './sites/avature.js';
import { bamboohr } from './sites/bamboohr.js';
import { eightfold } from './sites/eightfold.js';
import { greenhouse } from './sites/greenhouse.js';
import { gusto } from './sites/gusto.js';
import { icims } from './sites/icims.js';
import { jobvite } from './sites/jobvite.js';
import { lever } from './sites/lever.js';
import { oracle } from './sites/oracle.js';
import { paylocity } from './sites/paylocity.js';
import { personio } from './sites/personio.js';
import { phenom } from './sites/phenom.js';
import { radancy } from './sites/radancy.js';
import { recruitee } from './sites/recruitee.js';
import { smartrecruiters } from './sites/smartrecruiters.js';
import { successfactors } from './sites/successfactors.js';
import { talentclue } from './sites/talentclue.js';
import { teamtailor } from './sites/teamtailor.js';
import { workable } from './sites/workable.js';
import { workday } from './sites/workday.js';

/** Sorted by id. */
export const EMPLOYER_SYSTEMS: readonly JobSite[] = [
  ashby,
  avature,
  bamboohr,
  eightfold,
  greenhouse,
  gusto,
  icims,
  jobvite,
  lever,
  oracle,
  paylocity,
  personio,
  phenom,
  radancy,
  recruitee,
  smartrecruiters,
  successfactors,
  talentclue,
  teamtailor,
  workable,
  workday,
];
