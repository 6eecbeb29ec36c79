/** Tells the day of another text, which stands in the box of the link to it. */
import { leadsHere } from './address.js';
import { holds, linkOf } from './context.js';
import type { Heading } from './heading.js';
import { within } from './list-entry.js';
import { attribute } from './primordials.js';
import { charsIn, type Block, type Scene, type SceneNode } from './scene.js';
import { isHeadline, isTitle, namesSubject, titleOf } from './titles.js';

/** A box with a headline that leads elsewhere has its own day, and so has one link with a day below the text. */
export function isOfCard(node: SceneNode, near: number, heading: Heading | undefined, scene: Scene): boolean {
  for (let at: SceneNode | undefined = node, level = 0; heading && at && level < 4; level++, at = at.parent) {
    if (holds(at, heading.block.node)) return false;
    for (const link of within(scene.links, at)) {
      // <a rel="bookmark"><time>…</time></a>: the day is the words of that link.
      if (leadsHere(scene, link) || link === node.parent) continue;
      const title = titleOf(scene, link);
      if (
        isTitle(title, 8) &&
        (isHeadline(link) ||
          (near < 0.6 && link.index < node.index && !FILE.test(title) && isOwnLine(scene, link, title)))
      )
        return true;
    }
  }
  return false;
}

/** Whether a day shares a small box with the title of another text, whichever of them stands first. */
export function isBesideTitle(node: SceneNode, heading: Heading | undefined, scene: Scene): boolean {
  for (let at: SceneNode | undefined = node, level = 0; at && level < 4; level++, at = at.parent) {
    if (charsIn(scene, at) > MOST_CHARS || (heading && holds(at, heading.block.node))) return false;
    if (
      within(scene.links, at).some(link => {
        const title = titleOf(scene, link);
        return (
          isTitle(title, 8) && !holds(link, node) && !leadsHere(scene, link) && isOwnLine(scene, link, title)
        );
      })
    )
      return true;
  }
  return false;
}
/** Whether a day stands beside the title of this very page in a list: among the favourites of a blog is the text that shows them. */
export function isOfOwnLine(node: SceneNode, heading: Heading | undefined, scene: Scene): boolean {
  for (let at: SceneNode | undefined = node, level = 0; heading && at && level < 4; level++, at = at.parent) {
    if (charsIn(scene, at) > MOST_CHARS || holds(at, heading.block.node)) return false;
    const titled = within(scene.links, at).filter(
      link => isTitle(titleOf(scene, link), 8) && !namesSubject(link),
    );
    if (titled.length > 0)
      return titled.every(link => leadsHere(scene, link) && titleOf(scene, link) === heading.text);
  }
  return false;
}

/** How many characters may stand beside a day that says how old the page is: few within a link, none where the link shows a title or a picture's words as well. */
export function roomBeside(node: SceneNode, { text }: Block, scene: Scene): number {
  const link = linkOf(node);
  return link === undefined ? 40 : charsIn(scene, link) > text.length + 8 ? -1 : 12;
}

const MOST_CHARS = 200;
const FILE = /\.[a-z]{3,4}$/iu;

/* A link within a sentence is no title of what stands below, nor is what a label has, a tag of the text or its author. */
function isOwnLine({ pieces }: Scene, { element, firstPiece }: SceneNode, title: string): boolean {
  return (
    (pieces[firstPiece]?.block.text.length ?? 0) <= title.length * 1.5 + 12 &&
    !/[：:]\s?$/u.test(pieces[firstPiece - 1]?.text ?? '') &&
    !/\b(?:tag|author)\b/u.test(attribute(element, 'rel') ?? '')
  );
}
