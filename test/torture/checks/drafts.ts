/** Bar 4: what somebody typed into a form that keeps drafts is there again, and nothing else is. */
import { killedBrowser } from '../drafts/killed-browser.js';
import { poorStorage, storedLittle } from '../drafts/poor-storage.js';
import { twoTabs } from '../drafts/two-tabs.js';
import type { Check } from '../harness.js';
import { inBrowser, proofCheck } from '../proof-check.js';

/** See the first line. */
export const drafts: readonly Check[] = [
  proofCheck(
    4,
    'drafts from two tabs',
    '200 writes from each: 400 kept',
    inBrowser(() => twoTabs()),
    () => twoTabs({ writes: 50, planted: true }),
    true,
  ),
  proofCheck(
    4,
    'drafts through a killed browser',
    '20 kills: 0 lost',
    inBrowser(({ progress }) => killedBrowser({ progress })),
    () => killedBrowser({ kills: 1, planted: true }),
  ),
  proofCheck(
    4,
    'storage denied, full or insecure',
    'each said in words where drafts are not kept, and filed; in an opaque frame it says how to file',
    inBrowser(() => poorStorage()),
    () => poorStorage({ planted: true }),
  ),
  proofCheck(
    4,
    'what storage holds',
    'nothing before a draft is chosen, then no identity or phone number and no proof of identity, nothing after filing',
    inBrowser(() => storedLittle()),
    () => storedLittle({ planted: true }),
  ),
];
