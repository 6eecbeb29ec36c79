/** Makes what stands between head and foot of a site's pages by chance: home, disclosure, columns, topics, searches, texts. */
import type { PageKind } from '@sunboard/model';
import { boxesBy, TODAY } from './made-home-boxes.js';
import type { Chance } from './made-chance.js';
import type { Found } from './made-foot-marks.js';
import { dayBefore, named, titleBy, type Naming } from './made-parts.js';

/** The body of a page, its name and address, and what is true of it. */
export interface Front {
  readonly html: string;
  readonly name: string;
  readonly path: string;
  readonly kinds: readonly PageKind[];
  readonly found: Record<string, Found>;
  /** Names of the columns above, and the type that a tag gives. */
  readonly trail: readonly string[];
  readonly type: string;
  readonly article?: { title: string; day: string; source: string };
  readonly made: Record<string, string | number | boolean>;
}

const links = (names: readonly string[], base: string) =>
  names.map((name, at) => `<li><a href="/${base}/${String(at)}/">${name}</a></li>`).join('');

export function homeFront(naming: Naming, by: Chance): Front {
  const { html: boxes, found, made } = boxesBy(naming, by);
  const { html, found: linked } = linkFault(boxes, by);
  const service = by.one([
    '',
    `<div class="fw"><h2>办事服务</h2><ul>${links(['个人办事', '法人办事', '办事指南', '结果查询'], 'fw')}</ul></div>`,
  ]);
  const mail = by.one([
    '',
    `<div><h2>互动交流</h2><ul>${links(['局长信箱', '意见征集', '在线访谈', '网上调查'], 'hd')}</ul></div>`,
  ]);
  const topics = by.one([
    '',
    '<div class="zt"><a href="/zt/1/"><img src="/zt/1.jpg" alt="优化营商环境专题"></a><a href="/zt/2/"><img src="/zt/2.jpg" alt="平安示例"></a></div>',
  ]);
  const year = by.one(['', '2024', '2024', '2022']);
  const sheet =
    year === ''
      ? ''
      : by.one([
          `<a href="/nb/${year}.html">政府网站工作年度报表（${year}年度）</a>`,
          `<a href="/nb/${year}.html">${year}年政府网站年度工作报表</a>`,
          `<a href="/nb/${year}.html">政府网站监管年度报表（${year}）</a>`,
          `<a href="/nb/${year}.html">${year === '2024' ? '二〇二四' : '二〇二二'}年度政府网站年报</a>`,
          `<a href="/nb/${year}.html" title="${year}年政府网站工作年度报表"><img src="/nb.png" alt="政府网站工作年度报表"></a>`,
        ]);
  found['web.annual'] =
    year === '' || sheet.includes('<img') ? 'open' : year === '2022' ? 'failed' : 'passed';
  if (year === '2022' && sheet.includes('<img')) found['web.annual'] = 'open';
  return {
    html: `${html}${service}${mail}${topics}${sheet}`,
    name: '首页',
    path: by.one([
      '/',
      '/',
      '/index.html',
      '/index.htm',
      '/index.shtml',
      '/index.aspx',
      '/jyj/',
      '/jyj/index.html',
    ]),
    kinds: ['home'],
    found: { ...found, ...linked },
    trail: [],
    type: '首页',
    made: { kind: 'home', ...made, year },
  };
}

/* A line that leads nowhere, or where nobody outside gets. */
function linkFault(html: string, by: Chance): { html: string; found: Record<string, Found> } {
  const fault = by.one(['', '', '', '', '', 'empty', 'local', 'script'] as const);
  const address = {
    '': '',
    empty: by.one(['', 'http://']),
    local: by.one(['http://192.168.1.20:8080/a.html', 'http://localhost/a.html', 'file:///C:/a.doc']),
    script: 'javascript:void(0)',
  }[fault];
  return fault === ''
    ? { html, found: { 'link.local': 'passed' } }
    : {
        html: html.replace(/^(.*)href="\/(?:art|info)[^"]*" title/su, `$1href="${address}" title`),
        found:
          fault === 'empty'
            ? { 'link.empty': 'lacking' }
            : fault === 'local'
              ? { 'link.local': 'failed' }
              : {},
      };
}

/* The four parts and the way in, each under names in use. */
const PARTS: readonly (readonly string[])[] = [
  ['政府信息公开指南', '公开指南', '信息公开指南'],
  ['政府信息公开制度', '公开制度', '信息公开制度', '政府信息公开规定'],
  [
    '法定主动公开内容',
    '法定主动公开内容',
    '主动公开目录',
    '信息公开目录',
    '主动公开内容',
    '政府信息公开目录',
  ],
  ['政府信息公开年报', '政府信息公开年度报告', '信息公开工作年度报告', '公开年报'],
  ['依申请公开', '依申请公开', '信息公开申请', '依申请公开平台', '我要申请公开'],
];
const CLASSES = [
  '机构职能',
  '领导信息',
  '政策文件',
  '规划计划',
  '统计信息',
  '行政许可',
  '财政预决算',
  '人事信息',
  '重大项目',
  '应急管理',
];

export function portalFront(naming: Naming, by: Chance): Front {
  const gone = by.is(0.3) ? by.upTo(4) : -1;
  const parts = PARTS.flatMap((names, at) => (at === gone ? [] : [by.one(names)]));
  const shape = by.one(['list', 'cards', 'pictures', 'tabs', 'cells', 'pressed', 'titles', 'dl'] as const);
  const entry = (name: string, at: number): string => {
    const href = `/zwgk/${String(at)}/`;
    switch (shape) {
      case 'cards':
        return `<div class="card"><a href="${href}"><i class="ic${String(at)}"></i><span>${name}</span></a></div>`;
      case 'pictures':
        return `<a href="${href}"><img src="/xxgk/${String(at)}.png" alt="${name}"></a>`;
      case 'tabs':
        return `<a class="tab-item" href="javascript:;" onclick="show(${String(at)})">${name}</a>`;
      case 'cells':
        return `<td><a href="${href}">${name.replace(/^(政府信息公开|法定主动公开|依申请|信息公开)(?=.)/u, '$1<br>')}</a></td>`;
      case 'pressed':
        return `<li onclick="show(${String(at)})">${name}</li>`;
      case 'titles':
        return `<a href="${href}" title="${name}"><i></i></a>`;
      case 'dl':
        return `<dl><dt><a href="${href}">${name}</a></dt></dl>`;
      default:
        return `<li><a href="${href}"><span>${name}</span></a></li>`;
    }
  };
  const inner = parts.map(entry).join('\n');
  const four =
    shape === 'list' || shape === 'pressed'
      ? `<ul${named(naming, 'gk-nav', 'u1')}>${inner}</ul>`
      : shape === 'cells'
        ? `<table><tr>${inner}</tr></table>`
        : `<div${named(naming, 'gk-menu', 'u2')}>${inner}</div>`;
  const classes = by.one([
    '',
    `<div class="fl"><ul>${links(CLASSES, 'fd')}</ul></div>`,
    `<div class="tree"><ul>${CLASSES.map((name, at) => `<li><span></span><a href="/fd/${String(at)}/" title="${name}">${name}(${String(by.upTo(90))})</a></li>`).join('')}</ul></div>`,
  ]);
  const searches = by.is(0.8);
  const search = searches
    ? by.one([
        '<form action="/so"><input name="kw" placeholder="请输入关键词"><button>检索</button></form>',
        '<div class="so"><input type="text" id="kw" placeholder="请输入标题或文号"><a href="javascript:so()">搜索</a></div>',
        '<form><select><option>标题</option><option>文号</option></select><input name="q"><input type="submit" value="查询"></form>',
        '<a href="/jiansuo/">信息检索</a>',
      ])
    : '';
  let past = 3;
  const rows = Array.from({ length: by.one([5, 8]) }, (_, at) => {
    past += by.upTo(9);
    return `<li><a href="/zwgk/t/${String(at)}.html">${titleBy(by)}</a><span>${dayBefore(past, TODAY)}</span></li>`;
  });
  const below = by.one([
    '',
    '',
    `<h3>最新公开</h3><ul>${rows.join('')}</ul>`,
    `<h3>最新公开</h3><ul>${rows.join('')}</ul>`,
    '<p>欢迎使用政府信息公开平台。</p>',
  ]);
  const title = by.one(['政府信息公开', '政府信息公开', '政府信息公开专栏', '政府信息公开平台', '信息公开']);
  const head = by.one([
    `<h1>${title}</h1>`,
    `<h2>${title}</h2>`,
    `<div class="bt">${title}</div>`,
    `<img src="/xxgk/logo.png" alt="${title}">`,
    '',
  ]);
  return {
    html: by.one([
      `${head}${search}<div>${four}${classes}</div><div>${below}</div>`,
      `<div class="left">${head}${four}${classes}</div><div class="right">${search}${below}</div>`,
    ]),
    name: title,
    path: by.one(['/zwgk/', '/xxgk/index.html', '/zfxxgk/', '/gongkai/index.htm']),
    kinds: ['ogi'],
    found: {
      'ogi.four': gone >= 0 && gone < 4 ? 'failed' : 'passed',
      'ogi.apply': gone === 4 ? 'failed' : 'passed',
      'ogi.tools': searches ? 'open' : 'lacking',
      'art20.cover': 'open',
      'cat12.fields': 'open',
      'column.empty': 'open',
    },
    trail: by.one([[title], [title], []]),
    type: by.one(['信息公开目录', '政府信息公开']),
    made: { kind: 'portal', shape, gone, search, below: below.slice(0, 12), head: head.slice(0, 6) },
  };
}
