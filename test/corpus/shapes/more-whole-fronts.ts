/** Second set of whole pages: homes, front pages of disclosure, guides, annual reports. */
import { ENDS, items, listTags, news, notices, policies, prose, SITE, textTags } from './more-whole-frame.js';
import { first, town, tree } from './more-whole-other-sites.js';
import { ant, jcms, zdgk } from './more-whole-sites.js';
import { at, type Line, type WholeCase } from './whole-frame.js';

const row = ([t, d = '']: Line, i: number) =>
  `<li><img src="/i/ds.jpg" alt=""><a href="/x/t${String(i)}.html" target="_blank"><p>${t}</p></a><span>${d}</span></li>`;
const block = (name: string, lines: readonly Line[]) =>
  `<div class="blk"><div class="blk-t clearFix"><a href="/b/"><h1>${name}</h1></a><a href="/b/" class="more1">更多&gt;&gt;</a></div><ul class="blk-l">${lines.map(row).join('')}</ul></div>`;
const SHEET = '<a href="/nb/w2025.html">2025年度政府网站工作年度报表</a>';
const PARTS = ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开'];
const front = (body: string, tags = listTags('首页'), end: string = ENDS.friends) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${SITE}</title>${tags}</head><body><div class="topp"><span>2026年3月9日 星期一 农历正月廿一</span><a href="/login">用户登录</a></div><div class="hd2"><img src="/logo.png" alt="${SITE}"><div class="ss"><form action="/s"><input type="text" name="q" placeholder="请输入关键字"><input type="submit" value="搜索"></form></div></div><div class="nv"><ul>${items(['首页', '要闻', '政府信息公开', '政务服务', '政民互动'])}</ul></div><div class="w1200">${body}</div>${end}</body></html>`;
const home = (name: string, html: string, rest: Partial<WholeCase> = {}): WholeCase => ({
  name: `more home: ${name}`,
  url: at('/'),
  kinds: ['home'],
  day: null,
  html,
  ...rest,
});
const GUIDE = `<p>为了方便公民、法人和其他组织获取政府信息，根据《中华人民共和国政府信息公开条例》（国务院令第711号），编制本指南。</p><p>一、信息分类和编排体系</p><p>本机关公开的信息分为机构职能、政策文件、规划统计等类，按索引号、名称、内容概述、生成日期编排。</p><p>二、获取方式</p><p>公众可以通过门户网站、政府公报、档案馆查阅。</p><p>三、政府信息公开工作机构</p><p>机构名称：临溪县人民政府办公室</p><p>办公地址：临溪县溪滨路1号</p><p>办公时间：周一至周五8:30—12:00，14:00—17:30（法定节假日除外）</p><p>联系电话：0000-87654321</p><p>传真号码：0000-87654320</p><p>电子邮箱：wlb@example.gov.cn</p><p>四、依申请公开</p><p>收到申请后能当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复，需要延长的经负责人同意，最长延长20个工作日。申请内容不明确的，自收到申请之日起7个工作日内一次性告知补正。</p><p>五、监督救济</p><p>认为本机关未依法履行公开义务的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。</p>`;
const REPORT = '临溪县林业局2025年政府信息公开工作年度报告';
const YEARS = [2025, 2024, 2023, 2022, 2021].map((y): [string, string] => [
  `临溪县林业局${String(y)}年政府信息公开工作年度报告`,
  `${String(y + 1)}-01-1${String(y % 7)}`,
]);

/** Fronts and pages of disclosure of the second set. */
export const MORE_FRONTS: readonly WholeCase[] = [
  home(
    'blocks with headings of the first rank and pictures before lines',
    front(`${block('要闻', news())}${block('通知公告', notices())}${block('政策文件', policies())}${SHEET}`),
  ),
  home(
    'one big picture, entries, two lists below a fold',
    front(
      `<div class="big"><img src="/b.jpg" alt="临溪风光"></div><ul class="ent">${items(['我要办事', '我要咨询', '我要查', '我要看'], 'e')}</ul>${block('今日临溪', news(6))}<div class="fold">${block('部门信息', notices(6, '2026-03-02', 3))}</div><p>${SHEET}</p>`,
    ),
  ),
  home(
    'a county of the first web: marquee, days in brackets',
    first({
      title: '临溪县供销社',
      main: `<marquee>欢迎访问</marquee><form action="so.asp"><input name="k"><input type="submit" value="搜索"></form><table width="100%"><tr><td><b>工作动态</b><br>${news(
        6,
      )
        .map(
          ([t, d], i) => `<font size="2">·<a href="d${String(i)}.htm">${t}</a>（${d.slice(5)}）</font><br>`,
        )
        .join('')}</td><td><b>政府信息公开</b><br>${policies(4)
        .map(([t, d], i) => `<font size="2">·<a href="f${String(i)}.htm">${t}</a>（${d}）</font><br>`)
        .join('')}</td></tr></table>${SHEET}`,
    }),
    { url: 'https://gx.example.gov.cn/index.htm', open: ['meta.*'] },
  ),
  home(
    'a framework: cards in three columns, no update for a month',
    ant({
      title: SITE,
      trail: ['首页'],
      tags: listTags('首页'),
      main: `<div class="ant-row">${['要闻', '公告', '政府信息公开']
        .map(
          (n, k) =>
            `<div class="ant-col ant-col-8"><div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">${n}</div><div class="ant-card-extra"><a href="/c/${String(k)}">更多</a></div></div><div class="ant-card-body"><ul>${news(
              5,
              '2026-02-08',
              4,
            )
              .map(([t, d], i) => `<li><a href="/d/${String(k)}${String(i)}">${t}</a><span>${d}</span></li>`)
              .join('')}</ul></div></div></div>`,
        )
        .join('')}</div>${SHEET}`,
    }),
    { failed: ['fresh.home'] },
  ),
  home(
    'a town: tabs of columns within the county site',
    town({
      title: '松塘镇',
      trail: ['首页', '松塘镇'],
      tags: listTags('首页'),
      main: `${block('镇务动态', news(5))}${block('通知公告', notices(5))}`,
    }),
    {
      url: at('/songtang/'),
      kinds: ['home', 'column'],
      open: ['web.annual', 'fresh.*', 'list.order', 'meta.*'],
    },
  ),
  {
    name: 'more ogi: front with parts as icons, newest texts, tabs of documents of which one is shown',
    url: at('/zfxxgk/'),
    kinds: ['ogi'],
    day: null,
    open: ['art20.cover', 'cat12.fields', 'meta.columnType'],
    html: zdgk({
      title: '政府信息公开',
      tags: listTags('政府信息公开', '信息公开目录'),
      trail: ['首页', '政府信息公开'],
      side: '<div></div>',
      main: `<ul class="sx">${PARTS.map((p, i) => `<li><div class="su-l1"><div class="sx-tp"></div></div><div class="su-l2"><a href="/zfxxgk/${String(i)}/">${p}</a></div></li>`).join('')}</ul>${block('近期信息公开', notices())}<div class="c2"><a class="s2r" href="/a/">县政府文件</a><a class="s2r" href="/b/">县府办文件</a><ul class="list1">${policies().map(row).join('')}</ul><ul class="list1" style="display:none">${policies(4, '2025-12-01').map(row).join('')}</ul></div>`,
    }),
  },
  {
    name: 'more ogi: front without a guide and without annual reports',
    url: at('/zfxxgk/index.html'),
    kinds: ['ogi'],
    day: null,
    failed: ['ogi.four'],
    open: ['art20.cover', 'cat12.fields', 'meta.columnType'],
    html: jcms({
      title: '政府信息公开',
      tags: listTags('政府信息公开', '信息公开目录'),
      trail: ['首页', '政府信息公开'],
      main: `<table width="100%"><tr><td>政府信息公开</td></tr>${['政府信息公开制度', '法定主动公开内容', '依申请公开'].map((p, i) => `<tr><td><a href="/g/${String(i)}/">${p}</a></td></tr>`).join('')}</table>${block('最新公开', notices(5))}`,
    }),
  },
  {
    name: 'more ogi: the guide, complete, on the platform',
    url: at('/zfxxgk/zn/'),
    kinds: ['ogiGuide'],
    open: ['meta.*', 'ogi.*', 'art20.cover', 'cat12.fields'],
    html: zdgk({
      title: '政府信息公开指南',
      tags: listTags('政府信息公开指南', '信息公开指南'),
      trail: ['首页', '政府信息公开', '政府信息公开指南'],
      main: `<h2>临溪县人民政府政府信息公开指南</h2><div class="scroll_main">${GUIDE}</div>`,
    }),
  },
  {
    name: 'more ogi: a guide of old times',
    url: at('/zfxxgk/zn/'),
    kinds: ['ogiGuide'],
    failed: ['guide12.old'],
    open: [
      'form.noFee',
      'meta.*',
      'ogi.*',
      'guide12.fields',
      'guide12.period',
      'guide12.remedy',
      'art20.cover',
    ],
    html: tree({
      title: '政府信息公开指南',
      tags: listTags('政府信息公开指南', '信息公开指南'),
      trail: ['首页', '政务公开', '政府信息公开指南'],
      main: `<div class="gk-title">临溪县林业局政府信息公开指南</div>${GUIDE.replace('711', '492').replace('20个工作日内答复', '15个工作日内答复').replace('四、依申请公开', '四、依申请公开。依申请提供信息可以收取成本费。')}`,
    }),
  },
  {
    name: 'more ogi: list of annual reports',
    url: at('/zfxxgk/nb/'),
    kinds: ['column', 'ogi'],
    day: null,
    lines: YEARS,
    open: ['art20.cover', 'cat12.fields'],
    html: zdgk({
      title: '政府信息公开年报',
      tags: listTags('政府信息公开年报', '信息公开年报'),
      trail: ['首页', '政府信息公开', '政府信息公开年报'],
      main: `<div class="title">政府信息公开年报</div><div class="zfxxgk_zdgkc"><ul>${YEARS.map(([t, d], i) => `<li><a href="./${String(i)}.html">${t}</a><b>${d}</b></li>`).join('')}</ul></div>`,
    }),
  },
  {
    name: 'more ogi: annual report in six parts with a byline, tables as pictures',
    url: at('/zfxxgk/nb/2025.html'),
    kinds: ['annualReport', 'article', 'document'],
    day: '2026-01-16',
    title: REPORT,
    open: ['report.*', 'doc.*'],
    html: jcms({
      title: REPORT,
      tags: textTags(REPORT, '2026-01-16', '县林业局', '信息公开年报'),
      main: `<table id="article"><tr><td class="title">${REPORT}</td></tr><tr><td>发布日期：2026-01-16 10:21　信息来源：县林业局</td></tr><tr><td>${['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'].map(n => `<p>${n}</p>${prose(1)}<p><img src="/b.png" alt=""></p>`).join('')}</td></tr></table>`,
    }),
  },
];
