/** The only door to the judging rooms. */
export { analyzePosting, MAX_TEXT } from './analyze.js';
export type * from './analysis.js';
