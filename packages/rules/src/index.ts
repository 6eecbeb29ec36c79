/** The rule engine and its packs. */
export type * from './rule.js';
export type * from './report.js';
