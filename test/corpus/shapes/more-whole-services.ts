/** Second set of whole pages: guides of services, mail boxes with answers, polls, interviews. */
import { listTags, news, prose, SITE_TAGS, textTags } from './more-whole-frame.js';
import { hall, portlet, touch, tree } from './more-whole-other-sites.js';
import { ant, ecms, grid, jcms, phpcms, webplus, zdgk } from './more-whole-sites.js';
import { otherCases } from './whole-cases.js';
import type { WholeCase } from './whole-frame.js';

/** A page of another kind than text or column. */
export const page = otherCases({
  named: 'more other',
  path: '/q/index.html',
  tags: SITE_TAGS,
  isUntagged: site => site === ecms,
});
const ITEM = [
  ['事项名称', '林木采伐许可'],
  ['事项类型', '行政许可'],
  ['设定依据', '《中华人民共和国森林法》第五十六条'],
  ['申请条件', '持有林权证明的单位和个人，采伐地点、面积明确。'],
  ['办理材料', '1.林木采伐申请表（原件1份，电子或纸质）；2.林权证明（复印件1份）'],
  ['办理流程', '申请—受理—审查—决定—送达'],
  ['办理地点', '临溪县行政服务中心二楼9号窗口'],
  ['办理时间', '周一至周五8:30—12:00，14:00—17:30'],
  ['法定办结时限', '20个工作日'],
  ['承诺办结时限', '5个工作日'],
  ['收费情况', '不收费'],
  ['数量限制', '无'],
  ['咨询电话', '0000-87654326'],
  ['监督投诉电话', '0000-87654327'],
] as const;
const FILES =
  '<p>表格下载：<a href="/f/sqb.doc">林木采伐申请表（空白表）.doc</a> <a href="/f/yb.doc">林木采伐申请表（示范文本）.doc</a></p>';
const without = (...names: readonly string[]) => ITEM.filter(([l]) => !names.includes(l));
const guide = { open: ['flow.*', 'guide.basisLive'] };
const LETTERS = ['村口路灯不亮', '公交末班车能否延长', '咨询老年证办理', '反映工地夜间施工', '建议修建公厕'];

/** Services and interaction of the second set. */
export const MORE_SERVICES: readonly WholeCase[] = [
  page(
    'guide: rows of a table, complete',
    zdgk,
    ['guide'],
    '林木采伐许可办事指南',
    `<h1>林木采伐许可办事指南</h1><table width="100%" border="1">${ITEM.map(([l, v]) => `<tr><td>${l}</td><td>${v}</td></tr>`).join('')}</table>${FILES}`,
    guide,
  ),
  page(
    'guide: anchors above, headings and texts, complete',
    ant,
    ['guide'],
    '林木采伐许可',
    `<h1>林木采伐许可</h1><div class="ant-anchor">${ITEM.slice(2, 8)
      .map(([l]) => `<a href="#${l}">${l}</a>`)
      .join(
        '',
      )}</div>${ITEM.map(([l, v]) => `<section id="${l}"><h3>${l}</h3><div class="txt">${v}</div></section>`).join('')}${FILES}`,
    guide,
  ),
  page(
    'guide: without place, hours, telephone and basis',
    grid,
    ['guide'],
    '林木采伐许可办事指南',
    `<h2>林木采伐许可办事指南</h2><dl class="dl-horizontal">${without(
      '办理地点',
      '办理时间',
      '咨询电话',
      '监督投诉电话',
      '设定依据',
    )
      .map(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`)
      .join('')}</dl>${FILES}`,
    { ...guide, failed: ['guide.eight'] },
  ),
  page(
    'guide: brackets around labels in a touch page',
    touch,
    ['guide'],
    '林木采伐许可',
    `<h2>林木采伐许可办事指南</h2>${ITEM.map(([l, v]) => `<p>【${l}】${v}</p>`).join('')}${FILES}`,
    guide,
  ),
  page(
    'guide: promise longer than the law, fee without basis',
    jcms,
    ['guide'],
    '林木采伐许可',
    `<h2>林木采伐许可办事指南</h2><table border="1">${ITEM.map(([l, v]) => `<tr><th>${l}</th><td>${l === '承诺办结时限' ? '30个工作日' : l === '收费情况' ? '每件50元' : v}</td></tr>`).join('')}</table>${FILES}`,
    { ...guide, failed: ['guide.limit', 'guide.fee'] },
  ),
  page(
    'a list of services with ways in',
    hall,
    ['column', 'other', 'search'],
    '办事事项',
    `<table class="sx"><tr><th>事项名称</th><th>类型</th><th>操作</th></tr>${['林木采伐许可', '木材运输备案', '野生植物采集许可'].map((n, i) => `<tr><td>${n}</td><td>行政许可</td><td><a href="/g/${String(i)}">办事指南</a> <a href="/b/${String(i)}">在线办理</a></td></tr>`).join('')}</table>`,
    { open: ['list.dates', 'guide.*', 'flow.*'] },
  ),
  page(
    'mail: newest letters answered, in a table',
    phpcms,
    ['interaction', 'column'],
    '局长信箱',
    `<div class="mailbox-list"><div class="content-hd">局长信箱－最新回复信件</div><div class="mailbox-data-list"><table><thead><tr><th>来信主题</th><th>状态</th><th>时间</th><th>受理单位</th></tr></thead><tbody>${LETTERS.map((t, i) => `<tr><td><a href="/mail/${String(i)}">${t}</a></td><td>已回复</td><td>2026-03-0${String(6 - i)}</td><td>办公室</td></tr>`).join('')}</tbody></table></div><a class="btn" href="/mail/write">我要写信</a></div>`,
    { open: ['inter.*'], tags: listTags('局长信箱', '咨询投诉') },
  ),
  page(
    'mail: one letter and its answer in two tables',
    phpcms,
    ['interaction'],
    '局长信箱－信件查看',
    `<div class="content-hd">局长信箱－信件查看</div><table class="result-table"><tr><td>编号:</td><td>C2026030112</td><td>来信人:</td><td>李**</td></tr><tr><td>来信时间:</td><td>2026-03-01 10:12:09</td><td>受理单位:</td><td>县林业局</td></tr><tr><td>来信主题:</td><td colspan="3">村口路灯不亮</td></tr><tr><td>来信内容:</td><td colspan="3">石桥村口两盏路灯已经坏了一个月，请尽快修理。</td></tr></table><table class="result-table"><tr><td>回复单位:</td><td>松塘镇</td><td>回复时间:</td><td>2026-03-03 15:00:00</td></tr><tr><td>回复内容:</td><td colspan="3">您好，路灯已于3月2日修复，感谢您的关心。</td></tr></table>`,
    { open: ['inter.stats', 'inter.channel'], day: undefined },
  ),
  page(
    'mail: letters as cards, one of last autumn without an answer',
    tree,
    ['interaction', 'column'],
    '咨询留言',
    `<div class="ly"><a href="/ly/add" class="btn">我要留言</a>${LETTERS.slice(0, 3)
      .map(
        (t, i) =>
          `<div class="ly-i"><h4>${t}</h4><p>留言时间：${i === 2 ? '2025-10-09' : `2026-03-0${String(5 - i)}`}</p><p>留言内容：${prose(1, '', '').slice(0, 30)}</p><p>回复单位：${i === 2 ? '' : '县住建局'}</p><p>回复时间：${i === 2 ? '' : '2026-03-06'}</p><p>回复内容：${i === 2 ? '未回复' : '您好，已安排办理。'}</p></div>`,
      )
      .join('')}</div>`,
    { open: ['inter.fields', 'inter.stats', 'inter.unanswered'], tags: listTags('咨询留言', '咨询投诉') },
  ),
  page(
    'mail: a form to write, drawn by a framework',
    ant,
    ['interaction'],
    '我要写信',
    `<h2>我要写信</h2><div class="tip">您填写的个人信息仅用于办理来信，我们将依法保密。</div><form class="ant-form">${['姓名', '联系电话', '信件标题'].map(n => `<div class="ant-form-item"><label title="${n}">${n}</label><input type="text" class="ant-input" placeholder="请输入${n}"></div>`).join('')}<div class="ant-form-item"><label title="信件内容">信件内容</label><textarea class="ant-input"></textarea></div><button type="submit" class="ant-btn">提交</button></form>`,
    { open: ['form.*', 'inter.*'] },
  ),
  page(
    'poll: a draft put out for opinions, with a form',
    webplus,
    ['interaction', 'article', 'notice'],
    '关于《临溪县校车管理细则（征求意见稿）》公开征求意见的公告',
    `<h1>关于《临溪县校车管理细则（征求意见稿）》公开征求意见的公告</h1><p>发布时间：2026-03-04 10:21　来源：县教育局</p>${prose(2)}<p>征集时间：2026年3月4日至2026年4月3日</p><form action="/yj" method="post"><textarea name="yj"></textarea><input type="submit" value="提交意见"></form>`,
    {
      day: '2026-03-04',
      open: ['inter.*', 'form.*', 'meta.*', 'page.source', 'doc.*'],
      tags: textTags(
        '关于《临溪县校车管理细则（征求意见稿）》公开征求意见的公告',
        '2026-03-04',
        '县教育局',
        '征集调查',
      ),
    },
  ),
  page(
    'interview on the line: list with guests and days',
    portlet,
    ['interaction', 'column'],
    '在线访谈',
    `<ul class="ft">${news(4, '2026-02-10', 30)
      .map(
        ([t, d], i) =>
          `<li><img src="/ft/${String(i)}.jpg" alt=""><h4><a href="/ft/${String(i)}.html">访谈：${t}</a></h4><p>嘉宾：相关负责人</p><p>时间：${d}</p></li>`,
      )
      .join('')}</ul>`,
    { open: ['inter.*', 'fresh.*', 'list.*'], tags: listTags('在线访谈') },
  ),
];
