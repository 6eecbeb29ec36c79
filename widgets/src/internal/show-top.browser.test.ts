/** Where one is led to lies below the bars that a page keeps at the top of the window. */
import { expect, fixture, html } from '@open-wc/testing';
import { showTop } from './show-top.js';

const bar = (position: 'fixed' | 'sticky', top: number) =>
  html`<div style="position: ${position}; top: ${top}px; left: 0; right: 0; height: 60px; z-index: 9">
    <p>示例市阳光区政务服务局</p>
  </div>`;

async function shown(bars: unknown, scrolled: number): Promise<number> {
  const box = await fixture(
    html`<div>
      ${bars}
      <div style="height: 900px"></div>
      <section style="height: 1500px">目录</section>
      <div style="height: 900px"></div>
    </div>`,
  );
  const section = box.querySelector('section') as HTMLElement;
  scrollTo(0, 0);
  scrollTo(0, section.getBoundingClientRect().top + scrolled);
  showTop(section);
  return Math.round(section.getBoundingClientRect().top);
}

describe('the top of an element', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('is brought to the top of the window', async () => {
    expect(await shown(html``, 700)).to.equal(0);
  });

  it('is brought below a bar that stays there', async () => {
    expect(await shown(bar('fixed', 0), 700)).to.equal(60);
    expect(await shown(bar('sticky', 0), 700)).to.equal(60);
  });

  it('is brought below two bars', async () => {
    expect(await shown([bar('fixed', 0), bar('fixed', 60)], 700)).to.equal(120);
  });

  it('is brought from under a bar though it is in the window', async () => {
    expect(await shown(bar('fixed', 0), -30)).to.equal(60);
  });

  it('stays where it is in sight', async () => {
    expect(await shown(bar('fixed', 0), -200)).to.equal(200);
  });

  it('is not moved by what covers the whole window', async () => {
    const cover = html`<div style="position: fixed; inset: 0; opacity: 0.1"></div>`;
    expect(await shown(cover, 700)).to.equal(0);
  });
});
