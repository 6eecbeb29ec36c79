/** The command line on live addresses: what they answer, where they send on to, and what never arrives. */
import { spawn } from 'node:child_process';
import type { RequestListener } from 'node:http';
import { expect, test } from '@playwright/test';
import type { Report } from '@sunboard/rules';
import { article, check, COMMAND, reports, ROOT, serving, temporaryFolder } from './checker-world.js';

const { file } = temporaryFolder();

test('waits until a live page is at rest before a list that its script leaves empty counts, and leaves that of a saved page open', async () => {
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>通知公告</title>
    <div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/gk/">政务公开</a> &gt; 通知公告</div>
    <h1>通知公告</h1><ul class="list" id="lines"></ul><script>document.getElementById('lines').innerHTML = '';</script>`;
  const answer: RequestListener = (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  };
  await serving(answer, async origin => {
    const outcome = async (input: string) => {
      const [report] = await reports([input]);
      return report?.findings.find(({ rule }) => rule === 'column.empty')?.outcome;
    };
    expect(await outcome(`${origin}/`)).toBe('failed');
    expect(await outcome(await file('late.html', page))).toBe('cantTell');
  });
});

test('what is no page gives no all-clear: errors of the server are findings, files and dead addresses are told', async () => {
  const answer: RequestListener = ({ url = '/' }, response) => {
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
  };
  await serving(answer, async origin => {
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
  });
});

test('a page that never answers is given up in words, and one that is loaded anew all the time is read without its scripts', async () => {
  const answer: RequestListener = ({ url }, response) => {
    if (url === '/never') return;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const again = '<script>setTimeout(() => location.reload(), 100)</script>';
    response.end(`<!doctype html><html lang="zh-CN"><title>通知</title><h1>通知</h1>${again}`);
  };
  await serving(answer, async origin => {
    const { code, stdout, stderr } = await check(
      '--json',
      '--timeout',
      '4',
      `${origin}/never`,
      `${origin}/anew`,
    );
    expect(stderr.trim()).toBe(
      `${origin}/never: was not read within 4 seconds and was given up. --timeout allows more.`,
    );
    expect(JSON.parse(stdout)).toMatchObject([{ page: { url: `${origin}/anew` } }]);
    expect(code).toBe(2);
  });
});

test('what an address was sent on to is judged where it stands, and named', async () => {
  const answer: RequestListener = ({ url }, response) => {
    response.writeHead(url === '/old.html' ? 302 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...(url === '/old.html' && { location: '/new/' }),
    });
    response.end('<html lang="zh-CN"><title>通知公告</title><h1>通知公告</h1>');
  };
  await serving(answer, async origin => {
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
  });
});

test('a live page is read although a picture, a frame, a script or its own end never arrives', async () => {
  const leak = '<h1>补贴名单</h1><p>经办人身份证号 110101199001010007。</p>';
  const parts: Readonly<Record<string, string>> = {
    '/picture': `${leak}<img src="/never">`,
    '/frame': `${leak}<iframe src="/never"></iframe>`,
    '/script': `${leak}<script src="/never"></script>`,
    '/end': leak,
  };
  const answer: RequestListener = ({ url = '/' }, response) => {
    const body = parts[url];
    if (body === undefined) return;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(`<!doctype html><html lang="zh-CN"><title>补贴名单</title>${body}`);
    if (url !== '/end') response.end();
  };
  await serving(answer, async origin => {
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
  });
});

test('broken off, it still tells what was checked, and that the rest was not', async () => {
  const first = await file('first.html', article('第一份公告'));
  // Of two pages at a time one waits for ever: a second that waits is asked for once the file has been read.
  const asked: string[] = [];
  let breakOff = () => {};
  const answer: RequestListener = request => {
    if (asked.push(request.url ?? '') === 2) breakOff();
  };
  await serving(answer, async origin => {
    const inputs = [`${origin}/never`, first, `${origin}/nor`, `${origin}/not-even-asked`];
    const run = spawn(process.execPath, [...COMMAND, '--locale', 'en', ...inputs], { cwd: ROOT });
    // As a terminal and npm do: twice for one key.
    breakOff = () => {
      run.kill('SIGINT');
      run.kill('SIGINT');
    };
    let [stdout, stderr] = ['', ''];
    run.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
    run.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
    const code = await new Promise(resolve => run.on('close', resolve));
    expect(code).toBe(130);
    expect(stdout).toContain('first.html');
    expect(stdout).toContain('1 page:');
    expect(stderr.trim()).toBe('Broken off: 1 of 4 were checked, the others were not.');
  });
  expect(asked).toEqual(['/never', '/nor']);
});
