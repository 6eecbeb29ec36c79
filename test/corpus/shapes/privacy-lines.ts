/** Whole numbers in lists that are no plain tables: lines, boxes, tables askew. */
import { jcms, old, page, shown, simple, split, trs, vsb, type PrivacyCase } from './privacy-frame.js';
import { X, MOBILE, CARD, at } from './privacy-registered.js';
import { spa } from './records-frame.js';

const url = page('t20260302_2001');

export const LINES: readonly PrivacyCase[] = [
  {
    name: 'names and numbers as lines of text, no table',
    url,
    html: jcms(
      '云岭县城镇零就业家庭认定公示',
      `${shown('零就业家庭')}<p>1.张晓禾，男，${at(0)}，示例街道；</p><p>2.李云岚，女，${at(1)}，云溪街道；</p><p>3.郑未明，男，${at(2)}，云溪街道。</p>`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 3 },
  },
  {
    name: 'name, number, phone and card in one line, blanks only',
    url,
    html: old(
      '临时救助发放公示',
      `<p>现将2月份临时救助发放情况公示如下：</p><p>刘大川 ${at(0)} ${MOBILE[0]} ${CARD[0]} 1000元</p><p>周文溪 ${at(4)} ${MOBILE[3]} ${CARD[1]} 800元</p>`,
    ),
    failed: ['pii.id18', 'pii.mobile', 'pii.bank'],
    holds: { id18: 2, mobile: 2, bankCard: 2 },
  },
  {
    name: 'lines parted by breaks, columns by full-width blanks',
    url,
    html: jcms(
      '危房改造对象名单公示',
      `<p>示例乡危房改造对象：<br>张晓禾　　上云村一组　　${at(0)}　　Ｃ级<br>王青禾　　上云村三组　　${at(2)}　　Ｄ级<br/>吴山青　　下云村二组　　${X}　　Ｄ级</p>`,
    ),
    failed: ['pii.id18'],
    holds: { id18: 3 },
  },
  {
    name: 'columns by tabs in preformatted text',
    url,
    html: vsb(
      '示例社区高龄津贴发放名单',
      `<pre>姓名\t身份证号\t电话\t金额\n杨柳岸\t${at(3)}\t${MOBILE[1]}\t50\n陈小溪\t${at(1)}\t${MOBILE[2]}\t50\n</pre>`,
    ),
    failed: ['pii.id18', 'pii.mobile'],
    holds: { id18: 2, mobile: 2 },
  },
  {
    name: 'a grid of boxes that a framework has drawn',
    url,
    html: spa(
      '惠民补贴公开查询',
      `<div class="el-table"><div class="el-table__header"><div class="cell">姓名</div><div class="cell">身份证号</div><div class="cell">手机号</div><div class="cell">金额</div></div><div class="el-table__body"><div class="el-table__row"><div class="cell el-tooltip" style="width:90px">刘大川</div><div class="cell el-tooltip">${at(0)}</div><div class="cell">${MOBILE[0]}</div><div class="cell">120.00</div></div><div class="el-table__row"><div class="cell el-tooltip" style="width:90px">郑未明</div><div class="cell el-tooltip">${at(2)}</div><div class="cell">${MOBILE[1]}</div><div class="cell">80.00</div></div></div></div>`,
    ),
    failed: ['pii.id18', 'pii.mobile'],
    holds: { id18: 2, mobile: 2 },
  },
  {
    name: 'a table within a table, ends of cells and rows missing',
    url,
    html: old(
      '孕前优生健康检查人员名单',
      `<table width="98%"><tr><td><table border=1 width="100%"><tr><td>丈夫姓名<td>身份证号<td>妻子姓名<td>身份证号<tr><td>张晓禾<td>${at(0)}<td>李云岚<td>${at(2)}<tr><td>王青禾<td>${at(4)}<td>周文溪<td>${at(5)}</table></table>`,
    ),
    failed: ['pii.id18'],
    open: ['pii.health'],
    holds: { id18: 4 },
  },
  {
    name: 'one person as label cells, four columns',
    url,
    html: trs(
      '拟任前公示',
      `<p>现将拟聘用人员情况公示如下：</p><table border="1"><tr><td>姓&nbsp;&nbsp;名</td><td>吴山青</td><td>性&nbsp;&nbsp;别</td><td>女</td></tr><tr><td>身份证号</td><td>${at(5)}</td><td>联系方式</td><td>${MOBILE[2]}</td></tr><tr><td>学&nbsp;&nbsp;历</td><td>本科</td><td>拟聘岗位</td><td>小学语文</td></tr></table>`,
    ),
    failed: ['pii.id18', 'pii.mobile'],
    holds: { id18: 1, mobile: 1 },
  },
  {
    name: 'two lists side by side, phones with dashes and +86',
    url,
    html: jcms(
      '示例镇贫困劳动力外出务工交通补贴公示',
      `${shown('交通补贴对象')}${simple(
        ['姓名', '手机', '金额', '姓名', '手机', '金额'],
        [
          ['张晓禾', split(MOBILE[0], '-', 3, 7), '200', '李云岚', `+86 ${MOBILE[1]}`, '200'],
          ['陈小溪', split(MOBILE[2], ' ', 3, 7), '200', '杨柳岸', `86-${MOBILE[3]}`, '200'],
        ],
      )}`,
    ),
    failed: ['pii.mobile'],
    holds: { mobile: 4 },
  },
];
