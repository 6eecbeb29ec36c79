/** Pages of leaders as governments and offices build them. */
import { asp, at, gov, plain, spa, type RecordsCase, type TruePerson } from './records-frame.js';

const url = at('/zwgk/ldzc/');
const LD = { trail: ['首页', '政务公开', '领导信息'] };
const CV = (name: string, more = '汉族，1975年6月出生，大学学历，中共党员') =>
  `${name}，男，${more}，1997年8月参加工作。历任示例镇副镇长、示例局副局长等职。`;
const FULL = { duties: true, resume: true, photo: true };
const person = (name: string, post: string, more: Omit<TruePerson, 'name' | 'post'> = {}): TruePerson => ({
  name,
  post,
  ...more,
});
const img = (n: number) => `<img src="/images/ld/${String(n)}.jpg" width="120" height="160" alt="">`;

const THREE = [
  ['张明', '区委副书记、区长'],
  ['王一鸣', '区委常委、常务副区长'],
  ['李思远', '副区长'],
] as const;

export const LEADERS: readonly RecordsCase[] = [
  {
    name: 'portal: photos and names that lead to pages of their own',
    url,
    html: gov(
      '领导信息',
      `<div class="ldjj"><ul class="ld_list clearfix">${THREE.map(([n, p], i) => `<li><a href="./${String(i)}/" target="_blank">${img(i)}</a><p class="ld_xm"><a href="./${String(i)}/">${n}</a></p><p class="ld_zw">${p}</p></li>`).join('')}</ul></div>`,
      LD,
    ),
    people: THREE.map(([n, p]) => person(n, p, { photo: true })),
    notFailed: ['roster.*', 'column.empty', 'org.fields'],
  },
  {
    name: 'portal: names and posts only, no link and no division of work',
    url,
    html: gov(
      '领导信息',
      `<div class="ldjj"><ul class="ld_list clearfix">${THREE.map(([n, p], i) => `<li>${img(i)}<h4>${n}</h4><p>${p}</p></li>`).join('')}</ul></div>`,
      LD,
    ),
    people: THREE.map(([n, p]) => person(n, p, { duties: false, resume: false, photo: true })),
    failed: ['roster.fields'],
  },
  {
    name: 'labels spaced with entities, 分管范围, no résumé',
    url: at('/leader.jhtml'),
    html: plain(
      '局领导',
      `<div class="j_main_right"><div class="j_main_right_2">${THREE.map(([n], i) => `<div class="j_r_1"><div style="float:left">${img(i)}</div><div style="float:left"><p>姓&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;名：${n}</p><p>职&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;务：${i === 0 ? '党组书记、局长' : '副局长'}</p><p>分管范围：分管示例科、综合科和示例服务中心工作。</p></div></div>`).join('')}</div></div>`,
      { trail: ['首页', '工作指南', '局领导'] },
    ),
    people: THREE.map(([n], i) =>
      person(n, i === 0 ? '党组书记、局长' : '副局长', { duties: true, resume: false, photo: true }),
    ),
    failed: ['roster.fields'],
  },
  {
    name: 'table with résumé and photo in cells',
    url,
    html: gov(
      '领导信息',
      `<table class="ldxx" border="1"><tbody><tr><td>姓名</td><td>简历</td><td>职务</td><td>工作分工</td><td>联系电话</td><td>照片</td></tr>${THREE.map(([n, p], i) => `<tr><td>${n}</td><td><p>${CV(n)}</p></td><td>${p}</td><td>负责示例、民政和信访工作。</td><td>0000-1234567${String(i)}</td><td>${img(i)}</td></tr>`).join('')}</tbody></table>`,
      LD,
    ),
    people: THREE.map(([n, p]) => person(n, p, FULL)),
    notFailed: ['roster.*'],
  },
  {
    name: 'table of names, posts and work: neither photo nor résumé',
    url,
    html: asp(
      '领导班子',
      `<table border="1" width="96%" align="center"><tr><td>序号</td><td>姓 名</td><td>职 务</td><td>工 作 分 工</td></tr><tr><td>1</td><td>张　明</td><td>党委书记、局长</td><td>主持全面工作</td></tr><tr><td>2</td><td>欧阳晓</td><td>副局长</td><td>分管示例股、财务股</td></tr><tr><td>3</td><td>赵　立</td><td>副局长</td><td>分管办公室、法规股</td></tr></table>`,
    ),
    people: [
      person('张明', '党委书记、局长', { duties: true, photo: false, resume: false }),
      person('欧阳晓', '副局长', { duties: true }),
      person('赵立', '副局长', { duties: true }),
    ],
    failed: ['roster.fields'],
  },
  {
    name: 'editor: one table a leader, post and name in one line, 【分工】 below',
    url,
    html: gov(
      '领导信息',
      `<div class="TRS_Editor">${THREE.map(([n, p], i) => `<table border="0"><tbody><tr><td colspan="2"></td></tr><tr><td width="150">${img(i)}</td><td><p>&nbsp;</p><p>　　${p} ${n}</p><p>　　${CV(n)}</p><p>　　【分工】负责示例管理、公共服务方面工作，分管示例局。</p></td></tr></tbody></table>`).join('')}</div>`,
      LD,
    ),
    people: THREE.map(([n, p]) => person(n, p, FULL)),
    notFailed: ['roster.*'],
  },
  {
    name: 'running lines: name, post in brackets, then the work',
    url,
    html: plain(
      '领导分工',
      `<h2 class="tit">示例局领导分工</h2><div class="con"><p>王一鸣（党组书记、局长）：主持局全面工作。</p><p>陈静（党组成员、副局长）：负责示例建设、水土保持工作，分管建设科。</p><p>周海波（二级调研员）：协助负责防汛抗旱工作，分管防办。</p></div>`,
      { trail: ['首页', '信息公开', '领导分工'] },
    ),
    people: [
      person('王一鸣', '党组书记、局长', { duties: true }),
      person('陈静', '党组成员、副局长', { duties: true }),
      person('周海波', '二级调研员', { duties: true }),
    ],
    failed: ['roster.fields'],
  },
  {
    name: 'groups behind tabs: the post stands above linked names',
    url,
    html: gov(
      '领导之窗',
      `<div class="ld_tab"><ul class="tab_hd"><li class="on">区委</li><li>区人大</li><li>区政府</li></ul><div class="tab_bd"><div class="pane"><div class="ld_zw">区委书记</div><div class="ld_name"><a href="a.html">高远</a></div><div class="ld_zw">区委副书记</div><div class="ld_name"><a href="b.html">张明</a><a href="c.html">孙 莉</a></div></div><div class="pane" style="display:none"><div class="ld_zw">区人大常委会主任</div><div class="ld_name"><a href="d.html">冯国平</a></div></div><div class="pane" style="display:none"><div class="ld_zw">区长</div><div class="ld_name"><a href="b.html">张明</a></div></div></div></div>`,
      { trail: ['首页', '政务公开', '领导之窗'] },
    ),
    notFailed: ['roster.*'],
  },
  {
    name: 'the same person in two groups with two posts is no duplicate',
    url,
    html: gov(
      '领导之窗',
      [
        ['区委', '张明', '区委副书记'],
        ['区委', '高远', '区委书记'],
        ['区政府', '张明', '区长'],
        ['区政府', '李思远', '副区长'],
      ]
        .map(
          ([g = '', n = '', p = ''], i) =>
            `<dl class="ldbox" data-g="${g}"><dt><a href="/ld/${String(i)}.html">${img(i)}</a></dt><dd><a href="/ld/${String(i)}.html">${n}</a></dd><dd>${p}</dd></dl>`,
        )
        .join(''),
      { trail: ['首页', '领导之窗'] },
    ),
    notFailed: ['roster.*'],
  },
  {
    name: "a leader's own page: tabs for work, résumé and activities",
    url: at('/zwgk/ldzc/wym/index.html'),
    html: plain(
      '王一鸣',
      `<div class="em-leader-infos"><div class="em-leader-left"><img class="em-leader-photo" src="/ld/1.jpg" alt=""></div><div class="em-leader-right"><div class="em-name">王一鸣</div><div class="em-job">区委常委、副区长</div><div class="em-content"><h4>个人简历</h4><p>${CV('王一鸣')}</p></div></div></div><div class="em-activity-list"><h4>工作分工</h4><p>负责发展改革、财政、统计、国有资产监督管理工作。</p></div><div class="em-news"><h4>重要活动</h4><ul>${['2026-02-27', '2026-02-11', '2026-01-20', '2026-01-06', '2025-12-19'].map((d, i) => `<li><a href="/hd/${String(i)}.html">王一鸣调研示例工作第${String(i + 1)}站</a><span>${d}</span></li>`).join('')}</ul></div>`,
      { trail: ['首页', '政务公开', '领导信息', '王一鸣'] },
    ),
    people: [person('王一鸣', '区委常委、副区长', FULL)],
    notFailed: ['roster.*', 'column.empty'],
  },
  {
    name: "a leader's own page whose division of work says nothing",
    url: at('/zwgk/ldzc/lsy/index.html'),
    html: gov(
      '李思远',
      `<div class="ld_xx"><div class="ld_pic">${img(3)}</div><table class="leader_box2"><tr><td>姓名：</td><td>李思远</td></tr><tr><td>职务：</td><td>副区长</td></tr><tr><td>工作分工：</td><td>暂无</td></tr><tr><td>个人简历：</td><td>${CV('李思远')}</td></tr></table></div>`,
      { trail: ['首页', '政务公开', '领导信息', '李思远'] },
    ),
    people: [person('李思远', '副区长', { resume: true, photo: true })],
    failed: ['roster.fields'],
  },
  {
    name: 'drawn by a framework: cards whose work opens on a button',
    url: at('/#/organization'),
    html: spa(
      '领导分工',
      `<div class="tab-content"><h2>领导分工</h2><div class="leaders-grid">${THREE.map(([n], i) => `<div class="leader-card"><div class="leader-avatar"><i class="el-icon"><svg viewBox="0 0 10 10"></svg></i></div><h4>${n}</h4><p>${i === 0 ? '党委书记、局长' : '党委委员、副局长'}</p><button class="view-btn">查看分工</button></div>`).join('')}</div></div>`,
    ),
    people: THREE.map(([n], i) => person(n, i === 0 ? '党委书记、局长' : '党委委员、副局长')),
    notFailed: ['roster.dup', 'roster.phrase'],
  },
  {
    name: "a leader's page under a heading, labels in elements of their own",
    url: at('/qjldgxq/2026/0101/content_18234.html'),
    html: plain(
      '高远',
      `<div class="news_box"><h2 class="news_title">高远</h2><div class="news_content"><div class="leader_img"><img src="/ld/7.jpg" alt=""></div><div class="leader_info"><label>领导职务：</label><p>党工委书记</p></div><div class="leader_info"><label>领导分工：</label><p>负责示例新区全面工作。</p></div><div class="leader_info"><label>领导简历：</label><p>男，汉族，1976年3月生，大学学历，工学学士。</p></div></div></div>`,
      { trail: ['首页', '领导之窗', '党工委领导'] },
    ),
    people: [person('高远', '党工委书记', FULL)],
    notFailed: ['roster.*'],
  },
  {
    name: "a leader's page named with a space between the characters, no résumé",
    url: at('/xxgk/ldxx/fqz/8.html'),
    html: plain(
      '高　远',
      `<div class="ld_photo"><div class="pic"><img src="/d/83528bc1.jpg" width="120" height="160"></div><h3>高　远</h3><span>区委常委、副区长</span></div><div class="ld_intro"><ul class="tit"><li><a>工作分工</a></li></ul><div><p>负责示例新区全面工作。</p></div></div>`,
      { trail: ['首页', '信息公开', '政府领导', '副区长'] },
    ),
    people: [person('高远', '区委常委、副区长', { resume: false, photo: true })],
    failed: ['roster.fields'],
    notFailed: ['roster.dup', 'roster.phrase'],
  },
  {
    name: 'names of ethnic groups, women marked, full-width spaces',
    url,
    html: gov(
      '领导信息',
      `<div class="ld">${[
        ['买买提·艾力', '县委副书记、县长'],
        ['阿依古丽·吐尔逊（女）', '县委常委、副县长'],
        ['陈　静（女，回族）', '副县长'],
        ['格桑卓玛（女）', '副县长'],
        ['王　军', '副县长、公安局局长'],
      ]
        .map(
          ([n = '', p = ''], i) =>
            `<div class="ld_item"><a href="${String(i)}.html">${img(i)}<span class="xm">${n}</span></a><span class="zw">${p}</span></div>`,
        )
        .join('')}</div>`,
      LD,
    ),
    people: [
      person('买买提·艾力', '县委副书记、县长'),
      person('阿依古丽·吐尔逊', '县委常委、副县长'),
      person('陈静', '副县长'),
      person('格桑卓玛', '副县长'),
      person('王军', '副县长、公安局局长'),
    ],
    notFailed: ['roster.*'],
  },
  {
    name: 'post and names in one line, several to a post',
    url,
    html: gov(
      '领导班子',
      `<div class="article-con"><p>区　长：张　明</p><p>副区长：王一鸣　李思远　陈　静（女）</p><p>办公室主任：周海波</p></div>`,
      LD,
    ),
    people: [
      person('张明', '区长'),
      person('王一鸣', '副区长'),
      person('李思远', '副区长'),
      person('陈静', '副区长'),
      person('周海波', '办公室主任'),
    ],
    failed: ['roster.fields'],
  },
];
