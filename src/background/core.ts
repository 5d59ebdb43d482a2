/** Everything that rests on the rules and tables; loaded as one, when it is first needed. */
export { findAreas } from '../benchmark/index.js';
export { analyzeCorrected, judge, judgeOne } from './judging.js';
export { reference } from './reference.js';
