/** Whose number it is, as the table, the card, the letter or the record around it says. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const PHONE = '13800001111';
const CARD = '6222020200001234562';
const table = (...rows: readonly (readonly string[])[]) =>
  `<table>${rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
/** Of each number its kind, and whether it counts as a person's. */
const judged = async (html: string) =>
  (await factsOf(html)).privacy.map(({ type, nearName, official }) =>
    official ? `${type} of an office` : `${type} of ${nearName ? 'a person' : 'nobody named'}`,
  );

describe('the number in a table', () => {
  afterEach(closePages);

  for (const name of [
    '欧阳示例',
    '阿依古丽·买买提',
    '扎西顿珠',
    '张　示',
    '王**',
    '李某示',
    '孙示例（已故，子代领）',
  ])
    it(`is that of ${name}, whom the head calls a name`, async () => {
      expect(await judged(table(['户主', '联系电话'], [name, PHONE]))).to.deep.equal(['mobile of a person']);
    });

  for (const other of ['示例建材厂', '示例村委会', '阳光区示例超市经营部', '合计'])
    it(`is not that of ${other}, who is no person`, async () => {
      expect(await judged(table(['申请人', '手机'], [other, PHONE]))).to.deep.equal([
        'mobile of nobody named',
      ]);
    });

  for (const head of ['监督电话', '服务电话', '值班手机', '咨询热线'])
    it(`is that of a duty below ${head}, beside names, too`, async () => {
      expect(await judged(table(['河长', head], ['张三', PHONE]))).to.deep.equal(['mobile of an office']);
    });

  for (const head of ['单位', '职务', '调解组织', '负责人', '企业名称'])
    it(`is that of an office in a directory with ${head}`, async () => {
      expect(await judged(table(['姓名', head, '联系电话'], ['张三', '示例', PHONE]))).to.deep.equal(
        head === '企业名称' ? ['mobile of a person'] : ['mobile of an office'],
      );
    });

  for (const head of ['享受人', '低保户', '领款人', '补助对象', '姓　名'])
    it(`is that of whom ${head} names`, async () => {
      expect(await judged(table([head, '联系电话'], ['王**', PHONE]))).to.deep.equal(['mobile of a person']);
    });

  for (const head of ['书记姓名', '理事长', '监测责任人', '河长姓名', '带班领导', '队长姓名', '律师姓名'])
    it(`is that of ${head}, whom the public may call, whatever the column is called`, async () => {
      const rows = [
        ['张三', PHONE],
        ['李四', '１３９００００２２２２'],
      ];
      expect(await judged(table([head, '手机'], ...rows))).to.deep.equal([
        'mobile of an office',
        'mobile of an office',
      ]);
    });

  it('is read below heads that a framework draws as a table of its own', async () => {
    const apart = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
      `<div><div>${table(heads)}</div><div>${table(...rows)}</div></div>`;
    expect(await judged(apart(['姓名', '一卡通账号'], ['王**', '7472695140961950']))).to.deep.equal([
      'bankCard of a person',
    ]);
    expect(await judged(apart(['单位', '联系人', '联系电话'], ['示例镇', '张三', PHONE]))).to.deep.equal([
      'mobile of an office',
    ]);
  });

  it('is what the label at the left says, for each person of a row', async () => {
    const rows = [
      ['姓名', '张三', '李四'],
      ['身份证号', '110101900307123', '110101850307125'],
      ['账号', '7472695140961950', '7985713005056469'],
    ];
    expect(await judged(table(...rows))).to.deep.equal([
      'id15 of a person',
      'id15 of a person',
      'bankCard of a person',
      'bankCard of a person',
    ]);
    expect(await judged(table(['姓名', '张三', '李四'], ['用户编号', PHONE, '13900002222']))).to.deep.equal(
      [],
    );
  });

  it('is the account of a body that a line of the form names', async () => {
    expect(
      await judged(table(['户名', '示例大学'], ['开户行', '示例银行'], ['账户号码', CARD])),
    ).to.deep.equal(['bankCard of an office']);
    expect(await judged(table(['收款人', '账号'], ['示例县示例中学', CARD]))).to.deep.equal([
      'bankCard of an office',
    ]);
  });

  it('is that of the name that stands over several rows', async () => {
    expect(
      await judged(
        `<table><tr><th>户主</th><th>电话</th></tr><tr><td rowspan="2">张三</td><td>${PHONE}</td></tr><tr><td>13900002222</td></tr></table>`,
      ),
    ).to.deep.equal(['mobile of a person', 'mobile of a person']);
  });

  it('is that of the person of a form or of a column, not of an office’s form', async () => {
    const form = table(['姓 名', '欧阳示例', '性别', '女'], ['学历', '本科', '联系方式', PHONE]);
    expect(await judged(form)).to.deep.equal(['mobile of a person']);
    expect(await judged(table(['姓名', '张三', '李四'], ['手机', PHONE, '13900002222']))).to.deep.equal([
      'mobile of a person',
      'mobile of a person',
    ]);
    expect(
      await judged(table(['姓名', '欧阳示例', '职务', '科长'], ['分工', '示例', '手机', PHONE])),
    ).to.deep.equal(['mobile of an office']);
  });

  it('is no telephone where the head counts money, or names models', async () => {
    expect(await judged(table(['项目', '限额（万元）'], ['债务', PHONE]))).to.deep.equal([]);
    expect(await judged(table(['指标', '数值'], ['产值（元）', PHONE]))).to.deep.equal([]);
    expect(await judged(table(['货物', '型号'], ['打印机', `M-${PHONE}`]))).to.deep.equal([]);
  });

  it('is an account by the head alone in a list of people, and no fact tells it', async () => {
    const account = '8101 0000 1200 4567 801';
    const facts = await factsOf(table(['农户姓名', '存折账号'], ['张三', account]));
    expect(facts.privacy.map(({ type, masked }) => [type, masked])).to.deep.equal([
      ['bankCard', '810************7801'],
    ]);
    expect(JSON.stringify(facts)).not.to.contain(account);
    expect(await judged(table(['物资', '存放账号'], ['示例', account]))).to.deep.equal([]);
  });

  it('is the account of a body where the table lists bodies, or pays one', async () => {
    expect(await judged(table(['企业名称', '银行账号'], ['示例', CARD]))).to.deep.equal([
      'bankCard of an office',
    ]);
    expect(await judged(table(['户名', '账号'], ['示例道路农民工工资专户', CARD]))).to.deep.equal([
      'bankCard of an office',
    ]);
    expect(await judged(table(['户名', '账号'], ['张三', CARD]))).to.deep.equal(['bankCard of a person']);
  });

  it('is found below a head of two rows', async () => {
    expect(
      await judged(
        `<table><tr><th rowspan="2">户主</th><th colspan="2">银行账户</th></tr><tr><th>开户行</th><th>账号</th></tr><tr><td>张三</td><td>示例银行</td><td>${CARD}</td></tr></table>`,
      ),
    ).to.deep.equal(['bankCard of a person']);
  });
});

describe('the number in a card, an entry, a letter', () => {
  afterEach(closePages);
  const cards = (words: string) =>
    `<div class="card"><p>王示例</p>${words}<p>手机：${PHONE}</p></div><div class="card"><p>李示例</p>${words}<p>人口：2</p></div>`;

  it('is that of the person of the card, unless the card tells a post or a service', async () => {
    expect(await judged(cards('<p>人口：4</p>'))).to.deep.equal(['mobile of a person']);
    expect(await judged(cards('<p>网格员</p>'))).to.deep.equal(['mobile of nobody named']);
  });

  it('is that of the term before it', async () => {
    expect(await judged(`<dl><dt>张三</dt><dd>手机：${PHONE}</dd></dl>`)).to.deep.equal([
      'mobile of a person',
    ]);
    expect(await judged(`<dl><dt>联系人</dt><dd>张三 ${PHONE}</dd></dl>`)).to.deep.equal([
      'mobile of an office',
    ]);
  });

  it('is that of whoever speaks of themselves', async () => {
    expect(await judged(`<p>您好，我叫张三，电话${PHONE}，请问何时办理？</p>`)).to.deep.equal([
      'mobile of a person',
    ]);
    expect(await judged(`<p>您好，请到我局办理，联系人：张三，电话${PHONE}。</p>`)).to.deep.equal([
      'mobile of an office',
    ]);
  });
});

describe('the number that is not seen', () => {
  afterEach(closePages);

  it('is that of the person named in the same record of a comment or script', async () => {
    expect(await judged(`<!-- ${PHONE}张三 -->`)).to.deep.equal(['mobile of a person']);
    const data = (json: string) => judged(`<script type="application/json">${json}</script>`);
    expect(await data(`[{"xm":"张三","tel":"${PHONE}"}]`)).to.deep.equal(['mobile of a person']);
    expect(await data(`[{"xm":"张三","job":"主任","tel":"${PHONE}"}]`)).to.deep.equal([
      'mobile of an office',
    ]);
    expect(await data(`[{"xm":"张三"},{"tel":"${PHONE}"}]`)).to.deep.equal(['mobile of an office']);
    expect(await data(`{"xm":"张三","kh":"${PHONE}"}`)).to.deep.equal(['mobile of nobody named']);
  });

  it('is that of the row which shows it masked', async () => {
    const row = (shown: string) =>
      judged(`<table><tr><td>张三</td><td x:num="${PHONE}">${shown}</td></tr></table>`);
    expect(await row('138****1111')).to.deep.equal(['mobile of a person']);
    expect(await row('见附件')).to.deep.equal(['mobile of nobody named']);
  });

  it('is read in fields of several lines and in what browsers without scripts show', async () => {
    const id = '110101199003071233';
    const sources = async (html: string) => (await factsOf(html)).privacy.map(({ source }) => source);
    expect(await sources(`<textarea>我的身份证${id}</textarea>`)).to.deep.equal(['text']);
    expect(await sources(`<noscript><p>${id}</p></noscript>`)).to.deep.equal(['hidden']);
  });
});
