/** The three tables of an annual report in the form of the State Council's office, with merged heads as sites publish them; sums can be broken one by one. */

const RESULTS: readonly (readonly [group: string, rows: readonly string[]])[] = [
  ['（一）予以公开', []],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', []],
  [
    '（三）不予公开',
    [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  ],
  [
    '（四）无法提供',
    ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  ],
  [
    '（五）不予处理',
    [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  ],
  [
    '（六）其他处理',
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ],
  ],
];

/** Numbers of table 3 that are right: row by its label. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  新收: [8, 2, 0, 0, 1, 0, 11],
  上年结转: [1, 0, 0, 0, 0, 0, 1],
  '（一）予以公开': [5, 1, 0, 0, 0, 0, 6],
  '4.保护第三方合法权益': [1, 0, 0, 0, 0, 0, 1],
  '1.本机关不掌握相关政府信息': [2, 1, 0, 0, 1, 0, 4],
  总计: [8, 2, 0, 0, 1, 0, 11],
  结转下年: [1, 0, 0, 0, 0, 0, 1],
};
const ZERO = [0, 0, 0, 0, 0, 0, 0];
type Numbers = Readonly<Record<string, readonly (number | string)[]>>;
/** Writes the text of a cell. */
export type Cell = (text: string, attributes?: string) => string;

/** A plain cell. */
export const plain: Cell = (text, attributes = '') => `<td${attributes}>${text}</td>`;
/** A cell as Word writes it. */
export const wordCell: Cell = (text, attributes = '') =>
  `<td${attributes} valign="center" style="padding:0 7px;border:1px solid windowtext"><p class="MsoNormal" align="center" style="text-align:center"><span style="font-family:宋体;font-size:12px">${text === '' ? '&nbsp;' : text}</span></p></td>`;

/** Table 2. */
export function table2(
  {
    rules = ['0', '0', '0'],
    papers = ['2', '1', '6'],
    licences = '35',
    penalties = '4',
    force = '0',
    fees = '0',
  } = {},
  cell: Cell = plain,
): string {
  const part = (name: string) => `<tr>${cell(name, ' colspan="4"')}</tr>`;
  const one = (name: string, text: string) => `<tr>${cell(name)}${cell(text, ' colspan="3"')}</tr>`;
  const head = one('信息内容', '本年处理决定数量');
  return `<table class="tablestyle" border="1"><tbody>${part('第二十条第（一）项')}<tr>${['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map(text => cell(text)).join('')}</tr><tr>${['规章', ...rules].map(text => cell(text)).join('')}</tr><tr>${['行政规范性文件', ...papers].map(text => cell(text)).join('')}</tr>${part('第二十条第（五）项')}${head}${one('行政许可', licences)}${part('第二十条第（六）项')}${head}${one('行政处罚', penalties)}${one('行政强制', force)}${part('第二十条第（八）项')}${one('信息内容', '本年收费金额（单位：万元）')}${one('行政事业性收费', fees)}</tbody></table>`;
}

/** Table 3; `change` by parts of a row's label, `split` ends the table after (三) and begins another. */
export function table3(change: Numbers = {}, cell: Cell = plain, split = false): string {
  const all: Numbers = { ...NUMBERS, ...change };
  const numbers = (label: string) => (all[label] ?? ZERO).map(value => cell(String(value))).join('');
  const head = `<tr>${cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', ' colspan="3" rowspan="3"')}${cell('申请人情况', ' colspan="7"')}</tr><tr>${cell('自然人', ' rowspan="2"')}${cell('法人或其他组织', ' colspan="5"')}${cell('总计', ' rowspan="2"')}</tr><tr>${['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map(text => cell(text)).join('')}</tr>`;
  let first = true;
  const results = RESULTS.map(([group, rows]) => {
    const lines = rows.length === 0 ? [group] : rows;
    return lines
      .map((label, at) => {
        const outer = first ? cell('三、本年度办理结果', ' rowspan="22"') : '';
        first = false;
        const inner =
          rows.length === 0
            ? cell(group, ' colspan="2"')
            : `${at === 0 ? cell(group, ` rowspan="${String(rows.length)}"`) : ''}${cell(label)}`;
        return `<tr>${outer}${inner}${numbers(label)}</tr>`;
      })
      .join('');
  });
  const cut = split ? '</tbody></table><table class="tablestyle" border="1"><tbody>' : '';
  return `<table class="tablestyle" border="1"><tbody>${head}<tr>${cell('一、本年新收政府信息公开申请数量', ' colspan="3"')}${numbers('新收')}</tr><tr>${cell('二、上年结转政府信息公开申请数量', ' colspan="3"')}${numbers('上年结转')}</tr>${results.slice(0, 3).join('')}${cut}${results.slice(3).join('')}<tr>${cell('（七）总计', ' colspan="2"')}${numbers('总计')}</tr><tr>${cell('四、结转下年度继续办理', ' colspan="3"')}${numbers('结转下年')}</tr></tbody></table>`;
}

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
/** Fifteen numbers of table 4 that are right. */
export const REVIEWS: readonly number[] = [2, 0, 1, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];

/** Table 4. */
export function table4(numbers: readonly (number | string)[] = REVIEWS, cell: Cell = plain): string {
  const heads = OUTCOMES.map(text => cell(text)).join('');
  return `<table class="tablestyle" border="1"><tbody><tr>${cell('行政复议', ' colspan="5"')}${cell('行政诉讼', ' colspan="10"')}</tr><tr>${OUTCOMES.map(text => cell(text, ' rowspan="2"')).join('')}${cell('未经复议直接起诉', ' colspan="5"')}${cell('复议后起诉', ' colspan="5"')}</tr><tr>${heads}${heads}</tr><tr>${numbers.map(value => cell(String(value))).join('')}</tr></tbody></table>`;
}

/** Table 4 in two tables, for reviews and for lawsuits. */
export function table4Split(numbers: readonly number[] = REVIEWS): string {
  const heads = OUTCOMES.map(text => plain(text)).join('');
  const row = (from: number, to: number) =>
    `<tr>${numbers
      .slice(from, to)
      .map(value => plain(String(value)))
      .join('')}</tr>`;
  return `<p>（一）行政复议</p><table border="1"><tr>${heads}</tr>${row(0, 5)}</table><p>（二）行政诉讼</p><table border="1"><tr>${plain('未经复议直接起诉', ' colspan="5"')}${plain('复议后起诉', ' colspan="5"')}</tr><tr>${heads}${heads}</tr>${row(5, 15)}</table>`;
}

/** Headings of the six parts. */
export const SIX: readonly string[] = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** What a report consists of. */
export interface ReportParts {
  readonly headings?: readonly string[];
  readonly year?: number;
  readonly two?: string;
  readonly three?: string;
  readonly four?: string;
  readonly last?: string;
  /** Writes a heading. */
  readonly head?: (text: string) => string;
}

/** The text of a report. */
export function reportBody({
  headings = SIX,
  year = 2025,
  two = table2(),
  three = table3(),
  four = table4(),
  last = '本年度未收取信息处理费，没有其他需要报告的事项。',
  head = text => `<p style="text-indent:2em;"><strong>${text}</strong></p>`,
}: ReportParts = {}): string {
  const parts = [
    `<p>　　${String(year)}年，我局认真贯彻落实《中华人民共和国政府信息公开条例》，不断提升政务公开水平。全年通过政府网站主动公开信息320条，规范办理依申请公开，加强信息管理和平台建设，落实监督保障。</p>`,
    two,
    three,
    four,
    '<p>　　一是公开的及时性有待加强，二是解读形式较为单一。下一步将健全机制，丰富图解、视频等形式。</p>',
    `<p>　　${last}</p>`,
  ];
  return `<p>　　本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自${String(year)}年1月1日起至12月31日止。</p>${headings.map((text, at) => head(text) + (parts[at] ?? '')).join('\n')}`;
}
