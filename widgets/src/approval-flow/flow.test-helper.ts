/** What the tests of the flow chart in a browser share: how to find its parts, wait for the drawing and press its keys. */
import { fixture, html } from '@open-wc/testing';
import { query, shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import './define.js';
import type { ApprovalFlowElement } from './approval-flow.js';
import { exampleGuide } from './examples.js';
import { buildProcess } from './process-model.js';

export const realFetch = globalThis.fetch;
export const names = (flow: Element) =>
  [...shadow(flow).querySelectorAll('[part~="step"] > .name')].map(name => name.textContent.trim());
export const drawn = (flow: Element) =>
  waitUntil(() => shadow(flow).querySelector('.viewport .node') !== null, 'the chart is drawn', {
    timeout: 8000,
  });
export const answer = (body: string, status = 200, type = 'application/json') => {
  globalThis.fetch = () => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));
};
export const exampleFlow = async () => {
  const flow = await fixture<ApprovalFlowElement>(
    html`<sun-approval-flow lang="zh-CN" .records=${[exampleGuide]}></sun-approval-flow>`,
  );
  await drawn(flow);
  return flow;
};
export const press = async (flow: ApprovalFlowElement, ...keys: string[]) => {
  for (const key of keys)
    query(flow, '.viewport').dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  await flow.updateComplete;
};
export const example = () => buildProcess(exampleGuide.process ?? []);
