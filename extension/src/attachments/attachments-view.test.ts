/** Scanning linked files while the panel goes on to another page. */
import { expect, it, vi } from 'vitest';
import { factsWith } from '@sunboard/reader/testing';
import { createAttachments } from './attachments-view.js';

/* The browser's question for access, answered when the test says so. */
const asking = vi.hoisted(() => ({ answer: (_granted: boolean): void => undefined }));
vi.mock('../shared/hosts.js', () => ({
  askForHosts: () =>
    new Promise<boolean>(resolve => {
      asking.answer = resolve;
    }),
}));
vi.mock('./scan-files.js', () => ({
  filesOf: () => [['https://a.gov.cn/list.xlsx', {}]],
  scanFiles: (files: readonly (readonly [string])[]) =>
    Promise.resolve(files.map(([url]) => ({ url, name: url }))),
  wordFiles: () => [],
}));

const FACTS = factsWith({ url: 'https://a.gov.cn/', title: '' });

it.each([
  ['reads the files once access is given', false, 1],
  ['reads none of a page that was left while the browser asked', true, 0],
])('%s', async (_name, isLeft, handed) => {
  const read: unknown[] = [];
  const host = {
    addController: vi.fn(),
    removeController: vi.fn(),
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  const attachments = createAttachments(host, files => read.push(files));
  pressed(attachments.view(FACTS, 'en'));
  if (isLeft) attachments.reset();
  asking.answer(true);
  await new Promise(resolve => setTimeout(resolve));
  expect(read).toHaveLength(handed);
});

/* Presses the only button that the part has before a scan. */
function pressed(part: unknown): void {
  if (typeof part === 'function') part();
  else if (Array.isArray(part)) part.forEach(pressed);
  else if (typeof part === 'object' && part !== null && 'values' in part) pressed(part.values);
}
