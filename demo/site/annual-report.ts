/** A fictional OGI annual report with the six headings and the tables of the unified format, whose sums agree. */
import { html } from 'hono/html';
import { bureau } from '../data/bureau.js';
import { seeded } from '../data/seeded.js';
import { articleHead, type Html, type Page } from './layout.js';

const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const REFUSALS = [
  '1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '3.危及“三安全一稳定”',
  '4.保护第三方合法权益',
  '5.属于三类内部事务信息',
  '6.属于四类过程性信息',
  '7.属于行政执法案卷',
  '8.属于行政查询事项',
];
const UNABLE = ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'];
const NOT_PROCESSED = [
  '1.信访举报投诉类申请',
  '2.重复申请',
  '3.要求提供公开出版物',
  '4.无正当理由大量反复申请',
  '5.要求行政机关确认或重新出具已获取信息',
];
const OTHER = [
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
];

/** The report page of a year. */
export function annualReport(year: number): Page {
  const title = `${bureau.name}${year}年政府信息公开工作年度报告`;
  const publishedOn = `${year + 1}-01-20`;
  return {
    path: `/zwgk/nb/${year}.html`,
    title,
    column: { name: '政府信息公开年报', type: '信息公开年报', path: '/zwgk/nb/' },
    article: { publishedOn, source: bureau.name },
    body: html`<article>
      ${articleHead(title, publishedOn, bureau.name)}
      <h2>一、总体情况</h2>
      <p>${year}年，本机关依法做好主动公开和依申请公开工作，更新办事指南12份。</p>
      <h2>二、主动公开政府信息情况</h2>
      ${proactive()}
      <h2>三、收到和处理政府信息公开申请情况</h2>
      ${requests(year)}
      <h2>四、政府信息公开行政复议、行政诉讼情况</h2>
      ${remedies()}
      <h2>五、存在的主要问题及改进情况</h2>
      <p>部分办事指南更新不够及时。已建立按月核对机制。</p>
      <h2>六、其他需要报告的事项</h2>
      <p>${year}年未收取信息处理费。</p>
    </article>`,
  };
}

function proactive(): Html {
  return html`<table>
      <thead>
        <tr>
          <th colspan="4">第二十条第（一）项</th>
        </tr>
        <tr>
          <th>信息内容</th>
          <th>本年制发件数</th>
          <th>本年废止件数</th>
          <th>现行有效件数</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>规章</td>
          <td>0</td>
          <td>0</td>
          <td>0</td>
        </tr>
        <tr>
          <td>行政规范性文件</td>
          <td>3</td>
          <td>1</td>
          <td>22</td>
        </tr>
      </tbody>
    </table>
    <table>
      <thead>
        <tr>
          <th colspan="2">第二十条第（五）项</th>
        </tr>
        <tr>
          <th>信息内容</th>
          <th>本年处理决定数量</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>行政许可</td>
          <td>1286</td>
        </tr>
      </tbody>
    </table>
    <table>
      <thead>
        <tr>
          <th colspan="2">第二十条第（六）项</th>
        </tr>
        <tr>
          <th>信息内容</th>
          <th>本年处理决定数量</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>行政处罚</td>
          <td>0</td>
        </tr>
        <tr>
          <td>行政强制</td>
          <td>0</td>
        </tr>
      </tbody>
    </table>
    <table>
      <thead>
        <tr>
          <th colspan="2">第二十条第（八）项</th>
        </tr>
        <tr>
          <th>信息内容</th>
          <th>本年收费金额（单位：万元）</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>行政事业性收费</td>
          <td>0</td>
        </tr>
      </tbody>
    </table>`;
}

function requests(year: number): Html {
  const random = seeded(year);
  const granted = counts(() => Math.floor(random() * 9));
  const partly = counts(() => Math.floor(random() * 3));
  const notHeld = counts(() => Math.floor(random() * 3));
  const petition = counts(() => Math.floor(random() * 2));
  const zero = counts(() => 0);
  const total = granted.map((_, index) =>
    [granted, partly, notHeld, petition].reduce((sum, row) => sum + (row[index] ?? 0), 0),
  );
  const row = (cells: readonly string[], values: readonly number[]) =>
    html`<tr>
      ${cells.map(cell => html`<th scope="row">${cell}</th>`)}${values.map(value => html`<td>${value}</td>`)}
    </tr>`;
  const group = (
    name: string,
    items: readonly string[],
    special: ReadonlyMap<string, readonly number[]> = new Map(),
  ) => items.map(item => row([name, item], special.get(item) ?? zero));
  return html`<table>
    <thead>
      <tr>
        <th colspan="2" rowspan="2">本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和</th>
        <th colspan="7">申请人情况</th>
      </tr>
      <tr>
        ${COLUMNS.map(name => html`<th>${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${row(['一、本年新收政府信息公开申请数量', ''], total)}
      ${row(['二、上年结转政府信息公开申请数量', ''], zero)}
      ${row(['三、本年度办理结果', '（一）予以公开'], granted)}
      ${row(['三、本年度办理结果', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'], partly)}
      ${group('（三）不予公开', REFUSALS)}
      ${group('（四）无法提供', UNABLE, new Map([[UNABLE[0] ?? '', notHeld]]))}
      ${group('（五）不予处理', NOT_PROCESSED, new Map([[NOT_PROCESSED[0] ?? '', petition]]))}
      ${group('（六）其他处理', OTHER)} ${row(['三、本年度办理结果', '（七）总计'], total)}
      ${row(['四、结转下年度继续办理', ''], zero)}
    </tbody>
  </table>`;
}

function counts(next: () => number): number[] {
  const values = Array.from({ length: 6 }, next);
  return [...values, values.reduce((sum, value) => sum + value, 0)];
}

function remedies(): Html {
  const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  return html`<table>
    <thead>
      <tr>
        <th colspan="5">行政复议</th>
        <th colspan="5">未经复议直接起诉</th>
        <th colspan="5">复议后起诉</th>
      </tr>
      <tr>
        ${[0, 1, 2].map(() => names.map(name => html`<th>${name}</th>`))}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${[1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].map(value => html`<td>${value}</td>`)}
      </tr>
    </tbody>
  </table>`;
}
