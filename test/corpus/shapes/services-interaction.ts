/** Mail boxes, published letters, surveys, interviews and home pages, with faults and without, and texts that only speak of letters. */
import { dated, portal, rows, wide } from './sites.js';
import { article, paragraphs, TEXTS, textAt, type ServiceCase } from './services-frames.js';

const URL = 'http://www.example.gov.cn/hdjl/ldxx/';
/** Address of one letter. */
const ONE = { url: 'http://www.example.gov.cn/hdjl/ldxx/detail.jsp?id=2026020001' };
const page = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name: `interaction: ${name}`,
  html,
  url: URL,
  kinds: ['interaction'],
  ...more,
});
const box = (title: string, body: string, trail: readonly string[] = ['首页', '互动交流']) =>
  portal(title, body, { trail });
/** A page below the mail box, with the tags of its column or without any. */
const below = (title: string, body: string, tags = true) =>
  article(title, body, {
    trail: ['首页', '互动交流', '领导信箱'],
    tags: false,
    byline: false,
    head: tags
      ? '<meta name="ColumnName" content="领导信箱"><meta name="ColumnType" content="咨询投诉">'
      : '',
  });
const QUESTION = '请问示范路的路灯何时修复？最近一个月晚上很暗，老人孩子出行不便，希望有关部门尽快处理。';
const ANSWER =
  '您好，来信收悉。经现场核实，示范路共有六盏路灯因线路故障不亮，我局已安排施工单位更换线路，预计本月底前修复。感谢您的关心。';
const pairs = (list: readonly (readonly [string, string])[]) =>
  `<table class="letter" width="100%">${list.map(([label, text]) => `<tr><td class="l">${label}：</td><td class="r">${text}</td></tr>`).join('')}</table>`;
const LETTER: readonly (readonly [string, string])[] = [
  ['信件编号', 'XJ2026020001'],
  ['信件标题', '关于示范路路灯的问题'],
  ['来信人', '王**'],
  ['来信时间', '2026-02-10'],
  ['信件内容', QUESTION],
  ['答复单位', '阳光区示例局'],
  ['答复时间', '2026-02-14'],
  ['答复内容', ANSWER],
];
const status = (list: readonly (readonly [string, string, string])[]) =>
  `<table class="letters"><thead><tr><th>序号</th><th>标题</th><th>来信时间</th><th>办理状态</th></tr></thead><tbody>${list.map(([title, day, state], at) => `<tr><td>${String(at + 1)}</td><td><a href="l${String(at)}.html">${title}</a></td><td>${day}</td><td>${state}</td></tr>`).join('')}</tbody></table><p><a href="/hdjl/xx/">我要写信</a></p>`;
const form = (id: boolean) =>
  `<form action="https://www.example.gov.cn/ldxx/save" method="post"><p>姓名：<input name="xm"></p>${id ? '<p>身份证号：<input name="sfz"></p>' : ''}<p>联系电话：<input name="dh"></p><p>信件标题：<input name="bt"></p><p>信件内容：<textarea name="nr"></textarea></p><button>提交信件</button></form>`;
const home = (sheet: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>阳光区人民政府</title><meta name="SiteName" content="阳光区人民政府"><meta name="SiteIDCode" content="9900000001"><meta name="ColumnType" content="首页"></head><body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zfxxgk/">政府信息公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div><div class="main"><div><h2>要闻动态</h2><ul>${dated(6)}</ul></div><div><h2>通知公告</h2><ul>${dated(6)}</ul></div><div><h2>政策文件</h2><ul>${dated(6)}</ul></div><div><h2>政策解读</h2><ul>${dated(6)}</ul></div></div><div class="foot"><p>${sheet}</p><p>主办：阳光区人民政府办公室　网站标识码：9900000001</p></div></body></html>`;

/** Interaction and home pages. */
export const INTERACTION: readonly ServiceCase[] = [
  page('a letter with its answer', below('信件详情', pairs(LETTER)), ONE),
  page(
    'a letter of which nobody is named who answered',
    below('信件详情', pairs(LETTER.filter(([label]) => label !== '答复单位'))),
    { ...ONE, failed: ['inter.fields'] },
  ),
  page(
    'a letter as headings and text',
    below(
      '信件详情',
      `<h3>关于示范路路灯的问题</h3><p><span>来信人:王**</span><span>来信时间:2026-02-10</span></p><p>${QUESTION}</p><h4>[官方回答]：</h4><p><span>答复单位:阳光区示例局</span><span>答复时间:2026-02-14</span></p><p>${ANSWER}</p>`,
      false,
    ),
  ),
  page(
    'chosen letters one after the other',
    wide(
      '留言选登',
      [1, 2, 3]
        .map(
          at =>
            `<div class="item"><p class="t"><a href="l${String(at)}.html">关于示范路路灯的问题${String(at)}</a></p><p><span>留言人：王**</span><span>留言时间：2026-02-1${String(at)}</span></p><p>留言内容：${QUESTION}</p><p class="hf"><span>回复单位：阳光区示例局</span><span>回复时间：2026-02-1${String(at + 3)}</span></p><p>回复内容：${ANSWER}</p></div>`,
        )
        .join(''),
      { trail: ['首页', '互动交流'] },
    ),
    { kinds: ['interaction', 'column'] },
  ),
  page(
    'rules of a mail box and the way in',
    box(
      '区长信箱',
      `${paragraphs('（一）写信应当遵守法律法规，如实反映情况。', '（二）请一事一信，写明请求、事实和理由。', '（三）提交成功后请勿重复提交，我们将在5个工作日内答复。')}<p><a class="btn" href="/hdjl/xx/">我要写信</a> <a class="btn" href="/hdjl/cx/">信件查询</a></p><p>本月受理信件36件，办结35件。</p>`,
    ),
  ),
  page(
    'a mail box that is not open',
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>局长信箱-阳光区示例局</title></head><body><div class="nav"><a href="/">首页</a><a href="/gk/">政务公开</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; 局长信箱</div><h1>局长信箱</h1><p>本栏目正在建设中，暂未开通，敬请期待。</p><div class="footer">主办：阳光区示例局　网站标识码：9900000001</div></body></html>`,
    { failed: ['inter.channel'] },
  ),
  page(
    'letters of which one has waited since October',
    box(
      '领导信箱',
      status([
        ['路灯不亮', '2026-02-10', '已回复'],
        ['井盖缺失', '2025-10-08', '未回复'],
        ['公交延误', '2026-01-20', '已回复'],
      ]),
    ),
    { failed: ['inter.unanswered'], kinds: ['interaction', 'column'] },
  ),
  page(
    'letters in a list of which one has waited since October',
    box(
      '领导信箱',
      `<ul class="letters">${[
        ['路灯不亮', '2026-02-10', '已办结'],
        ['井盖缺失', '2025-10-08', '待办理'],
        ['公交延误', '2026-01-20', '已办结'],
        ['噪声扰民', '2026-01-12', '已办结'],
      ]
        .map(
          ([title = '', day = '', state = ''], at) =>
            `<li><a href="l${String(at)}.html">${title}</a><em class="state">${state}</em><span>${day}</span></li>`,
        )
        .join('')}</ul><p><a href="/hdjl/xx/">我要写信</a></p>`,
    ),
    { failed: ['inter.unanswered'], kinds: ['interaction', 'column'] },
  ),
  page(
    'a letter that has waited for eight days',
    box(
      '领导信箱',
      status([
        ['路灯不亮', '2026-03-01', '待回复'],
        ['井盖缺失', '2026-01-08', '已回复'],
        ['公交延误', '2026-01-20', '已回复'],
      ]),
    ),
    { kinds: ['interaction', 'column'] },
  ),
  page(
    'letters with the day of the answer beside that of the letter',
    box(
      '领导信箱',
      `<table><tr><th>编号</th><th>标题</th><th>写信时间</th><th>回复时间</th><th>状态</th></tr><tr><td>1</td><td>路灯不亮</td><td>2025-10-01</td><td>2025-10-09</td><td>已回复</td></tr><tr><td>2</td><td>井盖缺失</td><td>2025-11-01</td><td>2025-11-04</td><td>已回复</td></tr></table><p><a href="/hdjl/xx/">我要写信</a></p>`,
    ),
    { kinds: ['interaction', 'column'] },
  ),
  page(
    'a form with identity numbers and no word on them',
    below('写信', `<p>请填写以下内容。</p>${form(true)}`),
    { ...ONE, failed: ['form.privacy'] },
  ),
  page(
    'a form with identity numbers and a notice',
    below('写信', `<p>您的个人信息仅用于办理来信，我们将严格保密。</p>${form(true)}`, false),
  ),
  page('a form without identity numbers', box('我要留言', form(false), ['首页', '互动交流', '领导信箱'])),
  page(
    'an opinion asked for',
    article(
      '关于《示例办法（征求意见稿）》公开征求意见的公告',
      paragraphs(
        '为提高立法质量，现向社会公开征求意见，意见反馈截止日期为2026年4月9日。',
        '公众可以通过以下途径提出意见：',
        '1.电子邮箱：yj@example.gov.cn',
        '2.信函：阳光区示范路1号，信封请注明“征求意见”。',
        '联系电话：010-00000001',
      ),
      { trail: ['首页', '互动交流', '意见征集'] },
    ),
    { url: textAt('yjzj'), kinds: ['interaction', ...TEXTS] },
  ),
  page(
    'an interview',
    article(
      '在线访谈：示例局负责人谈优化服务',
      paragraphs(
        '访谈时间：2026年2月20日',
        '访谈嘉宾：阳光区示例局副局长',
        '主持人：各位网友大家好，欢迎收看本期访谈。',
        '嘉宾：主持人好，各位网友好。',
        '网友：办理备案需要哪些材料？',
        '嘉宾：需要申请表、营业执照和平面图，答复时间不超过10个工作日。',
      ),
      { trail: ['首页', '互动交流', '在线访谈'] },
    ),
    { url: textAt('zxft'), kinds: ['interaction', ...TEXTS] },
  ),
  {
    name: 'no interaction: news of leaders who read letters',
    url: textAt('gzdt'),
    kinds: TEXTS,
    html: article(
      '区领导阅批群众来信',
      paragraphs(
        '11月17日，区领导来到信访接待中心，阅批群众来信。工作人员逐件登记来信内容，明确责任单位，要求限期答复。',
        '“群众的事无小事。”该负责人表示，要用心用情办好每一封来信，及时回复群众关切。',
        '据统计，今年以来全区受理来信302件，办结率百分之九十九。',
      ),
      { trail: ['首页', '新闻中心', '工作动态'] },
    ),
  },
  {
    name: 'no interaction: a rule on the mail box',
    url: textAt('zcwj'),
    kinds: TEXTS,
    html: article(
      '阳光区领导信箱办理工作办法',
      paragraphs(
        '第一条　为规范领导信箱办理工作，制定本办法。',
        '第二条　信箱管理单位应当每日登录系统，按照信件内容分类转办。',
        '第三条　承办单位应当自收到信件之日起5个工作日内答复；情况复杂的，经批准可以延长。',
        '第四条　本办法自发布之日起施行。',
      ),
      { trail: ['首页', '政务公开', '政策文件'] },
    ),
  },
  {
    name: 'no interaction: figures on messages',
    url: textAt('tjsj'),
    kinds: [...TEXTS, 'interaction'],
    html: article(
      '2025年第四季度网民留言办理情况统计',
      `<table><tr><th>单位</th><th>收到留言</th><th>按期答复</th><th>平均答复时间</th></tr><tr><td>示例局</td><td>36</td><td>36</td><td>3.2天</td></tr><tr><td>示范局</td><td>12</td><td>12</td><td>2.8天</td></tr></table>`,
      { trail: ['首页', '互动交流', '数据统计'] },
    ),
  },
  {
    name: 'home: last year’s sheet of the website',
    url: 'http://www.example.gov.cn/',
    kinds: ['home'],
    html: home('<a href="/wznb/2025.html">政府网站工作年度报表（2025年度）</a>'),
  },
  {
    name: 'home: an older sheet of the website',
    url: 'http://www.example.gov.cn/',
    kinds: ['home'],
    failed: ['web.annual'],
    html: home('<a href="/wznb/2023.html">政府网站工作年度报表（2023年）</a>'),
  },
  {
    name: 'home: a sheet without its year',
    url: 'http://www.example.gov.cn/',
    kinds: ['home'],
    html: home('<a href="/wznb/">政府网站年度报表</a>'),
  },
  {
    name: 'no interaction: a column of consultation documents',
    url: 'http://www.example.gov.cn/hdjl/yjzj/',
    kinds: ['column', 'interaction'],
    html: wide('意见征集', `<table>${rows(6)}</table>`, { trail: ['首页', '互动交流'] }),
  },
];
