/** Tells by the words above a list whether it is the column's own or a box of other lines beside it. */
import { clip } from './context.js';
import { fold } from './heading.js';
import type { Scene, SceneNode } from './scene.js';

const MORE = /^\W{0,3}(?:更多|more)\W{0,4}$/iu;
/* Boxes of lines from elsewhere are called so; 热点回应 is a column of its own. */
const TEASER =
  /排行|热点(?!回应)|热门|推荐|点击|关注|最新|相关|^(?:hot|popular|related|recommended|latest|most)\b/iu;
/* The head of a list that is no table: 编号 信件标题 来信时间. */
const HEAD = /^.{0,12}(?:标题|名称|title).{0,12}(?:日期|时间|date).{0,8}$/iu;

/** Whether the words right before an element end with one of the column's names, as a heading or a trail does. */
export function isUnderName(scene: Scene, node: SceneNode, names: readonly string[]): boolean {
  const above = bareName(wordsAbove(scene, node));
  return names.some(name => name !== '' && above.endsWith(bareName(name)));
}

/** Whether the words right before an element head a list, or none of the content's stand before it. */
export function isUnderHead(scene: Scene, node: SceneNode): boolean {
  const block = blockAbove(scene, node.firstPiece);
  return block?.node.area !== 'content' || HEAD.test(wordsAbove(scene, node));
}

/** Whether lines stand in a box that leads elsewhere: called so, or with a link to more of them, below a name that is not the column's. */
export function isTeaser(scene: Scene, node: SceneNode, names: readonly string[]): boolean {
  const above = wordsAbove(scene, node);
  return (
    above.length <= CAPTION &&
    !isUnderName(scene, node, names) &&
    (TEASER.test(above) || MORE.test(blockAbove(scene, node.firstPiece)?.text.trim() ?? ''))
  );
}
/** Most characters of the name above a box. */
const CAPTION = 20;

function wordsAbove(scene: Scene, node: SceneNode): string {
  const block = blockAbove(scene, node.firstPiece);
  const text = clip(block?.text ?? '', 200);
  return block && MORE.test(text) ? clip(blockAbove(scene, block.firstPiece)?.text ?? '', 200) : text;
}

function blockAbove(scene: Scene, piece: number) {
  return scene.pieces[piece - 1]?.block;
}

/* What closes a step of a trail or brackets around a name. */
function bareName(text: string): string {
  return fold(text).replace(/[>》】\]]+/gu, '');
}
