/** Builds the pages of the rules' examples: the shape of a department site with fictional names. */

interface Parts {
  readonly title?: string;
  readonly metas?: Readonly<Record<string, string>>;
  readonly crumbs?: string;
  readonly body: string;
  readonly footer?: string;
  readonly lang?: string;
}

/** The fictional department. */
export const SITE = '示例市阳光区政务服务局';

/** A footer with every mark; the numbers are made up. */
export const FOOTER = `<p>主办单位：示例市阳光区政务服务局　联系电话：010-00000000　<a href="/sitemap.html">网站地图</a></p>
<p>网站标识码：1101050001　<a href="https://beian.miit.gov.cn/">京ICP备00000001号-1</a>　<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010500000001">京公网安备 11010500000001号</a></p>
<p><a href="https://bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF"><img alt="党政机关" src="https://dcs.conac.cn/image/red.png"></a>
<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=1101050001&url=https%3A%2F%2Fwww.example.gov.cn%2F"><img alt="政府网站找错" src="https://zfwzgl.www.gov.cn/exposure/images/jiucuo.png?v=1101050001"></a></p>`;

/** The three tags that every page carries. */
export const SITE_METAS: Readonly<Record<string, string>> = {
  SiteName: SITE,
  SiteDomain: 'www.example.gov.cn',
  SiteIDCode: '1101050001',
};

/** A whole document. */
/* @__NO_SIDE_EFFECTS__ */
export function page({
  title = SITE,
  metas = SITE_METAS,
  crumbs,
  body,
  footer = FOOTER,
  lang = 'zh-CN',
}: Parts): string {
  const tags = Object.entries(metas)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('\n');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
${tags}</head><body>
<header><p>${SITE}</p></header>
<nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></nav>
<main>${crumbs === undefined ? '' : `<div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; ${crumbs}</div>`}
${body}</main>
<footer>${footer}</footer></body></html>`;
}

/** A column page with dated titles. */
/* @__NO_SIDE_EFFECTS__ */
export function columnPage(
  name: string,
  items: readonly (readonly [title: string, date: string])[],
  type = name,
): string {
  const rows = items
    .map(
      ([title, date], index) =>
        `<li><a href="./t${index + 1}.html">${title}</a>${date === '' ? '' : ` <span>${date}</span>`}</li>`,
    )
    .join('\n');
  return page({
    title: `${name}-${SITE}`,
    metas: {
      ...SITE_METAS,
      ColumnName: name,
      ColumnDescription: `${SITE}${name}栏目，发布有关信息`,
      ColumnKeywords: name,
      ColumnType: type,
    },
    crumbs: `<a href="./">${name}</a>`,
    body: `<h1>${name}</h1><ul class="news-list">${rows}</ul>`,
  });
}

/** Six items with the given dates, newest first. */
/* @__NO_SIDE_EFFECTS__ */
export function items(...dates: readonly string[]): (readonly [string, string])[] {
  const titles = [
    '阳光区召开政务服务工作推进会',
    '区政务服务大厅延时服务安排',
    '全区公共资源交易工作会议召开',
    '阳光区开展窗口服务技能培训',
    '区政务服务局到街道调研便民服务',
    '阳光区发布年度重点工作清单',
  ];
  return dates.map((date, index) => [titles[index % titles.length] ?? '', date] as const);
}

interface Article {
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly metas?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly crumbs?: string;
}

const PARAGRAPHS = `<p>近日，示例市阳光区政务服务局召开工作会议，总结前一阶段政务服务工作，研究部署下一阶段任务。会议要求，进一步优化办事流程，压减办理时限，方便企业和群众办事。</p>
<p>会议强调，要坚持以公开为常态、不公开为例外，及时、准确地公开政务服务信息，主动接受社会监督，持续提升服务水平。</p>`;

/** An article with its line of date and source. */
/* @__NO_SIDE_EFFECTS__ */
export function articlePage({
  title = '阳光区召开政务服务工作推进会',
  published = '2026-06-10 09:30',
  source = SITE,
  metas,
  body = PARAGRAPHS,
  crumbs = '<a href="../">工作动态</a> &gt; 正文',
}: Article = {}): string {
  const line = [published && `<span>发布时间：${published}</span>`, source && `<span>来源：${source}</span>`]
    .filter(Boolean)
    .join('　');
  return page({
    title: `${title}-${SITE}`,
    metas: {
      ...SITE_METAS,
      ...(metas ?? { ArticleTitle: title, PubDate: published, ContentSource: source }),
    },
    crumbs,
    body: `<article><h1>${title}</h1><div class="info">${line}</div><div class="content">${body}</div></article>`,
  });
}

/** Label and value in a table of two columns. */
/* @__NO_SIDE_EFFECTS__ */
export function pairs(values: Readonly<Record<string, string>>): string {
  return `<table>${Object.entries(values)
    .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
    .join('\n')}</table>`;
}

/** A policy document with its block of metadata. */
/* @__NO_SIDE_EFFECTS__ */
export function documentPage(
  metadata: Readonly<Record<string, string>>,
  body = PARAGRAPHS,
  title = '关于印发《阳光区政务服务管理办法》的通知',
): string {
  const published = metadata['发布日期'] ?? '';
  return page({
    title: `${title}-${SITE}`,
    metas: { ...SITE_METAS, ArticleTitle: title, PubDate: published, ContentSource: SITE },
    crumbs: '<a href="../">政策文件</a> &gt; 正文',
    body: `${pairs(metadata)}<article><h1>${title}</h1><div class="content">${body}</div></article>`,
  });
}

/** Metadata of a document without fault. The organisation code and its check character are made up but valid. */
export const DOCUMENT: Readonly<Record<string, string>> = {
  索引号: '000014349/2026-00110',
  主题分类: '政务服务',
  发文机关: SITE,
  成文日期: '2026年6月3日',
  标题: '关于印发《阳光区政务服务管理办法》的通知',
  发文字号: '阳政服〔2026〕7号',
  发布日期: '2026-06-08',
  有效性: '有效',
};

/** A column page of the open-government column with the given body. */
/* @__NO_SIDE_EFFECTS__ */
export function ogiPage(name: string, body: string, type = name): string {
  return page({
    title: `${name}-${SITE}`,
    metas: {
      ...SITE_METAS,
      ColumnName: name,
      ColumnDescription: `${SITE}${name}`,
      ColumnKeywords: name,
      ColumnType: type,
    },
    crumbs: `<a href="/zwgk/">政府信息公开</a> &gt; ${name}`,
    body: `<h1>${name}</h1>${body}`,
  });
}

/** A guide to disclosure that says all but what `more` adds. */
/* @__NO_SIDE_EFFECTS__ */
export function ogiGuidePage(more: string): string {
  return ogiPage(
    '政府信息公开指南',
    `<p>根据《中华人民共和国政府信息公开条例》（国务院令第711号），编制本指南。本机关主动公开的信息分为机构职能、政策文件、规划计划、财政信息、行政许可等类别，按索引号编排目录，公民、法人和其他组织可以在本机关网站、政务服务大厅查阅。工作机构为示例市阳光区政务服务局办公室，办公地址为示例市阳光区示范路1号，联系电话为010-00000001。</p><p>${more}</p>`,
    '信息公开指南',
  );
}

/** The menu and foot of a site, as a page shows them whose parts neither tags nor names tell apart: plenty of words, and no content. */
export const FRAME_WITHOUT_NAMES = `<div>${['网站首页', '走进阳光区', '政务公开', '办事服务', '互动交流', '数据发布', '专题专栏', '政策解读', '通知公告', '工作动态', '人事信息', '财政信息', '规划计划', '应急管理', '重大项目', '招标采购', '民生工程', '监督检查', '统计信息', '法治政府', '教育公开', '医疗卫生'].map(name => `<a href="#">${name}</a>`).join(' ')}</div><div>主办单位：示例市阳光区政务服务局 地址：示例市阳光区示范路1号 电话：010-00000001 邮编：000000 网站标识码：1100000000 京ICP备00000001号-1 京公网安备11000002000001号</div>`;
