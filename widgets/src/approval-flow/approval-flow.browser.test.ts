/** Holds the element to account in a real browser: sources, states, keyboard, files, dates, hostile data. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import { query, shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import type { ApprovalFlowElement } from './approval-flow.js';
import { makeFile } from './downloads.js';
import { exampleGuide } from './examples.js';
import { drawn, example, exampleFlow, press, realFetch } from './flow.test-helper.js';

describe('<sun-approval-flow>', () => {
  afterEach(async () => {
    globalThis.fetch = realFetch;
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  it('draws with the system’s colours alone where these are forced, every second lane and the current step too', async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    const flow = document.createElement('sun-approval-flow');
    flow.lanes = 'on';
    flow.current = 'field';
    flow.records = [exampleGuide];
    frame.append(flow);
    await drawn(flow);
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const [canvas, text] = ['Canvas', 'CanvasText'].map(color => {
      frame.style.color = color;
      return getComputedStyle(frame).color;
    });
    const used = (selector: string) => [
      ...new Set([...shadow(flow).querySelectorAll(selector)].map(part => getComputedStyle(part).fill)),
    ];
    for (const part of ['.lane.even', '.viewport .current text'])
      expect(shadow(flow).querySelector(part)).not.to.equal(null);
    expect(used('.viewport .canvas, .viewport .lane, .viewport .node .box')).to.deep.equal([canvas]);
    expect(used('.viewport text')).to.deep.equal([text]);
  });

  it('holds the table of paths on paper, and folds it again on the screen', async () => {
    const flow = await exampleFlow();
    const paths = shadow(flow).querySelector('.paths') as HTMLDetailsElement;
    await waitUntil(() => shadow(flow).querySelector('.viewport svg'), 'all is there');
    dispatchEvent(new Event('beforeprint'));
    expect(paths.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(paths.open).to.equal(false);
  });

  it('walks along the arrows with the keyboard, says each step, and jumps to it in the list', async () => {
    const flow = await exampleFlow();
    await press(flow, 'Home', 'ArrowDown');
    expect(query(flow, '[part="status"]').textContent).to.equal(
      '第 2 步，收件审查。综合窗口; 1号窗口; 1 个工作日 · 不计入时限; 材料齐全：转第 5 步“审查”; 材料不齐：转第 3 步“一次性告知补正”; 不属于本机关职权：转第 4 步“不予受理”',
    );
    expect(query(flow, '.node.walked').getAttribute('data-id')).to.equal('receive');
    await press(flow, 'ArrowDown', 'ArrowRight');
    expect(query(flow, '.node.walked').getAttribute('data-id')).to.equal('correct');
    await press(flow, 'Enter');
    expect(shadow(flow).activeElement?.id).to.equal('step-3');
    await press(flow, 'Home', 'ArrowUp');
    expect(query(flow, '[part="status"]').textContent).to.contain('起点');
  });

  it('zooms by key and button and fits again', async () => {
    const flow = await exampleFlow();
    const width = () => Number(query(flow, '.viewport svg').getAttribute('width'));
    const before = width();
    await press(flow, '+');
    expect(width()).to.be.greaterThan(before);
    await press(flow, '0');
    expect(width()).to.equal(before);
  });

  it('is dragged by the mouse, without choosing the step that it was taken by; a click chooses', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.setAttribute('style', 'width: 400px');
    const flow = document.createElement('sun-approval-flow');
    flow.records = [exampleGuide];
    box.append(flow);
    await drawn(flow);
    await press(flow, '+', '+', '+', '+');
    const viewport = query<HTMLElement>(flow, '.viewport');
    viewport.scrollIntoView();
    const node = query(flow, '.node').getBoundingClientRect();
    const from: [number, number] = [
      Math.round(node.x + node.width / 2),
      Math.round(node.y + node.height / 2),
    ];
    const [x, y] = [viewport.scrollLeft, viewport.scrollTop];
    await sendMouse({ type: 'move', position: from });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [from[0] - 50, from[1] - 30] });
    expect(viewport.classList.contains('dragging')).to.equal(true);
    await sendMouse({ type: 'up' });
    expect([viewport.scrollLeft, viewport.scrollTop]).to.deep.equal([x + 50, y + 30]);
    expect(viewport.classList.contains('dragging')).to.equal(false);
    expect(shadow(flow).querySelector('.node.walked')).to.equal(null);
    await sendMouse({ type: 'move', position: from });
    expect([viewport.scrollLeft, viewport.scrollTop]).to.deep.equal([x + 50, y + 30]);
    await sendMouse({ type: 'click', position: [from[0] - 50, from[1] - 30] });
    await resetMouse();
    expect(query(flow, '.node.walked').getAttribute('data-id')).to.equal('apply');
  });

  it('fits 320 px without widening the page', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.setAttribute('style', 'width: 320px');
    const flow = document.createElement('sun-approval-flow');
    flow.records = [exampleGuide];
    box.append(flow);
    await drawn(flow);
    expect(flow.scrollWidth).to.be.at.most(320);
    expect(shadow(flow).querySelector('.lane')).to.equal(null);
  });

  it('makes an SVG that stands alone, a PNG, and a CSV that reads back', async () => {
    const flow = await exampleFlow();
    const subject = {
      picture: query<SVGSVGElement>(flow, '.viewport svg'),
      process: example(),
      name: '示例',
      locale: 'zh-CN' as const,
    };
    const svg = await (await makeFile('svg', subject)).text();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(parsed.querySelectorAll('[style], [class], script')).to.have.length(0);
    expect(parsed.documentElement.textContent).to.contain('现场核查');
    const png = await makeFile('png', subject);
    expect(png.type).to.equal('image/png');
    const picture = new Image();
    picture.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await picture.decode();
    expect(shareOfOtherPixels(await createImageBitmap(png), picture)).to.be.lessThan(0.005);
    const again = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow
        lang="zh-CN"
        .text=${await (await makeFile('csv', subject)).text()}
      ></sun-approval-flow>`,
    );
    await drawn(again);
    expect(shadow(again).querySelectorAll('.viewport .edge')).to.have.length(13);
  });

  it('works out dates from the day of acceptance, with the way they were counted', async () => {
    const flow = await exampleFlow();
    query<HTMLDetailsElement>(flow, '[part="calculator"]').open = true;
    await waitUntil(() => shadow(flow).querySelector('#accepted') !== null);
    const input = query<HTMLInputElement>(flow, '#accepted');
    input.value = '2025-09-26';
    input.dispatchEvent(new Event('change'));
    await flow.updateComplete;
    const row = [...shadow(flow).querySelectorAll('[part="calculator"] tr')].find(one =>
      one.textContent.includes('审查'),
    );
    expect(row?.querySelector('time')?.dateTime).to.equal('2025-10-09');
    expect(row?.textContent).to.contain('国庆节');
    await expect(flow).to.be.accessible();
    flow.legalLimit = 30;
    await waitUntil(() => query(flow, '[part="limits"]').textContent.includes('30'));
    await waitUntil(
      () => shadow(flow).querySelector('#accepted') !== null,
      'the open calculator comes back with other limits',
    );
  });

  it('shows hostile text as text', async () => {
    const evil = '<svg onload="window.flowHacked=1"><script>window.flowHacked=1</script>';
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow
        lang="zh-CN"
        with-guide
        .records=${[{ name: evil, formsUrl: 'javascript:alert(1)', process: [{ id: 'a', name: evil, owner: evil, note: evil }] }]}
      ></sun-approval-flow>`,
    );
    await drawn(flow);
    await aTimeout(50);
    expect(shadow(flow).querySelector('img, script, a[href^="javascript"]')).to.equal(null);
    await waitUntil(() => shadow(flow).querySelector('[part="guide"]') !== null);
    expect(query(flow, '[part="guide"] .title').textContent).to.equal(evil);
    expect((window as { flowHacked?: number }).flowHacked).to.equal(undefined);
  });

  it('draws 300 steps', async () => {
    const steps = Array.from({ length: 300 }, (_, index) => ({
      id: `s${index}`,
      name: `环节${index}`,
      owner: `科室${index % 9}`,
      limit: 0,
      next:
        index === 299
          ? []
          : [
              { to: `s${index + 1}` },
              ...(index % 10 === 9 ? [{ to: `s${index - 5}`, branch: 'correction' }] : []),
            ],
    }));
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="zh-CN" .records=${steps}></sun-approval-flow>`,
    );
    await drawn(flow);
    expect(shadow(flow).querySelectorAll('.viewport .node')).to.have.length(300);
  });
});

/** Share of the pixels whose grey differs by more than a quarter of the range, when both are painted at the first one's size. */
function shareOfOtherPixels(one: ImageBitmap, other: HTMLImageElement): number {
  const greys = (picture: CanvasImageSource): Uint8ClampedArray => {
    const brush = new OffscreenCanvas(one.width, one.height).getContext('2d');
    brush?.drawImage(picture, 0, 0, one.width, one.height);
    return brush?.getImageData(0, 0, one.width, one.height).data ?? new Uint8ClampedArray();
  };
  const [a, b] = [greys(one), greys(other)];
  expect(new Set(a).size, 'a picture, not one colour').to.be.greaterThan(4);
  return a.reduce((count, grey, at) => count + (Math.abs(grey - (b[at] ?? 0)) > 64 ? 1 : 0), 0) / a.length;
}
