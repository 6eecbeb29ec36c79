/** Private data as it slips into pages; all persons and numbers are made up. */
import { paragraph, type Plant } from './plant.js';

const ID = '110101199003071938';
const ID15 = '110101900307193';
const CARD = '6222021234567890128';
const MOBILE = '13800000001';

const row = (rule: string, name: string, cells: readonly string[]): Plant => ({
  rule,
  name,
  edits: ({ tables }) => {
    const table = tables.find(
      ({ headers, rows, rowCount }) => rowCount > 2 && (rows[0]?.length ?? headers.length) >= cells.length,
    );
    return table && [{ op: 'row', table: table.where.selector, cells }];
  },
});

const line = (rule: string, name: string, title: string): Plant => ({
  rule,
  name,
  edits: ({ lists }) => {
    const items = lists.find(({ main, items }) => main && items.length > 2)?.items;
    const link = items?.[1]?.where.selector;
    return link === undefined
      ? undefined
      : [
          {
            op: 'line',
            link,
            others: (items ?? []).map(({ where }) => where.selector).filter(each => each !== link),
            title,
          },
        ];
  },
});

export const PRIVATE_PLANTS: readonly Plant[] = [
  paragraph('pii.id18', 'number in a paragraph', `<p>申请人王小明，身份证号${ID}，准予登记。</p>`),
  paragraph('pii.id18', 'number alone in a paragraph', `<p>${ID}</p>`),
  paragraph(
    'pii.id18',
    'number in spans',
    `<p>身份证号码：<span>${ID.slice(0, 6)}</span><span>${ID.slice(6)}</span></p>`,
  ),
  row('pii.id18', 'number in a row', ['王小明', ID]),
  line('pii.id18', 'number in the title of a line', `关于王小明（${ID}）行政处罚的公示`),
  paragraph('pii.id15', 'number with its label', `<p>王小明，身份证号：${ID15}</p>`),
  paragraph('pii.bank', 'account with its label', `<p>开户人：王小明，银行卡号：${CARD}</p>`),
  paragraph('pii.mobile', 'number beside a name', `<p>受助人王小明，手机号${MOBILE}，家庭困难。</p>`),
  row('pii.mobile', 'number in a row', ['王小明', MOBILE]),
  paragraph(
    'pii.address',
    'homes beside names',
    '<p>王小明，家庭住址：阳光区示范路8号院3号楼2单元501室</p><p>李小红，家庭住址：阳光区示范路8号院5号楼1单元302室</p>',
  ),
  paragraph('pii.hidden', 'number in a comment', `<!-- 王小明 ${ID} -->`),
  paragraph('pii.hidden', 'number in a hidden box', `<div style="display:none">王小明 ${ID}</div>`),
  paragraph('pii.hidden', 'number in an attribute', `<p data-card="${ID}">已办理</p>`),
  paragraph('pii.hidden', 'number in a hidden input', `<input type="hidden" value="${ID}">`),
  paragraph(
    'pii.hidden',
    'number in data',
    `<script type="application/json">{"name":"王小明","idCard":"${ID}"}</script>`,
  ),
  paragraph('pii.query', 'number in an address', `<p><a href="/detail?idCard=${ID}">查看详情</a></p>`),
  paragraph(
    'pii.query',
    'form that sends by GET',
    '<form action="/query" method="get"><p><label>姓名 <input name="name"></label> <label>身份证号 <input name="idCard"></label> <label>手机号码 <input name="mobile"></label><button>提交</button></p></form>',
  ),
  paragraph(
    'pii.health',
    'illness beside names',
    '<p>1、王小明：患尿毒症，救助3000元</p><p>2、李小红：患肺癌，救助5000元</p>',
    'cantTell',
  ),
  paragraph('pii.minor', 'pupils by class', '<p>三年级一班：王小明 李小红 张小禾</p>', 'cantTell'),
  paragraph('secret.mark', 'mark on a line', '<p>机密★1年</p>'),
];
