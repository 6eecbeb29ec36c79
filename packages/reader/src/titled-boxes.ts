/** Reads the lines of cards that no link names: a day, and the box beside it that its class calls a title. */
import { closest, wordsOf } from './context.js';
import { countWithin, within, type Entry } from './list-entry.js';
import type { Scene, SceneNode } from './scene.js';
import type { Spots, Spot } from './spot.js';
import { isHeadline, isTitle, NAMED_TITLE } from './titles.js';
import { frameOf, isAlone, lineOf, onlyAlike } from './unlinked.js';

/** The lines of at least three such cards under one parent. */
export function titledEntries(scene: Scene, { all }: Spots, links: readonly SceneNode[]): Entry[] {
  return onlyAlike(all.flatMap(spot => titledEntry(scene, spot, links) ?? []));
}

function titledEntry(scene: Scene, spot: Spot, links: readonly SceneNode[]): Entry | undefined {
  const { node, yearless } = spot;
  if (!node.parent || yearless === 'guessed' || !isAlone(scene, spot)) return undefined;
  const named = [spot.piece + 1, spot.piece - 1]
    .map(at => besideOf(scene, node, at))
    .find(each => each && NAMED_TITLE.test(each.names) && countWithin(scene.links, each) === 0);
  const title = named && wordsOf(scene, named, 300).trim();
  if (title === undefined || !isTitle(title)) return undefined;
  const card = frameOf(node.parent);
  const inside = within(links, card);
  // A card in a link, or one with another headline, has its title there.
  if (closest(node, ({ tag }) => tag === 'a') || inside.some(isHeadline)) return undefined;
  const link = inside.find(each => isOwnLine(scene, each));
  return { ...lineOf(scene, card, title, spot), ...(link && { link }) };
}

/* `Read more`, not a link within the text. */
function isOwnLine({ pieces }: Scene, { firstPiece, endPiece }: SceneNode): boolean {
  const { block } = pieces[firstPiece] ?? {};
  return block !== undefined && block.firstPiece === firstPiece && block.endPiece === endPiece;
}

/* The element of a piece of text that stands beside another. */
function besideOf({ pieces }: Scene, node: SceneNode, at: number): SceneNode | undefined {
  const piece = pieces[at];
  return piece && closest(piece.node, ({ parent }) => parent === node.parent, 3);
}
