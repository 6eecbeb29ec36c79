/** Pictures among the lines about a site that stand alone and lead nowhere: a mark whose link is lost looks like that. */
import { addressOf } from './address.js';
import { closest, holds, isShown } from './context.js';
import type { FooterFact } from './facts.js';
import { imageOf } from './links.js';
import { attribute } from './primordials.js';
import { charsIn, tagged, type Block, type Context, type Piece, type SceneNode } from './scene.js';

/** Most that are told, the last ones: that is where marks stand. */
const MOST = 8;

/** Those in the footer, and those beside the line that `near` is where the page marks no footer. */
export function lonePictures(
  context: Context,
  near: Block | undefined,
): Partial<Pick<FooterFact, 'pictures'>> {
  const { scene } = context;
  const from = near ? (scene.blocks[near.index - 3]?.node.index ?? 0) : Infinity;
  const end = near ? (scene.blocks[near.index + 4]?.node.index ?? Infinity) : 0;
  const images = tagged(scene, 'img');
  const times = new Map<string, number>();
  for (const node of images) times.set(sourceOf(node), (times.get(sourceOf(node)) ?? 0) + 1);
  const pictures = images
    .filter(
      node =>
        (node.area === 'footer' || (node.index > from && node.index < end)) &&
        // A line that parts the text again and again is no mark.
        (times.get(sourceOf(node)) ?? 0) < 3 &&
        isShown(node) &&
        isAlone(context, node),
    )
    .slice(-MOST)
    .map(node => ({ src: imageOf(node).src, where: context.where(node, '') }));
  return pictures.length > 0 ? { pictures } : {};
}

function sourceOf(node: SceneNode): string {
  return attribute(node.element, 'src') ?? '';
}

/* No words of its own or in its line, and no way on. */
function isAlone({ scene }: Context, node: SceneNode): boolean {
  if ((attribute(node.element, 'alt') ?? '').trim() !== '') return false;
  const link = closest(node, ({ tag }) => tag === 'a');
  if (!link) return ![node.firstPiece - 1, node.firstPiece].some(at => isInLine(scene.pieces[at], node));
  return (
    charsIn(scene, link) === 0 && isNowhere(addressOf(link)) && isNowhere(attribute(link.element, 'onclick'))
  );
}

function isInLine(piece: Piece | undefined, node: SceneNode): boolean {
  return piece !== undefined && holds(piece.block.node, node);
}

function isNowhere(target: string | null): boolean {
  return target === null || /^\s*(?:#|$|javascript:(?:\s*$|;|void))/iu.test(target);
}
