/** Bar 6: what leaves as a table is text to a spreadsheet, whatever was written into it. */
import { liveFormulas } from '../formulas.js';
import type { Check } from '../harness.js';
import { proofCheck } from '../proof-check.js';

/** See the first line. */
export const exported: readonly Check[] = [
  proofCheck(
    6,
    'CSV exports without formulas',
    '0 live cells in any file of list, process, entities and rectification list',
    () => liveFormulas(),
    () => liveFormulas({ planted: true }),
    true,
  ),
];
