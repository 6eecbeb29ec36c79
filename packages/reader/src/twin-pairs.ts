/** Gathers labels and values that stand beside each other without a colon, each in an element of its own: boxes, spans, cells of a framework. */
import { isShown, wordsOf } from './context.js';
import type { Add } from './heading-pairs.js';
import { fieldsOfLabel, tidyLabel } from './label-fields.js';
import { forEachPaced, type Pace } from './pace.js';
import type { Context, Piece, Scene, SceneNode } from './scene.js';

const LIMIT = { label: 12, value: 300, levels: 3 } as const;
/** So many on a page are a layout; fewer may be words of a menu or of a filter. */
const FEWEST = 3;
/** What is read as such, and what no value belongs to. */
const OTHER = /^(?:h[1-6]|a|dt|dd|dl|t[dhr]|tbody|table|button|option|select)$/u;

interface Twin {
  readonly label: string;
  readonly value: SceneNode;
}

/** Adds a pair for every element that holds just a known label and one element with its value. */
export async function twinPairs(context: Context, pace: Pace, add: Add): Promise<void> {
  const twins: Twin[] = [];
  await forEachPaced(context.scene.pieces, pace, piece => {
    const value = piece.text.length <= LIMIT.label ? valueBeside(context.scene, piece) : undefined;
    if (value && isShown(value)) twins.push({ label: tidyLabel(piece.text), value });
  });
  if (twins.length < FEWEST) return;
  for (const { label, value } of twins)
    add(value, label, wordsOf(context.scene, value, LIMIT.value).trim(), 'grid');
}

function valueBeside(scene: Scene, piece: Piece): SceneNode | undefined {
  const at = piece.node.firstPiece;
  if (piece.node.area !== 'content' || scene.pieces[at] !== piece) return undefined;
  const own = alone(piece.node, at, at + 1);
  const box = own?.parent;
  if (!own || !box || box.firstPiece !== at || box.endPiece <= at + 1) return undefined;
  if (OTHER.test(own.tag) || OTHER.test(box.tag) || /[：:]/u.test(piece.text)) return undefined;
  let value: SceneNode | undefined = scene.pieces[at + 1]?.node;
  while (value && value.parent !== box) value = value.parent;
  if (!value || value.firstPiece !== at + 1 || value.endPiece !== box.endPiece) return undefined;
  if (!isLabel(piece.text)) return undefined;
  const text = wordsOf(scene, value, LIMIT.value + 1);
  return text.trim() !== '' && text.length <= LIMIT.value && !isLabel(text) ? value : undefined;
}

function isLabel(text: string): boolean {
  return fieldsOfLabel(tidyLabel(text)).length > 0;
}

/* The outermost element that holds these pieces and no other. */
function alone(node: SceneNode, first: number, end: number): SceneNode | undefined {
  if (node.firstPiece !== first || node.endPiece !== end) return undefined;
  let at = node;
  for (let level = 0; level < LIMIT.levels; level++) {
    const { parent } = at;
    if (parent?.firstPiece !== first || parent.endPiece !== end) break;
    at = parent;
  }
  return at;
}
