/** Tells which of the links of a line is its title. */
import { addressOf } from './address.js';
import { closest } from './context.js';
import type { Scene, SceneNode } from './scene.js';
import { HAN } from './text-class.js';
import { isHeadline, isWeak, titleOf } from './titles.js';

/** The link among several that names the line. */
export function bestLink(scene: Scene, links: readonly SceneNode[], line: SceneNode): SceneNode | undefined {
  if (links.length < 2) return links[0];
  let best: SceneNode | undefined;
  let score = 0;
  for (const link of links) {
    const text = titleOf(scene, link);
    if (best !== undefined && isSummary(link, best, titleOf(scene, best))) continue;
    const points =
      Math.min(text.length, 60) -
      (isWeak(text) || ADDRESS.test(text) || isInner(link, line) ? 100 : 0) +
      (isHeadline(link) ? 60 : 0) -
      (/^附[件表]/u.test(text) ? 40 : 0) -
      (/^[[【（(].{1,10}[\]】）)]$/u.test(text) || isBracketed(scene, link) ? 8 : 0);
    if (best !== undefined && points <= score) continue;
    best = link;
    score = points;
  }
  return best;
}

/* Words that are but an address: better than none, worse than any other. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

/* Behind a title that is not cut, a link to the same address is the beginning of the text; few characters are the name of a column. */
function isSummary(link: SceneNode, best: SceneNode, title: string): boolean {
  return (
    title.length >= 8 &&
    HAN.test(title) &&
    !/[.…]$/u.test(title) &&
    !isHeadline(link) &&
    addressOf(link) === addressOf(best)
  );
}

/* The papers that belong to a document, in a list of their own below it. */
function isInner(link: SceneNode, line: SceneNode): boolean {
  return line.tag === 'li' && closest(link, ({ tag }) => tag === 'li') !== line;
}

/* [<a>通知公告</a>] <a>…</a>: the column stands in brackets before the title. */
function isBracketed({ pieces }: Scene, link: SceneNode): boolean {
  return (
    /[[【(（]$/u.test(pieces[link.firstPiece - 1]?.text ?? '') &&
    /^[\]】）)]/u.test(pieces[link.endPiece]?.text ?? '')
  );
}
