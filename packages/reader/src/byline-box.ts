/** Tells the box with author and day beside a text from the side column of a page. */
import { leadsHere } from './address.js';
import { closest, holds } from './context.js';
import type { Heading } from './heading.js';
import { within } from './list-entry.js';
import { charsIn, type Scene, type SceneNode } from './scene.js';
import { isHeadline, titleOf } from './titles.js';

/** Most characters of a byline with its share buttons. */
const LONGEST = 160;
const LONGEST_NAME = 32;

/** Whether a place stands in an `<aside>` of the article that the heading names, with nothing in it that leads to another text. */
export function isBylineBox(node: SceneNode, heading: Heading | undefined, scene: Scene): boolean {
  const box = closest(node, ({ tag }) => tag === 'aside', 6);
  const article = box && closest(box, ({ tag }) => tag === 'article', 8);
  if (!box || !article || !heading || !holds(article, heading.block.node) || charsIn(scene, box) > LONGEST)
    return false;
  return within(scene.links, box).every(
    link => leadsHere(scene, link) || (!isHeadline(link) && titleOf(scene, link).length <= LONGEST_NAME),
  );
}
