/** Tells the boxes beside a column (推荐图文, 热点内容, 点击排行) by the words above them or by their place, where no class does. */
import type { Heading } from './heading.js';
import type { FoundList } from './lists.js';
import type { Scene } from './scene.js';

/* What is no letter is listed: \p{L} without regard to case takes the browser longer to prepare than a page to read. */
const MORE = /^[^\w\u3400-\u9fff]{0,3}(?:更多|[Mm]ore|MORE)?[^\w\u3400-\u9fff]{0,3}$/;
const MORE_AT_END = /(?:更多|[Mm]ore|MORE)[^\w\u3400-\u9fff]{0,3}$/;
/* Whole names: 热点回应 and 推荐性标准 are columns. */
const OF_BOX =
  /^(?:(?:图文|热点|热门|相关|精彩|编辑|栏目|本站|站内|随机)?推荐(?:图文|阅读|文章|信息|新闻|内容|图片)?|热[点门](?:内容|文章|新闻|信息|排行|阅读|图文|图片)|(?:(?:点击|阅读|浏览|热度|热门|热点|新闻|文章|[一本]?[周月])排行榜?)|(?:相关|随机)(?:文章|链接|阅读|内容|信息|新闻|稿件|文档|资讯)|(?:最新|网友|精彩|热门)评论|最新更新)[：:]?$/u;

/** A heading of the first rank that the document is called by. */
const SURE = 0.9;

/** Whether a list stands below the name of such a box, and the page is not called so itself; or ends before the heading of the page begins. */
export function isSideBox(
  { pieces, blocks }: Scene,
  { entries }: FoundList,
  names: readonly string[],
  heading: Heading | undefined,
): boolean {
  const end = entries.at(-1)?.container.endPiece ?? 0;
  if (heading && heading.confidence >= SURE && !heading.leadsAway && end <= heading.block.firstPiece)
    return true;
  let at = (pieces[entries[0]?.container.firstPiece ?? -1]?.block.index ?? 0) - 1;
  if (MORE.test(blocks[at]?.text ?? 'none')) at--;
  const name = blocks[at]?.text.replace(/\s/g, '').replace(MORE_AT_END, '') ?? '';
  return name.length <= 10 && OF_BOX.test(name) && !names.includes(name);
}
