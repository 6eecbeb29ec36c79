/** People are read with what the page says of them, wherever their names, posts and duties stand. */
import { expect } from '@open-wc/testing';
import type { PersonFact } from './facts.js';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const PEOPLE = [
  ['周示例', '局长', '主持局全面工作，分管财务工作。', '男，汉族，1972年5月生，大学学历。'],
  ['欧阳示例', '副局长', '负责政策法规工作，分管法规科。', '女，汉族，1978年8月生，大学学历。'],
] as const;
const CARDS: Readonly<
  Record<string, (name: string, post: string, duties: string, resume: string) => string>
> = {
  'labels without a name of their own': (name, post, duties, resume) =>
    `<div class="leader"><h3>${name}</h3><p>${post}</p><p>工作分工：${duties}</p><p>个人简历：${resume}</p></div>`,
  'labels as headings': (name, post, duties, resume) =>
    `<div class="leader"><h3>${name}</h3><p>${post}</p><h5>分工</h5><p>${duties}</p><h5>简历</h5><p>${resume}</p></div>`,
  'a photo beside the box of the words': (name, post, duties, resume) =>
    `<div class="row"><div><img src="a.jpg"></div><div><div>${name}</div><div>${post}</div><div><b>工作分工:</b><span>${duties}</span></div><section><h2>工作履历</h2><span>展开</span><p>${resume}</p></section></div></div>`,
  'no labels at all': (name, post, duties, resume) =>
    `<div class="leader"><p>${name}</p><p>${post}</p><p>${duties}</p><p>${name}，${resume}</p></div>`,
  pairs: (name, post, duties, resume) =>
    `<dl><dt>姓名</dt><dd>${name}</dd><dt>职务</dt><dd>${post}</dd><dt>分管工作</dt><dd>${duties}</dd><dt>工作履历</dt><dd>${resume}</dd></dl>`,
};

describe('leaders', () => {
  afterEach(closePages);

  for (const [layout, card] of Object.entries(CARDS))
    it(`have their duties and résumé: ${layout}`, async () => {
      const { people } = await factsOf(
        `<h1>领导信息</h1>${PEOPLE.map(([name, post, duties, resume]) => card(name, post, duties, resume)).join('')}`,
      );
      const told = ({ name, post, duties, resume }: PersonFact) => [
        name,
        post,
        duties,
        // A line without a label begins with the name.
        resume?.replace(`${name ?? ''}，`, ''),
      ];
      expect(people.map(told)).to.deep.equal(PEOPLE);
    });
});

describe('leaders in rows', () => {
  afterEach(closePages);

  it('are read from links with name and post side by side', async () => {
    const { people } = await factsOf(
      `<h1>领导信息</h1><ul>${PEOPLE.map(([name, post]) => `<li><a href="a.html"><img src="a.jpg" alt="${name}"><span>${name}</span><span>${post}</span></a></li>`).join('')}</ul>`,
    );
    expect(people.map(({ name, post, photo }) => [name, post, photo?.alt])).to.deep.equal(
      PEOPLE.map(([name, post]) => [name, post, name]),
    );
  });

  it('are read by the posts of halls, societies and courts', async () => {
    const card = (name: string, post: string) =>
      `<div class="item"><div>${name}</div><div>示例省档案单位 ${post}</div><div>主持全面工作。</div></div>`;
    const posts = ['馆长', '副会长', '台长', '副庭长', '理事长', '副检察长'];
    const { people } = await factsOf(
      `<div class="list">${posts.map((post, at) => card(`周示${'例样本文字句'.charAt(at)}`, post)).join('')}</div>`,
    );
    expect(people.map(({ post }) => post?.replace(/.* /u, ''))).to.deep.equal(posts);
  });

  it('have no résumé that begins with the name of another', async () => {
    const { people } = await factsOf(
      '<h1>领导信息</h1><div class="item"><p>周示例</p><p>局长</p><p>主持全面工作。</p></div><div class="item"><p>欧阳示例</p><p>欧阳示例，男，1955年生，曾任示例县志编辑室主编</p></div>',
    );
    expect(people.map(({ name, resume }) => [name, resume])).to.deep.equal([['周示例', undefined]]);
  });

  it('are read from tables with a photo over several rows', async () => {
    const { people } = await factsOf(
      `<h1>领导信息</h1>${PEOPLE.map(([name, post]) => `<table><tr><td rowspan="2"><img src="a.jpg" alt="${name}"></td><td>姓　名</td><td>${name}</td></tr><tr><td>职　务</td><td>${post}</td></tr></table>`).join('')}`,
    );
    expect(people.map(({ name, post }) => [name, post])).to.deep.equal(
      PEOPLE.map(([name, post]) => [name, post]),
    );
  });
});

describe('choices of a form', () => {
  afterEach(closePages);

  it('carry what they are about and whether that is required', async () => {
    const { forms } = await factsOf(
      `<form method="post"><table><tr><td>姓名</td><td><input name="a"></td></tr><tr><td>获取信息的方式 <span>*</span></td><td><ul><li><label for="b">邮寄</label><input type="radio" id="b" name="b"></li><li><label for="c">传真</label><input type="radio" id="c" name="b"></li></ul></td></tr></table>
<div class="form-group"><label>信息用途</label><div><label><input type="checkbox" name="d">科研</label></div></div></form>`,
    );
    expect(forms[0]?.fields.map(({ label, required }) => [label, required])).to.deep.equal([
      ['姓名', false],
      ['获取信息的方式 邮寄', true],
      ['获取信息的方式 传真', true],
      ['信息用途 科研', false],
    ]);
  });
});
