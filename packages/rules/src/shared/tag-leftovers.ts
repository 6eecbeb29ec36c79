/** Tells what a template left in a tag where content belongs. */
import type { MetaFact } from '@sunboard/reader';
import { TEMPLATE_CODE } from './template-code.js';

const LEFTOVER = /^(?:undefined|null|nan|\[object object\]|#+)$/i;

/* What 网页设计规范 says a tag means, where a template holds these words and not the site's own. */
const MEANINGS: Readonly<Record<string, RegExp>> = {
  sitename: /^网站名称$/,
  sitedomain: /^网站域名$/,
  siteidcode: /^(?:政府)?网站标识码$/,
  columnname: /^栏目名称$/,
  columndescription: /^栏目描述$/,
  columnkeywords: /^栏目关键词$/,
  columntype: /^栏目类[别型]$/,
  articletitle: /^(?:文章|内容)?标题$/,
  pubdate: /^发布(?:时间|日期)$/,
  contentsource: /^(?:文章|内容|信息)?来源$/,
  keywords: /^(?:网站|网页|页面|项目)?关键[词字]$/,
  description: /^(?:网站|网页|页面|项目)?(?:描述|摘要)$/,
  author: /^作者$/,
};

/** Whether a tag holds a variable that was never filled, a word of the program, or only the explanation of what belongs in it. */
export function isLeftover({ name, content }: MetaFact): boolean {
  const bare = content.trim();
  return (
    LEFTOVER.test(bare) || TEMPLATE_CODE.test(bare) || (MEANINGS[name.toLowerCase()]?.test(bare) ?? false)
  );
}
