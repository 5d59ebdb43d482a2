/** The role room: title and duties to role, with confidence, deciding words and title mismatch. */
export { judgeDuties, judgeRole, type RoleQuestion } from './verdict.js';
export { judgeTitle } from './title.js';
export { payOrder, roleDistance, type RoleDistance } from './distance.js';
export { evidenceLines } from './mismatch.js';
export type { DecidingWords, Mismatch, MismatchVerdict, RoleJudgement, RoleVerdict } from './judgement.js';
export { isInfrastructureRole, ROLE_IDS, type InfrastructureRoleId, type RoleId } from './roles.js';
