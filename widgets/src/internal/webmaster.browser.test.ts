import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { consoleDuring, waitUntil } from './wait.test-helper.js';
import '../disclosure-list/define.js';

const internal = { title: '内部事项', audience: 'internal' as const };
const broken = { publishedOn: '2026-01-02' };

describe('what the console tells webmasters', () => {
  it('names attributes that nobody reads with the nearest that is read, and leaves those of frameworks alone', async () => {
    const told = await consoleDuring(
      () =>
        fixture(
          html`<sun-disclosure-list
            lang="zh-CN"
            pagesize="10"
            lines="3"
            class="x"
            theme="auto"
            data-v-1a2b=""
            v-cloak
            aria-label="目录"
            onclick=""
            _ngcontent-x=""
            ><ul></ul
          ></sun-disclosure-list>`,
        ),
      2,
    );
    expect(told).to.have.length(2);
    expect(told[0]).to.match(
      /^sunboard: <sun-disclosure-list> 不认识属性“pagesize”，未起作用。是否应为“page-size”？可用的有：columns、/,
    );
    expect(told[1]).to.match(/不认识属性“lines”，未起作用。可用的有：/);
  });

  it('names columns that do not exist', async () => {
    const told = await consoleDuring(
      () =>
        fixture(
          html`<sun-disclosure-list
            lang="en"
            columns="title, publishdOn"
            .records=${[{ title: 'A' }]}
          ></sun-disclosure-list>`,
        ),
      1,
    );
    expect(told[0]).to.include(
      'names “publishdOn”, which is no column; it is not shown. Did you mean “publishedOn”?',
    );
  });

  it('speaks the language of the page of faulty and of internal data', async () => {
    const on = (lang: string, more = 0) =>
      consoleDuring(async () => {
        await fixture(
          html`<sun-disclosure-list
            lang=${lang}
            .records=${[{ title: 'A' }, internal, broken]}
          ></sun-disclosure-list>`,
        );
        await aTimeout(more);
      }, 2);
    // An added language has to be fetched; read once before it has come and once after, all would be said twice.
    const traditional = await on('zh-TW', 500);
    expect(traditional).to.have.length(2);
    expect(traditional.join('\n')).to.include('資料中有 1 處問題：');
    const chinese = (await on('zh-CN')).join('\n');
    expect(chinese).to.include('未显示 1 条不向社会公开的信息');
    expect(chinese).to.match(/数据中有 1 处问题：\n- [^\n]+[^ 。]。请[^\n]+/);
    const english = (await on('en')).join('\n');
    expect(english).to.include('left out 1 item that is not for the public');
    expect(english).to.match(/the data has 1 problem:\n- [^\n]+[^ .]\. [A-Z][^\n]+/);
    expect(english, 'no brackets around nothing').not.to.include('()');
  });

  /* As a parser leaves it: an element at the very end of its box. */
  const atEnd = (inner: string): HTMLElement => {
    const box = document.createElement('div');
    box.lang = 'zh-CN';
    box.innerHTML = `<sun-disclosure-list>${inner}</sun-disclosure-list>`;
    Object.assign(box.firstElementChild as HTMLElement, {
      records: [{ title: '示例', url: '/a', publishedOn: '2026-03-02' }],
    });
    document.body.append(box);
    return box;
  };

  it('says that a tag is not closed, and leaves the page that stands in it to be seen', async () => {
    let box: HTMLElement | undefined;
    const told = await consoleDuring(() => {
      box = atEnd('<p id="below">下文</p><div class="page-footer">主办单位：示例局</div>');
    }, 1);
    expect(told[0]).to.include('标签没有闭合').and.to.include('<sun-disclosure-list></sun-disclosure-list>');
    expect(box?.querySelector<HTMLElement>('#below')?.offsetHeight).to.be.greaterThan(0);
    expect(box?.firstElementChild?.shadowRoot?.textContent).to.include('示例');
    box?.remove();
  });

  it('keeps the plain list that an element stands for out of sight, even where nothing follows', async () => {
    const box = atEnd(
      '<table><tfoot><tr><td>共1条</td></tr></tfoot><tbody><tr><td>示例</td></tr></tbody></table>',
    );
    const inside = (box.firstElementChild as HTMLElement).shadowRoot;
    await waitUntil(() => inside?.querySelector('[part~="row"],[part~="card"]'));
    expect(box.querySelector('table')?.offsetHeight).to.equal(0);
    box.remove();
  });
});
