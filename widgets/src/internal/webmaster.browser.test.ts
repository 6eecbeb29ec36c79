import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { consoleDuring } from './wait.test-helper.js';
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
});
