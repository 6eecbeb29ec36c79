/** Columns as any office may keep them: their age is told from the days of their own lines, and what is closed has none. */
import { holdJudged } from './hold-judged.js';
import { madeFresh } from './made-fresh.js';

/*
 * Of 600, some eleven are not: a whole day in a title is taken for the day of its line (…关于2024年1月15日停水的通知), two lists
 * of a column are read apart, and where nothing heads a list its first day is the page's.
 */
const PAGES = 175;
const AT_ONCE = 25;

describe('columns with an age made by chance', () => {
  holdJudged('are judged as a reader would', { pages: PAGES, atOnce: AT_ONCE }, madeFresh);
});
