/** Holds the element to account in a real browser: sources, states, keyboard, files, dates, hostile data. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendMouse } from '@web/test-runner-commands';
import { waitUntil } from '../internal/wait.test-helper.js';
import { SunErrorEvent } from '../internal/events.js';
import './define.js';
import type { ApprovalFlowElement } from './approval-flow.js';
import { writeBpmn } from './bpmn-write.js';
import { makeFile } from './downloads.js';
import { exampleGuide } from './examples.js';
import { buildProcess } from './process-model.js';

const realFetch = globalThis.fetch;
const shadow = (flow: Element) => flow.shadowRoot as ShadowRoot;
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names the expected element once, as querySelector does
const query = <E extends Element>(flow: Element, selector: string) =>
  shadow(flow).querySelector<E>(selector) as E;
const names = (flow: Element) =>
  [...shadow(flow).querySelectorAll('[part~="step"] > .name')].map(name => name.textContent.trim());
const drawn = (flow: Element) =>
  waitUntil(() => shadow(flow).querySelector('.viewport .node') !== null, 'the chart is drawn', {
    timeout: 8000,
  });
const answer = (body: string, status = 200, type = 'application/json') => {
  globalThis.fetch = () => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
};
const exampleFlow = async () => {
  const flow = await fixture<ApprovalFlowElement>(
    html`<sun-approval-flow lang="zh-CN" .records=${[exampleGuide]}></sun-approval-flow>`,
  );
  await drawn(flow);
  return flow;
};
const press = async (flow: ApprovalFlowElement, ...keys: string[]) => {
  for (const key of keys)
    query(flow, '.viewport').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  await flow.updateComplete;
};
const example = () => buildProcess(exampleGuide.process ?? []);

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

  it('reads one guide from src: every step in the list and in the chart, limits, no fault', async () => {
    answer(JSON.stringify(exampleGuide));
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="zh-CN" src="/guide.json" current="field" with-guide></sun-approval-flow>`,
    );
    await drawn(flow);
    expect(names(flow)).to.deep.equal(exampleGuide.process?.map(step => step.name));
    expect(shadow(flow).querySelectorAll('.viewport .node')).to.have.length(11);
    expect(shadow(flow).querySelectorAll('.viewport .edge')).to.have.length(13);
    expect(query(flow, '[part="limits"]').textContent).to.contain('12 个工作日').and.to.contain('在时限之内');
    expect(query(flow, '[aria-current="step"] .name').textContent).to.equal('现场核查');
    expect(shadow(flow).querySelectorAll('.node.current')).to.have.length(1);
    await waitUntil(() => shadow(flow).querySelector('[part="guide"]') !== null);
    expect(query(flow, '[part="guide"]').textContent)
      .to.contain('《公共场所卫生管理条例》第四条')
      .and.to.contain('不收费')
      .and.to.contain('空白表格');
    await expect(flow).to.be.accessible();
  });

  it('reads the wrapped list with ids, ways on, owners, limits and what does not count', async () => {
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="zh-CN"
        ><ol>
          <li data-id="apply" data-next="receive:next"><strong>申请</strong>（申请人）</li>
          <li data-id="receive" data-next="decide:yes:材料齐全|fix:correction:材料不齐">
            <strong>收件审查</strong>（综合窗口，1个工作日）当场作出决定。
          </li>
          <li data-id="fix" data-next="receive"><strong>补正</strong>（综合窗口，5个工作日，不计入时限）</li>
          <li data-id="decide" data-next=""><strong>决定</strong>（审批科，25个工作日）</li>
        </ol></sun-approval-flow
      >`,
    );
    await drawn(flow);
    expect(names(flow)).to.deep.equal(['申请', '收件审查', '补正', '决定']);
    expect(query(flow, '#step-3').textContent)
      .to.contain('综合窗口')
      .and.to.contain('5 个工作日 · 不计入时限');
    expect(
      [...shadow(flow).querySelectorAll('#step-2 .ways a')].map(link => link.textContent.trim()),
    ).to.deep.equal(['材料齐全：转第 4 步“决定”', '材料不齐：转第 3 步“补正”']);
    expect(query(flow, '.over').textContent).to.contain('超过法定时限 6 个工作日');
    const dashed = [...shadow(flow).querySelectorAll('.edge')].filter(edge =>
      edge.querySelector('.line')?.hasAttribute('stroke-dasharray'),
    );
    expect(dashed).to.have.length(2);
    await expect(flow).to.be.accessible();
  });

  it('tells the page of faults in the process, and shows them to staff who ask', async () => {
    const steps = [
      { id: 'a', name: '甲', next: [{ to: 'ghost' }] },
      { name: '乙', owner: '窗口' },
      { id: 'c', name: '丙', owner: '窗口' },
    ];
    const heard: Event[] = [];
    const listen = (event: Event) => {
      heard.push(event);
    };
    document.addEventListener('sun-error', listen);
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="zh-CN" show-problems .records=${steps}></sun-approval-flow>`,
    );
    await waitUntil(() => shadow(flow).querySelector('[part="problems"]') !== null);
    document.removeEventListener('sun-error', listen);
    const errors = heard.filter(event => event instanceof SunErrorEvent);
    expect(errors.flatMap(event => event.problems.map(problem => problem.code))).to.include.members([
      'missing_id',
      'unknown_target',
      'missing_owner',
      'unreachable',
      'dead_end',
    ]);
    expect(errors.every(event => !event.fatal)).to.equal(true);
    expect(query(flow, '[part="problems"]').textContent).to.contain('环节“甲”没有责任单位');
    await expect(flow).to.be.accessible();
  });

  it('keeps the page’s list while the source is loading and when it fails, and tries again', async () => {
    answer('', 404);
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="zh-CN" src="/none.json"
        ><ol>
          <li>申请</li>
        </ol></sun-approval-flow
      >`,
    );
    expect(query(flow, 'slot')).to.exist;
    await waitUntil(() => shadow(flow).querySelector('.failure') !== null);
    expect(query(flow, '.failure').textContent).to.contain('404');
    expect(query(flow, 'slot')).to.exist;
    await expect(flow).to.be.accessible();
    answer(JSON.stringify(exampleGuide));
    query<HTMLButtonElement>(flow, '.failure button').click();
    await drawn(flow);
  });

  it('says in English that there is nothing, and what is wrong with broken JSON', async () => {
    const empty = await fixture<ApprovalFlowElement>(html`<sun-approval-flow lang="en"></sun-approval-flow>`);
    await waitUntil(() => query(empty, '[part~="message"]').textContent.includes('nothing here'));
    await expect(empty).to.be.accessible();
    answer('{"name": "x", "process": [');
    const broken = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="en" src="/broken.json"></sun-approval-flow>`,
    );
    await waitUntil(() => shadow(broken).querySelector('.failure') !== null);
  });

  it('draws a step without the value that is faulty: a step less would be another process', async () => {
    answer(
      JSON.stringify({
        name: '甲',
        process: [
          { id: 'a', name: '申请', owner: '窗口' },
          { id: 'b', name: '坏', limit: 'soon' },
          { id: 'c', name: '办结', owner: '窗口' },
        ],
      }),
    );
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="zh-CN" src="/g.json"></sun-approval-flow>`,
    );
    await drawn(flow);
    expect(names(flow)).to.deep.equal(['申请', '坏', '办结']);
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

  it('reads Mermaid, CSV and BPMN given as text, and a drawing that the page wraps', async () => {
    const csv =
      '环节编号,环节名称,责任单位,办理时限,后续环节\na,申请,窗口,1,b:yes:齐全\nb,办结,审批科,3个工作日,\n';
    for (const text of [
      'flowchart TD\na[申请] -->|齐全| b[办结]',
      csv,
      writeBpmn(
        buildProcess([
          { id: 'a', name: '申请', next: [{ to: 'b', label: '齐全' }] },
          { id: 'b', name: '办结' },
        ]),
        '流程',
      ),
    ]) {
      const flow = await fixture<ApprovalFlowElement>(
        html`<sun-approval-flow lang="zh-CN" .text=${text}></sun-approval-flow>`,
      );
      await drawn(flow);
      expect(names(flow)).to.deep.equal(['申请', '办结']);
      expect(shadow(flow).querySelector('.label')?.textContent).to.contain('齐全');
    }
    const wrapped = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="zh-CN">
        <pre class="mermaid">graph TD; A[受理] --> B[送达]</pre>
      </sun-approval-flow>`,
    );
    await drawn(wrapped);
    expect(names(wrapped)).to.deep.equal(['受理', '送达']);
  });

  it('reads Mermaid, BPMN and CSV from src', async () => {
    const process = buildProcess([
      { id: 'a', name: '申请', owner: '窗口', next: [{ to: 'b' }] },
      { id: 'b', name: '办结', owner: '窗口' },
    ]);
    const files = [
      ['text/plain', 'flowchart TD\na[申请] --> b[办结]'],
      ['application/xml', writeBpmn(process, '流程')],
      ['text/csv', '环节编号,环节名称,后续环节\na,申请,b\nb,办结,'],
    ] as const;
    for (const [type, body] of files) {
      answer(body, 200, type);
      const flow = await fixture<ApprovalFlowElement>(
        html`<sun-approval-flow lang="zh-CN" src="/file"></sun-approval-flow>`,
      );
      await drawn(flow);
      expect(names(flow), type).to.deep.equal(['申请', '办结']);
    }
    answer('<!doctype html><html><body>404</body></html>', 200, 'text/html');
    const page = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow lang="zh-CN" src="/page"></sun-approval-flow>`,
    );
    await waitUntil(() => shadow(page).querySelector('.failure') !== null);
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
    const evil = '<img src=x onerror="window.flowHacked=1"><script>window.flowHacked=1</script>';
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
