/** Tells an article by the day of publication near its heading. */
import { linkAround } from './context.js';
import type { DateFact } from './facts.js';
import type { TextDate } from './dates.js';
import type { Heading } from './heading.js';
import type { FoundList } from './lists.js';
import type { DateReading } from './published.js';
import type { Scene } from './scene.js';

/** Blocks that say little more than a day: where a byline may be, and whether they say that it is one. */
export function bylineBlocks(texts: readonly TextDate[]): Map<number, boolean> {
  return new Map(
    texts
      .filter(
        date =>
          date.shown && date.rest <= 80 && (isSaid(date) || (date.role === 'unknown' && date.rest <= 30)),
      )
      .map(date => [date.block.index, isSaid(date)]),
  );
}

/*
 * 作者：… 来源：… 点击数：… 更新时间：2008-4-10 is how older pages say when they were published; a line that is nothing but
 * 2020-06-19 09:59:54 is what a system prints below a title.
 */
function isSaid({ role, block, match, rest }: TextDate): boolean {
  return (
    role === 'published' ||
    (role === 'updated' && /作者|来源|点击|浏览|阅读|\bsource\b/iu.test(block.text)) ||
    (role === 'unknown' && match.time !== undefined && rest <= 2)
  );
}

/** A publication date that stands in the words near the heading, outside the list. */
export function hasByline(
  scene: Scene,
  reading: DateReading,
  texts: readonly TextDate[],
  heading: Heading | undefined,
  best: FoundList | undefined,
): boolean {
  if (reading.publishedOn === undefined) return false;
  const fact = reading.dates.find(
    date =>
      date.value === reading.publishedOn &&
      // 开奖日期 names another day, yet it is that of publication where the address says so.
      (date.role === 'published' || date.role === 'updated' || date.role === 'event') &&
      (date.evidence === 'label' || date.evidence === 'text' || date.evidence === 'time'),
  );
  // Neither the head of a column nor its address names a day; both name that of an article.
  if (isInHeadAndAddress(reading)) return true;
  if (!fact || fact.confidence < 0.55) return false;
  const firstLine = best?.entries[0]?.container;
  const stated = texts.filter(({ match }) => match.date === reading.publishedOn);
  if (stated.length === 0 || !firstLine || best.dated < 5) return true;
  // The heading that is a link is the first line of a column, drawn large.
  if (!heading || linkAround(scene, heading.block)) return false;
  const [above, reach] = isNamedOnce(reading, fact) ? [8, 40] : [3, 15];
  // A line of a box of news may bear the same day.
  const text = stated.find(({ block }) => {
    const distance = block.index - heading.block.index;
    return distance >= -above && distance < reach;
  });
  if (!text) return false;
  const isAbove = text.node.index < firstLine.index;
  return isAbove || heading.block.node.index > (best.entries.at(-1)?.container.last ?? Infinity);
}

function isInHeadAndAddress({ dates, publishedOn }: DateReading): boolean {
  const says = (...evidence: readonly DateFact['evidence'][]) =>
    dates.some(
      date => date.value === publishedOn && date.role === 'published' && evidence.includes(date.evidence),
    );
  return says('url') && says('meta', 'jsonld');
}

/* `First posted: 08-13-10`: one label of that kind may stand farther off, below tools and pictures. */
function isNamedOnce({ dates }: DateReading, fact: DateFact): boolean {
  return (
    fact.evidence === 'label' &&
    dates.filter(({ role, evidence }) => role === 'published' && evidence === 'label').length === 1
  );
}
