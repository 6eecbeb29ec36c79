/** Gathers labels that stand in a line of their own, as heading of what follows: the titles of sections, panels and table rows, 【申请条件】, 三、申请材料. */
import { numeralOf } from '@sunboard/model';
import { childrenOf, closest, nodeAt, wordsOf } from './context.js';
import type { PairFact } from './facts.js';
import { headingLevel } from './heading.js';
import { fieldsOfLabel, tidyLabel } from './label-fields.js';
import { countWithin } from './list-entry.js';
import { beginsLeader } from './person-line.js';
import { forEachPaced, type Pace } from './pace.js';
import { attribute } from './primordials.js';
import { charsIn, tagged, type Block, type Context, type Scene, type SceneNode } from './scene.js';
import { COLON, hasKind } from './text-class.js';

/** Takes in a pair. */
export type Add = (node: SceneNode, label: string, value: string, layout: PairFact['layout']) => void;

/** Fields that pages state under a heading; numbers and days stand beside their label. */
const STATED = /^(?:ServiceGuide\.(?!updatedOn|onlineUrl|formsUrl|id)|Leader\.(?:duties|resume))/u;
/** Last characters of their labels: what ends otherwise is looked at no further. */
const ENDS =
  /[据件料息单证点址间口话式程图序节骤限期费准目明额量制果济讼途道线议督诉工责域历介作围构关门象径所置说用称项录况]\s?[】\]]?\s?[：:]?\s?$/u;
const LIMIT = { label: 20, line: 8_000, value: 2_000, blocks: 60, levels: 6 } as const;
/** What stands in the line of a heading to be pressed. */
const BUTTON = /^(?:展开|收起|查看|更多|打印|返回)$/u;
const NUMBER =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?[）)、.．，]|第[一二三四五六七八九十]{1,3}[条、，])\s?/u;
/** A label of the kind that the list does not know, of three characters or more: 上午 and 咨询 are parts of a value. */
const OTHER_LABEL = /^(?![第每周])[\p{Script=Han}A-Za-z（）()、/]{3,14}\s?[：:]/u;

interface Mark {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** How its label is marked off from what it tells. */
  readonly look: Look;
}

interface Look {
  /** The elements around it in its block. */
  readonly tags: string;
  /** Its number without the figure: 、 or （）; of a label in brackets, the bracket. */
  readonly number: string;
  readonly count: number;
  /** The value begins in its own line. */
  readonly isInLine: boolean;
}

/** Adds a pair for every such label that something follows; returns those of a strip of tabs. */
export async function headingPairs({ scene }: Context, pace: Pace, add: Add): Promise<string[]> {
  const marks: Mark[] = [];
  await forEachPaced(scene.blocks, pace, block => {
    const { length } = block.text;
    if (block.node.area !== 'content' || length > LIMIT.line) return;
    if (length > LIMIT.label && !hasKind(block.classes, COLON) && !/^[[【]|\n/u.test(block.text)) return;
    let start = 0;
    for (const line of block.text.split('\n')) {
      const isInLine = line.length > LIMIT.label || /[：:】\]]\s*\S/u.test(line);
      const head = isInLine ? (IN_LINE.exec(line)?.[0] ?? '') : line;
      const label = ENDS.test(head)
        ? labelOf(head, isInLine || /[：:]\s*$/u.test(head) ? 'ServiceGuide' : '')
        : '';
      const node = label === '' ? undefined : nodeAt(scene, block, start);
      if (node && standsAlone(scene, block, node)) {
        const look = { tags: tagsAround(node, block), ...numberOf(line), isInLine };
        marks.push({ block, start, end: start + head.length, label, look });
      }
      start += line.length + 1;
    }
  });
  const panes = new Set<SceneNode>();
  const addPane = (pane: SceneNode, label: string) => {
    if (!panes.has(pane)) add(pane, label, wordsIn(scene, pane, label), 'heading');
    panes.add(pane);
  };
  // A tab names its pane by address.
  for (const link of scene.links) {
    const pane = scene.byId.get(/^#(.+)/u.exec(attribute(link.element, 'href') ?? '')?.[1] ?? '');
    const label = pane ? labelOf(wordsOf(scene, link, LIMIT.label)) : '';
    if (pane && label !== '') addPane(pane, label);
  }
  const tabs: string[] = [];
  let empty: Block | undefined;
  marks.forEach((mark, at) => {
    const { block, label, look } = mark;
    const pane = look.isInLine ? undefined : paneOf(scene, block);
    if (pane) {
      addPane(pane, label);
      return;
    }
    const value = valueOf(scene, mark, nextOf(marks, at));
    // Labels one after the other are a strip of tabs: what follows the last is not its own.
    if (value && !(empty && isBeside(scene, empty, block))) add(block.node, label, value, 'heading');
    else tabs.push(label);
    empty = value === '' ? block : undefined;
  });
  return tabs;
}

/* Where a value begins under a label of its own, lines with labels of their own are its parts: 办理时限, below it 法定时限：20日. */
function nextOf(marks: readonly Mark[], at: number): Mark | undefined {
  const mark = marks[at] as Mark;
  let next = at + 1;
  const isPart = ({ block, start, look }: Mark, { block: last, end }: Mark) =>
    look.isInLine && (block === last ? start <= end + 1 : block.index === last.index + 1);
  if (!mark.look.isInLine && marks[next] && isPart(marks[next] as Mark, mark))
    while (marks[next]?.look.isInLine) next++;
  return marks[next];
}

/* The words of a pane, without the label where it says it once more. */
function wordsIn(scene: Scene, pane: SceneNode, label: string): string {
  const words = wordsOf(scene, pane, LIMIT.value).trim();
  return words.startsWith(label) ? words.slice(label.length).trim() : words;
}

/* The first tab of a strip opens the first of as many boxes beside the strip. Boxes of people beside each other are no such pair: their parts are not alike, or the other begins with the label too. */
function paneOf(scene: Scene, tab: Block): SceneNode | undefined {
  const { nodes } = scene;
  let item = tab.node;
  for (
    let level = 0;
    level < 3 && item.firstPiece === tab.firstPiece && item.endPiece === tab.endPiece;
    level++
  ) {
    const strip = item.parent;
    if (!strip) break;
    const tabs = childrenOf(nodes, strip, 30);
    // <div class="hd"><ul>…</ul></div>: a box with nothing else in it is part of the strip.
    let outer = strip;
    while (outer.parent?.firstPiece === strip.firstPiece && outer.parent.endPiece === strip.endPiece)
      outer = outer.parent;
    const after = nodes[outer.last + 1];
    if (
      tabs.length > 2 &&
      tabs.every(({ tag }) => tag === item.tag) &&
      after &&
      after.parent === outer.parent &&
      charsIn(scene, strip) < tabs.length * LIMIT.label
    ) {
      const panes = childrenOf(nodes, after, 30);
      const pane = panes[item.nth - 1];
      const isTwin = after.tag === outer.tag && after.names === outer.names;
      if (panes.length === tabs.length && pane)
        return isTwin && wordsOf(scene, pane, LIMIT.value).startsWith(tab.text.trim()) ? undefined : pane;
    }
    item = strip;
  }
  return undefined;
}

/* One tab beside another, with no room for a value between them. */
function isBeside({ nodes, pieces }: Scene, one: Block, { node }: Block): boolean {
  const end = pieces[one.endPiece - 1]?.node.last ?? node.index;
  return nodes.slice(end + 1, node.index).every(({ last, tag }) => last >= node.index || tag === 'i');
}
const IN_LINE = /^(?:[[【][^\]】]{2,16}[\]】][：:]?|[^：:，。；]{2,22}[：:])/u;

function labelOf(line: string, of = ''): string {
  const label = tidyLabel(tidyLabel(line).replace(NUMBER, ''));
  const fields = fieldsOfLabel(label);
  const isStated = fields.some(field => STATED.test(field) && field.startsWith(of));
  // 电话： is told of any office and leader, in its line.
  return isStated && !(of !== '' && fields.includes('Department.phone')) ? label : '';
}

function numberOf(line: string): Pick<Look, 'number' | 'count'> {
  // 【行政法规】 says what kind of law follows.
  const number =
    NUMBER.exec(line)?.[0] ?? /^[[【](?!.{0,5}(?:法律|法规|规章|文件)[\]】])/u.exec(line)?.[0] ?? '';
  const figure = /[\d一二三四五六七八九十]+/u.exec(number)?.[0] ?? '';
  return {
    number: number.replace(figure, '').trim(),
    count: /\d/u.test(figure) ? Number(figure) : numeralOf(figure),
  };
}

function tagsAround(piece: SceneNode, { node }: Block): string {
  let tags = '';
  for (let at: SceneNode | undefined = piece; at; at = at.parent) {
    tags += ` ${at.tag} ${at.names.replace(/\d/gu, '')}`;
    if (at === node) break;
  }
  return tags;
}

/* The cell of a row with several, or a term, has its value beside it; a link leads to it. Cells with more in them lay out the page. */
function standsAlone({ nodes }: Scene, { node, firstPiece, endPiece }: Block, piece: SceneNode): boolean {
  const link = closest(piece, ({ tag }) => tag === 'a');
  if (link && !/^(?:#|javascript:|$)/iu.test(attribute(link.element, 'href') ?? '')) return false;
  const cell = closest(node, ({ tag }) => tag === 'td' || tag === 'th' || tag === 'dt');
  if (!cell || cell.firstPiece < firstPiece || cell.endPiece > endPiece) return true;
  return cell.tag !== 'dt' && cell.nth === 1 && nodes[cell.last + 1]?.parent !== cell.parent;
}

/* What follows in the smallest box around the label that says more than the label; nothing where it is a picture. */
function valueOf(scene: Scene, mark: Mark, next: Mark | undefined): string | undefined {
  const { node } = mark.block;
  if (mark.look.isInLine) return wordsAfter(scene, mark, next, (node.parent ?? node).endPiece);
  let value = '';
  let box: SceneNode | undefined = node;
  for (let level = 0; box && level < LIMIT.levels; level++, box = box.parent) {
    value = wordsAfter(scene, mark, next, box.endPiece);
    if (value !== '') break;
    // Words further on are not its own.
    if (countWithin(tagged(scene, 'img'), { index: node.last + 1, last: box.last }) > 0) return undefined;
  }
  return value;
}

function wordsAfter(scene: Scene, mark: Mark, next: Mark | undefined, endPiece: number): string {
  const { blocks } = scene;
  const { block, end } = mark;
  const until = Math.min(next?.block.index ?? blocks.length, block.index + LIMIT.blocks);
  const isOfLeader = fieldsOfLabel(mark.label).some(field => field.startsWith('Leader.'));
  const value: string[] = [];
  let length = 0;
  let plain: string | undefined;
  const isTaken = (of: Block, from: number, to: number | undefined): boolean => {
    let start = from;
    for (const line of of.text.slice(from, to).split('\n')) {
      const tags = tagsAround(nodeAt(scene, of, start), of);
      if (start > end || of !== block) {
        if (isLikeLabel(line, tags, mark, plain)) return false;
        plain ??= tags;
      } else if (line.trim() !== '') plain ??= tags;
      if (line.trim() !== '' && !BUTTON.test(line)) value.push(line.trim());
      length += line.length;
      start += line.length + 1;
    }
    return true;
  };
  let goesOn = isTaken(block, end, next?.block === block ? next.start : undefined);
  for (let at = block.index + 1; goesOn && at < until && length < LIMIT.value; at++) {
    const following = blocks[at] as Block;
    goesOn =
      following.firstPiece < endPiece &&
      following.node.area === 'content' &&
      headingLevel(following) === 0 &&
      !(isOfLeader && beginsLeader(scene, following)) &&
      isTaken(following, 0, undefined);
  }
  return value.join(' ').trim();
}

/* Labels that the list does not know end a value as well: they look as the last one does, and not as what it tells. */
function isLikeLabel(line: string, tags: string, { look }: Mark, plain: string | undefined): boolean {
  const { number, count } = numberOf(line);
  if (tags !== look.tags) return false;
  if (number !== '' && number === look.number && (count === look.count + 1 || /[[【]/u.test(number)))
    return true;
  if (look.isInLine) return OTHER_LABEL.test(tidyLabel(line).replace(NUMBER, ''));
  return line.length <= LIMIT.label && plain !== undefined && tags !== plain && !/[，。；]/u.test(line);
}
