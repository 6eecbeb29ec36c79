/** Reads words and places from the scene: the two things every gatherer needs. */
import { isRendered } from './primordials.js';
import { maskPrivate } from '@sunboard/model';
import type { Block, Context, Scene, SceneNode } from './scene.js';
import { settledSelectorOf } from './selector.js';
import { ANY_KIND, classesOf, FOLD, hasKind, joinClasses, longestNumber, SPACE } from './text-class.js';

const WHERE_TEXT = 120;
const MOST_PIECES = 100;

/** The context of a scene. */
export function createContext(scene: Scene): Context {
  const textOf = (node: SceneNode, limit = 300) => clip(wordsOf(scene, node, limit * 2 + 40), limit);
  return {
    scene,
    textOf,
    isShown,
    where: (node, text) => ({
      selector: settledSelectorOf(node),
      text: text === undefined ? textOf(node, WHERE_TEXT) : clip(text, WHERE_TEXT),
      ...(node.root.frame !== undefined && { frame: node.root.frame }),
    }),
  };
}

/** Masks private data, folds white space, then cuts: in this order, so that a cut never leaves half a number readable. */
export function clip(text: string, limit: number): string {
  if (text === lastClipped && text.length <= limit) return text;
  let folded = text.length > limit * 4 + 100 ? text.slice(0, limit * 4 + 100) : text;
  const classes = classesOf(folded);
  if (longestNumber(classes) >= 11) folded = maskPrivate(folded);
  if (hasKind(classes, FOLD)) folded = folded.replace(/\s+/gu, ' ');
  if (hasKind(classes, SPACE)) folded = folded.trim();
  return (lastClipped = folded.length > limit ? folded.slice(0, limit).trim() : folded);
}
/* The words of a fact are mostly those of its place too, and what was clipped once stays as it is. */
let lastClipped = '';

/** Whether the browser shows the element; asked once, since layout questions are slow. */
export function isShown(node: SceneNode): boolean {
  if (node.concealed) return false;
  node.rendered ??= isRendered(node.element);
  return node.rendered;
}

/** Whether the words of a block are shown. */
export function isBlockShown(scene: Scene, block: Block): boolean {
  const piece = scene.pieces[block.firstPiece];
  return piece !== undefined && isShown(piece.node);
}

/** Raw words inside an element, not masked: for inner use only. */
export function wordsOf(scene: Scene, node: SceneNode, limit: number): string {
  let text = '';
  let last: Block | undefined;
  for (let at = node.firstPiece; at < node.endPiece && text.length < limit; at++) {
    const piece = scene.pieces[at];
    if (!piece || (piece.node.concealed && !node.concealed)) continue;
    const gap = last === undefined ? '' : last !== piece.block ? ' ' : gapBefore(piece.block, piece.start);
    text += gap + piece.text;
    last = piece.block;
  }
  return text;
}

/** Kinds of characters inside an element, see `text-class.ts`; of a large one, every kind. */
export function classesWithin({ pieces }: Scene, node: SceneNode): number {
  if (node.endPiece - node.firstPiece > MOST_PIECES) return ANY_KIND;
  let classes = 0;
  for (let at = node.firstPiece; at < node.endPiece; at++)
    classes = joinClasses(classes, pieces[at]?.classes ?? 0);
  return classes;
}

function gapBefore(block: Block, start: number): string {
  return /\s/u.test(block.text[start - 1] ?? '') ? ' ' : '';
}

/** The deepest element that holds a position of a block's text. */
export function nodeAt(scene: Scene, block: Block, offset: number): SceneNode {
  let found: SceneNode = block.node;
  for (let at = block.firstPiece; at < block.endPiece; at++) {
    const piece = scene.pieces[at];
    if (!piece || piece.start > offset) break;
    found = piece.node;
  }
  return found;
}

/** Whether `outer` is `inner` or holds it. */
export function holds(outer: SceneNode, inner: SceneNode): boolean {
  return inner.index >= outer.index && inner.index <= outer.last;
}

/** The nearest element of the kind around a node, itself included, looked for so many levels up. */
export function closest(
  node: SceneNode,
  test: (node: SceneNode) => boolean,
  levels = Infinity,
): SceneNode | undefined {
  let level = 0;
  for (let at: SceneNode | undefined = node; at && level < levels; at = at.parent, level++)
    if (test(at)) return at;
  return undefined;
}

/** The link near around an element, itself included. */
export function linkOf(node: SceneNode): SceneNode | undefined {
  return closest(node, ({ tag }) => tag === 'a', 4);
}

/** The link in which the words of a block begin, if any. */
export function linkAround({ pieces }: Scene, { node, firstPiece }: Block): SceneNode | undefined {
  return closest(pieces[firstPiece]?.node ?? node, ({ tag }) => tag === 'a');
}

/** Names of an element that stands for a whole: `usa-card`, but not `usa-card__heading`, which is a part of one. */
export function namesOfWhole({ names }: SceneNode): string {
  return names.includes('__')
    ? names
        .split(' ')
        .filter(name => !name.includes('__'))
        .join(' ')
    : names;
}

/** Element children of a node, in order. */
export function childrenOf(nodes: readonly SceneNode[], parent: SceneNode, limit: number): SceneNode[] {
  const children: SceneNode[] = [];
  for (let at = parent.index + 1; at <= parent.last && children.length < limit;) {
    const child = nodes[at];
    if (!child) break;
    if (child.parent === parent) children.push(child);
    at = child.last + 1;
  }
  return children;
}
