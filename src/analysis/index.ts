/** The only door to the judging rooms. */
export { expectedCertifications } from './certifications.js';
export { analyzePosting, MAX_TEXT } from './analyze.js';
export type * from './analysis.js';
