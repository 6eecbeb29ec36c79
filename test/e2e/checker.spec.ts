/** The command line against real files: encodings, addresses, exit codes, and input that is large, broken or hostile. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { checkPages, findBrowser, findInputs } from '@sunboard/checker';
import type { Report } from '@sunboard/rules';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sunboard-check-'));
});

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function check(...args: string[]): Promise<Ended> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'packages/checker/src/cli.ts', '--locale', 'en', ...args],
      { cwd: ROOT, maxBuffer: 1e9 },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, content);
  return target;
}

/** Asked of the library: what the command line hands on is checked once, and each start of it takes seconds. */
async function reports(inputs: readonly string[], seconds = 30): Promise<ReportWithFacts[]> {
  const checked = await checkPages((await findInputs(inputs)).inputs, {
    locale: 'en',
    timeout: seconds * 1000,
    network: false,
    facts: true,
    executablePath: findBrowser()?.path ?? '',
  });
  return checked.flatMap(result => ('report' in result ? [result.report as ReportWithFacts] : []));
}
type ReportWithFacts = Report & { readonly facts: NonNullable<Report['facts']> };

const article = (title: string) => `<h1>${title}</h1><p>发布时间：2026-03-09 09:30</p><p>正文。</p>`;

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
    [path.join(folder, 'nowhere.html'), 'not found'],
    [await file('scan.html', Buffer.from('%PDF-1.7\n\0\0')), 'binary'],
    [await file('empty.html', ''), 'empty'],
  ] as const) {
    const { code, stderr } = await check(input);
    expect(code, says).toBe(2);
    expect(stderr).toContain(says);
  }
  expect((await check('--pack', 'mars', folder)).code).toBe(2);
});

test('names the place in a profile that cannot be used', async () => {
  const page = await file('page.html', article('甲'));
  const broken = await file('broken.json', '{\n "jurisdiction": "mars"\n}');
  const { code, stderr } = await check('--profile', broken, page);
  expect(code).toBe(2);
  expect(stderr).toContain('/jurisdiction');
});

test.describe('large and hostile pages', () => {
  // These read tens of megabytes on purpose; how long that takes on a busy machine is not what is asked here.
  test.setTimeout(180_000);
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
});

test('waits until a live page is at rest before a list that its script leaves empty counts, and leaves that of a saved page open', async () => {
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>通知公告</title>
    <div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/gk/">政务公开</a> &gt; 通知公告</div>
    <h1>通知公告</h1><ul class="list" id="lines"></ul><script>document.getElementById('lines').innerHTML = '';</script>`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    const outcome = async (input: string) => {
      const [report] = await reports([input]);
      return report?.findings.find(({ rule }) => rule === 'column.empty')?.outcome;
    };
    expect(await outcome(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)).toBe(
      'failed',
    );
    expect(await outcome(await file('late.html', page))).toBe('cantTell');
  } finally {
    server.close();
  }
});

test('what is no page gives no all-clear: errors of the server are findings, files and dead addresses are told', async () => {
  const server = createServer(({ url = '/' }, response) => {
    const [type, status, body]: readonly [string, number, string] =
      url === '/text'
        ? ['text/plain', 200, '补贴名单']
        : url === '/feed'
          ? ['application/rss+xml', 200, '<rss version="2.0"><channel/></rss>']
          : url === '/blank'
            ? ['text/html', 200, '<title>补贴名单</title>']
            : ['text/html', url === '/down' ? 500 : 404, '<h1>出错了</h1>'];
    const headers = url === '/loop' ? { location: '/loop' } : {};
    response.writeHead(url === '/loop' ? 302 : status, {
      'content-type': `${type}; charset=utf-8`,
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    const addresses = ['/gone', '/down', '/blank', '/text', '/feed', '/loop'].map(name => origin + name);
    const { code, stdout, stderr } = await check('--json', ...addresses);
    const found = (JSON.parse(stdout) as Report[]).map(({ page, findings }) => [
      new URL(page.url).pathname,
      findings.filter(({ outcome }) => outcome === 'failed').map(({ rule, reason }) => `${rule} ${reason}`),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      '/gone': ['page.answer missing'],
      '/down': ['page.answer error'],
      '/blank': ['page.blank blank'],
    });
    expect(stderr).toContain('/text: is a file (text/plain) and no page');
    expect(stderr).toContain('/feed: is a file');
    expect(stderr).toContain('the addresses redirect in a circle, ERR_TOO_MANY_REDIRECTS');
    expect(code).toBe(2);
  } finally {
    server.close();
  }
});

test('what an address was sent on to is judged where it stands, and named', async () => {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/old.html' ? 302 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...(url === '/old.html' && { location: '/new/' }),
    });
    response.end('<html lang="zh-CN"><title>通知公告</title><h1>通知公告</h1>');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    const { stdout } = await check(`${origin}/old.html`);
    expect(stdout).toContain(`\n   ${origin}/new/\n   Sent on from ${origin}/old.html`);
    const told = JSON.parse(
      (await check('--json', `${origin}/old.html`, `${origin}/new/`)).stdout,
    ) as object[];
    expect(told).toMatchObject([
      { asked: `${origin}/old.html`, page: { url: `${origin}/new/` } },
      { page: { url: `${origin}/new/` } },
    ]);
    expect(told[1]).not.toHaveProperty('asked');
  } finally {
    server.close();
  }
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
  const run = spawn(process.execPath, ['--import', 'tsx', 'packages/checker/src/cli.ts', '--help'], {
    cwd: ROOT,
  });
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

test('a live page is read although a picture, a frame, a script or its own end never arrives', async () => {
  const leak = '<h1>补贴名单</h1><p>经办人身份证号 110101199001010007。</p>';
  const parts: Readonly<Record<string, string>> = {
    '/picture': `${leak}<img src="/never">`,
    '/frame': `${leak}<iframe src="/never"></iframe>`,
    '/script': `${leak}<script src="/never"></script>`,
    '/end': leak,
  };
  const server = createServer(({ url = '/' }, response) => {
    const body = parts[url];
    if (body === undefined) return;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(`<!doctype html><html lang="zh-CN"><title>补贴名单</title>${body}`);
    if (url !== '/end') response.end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    const all = await reports(
      Object.keys(parts).map(name => origin + name),
      12,
    );
    const found = Object.fromEntries(
      all.map(({ page, findings, truncated }) => [
        new URL(page.url).pathname,
        {
          leak: findings.some(({ rule, outcome }) => rule === 'pii.id18' && outcome === 'failed'),
          truncated,
        },
      ]),
    );
    expect(found).toEqual({
      '/picture': { leak: true, truncated: false },
      '/frame': { leak: true, truncated: false },
      '/script': { leak: true, truncated: true },
      '/end': { leak: true, truncated: true },
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
