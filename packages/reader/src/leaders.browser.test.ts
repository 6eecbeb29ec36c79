/** Leaders are told apart where editors show them one below the other: whose work, whose life, whose picture. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const RESUME = '男，汉族，1972年5月生，大学学历，历任示例县教育局科员、科长。';
const PICTURE = '<img src="a.jpg" width="120" height="160" alt="">';
const leadersOf = async (html: string) => (await factsOf(`<h1>领导信息</h1>${html}`)).people;

describe('leaders one below the other', () => {
  afterEach(closePages);

  it('have no work of the next one', async () => {
    const people = await leadersOf(
      `<h3>局长　王示范</h3><p>个人简介：${RESUME}</p><h3>副局长　高样本</h3><p>分管工作：分管：职业教育科；联系：市职业学校。</p>`,
    );
    expect(people.map(({ name, duties }) => [name, duties])).to.deep.equal([
      ['王示范', undefined],
      ['高样本', '分管：职业教育科；联系：市职业学校。'],
    ]);
  });

  it('are not given what stands beside their menu, where it is of whom it was opened for', async () => {
    const menu = ['王例文　　厅长', '高样本　　副厅长', '赵示范　　副厅长'];
    const people = await leadersOf(
      `<div><ul>${menu.map(each => `<li><a href="#">${each}</a></li>`).join('')}</ul></div><div><span>领导全厅全面工作</span></div>`,
    );
    expect(people.map(({ name, duties }) => [name, duties])).to.deep.equal([
      ['王例文', undefined],
      ['高样本', undefined],
      ['赵示范', undefined],
    ]);
  });

  it('have words below a heading that end where the next one begins', async () => {
    const people = await leadersOf(
      `<div><p>局长：王　例</p><h5>分管工作</h5><p>主持全面工作。</p><p>总督学：高样本</p><h5>分管工作</h5><p>负责督导工作。</p></div>`,
    );
    expect(people.map(({ name, duties }) => [name, duties])).to.deep.equal([
      ['王例', '主持全面工作。'],
      ['高样本', '负责督导工作。'],
    ]);
  });

  it('are read in panes that a click opens, labels in brackets or not', async () => {
    const pane = (name: string, label: string) =>
      `<div style="display:none"><p>姓名：${name}</p><p>职务：副局长</p><p><b>${label}</b>分管基础教育工作。</p></div>`;
    const people = await leadersOf(pane('王例文', '【工作分工】') + pane('高样本', '分工：'));
    expect(people.map(({ name, post, duties }) => [name, post, duties])).to.deep.equal([
      ['王例文', '副局长', '分管基础教育工作。'],
      ['高样本', '副局长', '分管基础教育工作。'],
    ]);
  });

  it('are named where an editor cut name and post into spans', async () => {
    const people = await leadersOf(
      '<p><span>党组</span><span>书记、局长</span><span>王　例</span></p><p>高样本，副局长（挂职）</p><p>简　　历：男，汉族，历任科员、科长</p><p><span>总督学</span>　林范本</p>',
    );
    expect(people.map(({ name, post }) => [name, post])).to.deep.equal([
      ['王例', '党组书记、局长'],
      ['高样本', '副局长（挂职）'],
      ['林范本', '总督学'],
    ]);
  });

  it('have no post where its label has no value and a sentence follows', async () => {
    const people = await leadersOf('<p>姓名：王例文</p><p>职务：</p><p>协管后勤工作，联系示例小学</p>');
    expect(people.map(({ name, post, duties }) => [name, post, duties])).to.deep.equal([
      ['王例文', undefined, '协管后勤工作，联系示例小学'],
    ]);
  });

  it('have their post in the card that holds the name, not in the next', async () => {
    const card = (name: string, post: string) =>
      `<div><div>${PICTURE}</div><div>${post}</div><a href="${post}.html">${name}</a></div>`;
    const people = await leadersOf(`<div>${card('王例文', '局长')}${card('高样本', '副局长')}</div>`);
    expect(people.map(({ name, post }) => [name, post])).to.deep.equal([
      ['王例文', '局长'],
      ['高样本', '副局长'],
    ]);
  });
});

describe('pictures of leaders', () => {
  afterEach(closePages);
  const photosOf = async (html: string) =>
    (await leadersOf(html)).map(({ name, photo }) => [name, photo?.src.replace(/.*\//u, '') ?? '']);
  const picture = (src: string, alt = '') => `<img src="${src}" alt="${alt}">`;

  it('are of whom they name, and of nobody whose name begins so', async () => {
    expect(
      await photosOf(
        `<div><p>局长　高样</p><p>副局长　高样本</p>${picture('b.jpg', '高样本')}${picture('l.png', '院徽')}</div>`,
      ),
    ).to.deep.equal([
      ['高样', ''],
      ['高样本', 'b.jpg'],
    ]);
  });

  it('are of those who follow them in one text', async () => {
    expect(
      await photosOf(
        `<div>${picture('a.jpg')}<p>局长　王例文</p><p>主持全面工作。</p>${picture('b.jpg')}<p>副局长　高样本</p><p>分管示例工作。</p></div>`,
      ),
    ).to.deep.equal([
      ['王例文', 'a.jpg'],
      ['高样本', 'b.jpg'],
    ]);
  });

  it('are not those of the next card', async () => {
    expect(
      await photosOf(
        `<ul><li><h3>王例文</h3><p>局长</p></li><li>${picture('b.jpg')}<h3>高样本</h3><p>副局长</p></li></ul>`,
      ),
    ).to.deep.equal([
      ['王例文', ''],
      ['高样本', 'b.jpg'],
    ]);
  });
});

describe('a page of one leader', () => {
  afterEach(closePages);

  it('is a roster by the labels, though no heading names it, and by the last step of its trail', async () => {
    const leader = `<div><img src="a.jpg" alt=""><h4>王例文</h4><p>局长</p><p>工作分工：主持全面工作。</p><p>个人简历：${RESUME}</p></div>`;
    const page = (trail: string) =>
      `<!doctype html><html lang="zh-CN"><head><title>示例市教育局</title></head><body>${trail}${leader}</body></html>`;
    const url = 'https://www.example.gov.cn/zwgk/a.html';
    const kindOf = async (html: string) => (await factsOf(html, { url })).kind;
    expect(await kindOf(page(''))).to.equal('roster');
    const steps = '<a href="/">首页</a> - <a href="../">机构概况</a> - 机构领导';
    expect(await kindOf(page(`<div class="position">您的位置：${steps}</div>`))).to.equal('roster');
    expect((await factsOf(page(`<div class="position">${steps}</div>`), { url })).breadcrumb).to.deep.equal([
      '首页',
      '机构概况',
      '机构领导',
    ]);
  });
});
