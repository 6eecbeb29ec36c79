/** Which annual reports a page lists, by the years in their titles. */
import type { PageFacts } from '@sunboard/reader';

/** Years of listed annual reports, ascending, each once. Reports on websites (年度报表) are others and do not count. */
export function reportYears(facts: PageFacts): string[] {
  const titles = [
    ...facts.lists.flatMap(list => list.items.map(item => item.title)),
    ...facts.links.filter(link => link.area === 'content').map(link => link.text),
  ];
  const years = titles.flatMap(title => {
    if (
      !/信息公开.{0,12}(?:年度报告|年报)|(?:年度报告|年报).{0,12}信息公开/.test(title) ||
      /网站.{0,6}报表/.test(title)
    )
      return [];
    return /(20\d{2})/.exec(title)?.[1] ?? [];
  });
  return [...new Set(years)].sort();
}

/** Whether a report is of a year before the format of 2019, which brought the six parts and the tables. */
export function isBeforeFormat({ heading, title }: PageFacts): boolean {
  return Number(/(20\d{2})\s?年/.exec(heading ?? title)?.[1] ?? 2019) < 2019;
}
