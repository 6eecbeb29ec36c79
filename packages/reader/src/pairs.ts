/** Gathers labels with their values, in every layout that sites use: dl, table, running text, grids of divs. */
import type { PairFact } from './facts.js';
import { childrenOf, clip, isShown, nodeAt, wordsOf } from './context.js';
import { headingPairs, type Add } from './heading-pairs.js';
import { isOfMessage } from './kind-signs.js';
import { fieldsOfLabel, tidyLabel } from './label-fields.js';
import { forEachPaced, type Pace } from './pace.js';
import { attribute } from './primordials.js';
import { taggedAny, type Block, type Context, type Scene, type SceneNode } from './scene.js';
import { COLON, hasKind } from './text-class.js';
import { twinPairs } from './twin-pairs.js';

const MAX_PAIRS = 1_500;
const MAX_VALUE = 2_000;
const LABEL =
  /((?:[Ee]-)?[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9（）()、/.' \u00a0\u3000]{0,28})[：:](?!\/\/)/gu;
/** What marks a field that must be filled in. */
const STARS = /^\s?[*＊][*＊\s]*$/u;
const IS_LABEL = /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9（）()、/.' \u3000]{0,30}$/u;

/** A pair with the position of the element that holds its value. */
export interface PlacedPair {
  readonly index: number;
  readonly pair: PairFact;
}

/* Telephone and address of a footer are the site's, not those of the service above. */
function isOfTheSite({ area }: SceneNode): boolean {
  return area === 'nav' || area === 'footer';
}

/** All pairs of the page in document order, and the labels of a strip of tabs. */
export async function gatherPairs(
  context: Context,
  pace: Pace,
): Promise<{ readonly placed: PlacedPair[]; readonly tabs: readonly string[] }> {
  const found: PlacedPair[] = [];
  const add = (node: SceneNode, label: string, value: string, layout: PairFact['layout']) => {
    if (found.length >= MAX_PAIRS) return;
    const name = tidyLabel(label);
    // 字号：大 中 小 is about type.
    if (name === '' || name.length > 30 || (name === '字号' && !/\d/u.test(value)) || STARS.test(value))
      return;
    found.push({
      index: node.index,
      pair: {
        label: name,
        value: clip(value, MAX_VALUE),
        fields: fieldsOfLabel(name),
        layout,
        where: context.where(node),
      },
    });
  };
  const columns = new Map<SceneNode, readonly number[]>();
  await forEachPaced(taggedAny(context.scene, ['dl', 'tr']), pace, node => {
    if (isOfTheSite(node)) return;
    if (node.tag === 'dl') pairsOfDl(context.scene, node, add);
    else pairsOfRow(context, node, add, columns);
  });
  await forEachPaced(context.scene.blocks, pace, block => {
    if (isOfTheSite(block.node)) return;
    if (/^\s?[[【]/u.test(block.text)) bracketedPairs(context, block, add);
    if (hasKind(block.classes, COLON)) pairsOfBlock(context, block, add);
  });
  const tabs = await headingPairs(context, pace, add);
  await twinPairs(context, pace, add);
  return { placed: withoutTwice(found).sort((a, b) => a.index - b.index), tabs };
}

/* The first line of what stands under a label is no value of its own; where it is the whole of it, what follows is not. */
function withoutTwice(found: readonly PlacedPair[]): PlacedPair[] {
  const dropped = new Set<PlacedPair>();
  const told = found.filter(({ pair }) => pair.layout === 'heading');
  for (const line of found)
    if (line.pair.layout === 'text' || line.pair.layout === 'grid')
      for (const section of told)
        if (section.pair.label === line.pair.label && section.pair.value.startsWith(line.pair.value))
          dropped.add(runsOn(line.pair, section.pair) ? section : line);
  return found.filter(each => !dropped.has(each));
}

/* 地址：… 电话：…: beside the address of an office stands what else is told of it. */
function runsOn({ label, value }: PairFact, section: PairFact): boolean {
  const beside = BESIDE.exec(section.value.slice(value.length))?.[1];
  return beside !== undefined && isKnown(beside) && tells(label, OF_PLACE);
}
const BESIDE = /^[\s,，;；/|｜]{0,9}(\p{Script=Han}{2,8})\s?[：:]/u;
const OF_PLACE = /\.(?:place|address|hours)$/u;

function pairsOfDl(scene: Scene, list: SceneNode, add: Add): void {
  let label: SceneNode | undefined;
  for (const child of childrenOf(scene.nodes, list, 400)) {
    if (child.tag === 'dt') label = child;
    else if (child.tag === 'dd' && label) {
      const words = wordsOf(scene, label, 60);
      // 【回复】某办公室 2026-03-04
      const text = /^\s?【([^】]{2,8})】/u.exec(words)?.[1] ?? words;
      if (text.length <= 30) add(child, text, wordsOf(scene, child, MAX_VALUE), 'dl');
      label = undefined;
    } else if (child.tag === 'div') pairsOfDl(scene, child, add);
  }
}

/* th + td, or label cells in turn: a row of two or four cells whose odd cells the vocabulary knows or which end in a colon. */
function pairsOfRow({ scene }: Context, row: SceneNode, add: Add, columns: Columns): void {
  const cells = cellsOf(scene, row);
  // In front stands a number, or a cell over several rows: a photo, or the name of the group.
  const [first] = cells;
  if (
    cells.length % 2 === 1 &&
    first &&
    (attribute(first.element, 'rowspan') !== null || /^\s*\d{1,3}\s*$/u.test(wordsOf(scene, first, 6)))
  )
    cells.shift();
  if (cells.length < 2 || cells.length > 8) return;
  const hasHead = cells.some(cell => cell.tag === 'th');
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [head, value] = [cells[at] as SceneNode, cells[at + 1] as SceneNode];
    const text = wordsOf(scene, head, 60).trim();
    if (text === '' || text.length > 30 || value.tag === 'th') return;
    const label = text.replace(/[：:]\s*$/u, '');
    const isHead =
      head.tag === 'th' ||
      (!hasHead &&
        (label !== text ||
          (cells.length % 2 === 0 &&
            (isKnown(label) || isOfMessage(label) || isLabelColumn(scene, row, at, columns)))));
    if (!isHead || !IS_LABEL.test(tidyLabel(label))) return;
    add(value, label, wordsOf(scene, value, MAX_VALUE), 'table');
  }
}

/** Columns of a table that hold labels. */
type Columns = Map<SceneNode, readonly number[]>;

/** Cells of a row of a table. */
export function cellsOf({ nodes }: Scene, row: SceneNode): SceneNode[] {
  return childrenOf(nodes, row, 40).filter(cell => cell.tag === 'td' || cell.tag === 'th');
}

const isKnown = (label: string) => fieldsOfLabel(tidyLabel(label)).length > 0;

/* 办理主体 is unknown, but where other rows of four cells have 承诺时限 and 咨询电话 in its place, it is a label as they are. */
function isLabelColumn(scene: Scene, row: SceneNode, column: number, columns: Columns): boolean {
  const body = row.parent as SceneNode;
  let labels = columns.get(body);
  if (!labels) {
    const rows = childrenOf(scene.nodes, body, 40).map(each => cellsOf(scene, each));
    labels = [0, 2].filter(
      at =>
        rows.filter(cells => cells.length === 4 && isKnown(wordsOf(scene, cells[at] as SceneNode, 30)))
          .length > 1,
    );
    columns.set(body, labels);
  }
  return labels.includes(column);
}

function pairsOfBlock(context: Context, block: Block, add: Add): void {
  const isShort = block.text.length <= 200;
  const starts = new Set(
    context.scene.pieces.slice(block.firstPiece, block.endPiece).map(({ start }) => start),
  );
  const isLast = (end: number) => block.text.slice(end).trim() === '';
  let offset = 0;
  for (const line of block.text.slice(0, 8_000).split('\n')) {
    const startsAt = (at: number) => starts.has(at + offset);
    const marks = [...line.matchAll(LABEL)].slice(0, 40).map(match => cutLabel(line, match, startsAt));
    marks.forEach((mark, at) => {
      if (mark === undefined) return;
      // 分工：分管：甲科；联系：乙校 tells the work of a leader under labels of its own.
      const isWhole = tells(mark.label, OF_WORK);
      const next = marks
        .slice(at + 1)
        .find(each => each !== undefined && (each.known || (isShort && !isWhole)));
      // 地址：… / 邮编：…: what parts one from the next is of neither.
      const value = line
        .slice(mark.end, next?.start ?? line.length)
        .trim()
        .replace(next ? /[\s/|｜]{1,9}$/u : '', '');
      // 2017-05-18 14:30 来源：…: a day without a label takes turns with labels.
      const isFirst = line.slice(0, mark.start).replace(/[\s\d年月日时分秒:：/.-]+/gu, '').length <= 3;
      if (!mark.known && !(isShort && mark.label.length <= 12 && (isFirst || at > 0))) return;
      if (!mark.known && /[，。；]/u.test(value) && !isFirst) return;
      const node = nodeAt(context.scene, block, offset + mark.start);
      if (!isShown(node) && !opensOfLeader(node, mark.label)) return;
      // 索引号：　发文机关：…: nothing was filled in between.
      if (value !== '' || (next && isOfRecord(mark.label) && isOfRecord(next.label)))
        add(node, mark.label, value, 'text');
      else if (isFirst && line.slice(mark.end).trim() === '' && isLast(offset + line.length))
        addNext(context, block, mark.label, add);
    });
    offset += line.length + 1;
  }
}

/* Leaders stand in panes, and their work and life in boxes, that a click opens. */
function opensOfLeader({ area }: SceneNode, label: string): boolean {
  return area === 'content' && tells(label, OF_LEADER);
}
const OF_WORK = /^Leader\.(?:duties|resume)$/u;
const OF_LEADER = /^Leader\.(?:name|post|duties|resume)$/u;

function tells(label: string, fields: RegExp): boolean {
  return fieldsOfLabel(label).some(field => fields.test(field));
}

/* [成文日期] 2023-04-28, 【文号】示发〔2023〕7号: brackets around the label in the place of a colon. */
function bracketedPairs(context: Context, block: Block, add: Add): void {
  const text = block.text.slice(0, 400);
  const marks = [...text.matchAll(BRACKETED)];
  marks.forEach((mark, at) => {
    const end = mark.index + mark[0].length;
    const value = text.slice(end, marks[at + 1]?.index ?? text.length).trim();
    const node = nodeAt(context.scene, block, mark.index);
    const isKnown = fieldsOfLabel(tidyLabel(mark[0])).length > 0;
    if (isKnown && value !== '' && (isShown(node) || opensOfLeader(node, tidyLabel(mark[0]))))
      add(node, mark[0], value, 'text');
  });
}
const BRACKETED = /[[【][\p{Script=Han}\s]{2,16}[\]】][：:]?/gu;

const isOfGuide = (field: string) => field.startsWith('ServiceGuide.');

/* `标签：` alone in its element, the value in the next one. */
function addNext({ scene }: Context, block: Block, label: string, add: Add): void {
  if (block.node.tag === 'dt' || block.node.tag === 'td' || block.node.tag === 'th') return;
  const next = scene.blocks[block.index + 1];
  if (!next || next.node.root !== block.node.root || next.text.length > MAX_VALUE) return;
  const sibling =
    next.node.parent === block.node.parent ||
    next.node.parent?.parent === block.node.parent ||
    next.node.parent === block.node.parent?.parent;
  if (!sibling) return;
  const other = /^(?:(.{1,12})[：:]|【)/u.exec(next.text);
  if (!other) add(next.node, label, next.text, 'grid');
  // 索引号： right above 主题分类：… of the same record: nothing was filled in. That of a guide neither, unless it is a picture.
  else if (
    (isOfRecord(label) && isOfRecord(tidyLabel(other[1] ?? ''))) ||
    (fieldsOfLabel(label).some(isOfGuide) &&
      !scene.nodes.slice(block.node.last + 1, next.node.index).some(({ tag }) => tag === 'img'))
  )
    add(block.node, label, '', 'grid');
}

/* Whether it labels what only the record of a document has: 时间 and 名称 may be of anything. */
function isOfRecord(label: string): boolean {
  return fieldsOfLabel(label).some(field => OF_RECORD.test(field));
}
const OF_RECORD =
  /^DisclosureItem\.(?:indexNumber|documentNumber|category|issuingAuthority|generatedOn|publishedOn|title)$/u;

interface LabelMark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

/* 江苏福彩网发布时间：… : the label is the longest ending that the vocabulary knows, else what the last element says. */
function cutLabel(
  line: string,
  match: RegExpMatchArray,
  startsAt: (at: number) => boolean,
): LabelMark | undefined {
  const raw = match[1] ?? '';
  const start = match.index ?? 0;
  const end = start + match[0].length;
  // A clock time is no label.
  if (/\d$/u.test(raw) && /^\d/u.test(line.slice(end))) return undefined;
  const whole = tidyLabel(raw);
  if (fieldsOfLabel(whole).length > 0) return { label: whole, start, end, known: true };
  // …的通知　　文 号：the last word is spread.
  const spread = SPREAD.exec(raw)?.[1];
  if (spread !== undefined)
    return { label: tidyLabel(spread), start: end - 1 - spread.length, end, known: isKnown(spread) };
  const last = raw.split(/\s+/u).at(-1) ?? raw;
  for (let cut = Math.max(0, last.length - 8); cut < last.length - 1; cut++) {
    const label = last.slice(cut);
    if (label.length >= 4 && fieldsOfLabel(label).length > 0)
      return { label, start: end - 1 - label.length, end, known: true };
  }
  // 示范路1号3楼（邮编：000000）
  if (/[（(][^（(）)]{0,40}$/u.test(raw)) return undefined;
  let begin = end - 3;
  while (begin > start && !startsAt(begin)) begin--;
  const label =
    begin > start
      ? tidyLabel(line.slice(begin, end - 1))
      : /[\p{Script=Han}]/u.test(last)
        ? tidyLabel(last)
        : whole;
  return label === '' ? undefined : { label, start: end - 1 - label.length, end, known: false };
}

const SPREAD = /\s(\p{Script=Han}(?:\s{1,4}\p{Script=Han}){1,3})$/u;
