import { expect, fixture, html } from '@open-wc/testing';
import type { SunElement } from './sun-element.js';
import '../disclosure-list/define.js';

const linkOf = async (element: SunElement): Promise<string> => {
  await element.updateComplete;
  const base = element.shadowRoot?.querySelector('[part~="base"]') as HTMLElement;
  const link = document.createElement('a');
  link.href = '#';
  base.append(link);
  const { color } = getComputedStyle(link);
  link.remove();
  return color;
};

/** A page that colours its links, and those of one column in another colour. */
const styled = (inner: ReturnType<typeof html>): Promise<HTMLElement> =>
  fixture(
    html`<div class="page">
      <style>
        .page a:link {
          color: rgb(128, 0, 32);
        }
        .page .narrow a {
          color: rgb(0, 96, 0);
        }
      </style>
      ${inner}
    </div>`,
  );

describe('the colour of links', () => {
  it('is that of the page, where the element stands', async () => {
    const page = await styled(
      html`<sun-disclosure-list></sun-disclosure-list>
        <div class="narrow"><sun-disclosure-list></sun-disclosure-list></div>`,
    );
    const [outer, inner] = [...page.querySelectorAll('sun-disclosure-list')] as unknown as SunElement[];
    expect(await linkOf(outer as SunElement)).to.equal('rgb(128, 0, 32)');
    expect(await linkOf(inner as SunElement)).to.equal('rgb(0, 96, 0)');
  });

  it('is read anew where the element is moved to, and leaves nothing in the page', async () => {
    const page = await styled(
      html`<sun-disclosure-list></sun-disclosure-list>
        <div class="narrow"></div>`,
    );
    const element = page.querySelector('sun-disclosure-list') as unknown as SunElement;
    await element.updateComplete;
    page.querySelector('.narrow')?.append(element);
    expect(await linkOf(element)).to.equal('rgb(0, 96, 0)');
    expect(page.querySelector('a')).to.equal(null);
    expect(element.hasAttribute('style')).to.equal(false);
  });

  it('is --sun-link where that is set', async () => {
    const page = await styled(html`<sun-disclosure-list></sun-disclosure-list>`);
    page.style.setProperty('--sun-link', 'rgb(1, 2, 3)');
    const element = page.querySelector('sun-disclosure-list') as unknown as SunElement;
    expect(await linkOf(element)).to.equal('rgb(1, 2, 3)');
  });
});
