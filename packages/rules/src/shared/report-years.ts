/** Which annual reports a page lists, by the years in their titles. */
import { fold, numeralOf } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { titleParts } from './page-title.js';

const REPORT = /信息公开.{0,12}(?:年度报告|年报)|(?:年度报告|年报).{0,12}信息公开/;
/* Reports on websites 年度报表, and what is said of how to write a report. */
const OTHER = /网站.{0,6}报表|编制|格式|模板/;
/* 2024年, 2024年度报告: the column says of what. */
const SHORT = /^\D{0,20}20\d{2}年?(?:年?度)?(?:工作)?(?:报告|年报)?$/;
const COLUMN = /公开(?:工作)?(?:年度报告|年报)$/;

/** Years of listed annual reports in the order of the page, each once. */
export function reportYears(facts: PageFacts): string[] {
  const items = facts.lists.flatMap(list => list.items);
  // A link around a whole line says its day as well.
  const listed = new Set(items.map(({ href }) => href));
  const titles = [
    ...items.map(({ title }) => title),
    ...facts.links.flatMap(({ area, href, text }) => (area === 'content' && !listed.has(href) ? [text] : [])),
  ];
  const isColumn = [
    facts.heading,
    facts.columnName,
    facts.breadcrumb.at(-1),
    titleParts(facts.title)[0],
  ].some(name => COLUMN.test(name ?? ''));
  const years = titles.map(yearInFigures).flatMap(title => {
    const isReport = (REPORT.test(title) && !OTHER.test(title)) || (isColumn && SHORT.test(title));
    return (isReport && /20\d{2}/.exec(title)?.[0]) || [];
  });
  return [...new Set(years)];
}

/** A folded title with its year in figures: 二〇二四年, 二零二四年, 二○二四年. */
export function yearInFigures(title: string): string {
  return fold(title).replace(/[〇○零一二三四五六七八九]{4}(?=年)/, year =>
    [...year].map(digit => Math.max(0, numeralOf(digit))).join(''),
  );
}

/** Whether a report is of a year before the format of 2019, which brought the six parts and the tables. */
export function isBeforeFormat({ heading, title }: PageFacts): boolean {
  return Number(/(20\d{2})\s?年/.exec(heading ?? title)?.[1] ?? 2019) < 2019;
}
