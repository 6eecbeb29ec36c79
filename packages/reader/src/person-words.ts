/** Words beside a number in which a person's name would stand: its row or line, its entry of definitions, its card. */
import { closest, holds, wordsOf } from './context.js';
import { charsIn, type Block, type Context, type SceneNode } from './scene.js';

/** Most characters of a card. */
const CARD = 160;
/** Who is there for the public: a post or a service beside the name. */
export const IN_SERVICE =
  /职务|职位|单位|部门|科室|岗位|主任|书记|主席|[局处科所站院校组队镇乡县市区村河]长|经理|店长|老师|律师|医[生师]|网格|调解|联系人|咨询|服务|监督|值班|窗口|公司|编辑|作者|技术|客服|author|office|contact|dept|orgn/iu;

/** What stands in front of the block elsewhere: the term of its definition. */
export function termOf({ scene }: Context, { node, index }: Block): string {
  const above = scene.blocks[index - 1];
  return node.tag === 'dd' && above?.node.tag === 'dt' ? wordsOf(scene, above.node, 60) : '';
}

/** Text around a value in which a name would stand: its row, or its own line. */
export function surroundings({ scene }: Context, node: SceneNode): string {
  const row = closest(
    node,
    each => each.tag === 'tr' || each.tag === 'li' || each.tag === 'p' || each.tag === 'dd',
  );
  return wordsOf(scene, row ?? node, 600);
}

/** The words around a block that is in no cell. */
export function wordsBeside(context: Context, block: Block): string {
  const own = `${termOf(context, block)} ${surroundings(context, block.node)}`;
  const card = cardOf(context, block);
  return card === '' || IN_SERVICE.test(card) ? own : `${own} ${card}`;
}

/* A small box among others like it, as frameworks draw rows and cards. */
function cardOf({ scene }: Context, { node }: Block): string {
  let box = node.parent;
  for (let level = 0; box && level < 2; level++, box = box.parent) {
    if (charsIn(scene, box) > CARD) return '';
    if (box.endPiece - box.firstPiece > 1 && hasTwin(scene.nodes, box)) return wordsOf(scene, box, CARD * 2);
  }
  return '';
}

function hasTwin(nodes: readonly SceneNode[], box: SceneNode): boolean {
  const isTwin = (other: SceneNode | undefined) =>
    other !== undefined &&
    other.tag === box.tag &&
    other.names === box.names &&
    (box.tag === 'li' || box.names !== '');
  const next = nodes[box.last + 1];
  if (next?.parent === box.parent && isTwin(next)) return true;
  let before = nodes[box.index - 1];
  while (before && before.parent !== box.parent && !holds(before, box)) before = before.parent;
  return before?.parent === box.parent && isTwin(before);
}
