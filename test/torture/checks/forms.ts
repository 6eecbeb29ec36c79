/** Bar 5 in the browser: the two forms before the real service, used in haste and over a network that fails. */
import { sentOnce } from '../forms/sent-once.js';
import { toldApart } from '../forms/told.js';
import type { Check } from '../harness.js';
import { inBrowser, proofCheck } from '../proof-check.js';

/** See the first line. */
export const forms: readonly Check[] = [
  proofCheck(
    5,
    'forms sent once',
    'double click, Enter twice, retry, reload during and after sending, two tabs with one draft: 1 case, 1 receipt each',
    inBrowser(({ progress }) => sentOnce({ progress })),
    () => sentOnce({ planted: true }),
  ),
  proofCheck(
    5,
    'failures told apart',
    '500, 502, timeout, resets, 413, 429, offline: text kept and a fitting message each, on both forms; filed once afterwards',
    inBrowser(({ progress }) => toldApart({ progress })),
    () => toldApart({ planted: true }),
  ),
];
