/** Second set of whole pages: searches, maps, data, topics, downloads, links, errors, logins. */
import { ENDS, items, listTags, news, notices, prose, SITE, SITE_TAGS } from './more-whole-frame.js';
import { stats, town } from './more-whole-other-sites.js';
import { page } from './more-whole-services.js';
import { ant, court, ecms, grid, uni, webplus } from './more-whole-sites.js';
import { at, type WholeCase } from './whole-frame.js';

const bare = (name: string, title: string, body: string, path = '/e.html'): WholeCase => ({
  name: `more other: ${name}`,
  url: at(path),
  kinds: ['other'],
  day: null,
  html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  open: ['meta.*', 'foot.*', 'form.*'],
});
/** The rest of the second set. */
export const MORE_REST: readonly WholeCase[] = [
  page(
    'search: results with marks and paths',
    grid,
    ['search'],
    '搜索结果',
    `<div class="search-bar"><form action="/search"><input name="kw" value="停车"><button>搜索</button></form></div><p>找到约 21 条结果</p>${notices(
      5,
    )
      .map(
        ([t, d], i) =>
          `<div class="res"><h4><a href="/r/${String(i)}.html">${t}<em>停车</em></a></h4><p>…${prose(1, '', '').slice(0, 50)}…</p><cite>www.example.gov.cn/r/${String(i)}.html - ${d}</cite></div>`,
      )
      .join('')}`,
    { url: at('/search?kw=%E5%81%9C%E8%BD%A6') },
  ),
  page(
    'map of the site in columns',
    court,
    ['other'],
    '网站地图',
    `<table class="mapt">${['法院概况', '司法公开', '诉讼服务'].map((n, i) => `<tr><th><a href="/m${String(i)}/">${n}</a></th><td>${['简介', '机构', '公告', '指南'].map((k, j) => `<a href="/m${String(i)}/${String(j)}/">${k}</a>`).join(' ')}</td></tr>`).join('')}</table>`,
    { url: at('/wzdt/') },
  ),
  page(
    'data: sets with days of change and buttons',
    ant,
    ['column', 'search', 'other'],
    '数据目录',
    `<div class="ds">${['公交站点', '停车场', '中小学名录'].map((n, i) => `<div class="ant-card"><h4><a href="/data/${String(i)}">${n}</a></h4><span>更新时间：2026-02-1${String(i)}</span><span>数据量：${String(300 + i)}</span><button>下载</button></div>`).join('')}</div>`,
    { open: ['list.*', 'fresh.*', 'link.*'] },
  ),
  page(
    'topic: one page with a film, a text and two lists',
    stats,
    ['column', 'home', 'other'],
    '第五次全国经济普查专题',
    `<div class="zt"><video src="/v.mp4" controls></video><p>${prose(1, '', '')}</p><div class="l"><h3>普查动态</h3><ul>${news(
      4,
      '2025-06-10',
    )
      .map(([t, d], i) => `<li><a href="/z/${String(i)}">${t}</a><span>${d}</span></li>`)
      .join(
        '',
      )}</ul></div><div class="r"><h3>普查知识</h3><ul>${items(['什么是普查', '谁来登记'], 'zs')}</ul></div></div>`,
    { open: ['fresh.*', 'list.*'] },
  ),
  page(
    'an index of topics with pictures and years',
    town,
    ['column', 'other'],
    '专题专栏',
    `<ul class="zts">${['清廉松塘', '森林防火', '人居环境'].map((n, i) => `<li><a href="/zt/${String(i)}/"><img src="/zt/${String(i)}.jpg" alt="${n}"><p>${n}</p></a></li>`).join('')}</ul>`,
    { open: ['list.dates'], tags: listTags('专题专栏') },
  ),
  page(
    'questions and answers in a mini programme',
    uni,
    ['other', 'column', 'interaction'],
    '常见问题',
    `<uni-view class="faq">${['怎么办居住证？', '老年证在哪里领？'].map(q => `<uni-view class="q"><span>${q}</span></uni-view><uni-view class="a"><span>${prose(1, '', '').slice(0, 30)}</span></uni-view>`).join('')}</uni-view>`,
    { open: ['list.*', 'inter.*', 'column.empty'] },
  ),
  page(
    'downloads: forms with kinds of files and days',
    ecms,
    ['column', 'other'],
    '下载中心',
    `<ul>${notices(6)
      .map(
        ([, d], i) =>
          `<li><a href="/d/${String(i)}.doc">表格${String(i + 1)}：农资补贴申请表.doc</a><span>${d}</span></li>`,
      )
      .join('')}</ul>`,
    {},
  ),
  page(
    'links to other bodies',
    webplus,
    ['other', 'column'],
    '友情链接',
    `<div class="lk">${['教育部', '省教育厅', '市教育局'].map((n, i) => `<a href="https://www.edu${String(i)}.gov.cn/">${n}</a>`).join(' ')}</div>`,
    { open: ['list.dates'] },
  ),
  page(
    'not found, in the frame of a town',
    town,
    ['other'],
    '页面不存在',
    '<div class="err"><b>404</b><p>您要查看的页面已删除或不存在。</p><p><a href="/">返回首页</a></p></div>',
    { failed: ['page.answer'], open: ['meta.*'] },
  ),
  {
    ...bare(
      'error of a server in Java',
      'HTTP Status 404 – 未找到',
      '<h1>HTTP状态 404 - 未找到</h1><hr class="line"><p><b>类型</b> 状态报告</p><p><b>消息</b> /art/9.html</p><hr><h3>Apache Tomcat/9.0.1</h3>',
    ),
    failed: ['page.answer'],
  },
  bare(
    'a check of the browser',
    '请稍候',
    '<div class="sec"><p>正在进行安全检查，请稍候……</p><noscript>请启用脚本后继续访问</noscript></div>',
  ),
  bare(
    'a login with a code to scan',
    '政务服务网统一登录',
    `<div class="lg"><div class="lg-t"><a class="on">账号登录</a><a>扫码登录</a></div><form method="post" action="https://sso.example.gov.cn/login"><input name="u" placeholder="请输入用户名"><input type="password" name="p" placeholder="请输入密码"><button>登 录</button></form><div class="qr"><img src="/qr.png" alt="扫码登录"></div></div>`,
    '/login',
  ),
  bare(
    'a video page that tells of a missing plugin',
    '视频播放',
    '<div id="player"></div><p>您的浏览器版本过低，请升级后观看。</p>',
  ),
  {
    name: 'more other: gone home: a page that only draws its frame',
    url: at('/col/col77/index.html'),
    kinds: ['other', 'column'],
    day: null,
    open: ['meta.*', 'column.empty'],
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${SITE}</title>${SITE_TAGS}</head><body><div id="app"></div>${ENDS.ant}</body></html>`,
  },
];
