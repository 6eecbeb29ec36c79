/** Further pages of leaders: accordions, definition lists, grids of tables, vacancies, placeholders, doubled posts. */
import { asp, at, gov, plain, type RecordsCase, type TruePerson } from './records-frame.js';

const url = at('/xxgk/ldxx/');
const LD = { trail: ['首页', '政府信息公开', '领导信息'] };
const FULL = { duties: true, resume: true, photo: true };
const person = (name: string, post: string, more: Omit<TruePerson, 'name' | 'post'> = {}): TruePerson => ({
  name,
  post,
  ...more,
});
const cv = (sex = '男') =>
  `${sex}，汉族，1978年11月生，研究生学历，中共党员，2001年7月参加工作。曾任示例镇镇长。`;
const WORK = '分管示例监管、行政审批、法规宣传工作，联系示例协会。';
const PEOPLE = [
  ['周海波', '党组书记、局长'],
  ['孙莉', '党组成员、副局长'],
  ['冯国平', '党组成员、副局长、一级调研员'],
] as const;
const all = PEOPLE.map(([n, p]) => person(n, p, FULL));

export const MORE_LEADERS: readonly RecordsCase[] = [
  {
    name: 'accordion: post after the name in the heading of a panel',
    url,
    html: gov(
      '领导信息',
      `<div class="panel-group" id="accordion">${PEOPLE.map(([n, p], i) => `<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" data-parent="#accordion" href="#c${String(i)}">${n}　${p}</a></h4></div><div id="c${String(i)}" class="panel-collapse collapse in"><div class="panel-body"><img src="/ld/${String(i)}.jpg" alt="${n}"><p><strong>工作分工：</strong>${WORK}</p><p><strong>个人简历：</strong>${cv()}</p></div></div></div>`).join('')}</div>`,
      LD,
    ),
    people: all,
    notFailed: ['roster.*', 'link.empty'],
  },
  {
    name: 'definition lists: photo as term, the rest as description',
    url,
    html: gov(
      '领导信息',
      `<div class="ldxx_list">${PEOPLE.map(([n, p], i) => `<dl><dt><img src="/ld/${String(i)}.jpg" alt="${n}"></dt><dd><h3>${n}</h3><p><b>职务：</b>${p}</p><p><b>分工：</b>${WORK}</p><p><b>简历：</b>${cv()}</p></dd></dl>`).join('')}</div>`,
      LD,
    ),
    people: all,
    notFailed: ['roster.*'],
  },
  {
    name: 'description lists with a dt for each label',
    url,
    html: plain(
      '领导介绍',
      `<h1>领导介绍</h1>${PEOPLE.map(([n, p], i) => `<div class="intro"><img src="/ld/${String(i)}.jpg" alt="${n}照片"><dl><dt>姓　名</dt><dd>${n}</dd><dt>现任职务</dt><dd>${p}</dd><dt>工作分工</dt><dd>${WORK}</dd><dt>工作简历</dt><dd>${cv()}</dd></dl></div>`).join('')}`,
      LD,
    ),
    people: all,
    notFailed: ['roster.*'],
  },
  {
    name: 'table with the photo over several rows',
    url,
    html: asp(
      '领导班子',
      PEOPLE.map(
        ([n, p], i) =>
          `<table width="98%" border="1" cellspacing="0"><tr><td rowspan="4" width="130"><img src="ld/${String(i)}.jpg" width="110"></td><td width="80">姓名</td><td>${n}</td></tr><tr><td>职务</td><td>${p}</td></tr><tr><td>分管工作</td><td>${WORK}</td></tr><tr><td>简历</td><td>${cv()}</td></tr></table><br>`,
      ).join(''),
    ),
    people: all,
    notFailed: ['roster.*'],
  },
  {
    name: 'grid of cells: photo, name and post, each cell a link',
    url,
    html: asp(
      '领导简介',
      `<table width="100%" border="0"><tr>${PEOPLE.map(([n, p], i) => `<td align="center"><a href="ldshow.asp?id=${String(i)}"><img src="ld/${String(i)}.jpg" border="0" width="100" height="130"><br>${n}</a><br>${p}</td>`).join('')}</tr></table>`,
    ),
    people: PEOPLE.map(([n, p]) => person(n, p, { photo: true })),
    notFailed: ['roster.*'],
  },
  {
    name: 'boxes of an organisation chart: post above the name, telephone below, no work',
    url,
    html: gov(
      '领导班子',
      `<figure class="org-chart cf"><div class="board"><ul class="columnOne"><li><span class="lvl-b"><strong>局党组书记、局长</strong><br>周海波<br>办公电话：12345678</span></li></ul><ul class="columnFour"><li class="department"><span><strong>局党组成员、副局长</strong><br>孙莉 <br>办公电话：12345679</span></li><li class="department two"><span><strong>副局长</strong><br>冯国平 <br>办公电话：12345670</span></li></ul></div></figure>`,
      { trail: ['首页', '机构设置', '领导班子'] },
    ),
    people: [
      person('周海波', '局党组书记、局长', { duties: false, photo: false }),
      person('孙莉', '局党组成员、副局长'),
      person('冯国平', '副局长'),
    ],
    failed: ['roster.fields'],
  },
  {
    name: 'a post that is vacant',
    url,
    html: gov(
      '领导信息',
      `<table class="ld_table"><thead><tr><th>职务</th><th>姓名</th><th>工作分工</th></tr></thead><tbody><tr><td>局长</td><td>周海波</td><td>主持全面工作。</td></tr><tr><td>副局长</td><td>孙莉</td><td>${WORK}</td></tr><tr><td>副局长</td><td>空缺</td><td></td></tr></tbody></table>`,
      LD,
    ),
    failed: ['roster.phrase', 'roster.fields'],
    notFailed: ['roster.dup'],
  },
  {
    name: 'placeholders of the template',
    url,
    html: gov(
      '领导信息',
      `<ul class="leader">${['XXX', '张三', '孙莉'].map((n, i) => `<li><img src="/ld/${String(i)}.jpg" alt=""><p>姓名：${n}</p><p>职务：副局长</p><p>工作分工：${i === 0 ? '待定' : WORK}</p><p>简历：${cv()}</p></li>`).join('')}</ul>`,
      LD,
    ),
    failed: ['roster.phrase'],
  },
  {
    name: 'two people called director',
    url,
    html: gov(
      '领导信息',
      `<table class="ld_table"><tr><th>姓名</th><th>职务</th><th>分管工作</th></tr><tr><td>周海波</td><td>局长</td><td>主持全面工作</td></tr><tr><td>高远</td><td>局长</td><td>主持全面工作</td></tr><tr><td>孙莉</td><td>副局长</td><td>${WORK}</td></tr></table>`,
      LD,
    ),
    failed: ['roster.dup'],
  },
  {
    name: 'party secretary and director are two people',
    url,
    html: gov(
      '领导信息',
      `<ul class="ld">${[
        ['高远', '党委书记'],
        ['周海波', '党委副书记、主任'],
        ['孙莉', '副主任'],
        ['王军', '区纪委监委派驻纪检监察组组长'],
      ]
        .map(
          ([n = '', p = ''], i) =>
            `<li><a href="${String(i)}.shtml" title="${n}"><img src="/ld/${String(i)}.jpg" alt="${n}"></a><div class="name">${n}</div><div class="post">${p}</div></li>`,
        )
        .join('')}</ul>`,
      LD,
    ),
    people: [
      person('高远', '党委书记'),
      person('周海波', '党委副书记、主任'),
      person('孙莉', '副主任'),
      person('王军', '区纪委监委派驻纪检监察组组长'),
    ],
    notFailed: ['roster.*'],
  },
  {
    name: 'name in a title attribute style heading with spaces around each part, résumé as paragraphs below a h5',
    url,
    html: gov(
      '领导信息',
      PEOPLE.map(
        ([n, p], i) =>
          `<div class="ld-detail clearfix"><div class="ld-pic"><img src="/ld/${String(i)}.jpg"></div><div class="ld-txt"><h3><span>${n}</span><em>${p}</em></h3><h5>个人简介</h5><p>${cv()}</p><h5>工作分工</h5><p>${WORK}</p></div></div>`,
      ).join(''),
      LD,
    ),
    people: all,
    notFailed: ['roster.*'],
  },
  {
    name: 'one long text: bold line of post and name, paragraphs below',
    url,
    html: plain(
      '领导简介',
      `<div class="art"><h2>领导简介</h2>${PEOPLE.map(([n, p], i) => `<p style="text-align:center"><img src="/ld/${String(i)}.jpg"></p><p style="text-align:center"><strong>${p}　${n}</strong></p><p>　　${n}，${cv()}</p><p>　　负责：${WORK}</p>`).join('')}</div>`,
      { trail: ['首页', '机构概况', '领导简介'] },
    ),
    people: all,
    notFailed: ['roster.*'],
  },
  {
    name: 'grades beside the post, dashes in it',
    url,
    html: gov(
      '领导信息',
      `<div class="ldlist">${[
        ['司马清', '党组书记-局长'],
        ['赵立', '副局长（正科级）'],
        ['沈文', '总工程师'],
        ['罗布次仁', '二级巡视员'],
      ]
        .map(
          ([n = '', p = ''], i) =>
            `<div class="ld-card"><img src="/ld/${String(i)}.jpg" alt="${n}"><div class="t1">${n}</div><div class="t2">${p}</div><div class="t3">工作分工：${WORK}</div><div class="t4">工作简历：${cv()}</div></div>`,
        )
        .join('')}</div>`,
      LD,
    ),
    people: [
      person('司马清', '党组书记-局长', FULL),
      person('赵立', '副局长（正科级）', FULL),
      person('沈文', '总工程师', FULL),
      person('罗布次仁', '二级巡视员', FULL),
    ],
    notFailed: ['roster.*'],
  },
];
