/** Joins text nodes into blocks as the walk meets them. */
import { dataOf } from './primordials.js';
import type { Block, Scene, SceneNode } from './scene.js';
import { classesOf, FOLD, hasKind, joinClasses } from './text-class.js';

/** Longest text node that is read whole; a longer one is data, not writing. */
const MAX_RUN = 200_000;
const SPACES = /\s+/gu;
const NO_WIDTH = '\u200b';

export interface TextTape {
  readonly add: (text: Text, node: SceneNode) => void;
  readonly lineBreak: (node: SceneNode) => void;
  readonly breakBlock: () => void;
  readonly pieceCount: () => number;
  /** Characters so far. */
  readonly length: () => number;
}

/** A tape that appends to the scene's pieces and blocks. */
export function createTextTape(scene: Scene): TextTape {
  let block: Block | undefined;
  let space = false;

  const breakBlock = () => {
    block = undefined;
    space = false;
  };

  return {
    breakBlock,
    pieceCount: () => scene.pieces.length,
    length: () => scene.textLength,
    lineBreak() {
      if (block && !block.text.endsWith('\n')) block.text += '\n';
      space = false;
    },
    add(text, node) {
      const data = dataOf(text);
      const raw = data.length > MAX_RUN ? data.slice(0, MAX_RUN) : data;
      const classes = classesOf(raw);
      const words = hasKind(classes, FOLD) ? raw.replaceAll(NO_WIDTH, '').replace(SPACES, ' ') : raw;
      if (words === ' ' || words === '') {
        space = space || words === ' ';
        return;
      }
      block ??= openBlock(scene, node);
      const gap =
        block.text !== '' && !block.text.endsWith('\n') && (space || words.startsWith(' ')) ? ' ' : '';
      const trimmed = words.trim();
      block.text += gap;
      scene.pieces.push({
        text: trimmed,
        node,
        block,
        start: block.text.length,
        classes,
        before: scene.textLength,
      });
      block.classes = joinClasses(block.classes, classes);
      block.text += trimmed;
      block.endPiece = scene.pieces.length;
      scene.textLength += trimmed.length;
      space = words.endsWith(' ');
    },
  };
}

function openBlock(scene: Scene, node: SceneNode): Block {
  const block: Block = {
    index: scene.blocks.length,
    node: blockElementOf(node),
    text: '',
    classes: 0,
    firstPiece: scene.pieces.length,
    endPiece: scene.pieces.length,
  };
  scene.blocks.push(block);
  return block;
}

const PHRASE = new Set(
  (
    'a abbr b big button cite code em font i ins label mark q s small span strong sub sup time tt u ' + 'nobr'
  ).split(' '),
);

function blockElementOf(node: SceneNode): SceneNode {
  let at = node;
  while (at.parent && PHRASE.has(at.tag) && at.parent.root === at.root) at = at.parent;
  return at;
}
