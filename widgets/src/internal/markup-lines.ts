/** Lines of a list that is neither a table with a header nor a list in its markup: one for each link that is a title, with the words beside it. */
import { OUTPUT } from './markup-cells.js';
import { textOf, textsIn } from './table-grid.js';
import { isKind } from './title-link.js';

/** A title and what else stands in its line. */
export interface Line {
  readonly link: HTMLAnchorElement;
  readonly beside: string;
}

/** Links that lead through the lines, or to more of one, and name none. */
const WAY =
  /^(?:(?:网站|返回)?首\s?页|(?:上|下|前|后)一?[页条篇]|[尾末]\s?页|返回(?:上一?页|列表|顶部)?|更多.{0,4}|(?:查看|阅读|浏览)(?:更多|详情|详细|全文|原文)?|详情|详细|全文|(?:点击)?下载(?:附件|全文|文件)?|more\b.{0,12}|read (?:more|on)\b.{0,8}|next\b.{0,8}|prev\b.{0,12}|first|last|[\d\s.…<>«»‹›|[\]第页]+)$/i;
const NEXT_PAGE = /^(?:下一?页|下页|next(?: page)?)\s?[>»›]{0,2}$/i;
/** Fewest lines that are taken for a list where none has a day. */
const FEWEST = 3;

/** Whether words are those of a link through a list, and no title. */
export function isWay(words: string): boolean {
  return words === '' || isKind(words) || WAY.test(words.replace(/^[[【（(]|[\]】）)]$/g, ''));
}

/** Links of the wrapped content that are no way through it, in order. */
export function titleLinks(host: Element): HTMLAnchorElement[] {
  return linksIn(host).filter(
    link => !isInMenu(link, host) && (!isWay(textOf(link)) || (link.title.length > 3 && !isWay(link.title))),
  );
}

/* A menu of the wrapped content; the element itself may stand in one. */
function isInMenu(link: Element, host: Element): boolean {
  const menu = link.closest('nav');
  return menu !== null && menu !== host && host.contains(menu);
}

/** Whether the wrapped content is one of several pages. */
export function leadsOn(host: Element): boolean {
  return linksIn(host).some(link => NEXT_PAGE.test(textOf(link)) && !/disabled/i.test(link.className));
}

function linksIn(host: Element): HTMLAnchorElement[] {
  return [...host.querySelectorAll<HTMLAnchorElement>('a[href], a[onclick]')].filter(
    link => link.closest(`${OUTPUT}, template, script`) === null,
  );
}

/** The lines, where their number or their days make a list of them; `hasDay` says whether words hold one. */
export function linesByLink(host: Element, hasDay: (words: string) => boolean): Line[] {
  const links = titleLinks(host).filter((link, at, all) => !repeats(link, all[at - 1]));
  const holding = new Map<Element, number>();
  for (const link of links)
    for (let box: Element | null = link; box && box !== host; box = box.parentElement)
      holding.set(box, (holding.get(box) ?? 0) + 1);
  const boxed = links.map(link => {
    let box: Element = link;
    while (box.parentElement && box.parentElement !== host && holding.get(box.parentElement) === 1)
      box = box.parentElement;
    // Apart, or the dots of a title that was cut would be part of the day behind it.
    return box === link ? undefined : textsIn(box).join(' ');
  });
  const apart = boxed.includes(undefined) ? wordsBetween(host, links) : [];
  const isBefore = hasDay(apart[0] ?? '') && !hasDay(apart[links.length] ?? '');
  const lines = links.map((link, at) => ({
    link,
    beside: boxed[at] ?? apart[isBefore ? at : at + 1] ?? '',
  }));
  return lines.length >= FEWEST || lines.some(({ beside }) => hasDay(beside)) ? lines : [];
}

/* A picture and the title below it lead to one text; some systems give the title of each. */
function repeats(link: HTMLAnchorElement, before: HTMLAnchorElement | undefined): boolean {
  const [words, earlier] = [textOf(link), before ? textOf(before) : ''];
  return link.href === before?.href && (words === '' || earlier === '' || words === earlier);
}

/** The day of a line that shows no year (`03-01`), where the address of its text tells it: `/202603/t20260301_7.html`. */
export function dayWithAddress(words: string, address: string): string | undefined {
  const [, month = '', day = ''] = /(?:^|\D)(\d{1,2})[-/.月](\d{1,2})日?(?![\d-])/.exec(words) ?? [];
  const end = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [...address.matchAll(ADDRESS_DAY)]
    .map(([, ...parts]) =>
      parts
        .filter(Boolean)
        .map(part => part.padStart(2, '0'))
        .join('-'),
    )
    .find(found => found.endsWith(end));
}
const ADDRESS_DAY =
  /(?:^|\D)(?:((?:19|20)\d{2})(\d{2})(\d{2})|((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2}))(?!\d)/g;

/* What stands before the first link, between each two, and behind the last. */
function wordsBetween(host: Element, links: readonly Element[]): string[] {
  return [...links, undefined].map((link, at) => {
    const range = document.createRange();
    const before = links[at - 1];
    if (before) range.setStartAfter(before);
    else range.setStart(host, 0);
    if (link) range.setEndBefore(link);
    else range.setEnd(host, host.childNodes.length);
    return range.toString();
  });
}
