/** Pages that are very large, hang, or are no pages at all. */
import { expect, test } from '@playwright/test';
import type { Report } from '@sunboard/rules';
import { article, check, reports, temporaryFolder } from './checker-world.js';

const { file } = temporaryFolder();

/** Seconds: these read tens of megabytes on purpose; how long that takes on a busy machine is not what is asked here. */
const PATIENT = 150;

test('a page of 30 MB is read, or read in part and said to be', async () => {
  const row = `<p>${'政务公开信息'.repeat(80)}</p>\n`;
  const page = await file(
    'large.html',
    `<meta charset="utf-8">${article('一份很大的文件')}${row.repeat(Math.ceil(30e6 / Buffer.byteLength(row)))}`,
  );
  const [report] = await reports([page], PATIENT);
  expect(report?.facts.heading).toBe('一份很大的文件');
});

test('a page of 200,000 nodes is read, or read in part and said to be', async () => {
  const page = await file(
    'many.html',
    `<meta charset="utf-8">${article('一份节点很多的文件')}<div>${'<p>一</p>'.repeat(100_000)}</div>`,
  );
  const [report] = await reports([page], PATIENT);
  expect(report?.facts.heading).toBe('一份节点很多的文件');
  expect(report?.facts.truncated === true || (report?.facts.nodeCount ?? 0) > 100_000).toBe(true);
});

test('a page whose script never ends is read without its scripts, and says so', async () => {
  const page = await file(
    'loop.html',
    `<meta charset="utf-8">${article('循环')}<script>for (;;) {}</script>`,
  );
  const { code, stdout, stderr } = await check('--json', '--timeout', '15', page);
  const [report] = code === 2 ? [] : (JSON.parse(stdout) as [Report]);
  expect(report ? report.truncated : /was not read within/.test(stderr)).toBe(true);
});

test('one page that fails does not stop the others', async () => {
  const good = await file('good.html', article('好'));
  const bad = await file('bad.html', Buffer.from('PK\u0003\u0004'));
  const { stdout } = await check('--json', bad, good);
  expect((JSON.parse(stdout) as Report[]).length).toBe(1);
});
