/** What a page says about its own text and sizes: elements keep their shape in it. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ELEMENTS } from './every-element.test-helper.js';
import type { SunElement } from './sun-element.js';

/* In a box of its own on the page, as wide as a phone, once all that it loads by itself has come. */
async function shown(inner: unknown, style: string): Promise<SunElement> {
  const box = await fixture(html`<div style=${`width: 340px; font-size: 14px; ${style}`}>${inner}</div>`);
  const element = box.querySelector(Object.keys(ELEMENTS).join()) as SunElement;
  let last = 0;
  for (let same = 0; same < 12; same = last > 0 && element.offsetHeight === last ? same + 1 : 0) {
    last = element.offsetHeight;
    await new Promise(resolve => setTimeout(resolve, 25));
    await nextFrame();
  }
  return element;
}

describe('on a page', () => {
  const root = document.documentElement;
  afterEach(() => root.style.removeProperty('font-size'));

  for (const [name, inner] of Object.entries(ELEMENTS))
    it(`whose root is as large as its screen is wide, and that centres and indents its text, ${name} is as large as elsewhere`, async () => {
      const plain = (await shown(inner, '')).offsetHeight;
      expect(plain).to.be.greaterThan(40);
      root.style.setProperty('font-size', '100px');
      const article = await shown(
        inner,
        'text-align: center; text-indent: 2em; letter-spacing: 3px; word-spacing: 6px; white-space: pre; text-transform: uppercase; line-height: 12px',
      );
      expect(article.offsetHeight).to.equal(plain);
      const text = getComputedStyle(article.shadowRoot?.querySelector('[part~="base"]') as HTMLElement);
      expect([text.textAlign, text.textIndent, text.whiteSpace]).to.deep.equal(['start', '0px', 'normal']);
    });

  for (const [name, inner] of Object.entries(ELEMENTS))
    it(`in a box that is as wide as what it holds, ${name} takes the room of an article, and no more than there is`, async () => {
      const boxed = async (width: string) =>
        (await shown(html`<div style="float: left">${inner}</div>`, `width: ${width}`)).offsetWidth;
      expect(await boxed('1200px')).to.be.within(1100, 1200);
      expect(await boxed('300px')).to.be.at.most(300);
    });

  for (const [name, inner] of Object.entries(ELEMENTS))
    it(`in a box that closes its gaps by letters without size, ${name} can be read`, async () => {
      const element = await shown(inner, 'font-size: 0; line-height: 0');
      expect(element.offsetHeight).to.be.greaterThan(40);
      const base = element.shadowRoot?.querySelector('[part~="base"]') as HTMLElement;
      expect(Number.parseFloat(getComputedStyle(base).fontSize)).to.be.at.least(12);
    });
});
