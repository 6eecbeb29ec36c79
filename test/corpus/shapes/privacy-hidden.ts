/** Whole numbers that the eye does not see: comments, hidden boxes, attributes, data for scripts, addresses. */
import {
  cardOf,
  idOf,
  jcms,
  mobileOf,
  old,
  page,
  plate,
  shown,
  simple,
  trs,
  vsb,
  word,
  type PrivacyCase,
} from './privacy-frame.js';
import { gov, plain, spa } from './records-frame.js';

const url = page('t20260302_2301');
const A = idOf('19810203', '157');
const B = idOf('19690918', '228');
const M = mobileOf('5511');
const CARD = cardOf('629999440055006677');
const hide = (number: string) => number.slice(0, 3) + '*'.repeat(11) + number.slice(14);
/** Beside the finding on what is hidden, one on the number itself says nothing false. */
const open = ['pii.id18', 'pii.mobile', 'pii.bank'];
const hidden = (
  name: string,
  html: string,
  holds: PrivacyCase['holds'],
  from?: PrivacyCase['from'],
): PrivacyCase => ({
  name,
  url,
  html,
  failed: ['pii.hidden'],
  open,
  ...(holds && { holds }),
  ...(from && { from }),
});
const shownAs = (...numbers: readonly string[]) =>
  simple(
    ['姓名', '身份证号', '金额'],
    numbers.map((number, i) => [i === 0 ? '张晓禾' : '王青禾', number, '300']),
  );

export const HIDDEN: readonly PrivacyCase[] = [
  hidden(
    'a row taken out by a comment',
    jcms(
      '低保对象公示',
      `${shown('低保对象')}<table border="1"><tr><td>姓名</td><td>金额</td></tr><tr><td>张晓禾</td><td>300</td></tr><!--<tr><td>王青禾</td><td>${A}</td><td>300</td></tr>--></table>`,
    ),
    { id18: 1 },
    'comment',
  ),
  hidden(
    'a column taken out by comments in each row',
    vsb(
      '五保供养名单公示',
      `${shown('五保对象')}<table border="1"><tr><th>姓名</th><!--th>身份证号</th--><th>村</th></tr><tr><td>张晓禾</td><!--td>${A}</td--><td>上云村</td></tr><tr><td>王青禾</td><!--td>${B}</td--><td>下云村</td></tr></table>`,
    ),
    { id18: 2 },
    'comment',
  ),
  hidden(
    'fragment of the clipboard in a conditional comment',
    trs(
      '补贴发放公示',
      `<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>${M}张晓禾</x:Name></x:ExcelWorkbook></xml><![endif]-->${shown('补贴对象')}${word(['姓名', '金额'], [['张晓禾', '300']])}`,
    ),
    { mobile: 1 },
    'comment',
  ),
  hidden(
    'a column of the spreadsheet that is hidden there too',
    plate(
      '示例镇种粮补贴花名册',
      `${shown('补贴对象')}<table width="600" style="width:450pt"><colgroup><col width="80"><col width="0" style="display:none;width:0pt"><col width="90"></colgroup><tr><td class="xl65">姓名</td><td class="xl65" style="display:none">身份证号</td><td>金额</td></tr><tr><td class="xl66">张晓禾</td><td class="xl66" style="display:none" x:str="">${A}</td><td x:num>300</td></tr><tr><td class="xl66">李云岚</td><td class="xl66" style="display:none" x:str="">${B}</td><td x:num>120</td></tr></table>`,
    ),
    { id18: 2 },
    'hidden',
  ),
  hidden(
    'a column hidden by a class of the page',
    gov(
      '大学生入伍奖励公示',
      `<style>.h-col{display:none}</style><div class="article"><h1>大学生入伍奖励公示</h1><p>发布时间：2026-03-02</p><table><tr><th>姓名</th><th class="h-col">证件号码</th><th>奖励</th></tr><tr><td>郑未明</td><td class="h-col">${A}</td><td>8000</td></tr></table></div>`,
    ),
    { id18: 1 },
    'hidden',
  ),
  hidden(
    'rows of height nought',
    old(
      '老党员补贴公示',
      `${shown('补贴对象')}<table border="1"><tr><td>姓名</td><td>卡号</td></tr><tr height="0" style="display:none"><td>杨柳岸</td><td>${CARD}</td></tr><tr><td>合计</td><td>1人</td></tr></table>`,
    ),
    { bankCard: 1 },
    'hidden',
  ),
  hidden(
    'fields of a form that is not shown',
    spa(
      '资格查询结果',
      `<form method="post" action="/cx/detail"><input type="hidden" name="xm" value="张晓禾"><input type="hidden" name="sfzh" value="${A}"><p>张晓禾：符合条件</p><button>查看</button></form>`,
    ),
    { id18: 1 },
  ),
  hidden(
    'a template for a script',
    spa(
      '摇号结果公示',
      `<template id="row"><tr><td>李云岚</td><td>${B}</td></tr></template><table id="t"><tr><td>编号</td><td>结果</td></tr><tr><td>001</td><td>中签</td></tr></table>`,
    ),
    { id18: 1 },
  ),
  hidden(
    'a dialog that opens by a click',
    jcms(
      '拟聘人员公示',
      `<table border="1"><tr><td>张晓禾</td><td><a href="#" onclick="document.getElementById('d1').style.display='block'">详情</a></td></tr></table><div id="d1" style="display:none"><p>姓名：张晓禾</p><p>身份证号：${A}</p><p>手机：${M}</p></div>`,
    ),
    { id18: 1, mobile: 1 },
    'hidden',
  ),
  hidden(
    'hidden in the middle of a mask',
    trs(
      '救助名单公示',
      `${shown('救助对象')}<table border="1"><tr><td>王青禾</td><td>${B.slice(0, 6)}<span style="display:none">${B.slice(6, 14)}</span><span>********</span>${B.slice(14)}</td></tr></table>`,
    ),
    undefined,
  ),
  hidden(
    'masked to the eye, whole in the title',
    vsb(
      '奖补名单公示',
      shownAs(`<span title="${A}">${hide(A)}</span>`, `<span title="${B}">${hide(B)}</span>`),
    ),
    { id18: 2 },
    'attribute',
  ),
  hidden(
    'masked to the eye, whole in the attribute of a spreadsheet on the web',
    trs(
      '稳岗补贴公示',
      `<table border="1"><tbody><tr style="height:21px"><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;张晓禾&quot;}">张晓禾</td><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;${A}&quot;}">${hide(A)}</td></tr></tbody></table>`,
    ),
    { id18: 1 },
    'attribute',
  ),
  hidden(
    'phone of the spreadsheet behind a masked cell',
    plate(
      '家电下乡补贴公示',
      `<table><tr><td>姓名</td><td>电话</td></tr><tr><td x:str>赵示安</td><td class="xl70" align="right" x:num="${M}">199****5511</td></tr></table>`,
    ),
    { mobile: 1 },
    'attribute',
  ),
  hidden(
    'whole number in data attributes of the row',
    gov(
      '信用修复名单',
      `<div class="article"><h1>信用修复名单</h1><p>发布时间：2026-03-02</p><ul><li class="it" data-name="刘大川" data-idcard="${A}">刘大川 ${hide(A)}</li><li class="it" data-name="周文溪" data-idcard="${B}">周文溪 ${hide(B)}</li></ul></div>`,
    ),
    { id18: 2 },
    'attribute',
  ),
  hidden(
    'whole number in the call of a script',
    old(
      '公租房轮候公示',
      `<table border="1"><tr><td>吴山青</td><td>${hide(A)}</td><td><a href="#" onclick="showDetail('吴山青','${A}')">查看</a></td></tr></table>`,
    ),
    { id18: 1 },
    'attribute',
  ),
  hidden(
    'number in the alternative text of a scan',
    jcms('见义勇为公示', `<p><img src="/upload/2026/03/1.jpg" alt="张晓禾身份证${A}扫描件" width="600"></p>`),
    { id18: 1 },
    'attribute',
  ),
  hidden(
    'number in the description of the page for searches',
    jcms('关于吊销驾驶证的公告', `<p>当事人陈小溪（身份证号：${hide(B)}）醉酒驾驶，依法吊销驾驶证。</p>`, {
      head: `<meta name="description" content="当事人陈小溪（身份证号：${B}）醉酒驾驶，依法吊销驾驶证。">`,
    }),
    { id18: 1 },
    'attribute',
  ),
  hidden(
    'values of a list to choose from',
    spa(
      '选择代表',
      `<select name="r"><option value="">请选择</option><option value="${A}">张晓禾</option><option value="${B}">王青禾</option></select>`,
    ),
    { id18: 2 },
  ),
  hidden(
    'data for a framework as JSON',
    spa(
      '惠民惠农补贴公开',
      `<ul><li>张晓禾 300元</li></ul><script id="__NEXT_DATA__" type="application/json">{"props":{"list":[{"xm":"张晓禾","sfzh":"${A}","je":300},{"xm":"王青禾","sfzh":"${B}","je":120}]}}</script>`,
    ),
    { id18: 2 },
    'json',
  ),
  hidden(
    'data for a table in a script',
    plain(
      '社保补贴公示',
      `<h1>社保补贴公示</h1><p>发布时间：2026-03-02</p><table id="tb"><tr><td>张晓禾</td><td>${hide(A)}</td></tr></table><script>var rows=[{name:"张晓禾",idcard:"${A}",tel:"${M}"}];</script>`,
    ),
    undefined,
  ),
  hidden(
    'people as structured data',
    jcms('招聘录用公示', '<p>录用：郑未明。</p>', {
      head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"郑未明","identifier":"${B}","telephone":"${M}"}</script>`,
    }),
    { id18: 1, mobile: 1 },
    'json',
  ),
  hidden(
    'for browsers without scripts',
    plate(
      '奖学金公示',
      `<div id="list">加载中</div><noscript><table><tr><td>李云岚</td><td>${A}</td></tr></table></noscript>`,
    ),
    { id18: 1 },
  ),
  {
    name: 'white digits on white ground',
    url,
    html: vsb(
      '培训补贴公示',
      `<p style="background:#ffffff">张晓禾 <span style="color:#ffffff">${A}</span> 800元</p>`,
    ),
    either: ['pii.id18', 'pii.hidden'],
    open,
    holds: { id18: 1 },
  },
  {
    name: 'digits of size nought and a box out of the page',
    url,
    html: trs(
      '创业补贴公示',
      `<p>王青禾<span style="font-size:0">${B}</span> 5000元</p><div style="position:absolute;left:-9999px;top:0">张晓禾${A}</div>`,
    ),
    either: ['pii.id18', 'pii.hidden'],
    open,
    holds: { id18: 2 },
  },
  {
    name: 'cells of the spreadsheet squeezed to nothing',
    url,
    html: plate(
      '移民后扶资金发放公示',
      `<table style="table-layout:fixed;width:300px"><tr><td style="width:100px">姓名</td><td style="width:0;max-width:0;overflow:hidden;padding:0;font-size:0">身份证</td></tr><tr><td>周文溪</td><td style="width:0;max-width:0;overflow:hidden;padding:0;font-size:0">${B}</td></tr></table>`,
    ),
    either: ['pii.id18', 'pii.hidden'],
    open,
    holds: { id18: 1 },
  },
];
