/** Notices with an end as any office may write them: the end is read where there is one, and no other day is taken for it. */
import { holdJudged } from './hold-judged.js';
import { madeNotice } from './made-notices.js';

const PAGES = 200;
const AT_ONCE = 25;

describe('notices with an end made by chance', () => {
  holdJudged('are judged as a reader would', { pages: PAGES, atOnce: AT_ONCE }, madeNotice);
});
