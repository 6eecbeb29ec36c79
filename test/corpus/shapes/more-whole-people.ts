/** Second set of whole pages: leaders in lists, tables and cards, offices, towns in words. */
import { beside, listTags, news, prose, SITE_TAGS } from './more-whole-frame.js';
import { blog, town, touch } from './more-whole-other-sites.js';
import { court, grid, jcms, nest, phpcms, webplus } from './more-whole-sites.js';
import { at, type Line, type WholeCase } from './whole-frame.js';

const row = ([t, d = '']: Line, i: number) =>
  `<li><img src="/i/ds.jpg" alt=""><a href="/x/t${String(i)}.html" target="_blank"><p>${t}</p></a><span>${d}</span></li>`;
const WHO = [
  ['柳青山', '县委副书记、县长', '主持县政府全面工作，负责审计方面工作。'],
  ['阮溪水', '县委常委、副县长', '负责县政府常务工作，分管发展改革、财政、应急管理。'],
  ['骆竹林', '副县长', '负责农业农村、水利、林业方面工作。'],
] as const;

/** People and offices of the second set. */
export const MORE_PEOPLE: readonly WholeCase[] = [
  {
    name: 'more people: names in groups of a list, posts after them, lives elsewhere',
    url: at('/ldzc/'),
    kinds: ['roster'],
    day: null,
    open: ['roster.fields'],
    html: grid({
      title: '领导之窗',
      tags: listTags('领导之窗', '负责人信息'),
      trail: ['首页', '领导之窗'],
      main: `<div class="panel"><div class="panel-heading">县政府</div><ul class="list-group">${WHO.map(([n, p], i) => `<li class="list-group-item"><a href="/ldzc/${String(i)}.html" title="${n}"><span class="leader_name">${n}</span></a>${p}</li>`).join('')}</ul></div>`,
    }),
  },
  {
    name: 'more people: a table with pictures, work and lives',
    url: at('/ldzc/index.html'),
    kinds: ['roster'],
    day: null,
    html: nest({
      title: '领导班子',
      tags: listTags('领导班子', '负责人信息'),
      trail: ['首页', '领导班子'],
      main: `<table border="1" width="100%"><tr><th>照片</th><th>姓名</th><th>职务</th><th>分工</th><th>简历</th></tr>${WHO.map(([n, p, w], i) => `<tr><td><img src="/l/${String(i)}.jpg" alt="${n}"></td><td>${n}</td><td>${p}</td><td>${w}</td><td>${n}，汉族，1972年5月生，大学学历，1995年8月参加工作。</td></tr>`).join('')}</table>`,
    }),
  },
  {
    name: 'more people: cards, one name twice',
    url: at('/ld.html'),
    kinds: ['roster'],
    day: null,
    failed: ['roster.dup'],
    open: ['roster.fields'],
    html: webplus({
      title: '领导信息',
      tags: listTags('领导信息', '负责人信息'),
      trail: ['首页', '领导信息'],
      main: [WHO[0], WHO[1], WHO[1]]
        .map(
          ([n, p, w], i) =>
            `<div class="ld-card"><img src="/l/${String(i)}.jpg" alt="${n}"><h4>${n}</h4><p>职务：${p}</p><p>分工：${w}</p><p>简历：${n}，汉族，1972年5月生，大学学历。</p></div>`,
        )
        .join(''),
    }),
  },
  {
    name: 'more people: activities of a leader: a column under a name',
    url: at('/ldzc/hd/'),
    kinds: ['column', 'roster'],
    day: null,
    lines: news(),
    html: jcms({
      title: '县长活动',
      tags: listTags('县长活动', '工作动态'),
      trail: ['首页', '领导之窗', '县长活动'],
      main: `<ul>${news().map(row).join('')}</ul>`,
    }),
  },
  {
    name: 'more office: duties, parts, address, hours, head',
    url: at('/jgzn/lyj.html'),
    kinds: ['organization'],
    day: null,
    html: phpcms({
      title: '机构职能',
      tags: listTags('机构职能'),
      trail: ['首页', '机构职能'],
      main: `<div class="org"><h3>临溪县林业局</h3><table><tr><td>主要负责人</td><td>柳林木</td></tr><tr><td>办公地址</td><td>临溪县竹海路6号</td></tr><tr><td>办公时间</td><td>工作日8:30—12:00，14:00—17:30</td></tr><tr><td>联系电话</td><td>0000-87654325</td></tr></table><h4>主要职责</h4><p>（一）负责林业及其生态保护修复的监督管理；（二）组织造林绿化；（三）负责森林防火。</p><h4>内设机构</h4><p>办公室、资源管理科、防火办公室。</p></div>`,
    }),
  },
  {
    name: 'more office: telephones of all offices in a table',
    url: at('/lxdh.html'),
    kinds: ['organization', 'other', 'column'],
    day: null,
    open: ['org.fields', 'meta.*', 'list.dates'],
    html: court({
      title: '联系电话',
      tags: SITE_TAGS,
      trail: ['首页', '联系电话'],
      main: `<h2>机构联系电话</h2><table border="1"><tr><th>部门</th><th>地址</th><th>电话</th></tr>${['立案庭', '民一庭', '执行局', '办公室'].map((n, i) => `<tr><td>${n}</td><td>溪滨路9号${String(i + 1)}楼</td><td>0000-8765433${String(i)}</td></tr>`).join('')}</table>`,
    }),
  },
  {
    name: 'more office: a town in words, without a day',
    url: at('/songtang/zqgk/'),
    kinds: ['other', 'article'],
    day: null,
    open: ['meta.*', 'page.source', 'date.*'],
    html: town({
      title: '镇情概况',
      trail: ['首页', '松塘镇', '镇情概况'],
      main: `<h2>镇情概况</h2><div class="nr"><p>松塘镇位于临溪县西部，辖11个村、2个社区，面积96平方公里，2025年末户籍人口2.1万。1956年建乡，1992年撤乡设镇。</p>${prose(2)}</div>`,
    }),
  },
  {
    name: 'more office: a weblog page on the unit itself',
    url: 'https://ws.example.gov.cn/about/',
    kinds: ['organization', 'other', 'article'],
    day: null,
    open: ['meta.*', 'page.source', 'date.*', 'org.fields'],
    html: blog({
      title: '关于我们',
      trail: ['首页', '关于我们'],
      side: beside('近期'),
      main: `<article class="page type-page"><header><h1 class="entry-title">关于我们</h1></header><div class="entry-content"><p>临溪县文物保护所成立于1983年，承担全县不可移动文物的调查和保护。</p><p>地址：老城街12号</p><p>电话：0000-87654330</p></div></article>`,
    }),
  },
  {
    name: 'more people: touch page of one leader',
    url: at('/wap/ld/2.html'),
    kinds: ['roster'],
    day: null,
    open: ['roster.photo', 'meta.*'],
    html: touch({
      title: '阮溪水',
      tags: listTags('领导信息', '负责人信息'),
      main: `<div class="ldz"><img src="/l/2.jpg" alt="阮溪水"><h2>阮溪水</h2><p>县委常委、副县长</p><h3>工作分工</h3><p>负责县政府常务工作，分管发展改革、财政、应急管理。</p><h3>个人简历</h3><p>阮溪水，女，汉族，1976年9月生，研究生学历，1999年7月参加工作，现任县委常委、副县长。</p></div>`,
    }),
  },
];
