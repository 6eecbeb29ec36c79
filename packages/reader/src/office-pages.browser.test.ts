/** Decisions, records and forms as offices publish them: what they are called, what their labels say, what kind they are. All names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const TEXT = '<p>各县区教育局：现将示例活动的有关事项通知如下，请认真组织实施。</p>'.repeat(4);

describe('the heading of a decision', () => {
  afterEach(closePages);

  it('is no cell with the name of the office, though the document is called by that alone', async () => {
    const office = '示例金融监督管理总局';
    const name = `${office}行政处罚信息公开表(示罚决字〔2024〕6号)`;
    const { heading } = await factsOf(
      `<!doctype html><html lang="zh-CN"><head><title>${office}</title><meta name="ArticleTitle" content="${name}"></head><body><div class="doc-title">${name}</div><div><span>发布时间： 2024-07-12</span></div><table><tr><td><p>作出处罚决定的机关名称</p></td><td><p>${office}</p></td></tr><tr><td><p>作出处罚决定的日期</p></td><td><p>2024年7月8日</p></td></tr></table></body></html>`,
    );
    expect(heading).to.equal(name);
  });
});

describe('the record of a document', () => {
  afterEach(closePages);

  it('makes it one with a number, a day and its validity, though the system marks it as an article', async () => {
    const kindOf = async (record: string) => {
      const { kind, kindConfidence } = await factsOf(
        `<!doctype html><html lang="zh-CN"><head><title>关于做好示例工作的通知</title><meta name="ArticleTitle" content="关于做好示例工作的通知"><meta name="PubDate" content="2021-08-13"></head><body><h1>关于做好示例工作的通知</h1><p>发布时间：2021-08-13　来源：示例局办公室</p><p>${record}</p>${TEXT}</body></html>`,
        { url: 'https://www.example.gov.cn/web/detail/1640000' },
      );
      return kindConfidence >= 0.8 && kind;
    };
    expect(await kindOf('【文号】 示发〔2021〕14号 【成文日期】 2021-07-28 【是否有效】 全文有效')).to.equal(
      'document',
    );
    expect(await kindOf('【文号】 示发〔2021〕14号')).to.equal('article');
  });

  it('has labels that are spread in a line of several, known or not', async () => {
    const { pairs } = await factsOf(
      '<div>标 题： 关于示例的通知 发文字号： 示发〔2024〕8号 来 源： 示例局网站 成文日期： 2024年7月25日</div>',
    );
    expect(pairs.map(({ label, value }) => `${label}=${value}`)).to.deep.equal([
      '标题=关于示例的通知',
      '发文字号=示发〔2024〕8号',
      '来源=示例局网站',
      '成文日期=2024年7月25日',
    ]);
  });
});

describe('fields of a form', () => {
  afterEach(closePages);

  it('make no pairs of their labels and stars', async () => {
    const { pairs } = await factsOf(
      '<form method="post"><div><span>姓名：</span><input><i>*</i></div><div><span>用途：</span><textarea></textarea><i>*</i></div><div><span>办公时间：</span>工作日</div></form>',
    );
    expect(pairs.map(({ label }) => label)).to.deep.equal(['办公时间']);
  });
});
