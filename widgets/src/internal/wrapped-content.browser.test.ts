/** Wrapped content that the element could only show with a loss stays as the page has it. */
import { expect, oneEvent } from '@open-wc/testing';
import { wrappedProblem } from './wrapped-content.js';
import type { SunErrorEvent } from './events.js';
import { shadow } from './shadow.test-helper.js';
import '../disclosure-list/define.js';

const line = (n: number, href = `/a/${n}.html`) =>
  `<li><a href="${href}">关于示例事项第${n}号的通知</a> 2026-03-0${n}</li>`;
const hosting = (inner: string): Element => {
  const host = document.createElement('div');
  host.innerHTML = inner;
  return host;
};
const reasonOf = (inner: string, hasContent: boolean) =>
  wrappedProblem(hosting(inner), hasContent, 'zh-CN')?.code;

describe('wrapped content', () => {
  it('is kept where nothing was read of it though something is there', () => {
    expect(reasonOf('<div>本栏目介绍本单位的主要职责、内设机构和联系方式。</div>', false)).to.equal(
      'unread_markup',
    );
    expect(
      reasonOf('<table><tr><td>示例甲<br>局长</td><td>示例乙<br>副局长</td></tr></table>', false),
    ).to.equal('unread_markup');
    expect(reasonOf('<p>历史文件见<a href="/old/">旧版公开目录</a>。</p>', false)).to.equal('unread_markup');
  });

  it('is content inside a menu of the page, too, and menus of its own are none', () => {
    const menu = hosting('<nav><div><a href="/a">机构职能</a></div></nav>');
    expect(wrappedProblem(menu.querySelector('div') as Element, false, 'zh-CN')?.code).to.equal(
      'unread_markup',
    );
    expect(reasonOf('<nav><a href="/a">机构职能</a></nav>', false)).to.equal(undefined);
  });

  it('gives way where the column is truly empty', () => {
    for (const inner of [
      '',
      '<ul></ul>',
      '<table><tr><th>索引号</th><th>名称</th><th>发文机关</th><th>发布日期</th></tr></table>',
      '<p>暂无内容</p>',
      '<p>该栏目下暂无符合条件的信息，请浏览其他栏目，谢谢。</p>',
    ])
      expect(reasonOf(inner, false), inner).to.equal(undefined);
  });

  it('is kept where scripts open its links', () => {
    expect(
      reasonOf(`<ul>${line(1, 'javascript:void(0)')}${line(2, 'javascript:show(2)')}</ul>`, true),
    ).to.equal('script_links');
    expect(reasonOf(`<ul>${line(1, '#')}${line(2, '#')}</ul>`, true)).to.equal('script_links');
    expect(reasonOf(`<ul>${line(1)}${line(2, 'javascript:show(2)')}</ul>`, true)).to.equal(undefined);
  });

  it('is kept where it leads on to a further page', () => {
    const list = `<ul>${line(1)}${line(2)}</ul>`;
    expect(reasonOf(`${list}<div><a href="index_1.html">下一页</a></div>`, true)).to.equal('one_of_pages');
    expect(reasonOf(`${list}<nav><a href="index_1.html">下一页 »</a></nav>`, true)).to.equal('one_of_pages');
    expect(reasonOf(`${list}<a class="disabled" href="#">下一页</a>`, true)).to.equal(undefined);
    expect(reasonOf(list, true)).to.equal(undefined);
  });

  it('is missed where a paragraph ended before it', () => {
    const page = hosting('<p><sun-disclosure-list><ul><li>示例</li></ul></sun-disclosure-list></p>');
    const element = page.querySelector('sun-disclosure-list') as Element;
    expect(element.querySelector('ul')).to.equal(null);
    expect(wrappedProblem(element, false, 'zh-CN')?.code).to.equal('in_paragraph');
  });

  it('stays in sight, and the page is told why', async () => {
    const element = document.createElement('sun-disclosure-list');
    element.lang = 'zh-CN';
    element.innerHTML = `<ul>${line(1)}${line(2)}</ul><a href="index_1.html">下一页</a>`;
    const told = oneEvent<SunErrorEvent>(element, 'sun-error');
    document.body.append(element);
    const { problems } = await told;
    expect(problems.map(({ code }) => code)).to.deep.equal(['one_of_pages']);
    expect((element.firstElementChild as HTMLElement).offsetHeight).to.be.greaterThan(0);
    expect(shadow(element).querySelector('[part~="search"]')).to.equal(null);
    element.remove();
  });
});
