/** What the pages of live structures are made of: addresses in the forms of their systems, links, lines, paging. */
import { columnCases, otherCases, textCases } from './whole-cases.js';
import { listTags, news, notices, policies, SITE_TAGS, textTags } from './wide-frame.js';
import { lined } from './feed-sites.js';

/** Day of the texts, and the same with its clock. */
export const DAY = '2026-03-03';
export const WHEN = `${DAY} 08:55`;
/** Lines with what their columns are called. */
export const N = ['工作动态', news()] as const;
export const T = ['通知公告', notices()] as const;
export const P = ['政策文件', policies()] as const;
/** Tags of a column of news. */
export const W = { type: '工作动态' } as const;
/** Texts whose day is not written as it must be. */
export const FORM = { failed: ['date.format'] } as const;
/** Papers that may be called notice, text or document. */
export const note = { kinds: ['notice', 'article', 'document'], open: ['doc.*', 'expired.*'] } as const;

const flat = (day: string) => day.replace(/-/g, '');
/** Addresses of texts as their systems write them. */
export const trs = (day: string, i: number) =>
  `./${flat(day).slice(0, 6)}/t${flat(day)}_${String(3_900_100 + i)}.html`;
export const art = (day: string, i: number) => {
  const [y, m, d] = day.split('-').map(Number);
  return `/art/${String(y)}/${String(m)}/${String(d)}/art_144_${String(58_000 + i)}.html`;
};
export const post = (_: string, i: number) => `/zwgk/content/post_${String(991_000 + i)}.html`;
export const hashed = (day: string, i: number) =>
  `/xw/${flat(day)}/5f1c9a${String(i)}e7b2d4c0a8f3${String(i)}61d9.html`;
export const numbered = (_: string, i: number) => `/goutong/113456/113469/55${String(1000 + i)}/index.html`;

/** A link with its full title beside the visible one. */
export const link = (href: string, title: string, rest = '') =>
  `<a href="${href}" title="${title}" target="_blank"${rest}>${title}</a>`;
/** Two figures of the year, strokes. */
export const short = (day: string) => day.slice(2);
/** What stands below lists. */
export const PAGES = {
  script: `<div class="page" id="page"><script>var currentPage=0;var countPage=12;</script><span class="cur">1</span><a href="index_1.html">2</a><a href="index_2.html">3</a><a href="index_1.html">下一页</a><a href="index_11.html">尾页</a></div>`,
  counted: `<div class="pagination"><span>共 96 条记录</span><span>1/12 页</span><a href="list2.html">下一页</a><input type="text" size="2" title="页码"><a href="javascript:;">跳转</a></div>`,
  cells: `<table width="100%"><tr><td align="right">总记录数:96 每页显示8条记录 当前页:1/12 <a href="a2.html">下一页</a> <a href="a12.html">末页</a></td></tr></table>`,
} as const;

/** A column. */
export const column = columnCases({
  named: 'feed column',
  path: heading => `/xxgk/${String(heading.length)}31/index.html`,
  tags: listTags,
  isUntagged: site => site === lined,
  news: '新闻发布',
});
/** A text. */
export const written = textCases({
  named: 'feed',
  path: '/xwfb/202603/t20260303_3900107.html',
  day: DAY,
  source: '槐溪县融媒体中心',
  tags: textTags,
});
/** A page of another kind. */
export const page = otherCases({
  named: 'feed other',
  path: '/hd/list.html',
  tags: SITE_TAGS,
  isUntagged: site => site === lined,
});
