/** The words by which a page says that a list holds nothing, or that it is still coming. */
import { attribute, attributeNames } from './primordials.js';
import { closest, isBlockShown, isShown } from './context.js';
import type { Block, Scene, SceneNode } from './scene.js';
import { simplified } from './traditional.js';

/** Where something tells of an empty list, and its words where it has any. */
export interface Sign {
  readonly node: SceneNode;
  readonly text?: string;
}

const THINGS =
  '(?:内容|数据|信息|记录|文章|资料|结果|公告|公示|文件|新闻|留言|列表|稿件|条目|项目|动态|通知|政策|事项|业务|征集|调查)';
const END = '[^一-鿿\\w]{0,6}';
/* A whole line that says so, perhaps with an excuse and of what: 暂无 of whatever it is, the other words of things that lists hold. `附件：暂无` is the value of a label, not a column, and `没有更多了` ends a full list as well. */
const SAYS_NOTHING = new RegExp(
  `^${END}(?:(?:.{0,3}[歉起]|sorry|.{0,2}提示)[，,：:！!]?\\s?)?(?:[该本此我现您栏目当列页频分][^\\s，,。：:]{0,9}?[，,]?\\s?)?(?:暂时)?(?:暂无(?!更多|[法评附图照简描备电联权人])[^，,。：:]{1,14}${END}(?:敬?请|$)|(?:[暂还]?没有|[暂尚还]未|[暂尚查]无)(?!更多)[^，,。：:？?、]{0,10}${THINGS}|[未无][任何相有关此项类找查询检索搜到发布添加上传匹配符合条件要求的]{0,8}${THINGS}|[暂尚]未(?:公开|发布|更新)|[^，,。：:]{0,4}(?:数据|结果|列表|记录|内容)为空|空空如也|.{0,4}什么[都也]没有)|^(?:[^\\s，,。：:《]{0,6}(?:建设|更新|完善|整理|维护|筹备)(?:之?中|(?=[，,]))|敬请期待|暂无|无)${END}(?:敬?请[^，,。：:]{2,6})?${END}$|^本.{1,6}无[^，,。：:]{2,12}(?:事项|业务)${END}$|^\\W{0,3}(?:no (?:matching )?(?:results|records|data|items|entries|documents|articles|posts|content|information)|no [^.:]{3,40} (?:found|yet|available|to (?:display|show)|at (?:present|this time))\\b|nothing (?:found|to show|here)|there (?:are|is) (?:currently )?(?:no|nothing)\\b(?!.{0,20}(?:alert|warning|delay|charge|fee|cost))|(?:we )?(?:currently )?do(?: not|n['’]t) (?:currently )?have any\\b|(?:we )?couldn['’]t find any|sorry, (?:no|nothing)|0 results)`,
  'iu',
);
const SAYS_ZERO =
  /(?:共(?:有|计)?|总(?:计|数|共)?[:：]?|合计|(?:总)?(?:记录|条目|信息)(?:总?数)?[:：]?)\s{0,3}0\s{0,2}(?:条|个|项|篇|页|件|则|记录|$)|(?:^|[^\d.])0\s?条(?:记录|信息|数据)|(?:记录|条目|信息)总?数[:：]\s{0,3}0(?![\d.,])|\btotal(?: of)?\s?[:：]?\s?0(?![\d.])|\b0 (?:results|records|items)\b/iu;
const SAYS_LOADING =
  /(?:正在|努力)?加载中|正在(?:加载|载入|读取|获取)|数据加载|^\s?loading\s?(?:\.{2,3}|…)?$|please wait/iu;
/* The expressions above take the browser ten milliseconds to prepare: no line without these signs is shown to them. */
const MAY_SAY_NOTHING =
  /[无無没沒未尚待空]|中(?![一-鿿])|敬请|\bnot?\b|n['’]t have|nothing|find any|0 results/iu;
const saysNothing = (text: string) => MAY_SAY_NOTHING.test(text) && SAYS_NOTHING.test(simplified(text));
/** Longest line that is a message about the list rather than writing. */
export const MESSAGE = 60;

/** The line that says that there is nothing. */
export function nothingSaid(scene: Scene): Block | undefined {
  return (
    messageIn(scene, saysNothing) ?? messageIn(scene, text => SAYS_ZERO.test(text) && !/^[您你]/u.test(text))
  );
}

/** The line that asks to wait. */
export function loadingSaid(scene: Scene): Block | undefined {
  return messageIn(scene, text => SAYS_LOADING.test(text));
}

function messageIn(scene: Scene, says: (text: string) => boolean): Block | undefined {
  return scene.blocks.find(
    block =>
      block.text.length <= (/^\w/u.test(block.text) ? 2 : 1) * MESSAGE &&
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

/** A drawn “nothing here”: its text alternative says it, or what it is called. */
export function pictureOfNothing(scene: Scene): Sign | undefined {
  const node = scene.nodes.find(
    each =>
      each.tag === 'img' &&
      each.area === 'content' &&
      (saysNothing((attribute(each.element, 'alt') ?? '').trim()) ||
        /no-?data|empty/u.test(`${each.names} ${each.parent?.names ?? ''}`)) &&
      isShown(each),
  );
  const text = node && attribute(node.element, 'alt');
  return node && { node, ...(text != null && text !== '' && { text }) };
}

/** Whether an attribute marks the element for a template engine: what it holds is not yet what is shown. */
export function isTemplateMark(node: SceneNode): boolean {
  return attributeNames(node.element).some(name =>
    /^(?:v-|ng-|x-|:|data-(?:url|src|api|bind|source|ajax))/u.test(name),
  );
}
