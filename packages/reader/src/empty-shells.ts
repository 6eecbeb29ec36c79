/** Lists that hold nothing and say nothing: elements of lists without lines, heads of tables without rows, pagers alone. */
import { attribute, heightOf, imageWidthOf } from './primordials.js';
import { closest, holds, isShown, wordsOf } from './context.js';
import { isUnderHead, isUnderName } from './column-place.js';
import { isTemplateMark } from './empty-words.js';
import { within } from './list-entry.js';
import { charsIn, type Scene, type SceneNode } from './scene.js';
import { isSettled } from './settled.js';
import { isTitle, titleOf } from './titles.js';

const LIST_NAME = /list|items?|news|rows?|data|result|con(?:tent)?s?\b|liebiao|table/u;
const OTHER_NAME = /ban|slid|swip|pic|img|nav|menu|tree|page|share|foot|head|icon/u;
const COUNTS = /(?:共|总)\D{0,6}[1-9]\d*\s?(?:条|个|项|篇|件|则)/u;
/** Points of a list's own element that is also called one. */
const BEST_SHELL = 3;

/** What shows that a list without words is there. */
export interface Shell {
  readonly node: SceneNode;
  /** An element made for a list, or the head of a table: no box that merely stands empty. */
  readonly sure: boolean;
}

/** A list that shows nothing, and whether its lines may still come; undefined where links or pictures beside it are what the page is for. */
export function silentList(
  scene: Scene,
  names: readonly string[],
): (Shell & { readonly late: boolean }) | undefined {
  const shell = silentPlace(scene);
  if (!shell) return undefined;
  const late = mayComeLate(scene, shell);
  const isPlaced = shell.sure || isUnderName(scene, shell.node, names) || isUnderHead(scene, shell.node);
  return late || (isPlaced && !isPictured(scene, shell.node)) ? { ...shell, late } : undefined;
}

function silentPlace(scene: Scene): Shell | undefined {
  const table = headlessTable(scene);
  if (table && hasHeadCells(scene, table)) return { node: table, sure: true };
  const blank = blankList(scene);
  if (blank) return holdsEntrances(scene, blank.node) ? undefined : blank;
  const rest = table ?? lonePager(scene);
  return rest && { node: rest, sure: true };
}

/** A list element without words, in the content, shown or filled later; sought once a page. */
export function blankList(scene: Scene): Shell | undefined {
  const known = sought.get(scene);
  if (known) return known.shell;
  let best: SceneNode | undefined;
  let points = 0;
  for (const node of scene.nodes) {
    if (node.firstPiece !== node.endPiece || node.area !== 'content') continue;
    const score = shellScore(node);
    // Lines that are linked pictures are lines.
    // A row of a form holds its fields.
    if (
      score > points &&
      !(node.concealed && !isTemplateMark(node)) &&
      within(scene.links, node).length < 3 &&
      !(node.tag === 'div' && within(scene.nodes, node).some(({ tag }) => FIELD.test(tag)))
    )
      [best, points] = [node, score];
  }
  const shell = best && { node: best, sure: points === BEST_SHELL };
  sought.set(scene, { shell });
  return shell;
}
const FIELD = /^(?:input|select|textarea)$/u;
const sought = new WeakMap<Scene, { readonly shell: Shell | undefined }>();

function shellScore(node: SceneNode): number {
  const inside = node.last - node.index;
  // What is left of a list is lines that part others.
  const most = MOST_INSIDE.get(node.tag);
  if (most === undefined || inside > most) return 0;
  const isOther = OTHER_NAME.test(node.names);
  const isNamed = !isOther && LIST_NAME.test(node.names);
  // A table without any row once held some, one of many cells still does; one with a blank cell keeps a distance.
  const isList = node.tag !== 'div' && (node.tag !== 'table' || inside <= 1 || inside > 12);
  if (isList) return isNamed ? BEST_SHELL : isOther ? 0.5 : 1;
  return isNamed ? 2 : 0;
}
/* Elements that hold lists, and how many others an empty one may still hold. */
const MOST_INSIDE = new Map([
  ['ul', 60],
  ['ol', 60],
  ['table', 60],
  ['dl', 6],
  ['tbody', 6],
  ['div', 6],
]);

/* A table whose head waits for rows. */
function headlessTable(scene: Scene): SceneNode | undefined {
  return scene.nodes.find(node => {
    if (node.tag !== 'table' || node.area !== 'content') return false;
    const rows = within(scene.nodes, node).filter(each => each.tag === 'tr');
    const text = scene.pieces.slice(node.firstPiece, node.endPiece).map(piece => piece.text);
    return (
      rows.length === 1 &&
      text.length >= 2 &&
      text.every(each => each.length <= 12) &&
      /标题|名称|日期|时间|title|date/iu.test(text.join(' '))
    );
  });
}

function hasHeadCells({ nodes }: Scene, table: SceneNode): boolean {
  return within(nodes, table).filter(({ tag }) => tag === 'th').length >= 2;
}

/* 首页 上一页 下一页 尾页 with nothing above it; one that counts records says that there are some. */
function lonePager(scene: Scene): SceneNode | undefined {
  return scene.blocks.find(
    block =>
      /上一?页/u.test(block.text) &&
      /下一?页/u.test(block.text) &&
      block.text.length < 80 &&
      !COUNTS.test(block.text),
  )?.node;
}

/* Links beside the empty list lead to the parts of the column, where its lines are; those of a trail lead back. */
function holdsEntrances(scene: Scene, { parent }: SceneNode): boolean {
  if (!parent || parent.tag === 'body') return false;
  const entrances = within(scene.links, parent).filter(
    link =>
      link.area === 'content' &&
      isTitle(titleOf(scene, link), 3) &&
      !/[>＞»›]/u.test(wordsOf(scene, link.parent ?? link, 100)),
  );
  return entrances.length >= 2;
}

/* Lines may still come by a script that names the list or could, from data that lie in it, or in a frame, as long as the page is not at rest. */
function mayComeLate(scene: Scene, { node }: Shell): boolean {
  const inside = within(scene.nodes, node);
  // What a frame shows is not this page's to tell: it may be another host's.
  if (inside.some(({ tag }) => tag === 'iframe' || tag === 'frame')) return true;
  const rows = inside.find(({ tag, firstPiece, endPiece }) => tag === 'tbody' && firstPiece === endPiece);
  const shell = rows ?? node;
  if (isTemplateMark(shell) || !isShown(shell) || awaitsQuestion(scene, shell)) return true;
  if (scene.pieces.some(piece => piece.node.concealed && /^\s?\[?\{"/u.test(piece.text))) return true;
  if (inside.some(({ names }) => /skeleton|loading/u.test(names)) || holdsScript(scene, node, DATA))
    return true;
  return (
    (isNamedForScripts(scene, shell) || namesSource(shell) || holdsScript(scene, node, TEMPLATE)) &&
    !isSettled(scene.url, shell.element)
  );
}

/* <script type="text/xml"><record>…: lines that a script draws, in the place where they go. */
const DATA = /xml|^(?!application\/ld)[^ ]*json/u;
/* <script type="text/html"><li>…: how it draws one. Whether there are any shows when the page is at rest. */
const TEMPLATE = /html|templ/u;

function holdsScript({ notes }: Scene, shell: SceneNode, types: RegExp): boolean {
  return notes.some(
    ({ kind, type, text, node }) =>
      kind === 'script' &&
      holds(shell, node) &&
      types.test(type) &&
      /<(?:record|li|tr|a)\b|"title"/u.test(text.toLowerCase()),
  );
}

/* <div class="file-list" data-prefix="clerk/minutes/"></div>: where a script is to find the lines. */
function namesSource({ element }: SceneNode): boolean {
  return ['prefix', 'src', 'source', 'url', 'feed', 'api', 'endpoint'].some(
    name => attribute(element, `data-${name}`) !== null,
  );
}

/* Ids are there for scripts; those of a page's frame for its layout. */
function isNamedForScripts(scene: Scene, shell: SceneNode): boolean {
  // Pagers have ids on their own account.
  if (shell.firstPiece < shell.endPiece && shell.tag !== 'table') return false;
  if (within(scene.nodes, shell).some(({ id }) => id)) return true;
  const around = [shell.parent, shell.parent?.parent];
  if (around.some(node => node?.id && !(LAYOUT.test(node.id) && charsIn(scene, node) > 0))) return true;
  const classes = shell.names.split(/\s+/u).filter(name => name.length > 3);
  return scene.notes.some(
    note => note.kind === 'script' && classes.some(name => note.text.toLowerCase().includes(name)),
  );
}
const LAYOUT =
  /^(?:(?:page|main|content|container|wrap(?:per)?|center|left|right|middle|layout|box|body|con)[-_]?)+\d*$/iu;

/* The box around, three levels up at most. */
function boxAround(shell: SceneNode): SceneNode {
  let box = shell;
  for (let level = 0; level < 3 && box.parent && box.parent.tag !== 'body'; level++) box = box.parent;
  return box;
}

/* A picture, film, map or file that the page may be for; dots before links, pictures of lines and rules drawn as pictures are none. */
function isPictured(scene: Scene, shell: SceneNode): boolean {
  return within(scene.nodes, boxAround(shell)).some(
    node =>
      /^(?:img|video|object|embed|canvas|svg)$/u.test(node.tag) &&
      !isThin(node) &&
      closest(node, ({ tag }) => tag === 'li') === undefined &&
      (node.parent === undefined || within(scene.links, node.parent).length === 0) &&
      isShown(node),
  );
}
/* A rule or an icon by the height in which it is drawn; a picture that did not come has that of a line of text. */
function isThin({ tag, element }: SceneNode): boolean {
  const height = heightOf(element);
  const isThere = tag === 'img' && imageWidthOf(element as HTMLImageElement) > 0;
  return height > 0 && height < (isThere ? ICON : LINE);
}
/** In CSS pixels. */
const ICON = 48,
  LINE = 16;

/* A search in the content shows its lines when somebody asks; the field of a pager asks for a page. */
function awaitsQuestion(scene: Scene, shell: SceneNode): boolean {
  return within(scene.nodes, boxAround(shell)).some(
    node =>
      node.tag === 'input' &&
      node.area === 'content' &&
      /^(?:text|search|date)?$/u.test(attribute(node.element, 'type') ?? '') &&
      !/页|go\b/iu.test(wordsOf(scene, node.parent ?? node, 60)) &&
      isShown(node),
  );
}
