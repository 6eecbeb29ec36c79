/** Tells which of several links of a line is its title. */
import { textOf } from './table-grid.js';

/* [通知], 【公示】: the kind of a text, which leads to its column. */
const KIND = /^[[【（(〔［][^[\]【】（）()〔〕［］]{1,10}[\]】）)〕］]$/;
const TITLES = 'a[href], h1, h2, h3, h4, h5, h6, figcaption, strong, b';

/** Whether a link only names the kind of the text beside it. */
export function isKind(words: string): boolean {
  return KIND.test(words);
}

/** The link of the title: pictures, empty links and marks of kind stand before it. */
export function titleLinkIn(item: Element): Element | undefined {
  const links = [...item.querySelectorAll('a[href]')];
  return links.find(isTitle) ?? links[0];
}

/** What is the title of a line: its link, a heading, or strong words; the line itself where it has none of them. */
export function titleIn(item: Element): Element {
  return [...item.querySelectorAll(TITLES)].find(isTitle) ?? item;
}

function isTitle(element: Element): boolean {
  const words = textOf(element);
  return words !== '' && !isKind(words);
}
