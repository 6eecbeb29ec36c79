/** Where the chart's process comes from, and what is said of a source that is faulty, empty or gone. */
import { expect, fixture, html } from '@open-wc/testing';
import { query, shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import { SunErrorEvent } from '../internal/events.js';
import type { ApprovalFlowElement } from './approval-flow.js';
import { writeBpmn } from './bpmn-write.js';
import { exampleGuide } from './examples.js';
import { answer, drawn, names, realFetch } from './flow.test-helper.js';
import { buildProcess } from './process-model.js';

describe('sources of <sun-approval-flow>', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
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

  for (const [what, text] of [
    ['with a comma too many', JSON.stringify(exampleGuide).replace(/\}$/, ',}')],
    ['in a call', `callback(${JSON.stringify(exampleGuide)});`],
  ] as const)
    it(`reads a guide ${what}, and tells the webmaster`, async () => {
      answer(text);
      const codes: string[] = [];
      const flow = document.createElement('sun-approval-flow');
      flow.addEventListener('sun-error', ({ problems }) => codes.push(...problems.map(({ code }) => code)));
      flow.src = '/guide.json';
      await fixture(html`<div lang="zh-CN">${flow}</div>`);
      await drawn(flow);
      expect(names(flow)).to.deep.equal(exampleGuide.process?.map(step => step.name));
      expect(codes).to.deep.equal(['loose_json']);
    });

  it('holds no days against the limit where no step names any', async () => {
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow locale="zh-CN"
        ><ol>
          <li>申请</li>
          <li>决定</li>
        </ol></sun-approval-flow
      >`,
    );
    await waitUntil(() => shadow(flow).querySelector('[part="limits"]'));
    expect(query(flow, '[part="limits"]').textContent)
      .to.contain('20 个工作日')
      .and.not.contain('在时限之内');
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

  it('leaves what is no step to the webmaster: visitors see the good ones, or that there is nothing to show', async () => {
    const told: string[] = [];
    const listen = ({ problems }: SunErrorEvent) => told.push(...problems.map(({ message }) => message));
    const flow = await fixture<ApprovalFlowElement>(
      html`<sun-approval-flow
        lang="zh-CN"
        .records=${[{ id: 'a', name: '受理', owner: '甲' }, null]}
        @sun-error=${listen}
      ></sun-approval-flow>`,
    );
    await drawn(flow);
    expect(names(flow)).to.deep.equal(['受理']);
    expect(told).to.deep.equal(['这一条是空的，或者不是一条记录']);
    flow.records = [{ name: '示例', process: [null] }] as unknown as ApprovalFlowElement['records'];
    await waitUntil(() => shadow(flow).querySelector('.failure') !== null);
    expect(query(flow, '.failure').textContent).to.match(/^\s*数据暂时无法显示。\s*重试\s*$/);
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
});
