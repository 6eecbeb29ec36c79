/** What is covered before a picture of a page is taken, and where. */
import { expect, fixture, html } from '@open-wc/testing';
import { clearLayer } from './layer.js';
import { prepare } from './veil.js';

const place = (selector: string, frame?: string) => ({
  selector,
  text: '',
  ...(frame !== undefined && { frame }),
});

async function framed(markup: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border: 5px solid; padding: 7px; width: 300px; height: 100px';
  frame.id = 'frame';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = markup;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  (await fixture(html`<div></div>`)).append(frame);
  await loaded;
  return frame;
}

describe('covering private data', () => {
  before(() => {
    // Playwright's Chromium gives pages none.
    (globalThis as { chrome?: unknown }).chrome ??= {};
  });
  afterEach(clearLayer);

  it('covers the places that are named and the fields that are filled in', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <p id="number">110101199001010007</p>
        <input id="name" value="张某" /><input id="empty" /><input type="checkbox" value="on" />
      </div>`,
    );
    const ready = prepare(place('#number'), [place('#number')]);
    const boxes = ['#number', '#name'].map(id => root.querySelector(id)?.getBoundingClientRect());
    expect(ready?.covers).to.deep.equal(boxes.map(at => at && [at.left, at.top, at.width, at.height]));
    expect(ready?.width).to.equal(innerWidth);
  });

  it('covers a place in a frame where the frame shows it', async () => {
    const frame = await framed('<style>body { margin: 20px }</style><b id="number">110101199001010007</b>');
    const ready = prepare(place('#number', '#frame'), [place('#number', '#frame')]);
    const at = frame.getBoundingClientRect();
    expect(ready?.covers.map(cover => cover.slice(0, 2).map(Math.round))).to.deep.equal([
      [at.left + 5 + 7 + 20, at.top + 5 + 7 + 20].map(Math.round),
    ]);
  });

  it('covers a frame whole that cannot be looked into', async () => {
    const frame = await framed('<b>110101199001010007</b>', '');
    const at = frame.getBoundingClientRect();
    const ready = prepare(place('#frame'), []);
    expect(ready?.covers).to.deep.equal([[at.left, at.top, at.width, at.height]]);
  });

  it('says when the place is gone', () => {
    expect(prepare(place('#nowhere'), [])).to.equal(null);
  });
});
