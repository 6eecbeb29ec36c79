/** Tells an empty column from one that is still loading: by what the page says, then by what its scripts fill. */
import { attribute, attributeNames, widthOf } from './primordials.js';
import type { ListFact } from './facts.js';
import { clip, closest, holds, isBlockShown, isShown } from './context.js';
import { within } from './list-entry.js';
import type { FoundList } from './lists.js';
import { charsIn, type Block, type Context, type Scene, type SceneNode } from './scene.js';
import { isTitle, titleOf } from './titles.js';

const THINGS =
  '(?:内容|数据|信息|记录|文章|资料|结果|公告|公示|文件|新闻|留言|列表|稿件|条目|项目|动态|通知|政策|事项|业务|征集|调查)';
const END = '[^一-鿿\\w]{0,6}';
/* A whole line that says so, perhaps with an excuse and of what: 暂无 of whatever it is, the other words of things that lists hold. `附件：暂无` is the value of a label, not a column, and `没有更多了` ends a full list as well. */
const SAYS_NOTHING = new RegExp(
  `^${END}(?:(?:.{0,3}[歉起]|sorry|.{0,2}提示)[，,：:！!]?\\s?)?(?:[该本此我现您栏目当列页频分][^\\s，,。：:]{0,9}?[，,]?\\s?)?(?:暂时)?(?:暂无(?!更多|[法评附图照简描备电联权人])[^，,。：:]{1,14}${END}(?:敬?请|$)|(?:[暂还]?没有|[暂尚还]未|[暂尚查]无)(?!更多)[^，,。：:？?、]{0,10}${THINGS}|[未无][任何相有关此项类找查询检索搜到发布添加上传匹配符合条件要求的]{0,8}${THINGS}|[暂尚]未(?:公开|发布|更新)|[^，,。：:]{0,4}(?:数据|结果|列表|记录|内容)为空|空空如也|.{0,4}什么[都也]没有)|^(?:[^\\s，,。：:《]{0,6}(?:建设|更新|完善|整理|维护|筹备)之?中|敬请期待|暂无|无)${END}(?:敬请期待)?${END}$|^\\W{0,3}(?:no (?:matching )?(?:results|records|data|items|entries|documents|articles|posts|content|information)|no [^.:]{3,40} (?:found|yet|available|to (?:display|show)|at (?:present|this time))\\b|nothing (?:found|to show|here)|there (?:are|is) (?:currently )?(?:no|nothing)\\b|(?:we )?couldn['’]t find any|sorry, (?:no|nothing)|0 results)`,
  'iu',
);
const SAYS_ZERO =
  /(?:共(?:有|计)?|总(?:计|数|共)?[:：]?|合计|(?:总)?(?:记录|条目|信息)(?:总?数)?[:：]?)\s{0,3}0\s{0,2}(?:条|个|项|篇|页|件|则|$)|(?:^|[^\d.])0\s?条(?:记录|信息|数据)|\btotal(?: of)?\s?[:：]?\s?0(?![\d.])|\b0 (?:results|records|items)\b/iu;
const COUNTS = /(?:共|总)\D{0,6}[1-9]\d*\s?(?:条|个|项|篇|件|则)/u;
const SAYS_LOADING =
  /(?:正在|努力)?加载中|正在(?:加载|载入|读取|获取)|数据加载|^\s?loading\s?(?:\.{2,3}|…)?$|please wait/iu;
const LIST_NAME = /list|items?|news|rows?|data|result|con(?:tent)?s?\b|liebiao|table/u;
/* The expressions above take the browser ten milliseconds to prepare: no line without these signs is shown to them. */
const MAY_SAY_NOTHING = /[无没未尚待空]|中(?![一-鿿])|\bno\b|nothing|find any|0 results/iu;
const saysNothing = (text: string) => MAY_SAY_NOTHING.test(text) && SAYS_NOTHING.test(text);
const saysZero = (text: string) => SAYS_ZERO.test(text);
const saysLoading = (text: string) => SAYS_LOADING.test(text);
/** Longest line that is a message about the list rather than writing. */
const MESSAGE = 60;

/** Fewest characters of a link that is an item's title rather than a menu's word. */
const TITLE = 10;

/** What else the page shows, by which a silent list is judged. */
export interface Surroundings {
  /** Whether a page of this kind should hold a list. */
  readonly expectsList: boolean;
  /** Whether the page shows a text, form or table of its own: then an empty list is a trifle. */
  readonly hasOwnContent: boolean;
}

/** Where something tells of an empty list, and its words where it has any. */
interface Sign {
  readonly node: SceneNode;
  readonly text?: string;
}

/** The fact of a list that shows nothing; undefined when there is no sign of any list. */
export function emptyList(
  context: Context,
  { expectsList, hasOwnContent, lists }: Surroundings & { readonly lists: readonly FoundList[] },
): ListFact | undefined {
  const { scene } = context;
  if (hasOwnContent) return undefined;
  const said = nothingSaid(scene) ?? pictureOfNothing(scene);
  const loading = messageIn(scene, saysLoading);
  const shell = emptyShell(scene);
  if (loading && (expectsList || shell)) return fact(context, loading, 'loading');
  if (said && (expectsList || shell || isAlone(scene, said))) return fact(context, said, 'empty');
  if (!expectsList || holdsTitles(scene, lists)) return undefined;
  const silent = shell ?? headlessTable(scene) ?? lonePager(scene);
  if (!silent || (silent === shell && holdsEntrances(scene, shell))) return undefined;
  const comesLate = isFilledByScript(scene, shell) || holdsFrame(scene, silent);
  return fact(context, { node: silent }, comesLate ? 'loading' : 'empty');
}

/** Whether undated lines are those of a box beside a column that says, or shows, that it has nothing. */
export function isBesideNothing(scene: Scene, { node, dated }: FoundList): boolean {
  if (dated > 0) return false;
  const said = nothingSaid(scene);
  if (said !== undefined && said.text.trim().length > 2 && said.node.last < node.index) return true;
  // The wide column holds its name and an empty list, the lines stand in the narrow one.
  const shell = emptyShell(scene);
  const column = shell?.parent;
  return (
    shell !== undefined &&
    column !== undefined &&
    shellScore(shell) === BEST_SHELL &&
    column.last < node.index &&
    charsIn(scene, column) <= CAPTION &&
    widthOf(column.element) > widthOf(node.element) * WIDER
  );
}
/** Most characters that stand above an empty list: the name of the column. */
const CAPTION = 12;
/** How much wider the main column of a page is than those beside it, at the least. */
const WIDER = 1.3;

/* Titles that no list was made of, as in tables broken apart: the column is not empty, it was not understood. */
function holdsTitles(scene: Scene, lists: readonly FoundList[]): boolean {
  let titles = 0;
  for (const link of scene.links)
    if (
      link.area === 'content' &&
      titleOf(scene, link).length >= TITLE &&
      isShown(link) &&
      !lists.some(list => holds(list.node, link))
    )
      titles++;
  return titles >= 3;
}

/* Links beside the empty list lead to the parts of the column, where its lines are. */
function holdsEntrances(scene: Scene, { parent }: SceneNode): boolean {
  return (
    parent !== undefined &&
    parent.tag !== 'body' &&
    within(scene.links, parent).filter(link => link.area === 'content' && isTitle(titleOf(scene, link), 3))
      .length >= 2
  );
}

/* What a frame shows is not this page's to tell: it may be another host's, or still on its way. */
function holdsFrame({ nodes }: Scene, silent: SceneNode): boolean {
  return nodes
    .slice(silent.index + 1, silent.last + 1)
    .some(({ tag }) => tag === 'iframe' || tag === 'frame');
}

/* A drawn “nothing here” whose text alternative says it. */
function pictureOfNothing(scene: Scene): Sign | undefined {
  const node = scene.nodes.find(
    each =>
      each.tag === 'img' &&
      each.area === 'content' &&
      saysNothing((attribute(each.element, 'alt') ?? '').trim()) &&
      isShown(each),
  );
  return node && { node, text: attribute(node.element, 'alt') ?? '' };
}

/* A table whose head waits for rows. */
function headlessTable(scene: Scene): SceneNode | undefined {
  return scene.nodes.find(node => {
    if (node.tag !== 'table' || node.area !== 'content') return false;
    const rows = scene.nodes.slice(node.index + 1, node.last + 1).filter(each => each.tag === 'tr');
    const text = scene.pieces.slice(node.firstPiece, node.endPiece).map(piece => piece.text);
    return (
      rows.length === 1 &&
      text.length >= 2 &&
      text.every(each => each.length <= 12) &&
      /标题|名称|日期|时间|title|date/iu.test(text.join(' '))
    );
  });
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

function fact(context: Context, { node, text }: Sign, state: 'empty' | 'loading'): ListFact {
  return {
    items: [],
    main: true,
    empty: state === 'empty',
    state,
    ...(text !== undefined && { says: clip(text, MESSAGE) }),
    where: context.where(node),
  };
}

function nothingSaid(scene: Scene): Block | undefined {
  return messageIn(scene, saysNothing) ?? messageIn(scene, saysZero);
}

function messageIn(scene: Scene, says: (text: string) => boolean): Block | undefined {
  return scene.blocks.find(
    block =>
      block.text.length <= MESSAGE &&
      block.node.area !== 'aside' &&
      block.node.area !== 'header' &&
      block.node.area !== 'footer' &&
      says(block.text.trim()) &&
      isBlockShown(scene, block) &&
      // 没有房产证的项目如何办理 is a question that somebody answers; a template is not yet said.
      closest(
        scene.pieces[block.firstPiece]?.node ?? block.node,
        node => node.tag === 'a' || isTemplateMark(node),
      ) === undefined,
  );
}

/* A message that is nearly all that the content says. */
function isAlone(scene: Scene, message: Sign): boolean {
  let others = 0;
  for (const block of scene.blocks)
    if (block.node !== message.node && block.node.area === 'content') others += block.text.length;
  return others < 200;
}

/* A list element without words, in the content, shown or filled later. */
function emptyShell(scene: Scene): SceneNode | undefined {
  let best: SceneNode | undefined;
  let points = 0;
  for (const node of scene.nodes) {
    if (node.area !== 'content' || node.firstPiece !== node.endPiece || node.last > node.index + 6) continue;
    const score = shellScore(node);
    if (score > points && !(node.concealed && !isTemplateMark(node))) [best, points] = [node, score];
  }
  return best;
}

/** Points of a list's own element that is also called one. */
const BEST_SHELL = 3;

function shellScore(node: SceneNode): number {
  const isListTag = node.tag === 'ul' || node.tag === 'ol' || node.tag === 'tbody' || node.tag === 'dl';
  const isNamed =
    LIST_NAME.test(node.names) &&
    !/ban|slid|swip|pic|img|nav|menu|page|share|foot|head|icon/u.test(node.names);
  if (isListTag) return isNamed ? BEST_SHELL : 1;
  return (node.tag === 'div' || node.tag === 'table') && isNamed ? 2 : 0;
}

function isTemplateMark(node: SceneNode): boolean {
  return attributeNames(node.element).some(name =>
    /^(?:v-|ng-|x-|:|data-(?:url|src|api|bind|source|ajax))/u.test(name),
  );
}

/* A script names the element, or the element is marked for a template engine. */
function isFilledByScript(scene: Scene, shell: SceneNode | undefined): boolean {
  if (!shell) return false;
  const ids = [shell, shell.parent, shell.parent?.parent].flatMap(node =>
    node && node.id !== '' ? [node.id] : [],
  );
  const classes = shell.names.split(/\s+/u).filter(name => name.length > 3);
  const names = [...ids, ...classes];
  const inScript = scene.notes.some(
    note =>
      note.kind === 'script' && names.some(name => note.text.toLowerCase().includes(name.toLowerCase())),
  );
  const waits = scene.nodes
    .slice(shell.index, shell.last + 1)
    .some(node => /skeleton|loading/u.test(node.names));
  return inScript || waits || ids.length > 0 || isTemplateMark(shell) || !isShown(shell);
}
