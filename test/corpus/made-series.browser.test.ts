/** Columns of annual reports as any office may fill them: the years there are told, and those that are missing. */
import { holdJudged } from './hold-judged.js';
import { madeSeries } from './made-series.js';

/*
 * Of 800, seven are not: a line in whose link 发布时间：… follows a title of a few characters; a last group of one line,
 * 2025年度 beside a large day; two where 2024年度 alone stands in the link of a card; three headed by the title
 * of the first line, in lists of two lines or of short titles.
 */
const PAGES = 175;
const AT_ONCE = 25;

describe('columns of annual reports made by chance', () => {
  holdJudged('are judged as a reader would', { pages: PAGES, atOnce: AT_ONCE }, madeSeries);
});
