/** Makes pages of one text by chance, and of results of a search: articles, guides of disclosure, forms. */
import { platformMenu } from './made-front-columns.js';
import type { Front } from './made-fronts.js';
import { TODAY } from './made-home-boxes.js';
import type { Chance } from './made-chance.js';
import { dayBefore, named, titleBy, type Naming } from './made-parts.js';
import { SENTENCES } from './made-words.js';

export function searchFront(naming: Naming, by: Chance): Front {
  const word = by.one(['停车', '社保', '供暖']);
  const results = Array.from({ length: by.one([0, 5, 10]) }, (_, at) => {
    const day = dayBefore(at * 9 + by.upTo(9), TODAY);
    return by.one([
      `<div${named(naming, 'result', 'r1')}><h3><a href="/s/${String(at)}.html">${titleBy(by)}<em>${word}</em></a></h3><p>${by.one(SENTENCES)}<em>${word}</em></p><p>来源：示例市政府网站　${day}</p></div>`,
      `<li><a href="/s/${String(at)}.html">${titleBy(by)}<font color="red">${word}</font></a><span>${day}</span></li>`,
    ]);
  });
  const told =
    results.length === 0
      ? by.one([
          `抱歉，没有找到与“${word}”相关的结果`,
          `很抱歉，没有找到与“${word}”相关的网页`,
          '没有找到符合条件的结果',
        ])
      : by.one([
          `找到相关结果约${String(results.length * 9)}条`,
          `为您找到约 ${String(results.length * 9)} 条结果`,
          `共找到 ${String(results.length)} 条相关信息`,
        ]);
  const name = by.one(['站内搜索', '搜索结果', '搜索', '信息检索', '检索结果', '全文检索']);
  return {
    html: `<div>${by.one(['', `<h1>${name}</h1>`, `<h2>${name}</h2>`])}<form action="/search"><input name="q" value="${word}"><button>搜索</button></form><div class="tabs"><a href="?s=t">搜标题</a><a href="?s=c">搜全文</a></div><p>${told}</p>${results.join('\n')}</div>`,
    name,
    path: by.one([
      `/search?q=${word}`,
      `/so.html?keyword=${word}`,
      `/search/index.html?searchWord=${word}`,
      `/jiansuo/?kw=${word}`,
      `/jsearch/search.do?q=${word}`,
    ]),
    kinds: ['search'],
    found: { 'column.empty': 'open' },
    trail: by.one([[], [name]]),
    type: '',
    made: { kind: 'search', results: results.length },
  };
}

export function articleFront(naming: Naming, by: Chance): Front {
  const title = titleBy(by);
  const day = dayBefore(by.upTo(400), TODAY);
  const source = by.one(['示例市融媒体中心', '本站', '示例市教育局']);
  const line = by.one([
    `<span>发布时间：${day}</span><span>来源：${source}</span>`,
    `<span>来源：${source}</span>　<span>${day} 09:26</span>　<span>字体：<a href="javascript:doZoom(16)">大</a> <a href="javascript:doZoom(14)">中</a></span>`,
    `日期：${day}　来源：${source}　浏览次数：<span id="hits">32</span>`,
  ]);
  const text = Array.from(
    { length: by.one([1, 3, 5]) },
    () => `<p style="text-indent:2em">${by.one(SENTENCES)}${by.one(SENTENCES)}</p>`,
  ).join('\n');
  return {
    html: `<div${named(naming, 'article', 'a1')}><h1${named(naming, 'title', 't1')}>${title}</h1><div${named(naming, 'info', 'i1')}>${line}</div><div id="zoom">${text}</div></div><div class="share"><a href="javascript:window.print()">打印</a><a href="javascript:window.close()">关闭</a></div>`,
    name: title,
    path: by.one([
      '/art/2025/11/20/art_1_2345.html',
      '/info/1001/5000.htm',
      '/202511/t20251120_123456.html',
      '/content_12345.html',
      '/detail.aspx?id=99',
    ]),
    kinds: ['article', 'notice', 'document'],
    found: {},
    trail: by.one([['工作动态'], ['通知公告'], ['政务公开', '通知公告'], ['工作动态', '正文']]),
    type: '',
    article: { title, day, source },
    made: { kind: 'article' },
  };
}

/** The guide of disclosure, or its form, inside the platform. */
export function guideFront(naming: Naming, by: Chance): Front {
  const isForm = by.is(0.4);
  const name = isForm
    ? by.one(['依申请公开', '政府信息公开申请', '依申请公开申请表'])
    : by.one(['政府信息公开指南', '信息公开指南', '公开指南']);
  const rows = [
    '申请人姓名',
    '证件号码',
    '联系电话',
    '电子邮箱',
    '通信地址',
    '所需政府信息的内容描述',
    '信息获取方式',
  ].map((label, at) => `<tr><td>${label}</td><td><input name="f${String(at)}"></td></tr>`);
  const text = `<p>根据《中华人民共和国政府信息公开条例》，编制本指南。公民、法人和其他组织可以在本机关网站、政务服务大厅查阅。</p><p>一、信息分类和编排体系　本机关主动公开的信息分为机构职能、政策文件、规划计划、财政信息等类别，按索引号编排目录。</p><p>二、公开工作机构　机构名称：示例市人民政府办公室　办公地址：示例市示范路1号　办公时间：工作日9:00-17:00　联系电话：0000-12345678　传真：0000-12345679　电子邮箱：gk@example.gov.cn</p><p>三、依申请公开　申请人可以当面、邮寄或者通过网站提交申请，本机关收到申请之日起20个工作日内答复。对答复不服的，可以依法申请行政复议或者提起行政诉讼。</p>`;
  const form = `<form method="post" action="/ysq/save"><table>${rows.join('')}</table><textarea name="nr"></textarea><input type="submit" value="提交申请"></form>`;
  const head = by.one([`<h1>${name}</h1>`, `<h2>${name}</h2>`, `<div class="bt">${name}</div>`]);
  const line = isForm ? '' : by.one(['', '<p>发布时间：2025-03-08　来源：市政府办公室</p>']);
  return {
    html: `${platformMenu(naming, by)}<div${named(naming, 'right', 'r1')}>${head}${line}${isForm ? form : text}</div>`,
    name,
    path: isForm
      ? by.one(['/zwgk/ysqgk/', '/ysqgk/apply.html'])
      : by.one(['/zwgk/zn/', '/xxgk/zfxxgkzn/index.html', '/zwgk/202503/t20250308_123.html']),
    kinds: isForm ? ['requestForm'] : line === '' ? ['ogiGuide'] : ['ogiGuide', 'article'],
    found: { 'meta.article': 'open', 'page.source': 'open' },
    trail: ['政府信息公开', name],
    type: isForm ? '依申请公开' : '信息公开指南',
    made: { kind: isForm ? 'form' : 'guide' },
  };
}
