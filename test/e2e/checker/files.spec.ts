/** The command line on saved files: encodings, addresses, exit codes and what it says. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import {
  article,
  check,
  COMMAND,
  reports,
  ROOT,
  temporaryFolder,
  type ReportWithFacts,
} from './checker-world.js';

const folder = temporaryFolder();
const { file } = folder;

test('reads GBK pages as they declare', async () => {
  // 政府信息公开 in GBK.
  const title = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];
  const page = Buffer.concat([
    Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>'),
    Buffer.from(title),
    Buffer.from('</title><h1>'),
    Buffer.from(title),
    Buffer.from('</h1>'),
  ]);
  const [report] = await reports([await file('gbk.html', page)]);
  expect(report?.page.title).toBe('政府信息公开');
});

test('reads what scripts have written', async () => {
  const page = `<!doctype html><meta charset="utf-8"><title>x</title><h1>通知</h1><p id="d"></p><script>document.getElementById('d').textContent = '发布时间：2026-03-09 09:30';</script>`;
  const [report] = await reports([await file('script.html', page)]);
  expect(report?.facts.publishedOn).toBe('2026-03-09');
});

test('takes the original address from the page or from a map', async () => {
  const canonical = await file(
    'canonical.html',
    `<meta charset="utf-8"><link rel="canonical" href="https://www.example.gov.cn/a.html">${article('甲')}`,
  );
  const mapped = await file('mapped.html', `<meta charset="utf-8">${article('乙')}`);
  const map = await file('map.json', JSON.stringify({ 'mapped.html': 'https://www.example.gov.cn/b.html' }));
  const { stdout } = await check('--json', '--facts', '--url-map', map, canonical, mapped);
  const found = JSON.parse(stdout) as ReportWithFacts[];
  expect(found.map(report => report.facts.publishedOn)).toEqual(['2026-03-09', '2026-03-09']);
  expect(found.map(report => report.page.url)).toEqual([
    'https://www.example.gov.cn/a.html',
    'https://www.example.gov.cn/b.html',
  ]);
});

test('never lets a saved page reach the network', async ({ baseURL }) => {
  const page = await file(
    'beacon.html',
    `<meta charset="utf-8">${article('不得联网的文件')}<script>fetch('${baseURL ?? ''}/data/leaders.json').then(r => r.text()).then(t => { document.querySelector('h1').textContent = 'reached'; });</script>`,
  );
  const [report] = await reports([page]);
  expect(report?.facts.heading).toBe('不得联网的文件');
});

test('ends with 1 where there are findings at error or above, with 0 where a profile exempts them all', async () => {
  const page = await file(
    'leak.html',
    `<meta charset="utf-8">${article('公示')}<p>张某甲 身份证号 110101199001010007</p>`,
  );
  expect((await check('--pack', 'privacy', page)).code).toBe(1);
  const profile = await file(
    'profile.json',
    JSON.stringify({ exemptions: [{ rule: 'pii.id18', reason: 'synthetic number' }] }),
  );
  expect((await check('--pack', 'privacy', '--profile', profile, page)).code).toBe(0);
});

test('ends with 2 and one clear line for what it cannot use', async () => {
  for (const [input, says] of [
    [path.join(folder.path(), 'nowhere.html'), 'not found'],
    [await file('scan.html', Buffer.from('%PDF-1.7\n\0\0')), 'binary'],
    [await file('empty.html', ''), 'empty'],
  ] as const) {
    const { code, stdout, stderr } = await check('--json', input);
    expect(code, says).toBe(2);
    expect(stderr).toContain(says);
    expect(JSON.parse(stdout), says).toEqual([]);
  }
  expect((await check('--pack', 'mars', folder.path())).code).toBe(2);
});

test('names the place in a profile that cannot be used', async () => {
  const page = await file('page.html', article('甲'));
  const broken = await file('broken.json', '{\n "jurisdiction": "mars"\n}');
  const { code, stderr } = await check('--profile', broken, page);
  expect(code).toBe(2);
  expect(stderr).toContain('/jurisdiction');
  const other = await file('other.json', '{"schema":"sunboard/report@1","findings":[]}');
  expect((await check('--profile', other, page)).stderr).toContain('This is no site profile');
});

test('a page behind a wall is not checked, and does not pass', async () => {
  const page = await file(
    'wall.html',
    '<html lang="zh-CN"><title>安全验证</title><h2>安全验证</h2><p>请拖动滑块完成验证后继续访问</p>',
  );
  const { code, stdout } = await check(page);
  expect(stdout).toContain('What opened is not the page but “安全验证”');
  expect(stdout).toContain('1 of them did not open');
  expect(stdout).not.toContain('No fault was found');
  expect(code).toBe(2);
});

test('ends quietly when nobody reads on', async () => {
  const run = spawn(process.execPath, [...COMMAND, '--help'], { cwd: ROOT });
  run.stdout.destroy();
  let stderr = '';
  run.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
  const code = await new Promise(resolve => run.on('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('says where no rule pack fits the page, so that no finding is no all-clear', async () => {
  const foreign = await file('amt.html', '<html lang="de"><title>Amt</title><h1>Willkommen im Amt</h1>');
  const chinese = await file('ju.html', article('阳光区示例局'));
  expect((await check(foreign)).stdout).toContain('No rule pack fits this page');
  expect((await check(chinese)).stdout).not.toContain('No rule pack fits this page');
});
