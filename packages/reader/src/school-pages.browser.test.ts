/** Pages of schools, police stations and boards: introductions, instructions, lines of several labels, meetings. All names are made up. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const TEXT = '<p>学院于本月举行新生入学教育系列讲座，邀请五位校友讲述各自的经历，同学们收获颇多。</p>'.repeat(
  4,
);

describe('the kind of a page of a school', () => {
  afterEach(closePages);

  it('is not that of leaders where an introduction names its heads at the end', async () => {
    const kindOf = async (heading: string) =>
      (
        await factsOf(
          `<h1>${heading}</h1><p>示例附属中学创办于1929年。</p><p>书记：赵一明</p><p>校长：钱二亮</p><p>副校长：孙三光</p>`,
        )
      ).kind;
    expect(await kindOf('学校简介')).to.equal('other');
    expect(await kindOf('示例附属中学概况')).to.equal('other');
    expect(await kindOf('学校领导')).to.equal('roster');
    expect(await kindOf('领导简介')).to.equal('roster');
  });

  it('is surely that of an article at the address that the common system of universities gives one', async () => {
    const { kind, kindConfidence } = await factsOf(
      `<h1>新生入学教育系列讲座顺利召开</h1><p>发布者：李四 发布时间：2022-09-30</p>${TEXT}`,
      { url: 'http://www.example.edu.cn/2022/0930/c10086a510913/page.htm' },
    );
    expect([kind, kindConfidence >= 0.8]).to.deep.equal(['article', true]);
  });
});

describe('a guide', () => {
  afterEach(closePages);

  it('is told by materials, process and limit alone, unless a day is beside the heading', async () => {
    const kindOf = async (byline: string) =>
      (
        await factsOf(
          `<h2>婚生子女出生登记</h2>${byline}<div><p>需要申请材料</p><div><p>1.居民户口簿、居民身份证；</p><p>2.出生医学证明。</p></div></div><div><p>办理流程及时限</p><div><p>申请人通过互联网提交申请材料，派出所于3个工作日内预审，通过的当场办理。</p></div></div>`,
        )
      ).kind;
    expect(await kindOf('')).to.equal('guide');
    expect(await kindOf('<p>发布时间：2026-03-02</p>')).to.equal('article');
  });

  it('is surely one though its tables have a column 事项 each', async () => {
    const row = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
    const table = '<table><tr><th>序号</th><th>事项名称</th></tr><tr><td>1</td><td>示例</td></tr></table>';
    const { kind, kindConfidence } = await factsOf(
      `<table>${row('事项名称', '示例许可')}${row('事项编码', '1')}${row('法定时限', '50个工作日')}${row('承诺时限', '25个工作日')}${row('是否收费', '否')}${row('办理地点', '示例中心')}${row('办理时间', '工作日')}</table>${table.repeat(6)}`,
    );
    expect([kind, kindConfidence >= 0.8]).to.deep.equal(['guide', true]);
  });
});

describe('a line of several labels', () => {
  afterEach(closePages);

  const told = async (html: string) =>
    (await factsOf(html)).pairs.map(({ label, value }) => `${label}=${value}`);

  it('is parted by strokes, which are of no value', async () => {
    expect(await told('<p>地址：示例市含光南路100号 / 邮编：000000 | 电话：0000-1234567</p>')).to.deep.equal([
      '地址=示例市含光南路100号',
      '邮编=000000',
      '电话=0000-1234567',
    ]);
  });

  it('keeps a label and its value together in elements of a content system', async () => {
    expect(
      await told('<p><span>发布日期：<b><publishtime>2017-05-15 10:49:00</publishtime></b></span></p>'),
    ).to.deep.equal(['发布日期=2017-05-15 10:49:00']);
  });

  it('has labels with a hyphen', async () => {
    expect(await told('<p>E-mail：office@example.edu.cn</p>')).to.deep.equal([
      'E-mail=office@example.edu.cn',
    ]);
  });
});

describe('a heading that names a meeting with its day', () => {
  afterEach(closePages);

  for (const heading of ['Annual Meeting April 24, 2019', 'Board meeting – 24 April 2019'])
    it(`tells when people meet: ${heading}`, async () => {
      const { publishedOn, dates } = await factsOf(
        `<!doctype html><html lang="en"><head><title>Example Arts</title></head><body><h1>${heading}</h1><p>All are invited to join Example Arts at its annual meeting in the hall.</p></body></html>`,
        { url: 'https://www.example.org/board/meeting/' },
      );
      expect([publishedOn, dates[0]?.role]).to.deep.equal([undefined, 'event']);
    });
});
