/** Gathers labels that stand in a line of their own, as heading of what follows: the titles of sections, panels and table rows, 【申请条件】, 三、申请材料. */
import { closest, nodeAt, wordsOf } from './context.js';
import type { PairFact } from './facts.js';
import { headingLevel } from './heading.js';
import { fieldsOfLabel, tidyLabel } from './label-fields.js';
import { beginsLeader } from './person-line.js';
import { forEachPaced, type Pace } from './pace.js';
import { attribute } from './primordials.js';
import type { Block, Context, Scene, SceneNode } from './scene.js';

/** Takes in a pair. */
export type Add = (node: SceneNode, label: string, value: string, layout: PairFact['layout']) => void;

/** Fields that pages state under a heading; names, numbers and days stand beside their label. */
const STATED = /^(?:ServiceGuide\.(?!name|updatedOn|onlineUrl|formsUrl|id)|Leader\.(?:duties|resume))/u;
/** Last characters of their labels: what ends otherwise is looked at no further. */
const ENDS =
  /[据件料息单证点址间口话式程图序节骤限期费准目明额量制果济讼途道线议督诉工责域历介作域围构关门象]】?$/u;
const LIMIT = { label: 20, line: 8_000, value: 2_000, blocks: 60, levels: 6 } as const;
/** What stands in the line of a heading to be pressed. */
const BUTTON = /^(?:展开|收起|查看|更多|打印|返回)$/u;

interface Mark {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Adds a pair for every such label that something follows; returns those of a strip of tabs. */
export async function headingPairs({ scene }: Context, pace: Pace, add: Add): Promise<string[]> {
  const marks: Mark[] = [];
  await forEachPaced(scene.blocks, pace, block => {
    const { length } = block.text;
    if (block.node.area !== 'content' || length > LIMIT.line) return;
    if (length > LIMIT.label && !block.text.includes('\n')) return;
    let start = 0;
    for (const line of block.text.split('\n')) {
      const end = start + line.length;
      const label = line.length <= LIMIT.label && ENDS.test(line) ? labelOf(line) : '';
      if (label !== '' && standsAlone(scene, block, nodeAt(scene, block, start)))
        marks.push({ block, start, end, label });
      start = end + 1;
    }
  });
  // A tab names its pane by address.
  for (const link of scene.links) {
    const pane = scene.byId.get(/^#(.+)/u.exec(attribute(link.element, 'href') ?? '')?.[1] ?? '');
    const label = pane ? labelOf(wordsOf(scene, link, LIMIT.label)) : '';
    if (pane && label !== '') add(pane, label, wordsOf(scene, pane, LIMIT.value).trim(), 'heading');
  }
  const tabs: string[] = [];
  let wasEmpty = false;
  marks.forEach((mark, at) => {
    const value = valueOf(scene, mark, marks[at + 1]);
    // Labels one after the other are a strip of tabs: what follows the last is not its own.
    if (value !== '' && !wasEmpty) add(mark.block.node, mark.label, value, 'heading');
    else tabs.push(mark.label);
    wasEmpty = value === '';
  });
  return tabs;
}

function labelOf(line: string): string {
  const label = tidyLabel(line).replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[【[])\s?/u, '');
  return fieldsOfLabel(label).some(field => STATED.test(field)) ? label : '';
}

/* The cell of a row with several, or a term, has its value beside it; a link leads to it. */
function standsAlone({ nodes }: Scene, { node }: Block, piece: SceneNode): boolean {
  const link = closest(piece, ({ tag }) => tag === 'a');
  if (link && !/^(?:#|javascript:|$)/iu.test(attribute(link.element, 'href') ?? '')) return false;
  const cell = closest(node, ({ tag }) => tag === 'td' || tag === 'th' || tag === 'dt');
  return !cell || (cell.tag !== 'dt' && cell.nth === 1 && nodes[cell.last + 1]?.parent !== cell.parent);
}

/* What follows in the smallest box around the label that says more than the label. */
function valueOf(scene: Scene, mark: Mark, next: Mark | undefined): string {
  let value = '';
  let box: SceneNode | undefined = mark.block.node;
  for (let level = 0; box && value === '' && level < LIMIT.levels; level++, box = box.parent)
    value = wordsAfter(scene, mark, next, box.endPiece);
  return value;
}

function wordsAfter(
  scene: Scene,
  { block, end, label }: Mark,
  next: Mark | undefined,
  endPiece: number,
): string {
  const { blocks } = scene;
  const until = Math.min(next?.block.index ?? blocks.length, block.index + LIMIT.blocks);
  const isOfLeader = fieldsOfLabel(label).some(field => field.startsWith('Leader.'));
  let value = block.text.slice(end, next?.block === block ? next.start : undefined).trim();
  for (let at = block.index + 1; at < until && value.length < LIMIT.value; at++) {
    const following = blocks[at] as Block;
    if (following.firstPiece >= endPiece || following.node.area !== 'content' || headingLevel(following) > 0)
      break;
    if (isOfLeader && beginsLeader(scene, following)) break;
    if (!BUTTON.test(following.text)) value += ` ${following.text}`;
  }
  return value.trim();
}
