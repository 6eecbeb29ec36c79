/** The panels of tabs are lists of their own, each called as its tab, whatever is shown; other boxes beside names are none. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const NAMES = ['通知公告', '政策文件', '人事信息'];
const lines = (name: string) =>
  `<ul>${['05', '04', '03'].map(day => `<li><a href="/${name}/${day}.html">${name}示例工作的说明之${day}</a><span>2026-03-${day}</span></li>`).join('')}</ul>`;
const panels = (open: (at: number) => string) =>
  NAMES.map((name, at) => `${open(at)}${lines(name)}</div>`).join('');
const strip = (tag: string, chosen = '') =>
  NAMES.map((name, at) => `<${tag}${at === 0 ? chosen : ''}>${name}</${tag}>`).join('');
const read = async (body: string) =>
  (await factsOf(body)).lists.map(({ heading, items, main }) => [heading, items.length, main]);

const APART = NAMES.map((name, at) => [name, 3, at === 0]);

describe('panels of tabs', () => {
  afterEach(closePages);

  const pages: Readonly<Record<string, string>> = {
    'below a strip, with the script of slides': `<div><div class="hd"><ul>${strip('li')}</ul></div><div class="bd">${panels(at => (at > 0 ? '<div style="display:none">' : '<div>'))}</div></div>`,
    'all shown, as saved without styles': `<div><div class="tab-hd">${strip('a')}<a>更多</a></div><div>${panels(() => '<div>')}</div></div>`,
    'beside the strip in one box': `<div><ul>${strip('li', ' class="active"')}</ul>${panels(at => `<div id="c${String(at)}"${at > 0 ? ' hidden' : ''}>`)}</div>`,
    'with roles alone': `<div><div role="tablist">${strip('button role="tab"').replaceAll('</button role="tab">', '</button>')}</div>${panels(at => `<div role="tabpanel"${at > 0 ? ' hidden' : ''}>`)}</div>`,
  };
  for (const [name, body] of Object.entries(pages))
    it(`are lists of their own: ${name}`, async () => {
      expect(await read(body)).to.deep.equal(APART);
    });

  it('are no boxes below a trail, nor parts of one list', async () => {
    const trail = '<div><a href="/">首页</a><a href="/zw/">通知公告</a></div>';
    const halves = `<div>${lines('a')}${lines('b')}</div>`;
    expect((await read(`<h2>工作动态</h2>${trail}${halves}`)).map(([, count]) => count)).to.deep.equal([6]);
    const marked =
      '<ul><li><a href="/">首页</a></li><li class="cur">&gt;<a href="/tz/">通知公告</a></li></ul>';
    const columns = `<div><div><a href="/tz/">通知公告</a></div><div><b>工作动态</b>${lines('a')}</div></div>`;
    expect(await read(`<div>${marked}${columns}</div>`)).to.deep.equal([['工作动态', 3, true]]);
  });

  it('are no list with its title and paging beside a menu of three', async () => {
    const menu = `<ul class="tab">${strip('li')}</ul>`;
    expect(await read(`${menu}<div><h2>工作动态</h2>${lines('a')}<div>共1页</div></div>`)).to.deep.equal([
      ['工作动态', 3, true],
    ]);
  });
});
