/** Tells an empty column from one that is still loading: by what the page says, then by what its scripts fill. */
import { attribute } from './primordials.js';
import type { ListFact } from './facts.js';
import { isBlockShown, isShown } from './context.js';
import type { Block, Context, Scene, SceneNode } from './scene.js';

const SAYS_NOTHING =
  /暂无(?:相关|任何|符合)?(?:内容|数据|信息|记录|文章|资料|结果|公告|公示|文件|新闻|留言|列表)?|(?:没有|未)(?:找到|查询到|检索到|搜索到|相关|任何|符合)[^，。]{0,8}(?:数据|记录|内容|信息|结果|文章)|无(?:相关)?(?:数据|记录|内容)|内容建设中|栏目建设中|no (?:results|records|data|items|entries|documents)(?: found| available)?|nothing (?:found|to show)/iu;
const SAYS_ZERO =
  /(?:共(?:有|计)?|总(?:计|数|共)?[:：]?|合计|记录数?[:：]?)\s{0,3}0\s{0,2}(?:条|个|项|篇|页|件|则|$)|(?:^|[^\d.])0\s?条(?:记录|信息|数据)|\btotal(?: of)?\s?[:：]?\s?0(?![\d.])|\b0 (?:results|records|items)\b/iu;
const SAYS_LOADING =
  /(?:正在|努力)?加载中|正在(?:加载|载入|读取|获取)|数据加载|^\s?loading\s?(?:\.{2,3}|…)?$|please wait/iu;
const LIST_NAME = /list|items?|news|rows?|data|result|con(?:tent)?s?\b|liebiao|table/u;
/** Longest line that is a message about the list rather than writing. */
const MESSAGE = 60;

/** The fact of a list that shows nothing; undefined when there is no sign of any list. */
export function emptyList(context: Context, expectsList: boolean): ListFact | undefined {
  const said = messageIn(context.scene, SAYS_NOTHING) ?? messageIn(context.scene, SAYS_ZERO);
  const loading = messageIn(context.scene, SAYS_LOADING);
  const shell = emptyShell(context.scene);
  if (loading && (expectsList || shell)) return fact(context, loading.node, 'loading');
  if (said && (expectsList || shell || isAlone(context.scene, said))) {
    return isFilledByScript(context.scene, shell) &&
      SAYS_ZERO.test(said.text) &&
      !SAYS_NOTHING.test(said.text)
      ? fact(context, shell ?? said.node, 'empty')
      : fact(context, said.node, 'empty');
  }
  if (!expectsList || !shell) return undefined;
  return fact(context, shell, isFilledByScript(context.scene, shell) ? 'loading' : 'empty');
}

function fact(context: Context, node: SceneNode, state: 'empty' | 'loading'): ListFact {
  return { items: [], main: true, empty: state === 'empty', state, where: context.where(node) };
}

function messageIn(scene: Scene, pattern: RegExp): Block | undefined {
  return scene.blocks.find(
    block =>
      block.text.length <= MESSAGE &&
      block.node.area !== 'header' &&
      block.node.area !== 'footer' &&
      pattern.test(block.text) &&
      isBlockShown(scene, block),
  );
}

/* A message that is nearly all that the content says. */
function isAlone(scene: Scene, message: Block): boolean {
  let others = 0;
  for (const block of scene.blocks)
    if (block !== message && block.node.area === 'content') others += block.text.length;
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

function shellScore(node: SceneNode): number {
  const isListTag = node.tag === 'ul' || node.tag === 'ol' || node.tag === 'tbody' || node.tag === 'dl';
  const isNamed =
    LIST_NAME.test(node.names) &&
    !/ban|slid|swip|pic|img|nav|menu|page|share|foot|head|icon/u.test(node.names);
  if (isListTag) return isNamed ? 3 : 1;
  return (node.tag === 'div' || node.tag === 'table') && isNamed ? 2 : 0;
}

function isTemplateMark(node: SceneNode): boolean {
  return attribute(node.element, 'v-for') !== null || attribute(node.element, 'data-bind') !== null;
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
  return inScript || ids.length > 0 || isTemplateMark(shell) || !isShown(shell);
}
