/** The marks on a page: the keyboard walks them in order, and a new check takes the focus from none. */
import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { Mark } from '../shared/messages.js';
import { Marks } from './marks.js';

const mark = (number: number, id: string): Mark => ({
  id,
  number,
  severity: 'error',
  label: id,
  places: [{ selector: `#${id}` }] as unknown as Mark['places'],
});

describe('marks', () => {
  const clicked: string[] = [];
  let marks: Marks;
  let root: ShadowRoot;
  let page: HTMLElement;
  const { attachShadow } = Element.prototype;

  const badges = () => [...root.querySelectorAll<HTMLElement>('button')];
  const numbers = () => badges().map(({ textContent }) => textContent);
  const focused = () => root.activeElement?.textContent;
  const shown = async () => {
    await waitUntil(() => badges()[0]?.style.display === 'block');
  };
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    (root.activeElement ?? document.body).dispatchEvent(event);
    return event;
  };

  before(() => {
    // The marks' root is closed; the test takes it as it is made.
    Element.prototype.attachShadow = function (options) {
      if (this.localName !== 'sunboard-marks') return attachShadow.call(this, options);
      // Open, so that axe sees into it too.
      return (root = attachShadow.call(this, { ...options, mode: 'open' }));
    };
    // A plain page has no extension interface: no door to closed roots then.
    (globalThis as { chrome?: unknown }).chrome ??= {};
  });
  after(() => {
    Element.prototype.attachShadow = attachShadow;
  });
  beforeEach(async () => {
    clicked.length = 0;
    page = document.createElement('main');
    page.innerHTML =
      '<p id="one">1</p><p id="two">2</p><div style="height: 5000px"></div><p id="three">3</p>';
    document.body.append(page);
    marks = new Marks({ onClick: id => clicked.push(id), onRemoved: () => undefined });
    marks.show([mark(1, 'one'), mark(2, 'two'), mark(3, 'three')], 'en');
    await shown();
  });
  afterEach(() => {
    marks.clear();
    page.remove();
    scrollTo(0, 0);
  });

  it('move with what scrolls in a frame', async () => {
    const frame = document.createElement('iframe');
    frame.id = 'frame';
    frame.srcdoc = '<p id="in" style="margin: 150px 0 3000px">1</p>';
    frame.style.height = '400px';
    page.prepend(frame);
    await waitUntil(() => frame.contentDocument?.querySelector('#in'));
    const view = frame.contentWindow!;
    const places = [{ selector: '#in', frame: '#frame' }] as unknown as Mark['places'];
    marks.show([{ ...mark(1, 'in'), places }], 'en');
    await shown();
    const top = () => Math.round(badges()[0]!.getBoundingClientRect().top);
    const before = top();
    view.scrollTo(0, 100);
    await waitUntil(() => top() === before - 100, 'the badge stays where it was');
    // A page of another origin in its place can be told nothing.
    frame.removeAttribute('srcdoc');
    frame.src = 'data:text/html,<p>2</p>';
    await waitUntil(() => frame.contentDocument === null);
    marks.clear();
  });

  it('keep the focus and their nodes when the page is checked again', () => {
    const [first, second] = badges();
    second?.focus();
    let blurs = 0;
    second?.addEventListener('blur', () => blurs++);
    marks.show([mark(1, 'one'), mark(2, 'two'), mark(3, 'three')], 'en');
    marks.show([mark(1, 'two'), mark(2, 'three')], 'en');
    expect(blurs).to.equal(0);
    expect(root.activeElement).to.equal(second);
    expect(numbers()).to.deep.equal(['1', '2']);
    expect(first?.isConnected).to.equal(false);
  });

  it('keep the focus also where the order of the numbers changes', () => {
    badges()[1]?.focus();
    marks.show([mark(1, 'three'), mark(2, 'one'), mark(3, 'two')], 'en');
    expect(numbers()).to.deep.equal(['1', '2', '3']);
    expect(badges().map(badge => badge.title)).to.deep.equal(['three', 'one', 'two']);
    expect(root.activeElement).to.equal(badges()[2]);
  });

  it('are walked with the arrows, round and round, also to a place that is not on the screen', () => {
    badges()[0]?.focus();
    press('ArrowDown');
    expect(focused()).to.equal('2');
    press('ArrowRight');
    expect(focused()).to.equal('3');
    expect(scrollY).to.be.greaterThan(1000);
    press('ArrowDown');
    expect(focused()).to.equal('1');
    press('ArrowUp');
    expect(focused()).to.equal('3');
    badges()[2]?.click();
    expect(clicked).to.deep.equal(['three']);
  });

  it('are walked past a place that is hidden', () => {
    (page.querySelector('#two') as HTMLElement).hidden = true;
    badges()[0]?.focus();
    press('ArrowDown');
    expect(focused()).to.equal('3');
    press('ArrowUp');
    expect(focused()).to.equal('1');
  });

  it('give the keyboard back to the page at Escape and take the ring away, and leave other keys alone', () => {
    marks.ring(page.querySelector('#one') as Element, 'one');
    badges()[0]?.focus();
    expect(press('Tab').defaultPrevented).to.equal(false);
    expect(press('a').defaultPrevented).to.equal(false);
    expect(root.querySelector('[data-ring]')).to.not.equal(null);
    expect(press('Escape').defaultPrevented).to.equal(true);
    expect(root.querySelector('[data-ring]')).to.equal(null);
    expect(root.activeElement).to.equal(null);
  });

  const severities = ['veto', 'error', 'warning', 'info'];
  const showAll = async () => {
    marks.show(
      severities.map((severity, at) => ({
        ...mark(at + 1, ['one', 'two', 'three', 'one'][at] ?? ''),
        id: severity,
        severity,
      })),
      'en',
    );
    marks.ring(page.querySelector('#one') as Element, 'veto');
    await waitUntil(() => root.querySelector<HTMLElement>('[data-ring]')?.style.display === 'block');
  };

  for (const colorScheme of ['light', 'dark'] as const)
    it(`pass axe in every severity on a ${colorScheme} page, with a border that shows there`, async () => {
      await emulateMedia({ colorScheme });
      document.documentElement.style.colorScheme = colorScheme;
      await showAll();
      await expect(document.querySelector('sunboard-marks')).to.be.accessible();
      // White within black: one of the two stands out from any ground.
      const { borderTopColor, outlineColor } = getComputedStyle(badges()[0] as Element);
      expect([borderTopColor, outlineColor]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      document.documentElement.style.removeProperty('color-scheme');
      await emulateMedia({ colorScheme: 'light' });
    });

  it('take the colours of the person where those are forced, keep their borders and show the focus', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await showAll();
    const system = (name: string) => {
      const probe = document.createElement('i');
      probe.style.color = name;
      page.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    for (const badge of badges()) {
      const style = getComputedStyle(badge);
      expect([style.color, style.backgroundColor]).to.deep.equal([
        system('ButtonText'),
        system('ButtonFace'),
      ]);
      expect(style.borderTopWidth).to.equal('2px');
    }
    badges()[0]?.focus();
    const { outlineColor, outlineWidth } = getComputedStyle(badges()[0] as Element);
    expect([outlineColor, outlineWidth]).to.deep.equal([system('Highlight'), '3px']);
    const ring = getComputedStyle(root.querySelector('[data-ring]') as Element);
    expect([ring.borderTopWidth, ring.borderTopStyle]).to.deep.equal(['3px', 'solid']);
    await expect(document.querySelector('sunboard-marks')).to.be.accessible();
    await emulateMedia({ forcedColors: 'none' });
  });

  it('stand within a window as narrow as one at 400 %, none upon another', async () => {
    await setViewport({ width: 320, height: 256 });
    const many = Array.from({ length: 20 }, (_, at) => ({ ...mark(at + 1, 'one'), id: `one ${at}` }));
    marks.show(many, 'en');
    await waitUntil(() => badges().every(({ style }) => style.display === 'block'));
    const boxes = badges().map(badge => badge.getBoundingClientRect());
    for (const [at, box] of boxes.entries()) {
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(320);
      for (const other of boxes.slice(at + 1))
        expect(
          Math.min(box.right, other.right) - Math.max(box.left, other.left) <= 0 ||
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) <= 0,
          `${at}`,
        ).to.equal(true);
    }
    await setViewport({ width: 1280, height: 800 });
  });

  it('leave no node behind', () => {
    marks.clear();
    expect(document.querySelector('sunboard-marks')).to.equal(null);
  });
});
