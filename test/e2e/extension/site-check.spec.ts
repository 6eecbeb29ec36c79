/** A whole site checked by the built extension in a real Chromium: politely, by the right way, and said in words. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect as quick, test } from '@playwright/test';
import type { Report } from '@sunboard/rules';
import { axe, overflow } from '../page-quality.js';
import { ended, siteChecks, start, states, storedReports } from './site-page.js';
import { article, column, page as pageOf, sitemapGz } from './town-site.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A walk over a site takes its time, more so on a loaded machine. */
const expect = quick.configure({ timeout: 90_000 });

const checks = siteChecks();
const { serve, timesAsked } = checks;

test('a site is checked from its sitemap: politely, each page once, by the way that suits it', async () => {
  test.setTimeout(180_000);
  const script = `<script>setTimeout(() => { document.querySelector('#box').textContent = ''; const ul = document.createElement('ul');
    for (let i = 1; i <= 6; i += 1) { const li = document.createElement('li'); const a = document.createElement('a'); a.href = '/gzdt/' + i + '.html'; a.textContent = '由脚本加载的消息标题第' + i + '条'; li.append(a, ' ' + new Date(Date.now() - i * 86400000).toISOString().slice(0, 10)); ul.append(li); }
    document.querySelector('#box').append(ul); }, 50)</script>`;
  const gbk = Uint8Array.from([
    ...Buffer.from('<!doctype html><html><head><meta charset="gbk"><title>'),
    ...[0xb9, 0xd8, 0xd3, 0xda, 0xcd, 0xa8, 0xd6, 0xaa], // 关于通知
    ...Buffer.from('</title></head><body><h1>'),
    ...[0xb9, 0xd8, 0xd3, 0xda, 0xcd, 0xa8, 0xd6, 0xaa],
    ...Buffer.from('</h1><p>2026-05-04</p></body></html>'),
  ]);
  await serve({
    '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /admin/\n' },
    '/': pageOf('首页', '<p>欢迎访问示范镇人民政府网站，这里公开政府信息，办理各项事务，听取群众意见。</p>'),
    '/gzdt/': column('工作动态', '工作动态', '2020-01-05'),
    '/gzdt/1.html': article('第一条消息'),
    '/gzdt/2.html': article('第二条消息'),
    '/gzdt/copy.html': article('第二条消息'),
    '/gzdt/old.html': { status: 302, headers: { location: '/gzdt/1.html' } },
    '/js.html': pageOf(
      '通知公告',
      `<div id="box">正在加载，请稍候…</div>${script}`,
      '<meta name="ColumnType" content="通知公告">',
    ),
    '/framed.html': article('今日天气').replace('</main>', '<iframe src="/weather"></iframe></main>'),
    '/gbk.html': { type: 'text/html', body: gbk },
    '/admin/secret.html': article('后台'),
  });
  // A frame whose host never answers keeps its page loading for ever: the page is read in its tab all the same.
  const answerFrame = checks.site.hold('/weather');
  const paths = [
    '/',
    '/gzdt/',
    '/gzdt/1.html',
    '/gzdt/2.html',
    '/gzdt/copy.html',
    '/gzdt/old.html',
    '/js.html',
    '/framed.html',
    '/gbk.html',
    '/admin/secret.html',
    '/gone.html',
    '/file.pdf',
  ];
  checks.site.files.set('/sitemap.xml', {
    type: 'application/xml',
    body: `<sitemapindex><sitemap><loc>${checks.site.origin}/map.xml.gz</loc></sitemap></sitemapindex>`,
  });
  checks.site.files.set('/map.xml.gz', {
    type: 'application/gzip',
    body: sitemapGz(checks.site.origin, paths),
  });

  const tab = await checks.world.open('site/site.html');
  await start(tab, { address: checks.site.origin });
  await ended(tab);
  expect(await states(tab)).toEqual({
    '/': 'done sample',
    '/gzdt/': 'done sample',
    '/gzdt/1.html': 'done sample',
    '/gzdt/2.html': 'done agrees',
    '/gzdt/copy.html': 'skipped',
    '/gzdt/old.html': 'skipped',
    '/js.html': 'done loading',
    '/framed.html': 'done frames',
    '/gbk.html': expect.stringMatching(/^done/) as unknown as string,
    '/admin/secret.html': 'skipped',
    '/gone.html': 'failed',
    '/file.pdf': 'skipped',
  });
  await expect(tab.locator('#pages')).toContainText('关于通知');
  await expect(tab.locator('[data-url$="/gzdt/copy.html"]')).toContainText('/gzdt/2.html');
  await expect(tab.locator('[data-url$="/js.html"]')).toContainText('打开标签页');
  expect(timesAsked('/admin/secret.html')).toBe(0);
  expect(timesAsked('/file.pdf')).toBe(0);
  // The column of 2020 is one of the stale ones that the card counts; the one that a script filled is fresh.
  await expect(tab.locator('[data-rule="fresh.count5"]')).toContainText('目前 1 个，界限 5 个');
  await expect(tab.locator('#columns-seen')).toContainText('已检查 2 / 约 2 个栏目');
  // Between the end of one page and the next request lies the interval, in a tab too; where a redirect leads, the browser goes at once.
  const own = checks.site.asked.filter(({ path }) => paths.includes(path));
  const gaps = own.slice(1).map(({ path, at }, index) => ({
    path,
    ms: own[index]?.path === '/gzdt/old.html' ? Infinity : at - (own[index]?.at ?? 0),
  }));
  expect(gaps.length).toBeGreaterThan(7);
  expect(gaps.filter(({ ms }) => ms < 200)).toEqual([]);
  const tabs = checks.world
    .context()
    .pages()
    .map(each => each.url());
  expect(tabs.filter(url => url.startsWith(checks.site.origin))).toEqual([]);
  answerFrame();
});

test('the same pages give the same findings as the command line', async ({ baseURL }) => {
  test.setTimeout(180_000);
  await serve({});
  const origin = baseURL ?? '';
  const list = ['xwdt.html', 'bzgs.html', 'ld.html'].map(name => `${origin}/before/${name}`);
  const tab = await checks.world.open('site/site.html');
  await start(tab, { address: '', source: 'list', list });
  await ended(tab);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'packages/checker/src/cli.ts', '--json', ...list],
    { cwd: ROOT, maxBuffer: 1e9 },
  ).catch((error: unknown) => error as { stdout: string });
  const printed = (JSON.parse(stdout) as Report[]).map(namesOf);
  expect((await storedReports(tab)).map(namesOf)).toEqual(printed);
});

function namesOf({ page, findings }: Report): unknown {
  return {
    url: page.url,
    findings: findings.map(({ fingerprint, rule, outcome }) => `${rule} ${outcome} ${fingerprint}`).sort(),
  };
}

test('the second check tells what is new, fixed and still there, and draws a trend', async () => {
  test.setTimeout(180_000);
  await serve({ '/1.html': article('第一条'), '/2.html': article('第二条') });
  const list = ['/1.html', '/2.html'].map(path => checks.site.origin + path);
  const tab = await checks.world.open('site/site.html');
  await start(tab, { address: '', source: 'list', list });
  await ended(tab);
  await expect(tab.locator('#change')).toContainText('第一次检查');
  // 110101199001010007 is synthetic: sequence 000 is never issued.
  checks.site.files.set('/1.html', { body: article('第一条', '经办人身份证号 110101199001010007。') });
  checks.site.files.set('/2.html', {
    body: article('第二条').replace('</head>', '<meta name="SiteDomain" content="127.0.0.1"></head>'),
  });
  await tab.locator('#again').click();
  await expect(tab.locator('#replaces')).toBeVisible();
  await tab.locator('#interval').fill('0.2');
  await tab.locator('#start').click();
  await expect(tab.locator('[data-change="added"]')).toContainText('身份证', { timeout: 60_000 });
  await expect(tab.locator('[data-change="still"] strong')).not.toHaveText('0');
  await expect(tab.locator('svg.trend circle')).toHaveCount(2);
  await expect(tab.locator('svg.trend')).toHaveAttribute('aria-label', /个问题/);
});

test('only the press asks for access, for that host alone, and a refusal is told in words', async () => {
  await serve({ '/': pageOf('首页', '<p>欢迎访问示范镇人民政府网站。</p>') });
  const tab = await checks.world.open('site/site.html');
  await tab.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    const permissions: object = chrome.permissions;
    Object.assign(permissions, {
      request: (wish: unknown, done?: (granted: boolean) => void) => {
        asked.push(wish);
        done?.(false);
        return Promise.resolve(false);
      },
    });
  });
  const asked = () => tab.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
  await tab.locator('#address').fill(checks.site.origin);
  expect(await asked()).toEqual([]);
  await tab.locator('#start').click();
  await expect(tab.getByText('没有读取 127.0.0.1 的权限，未开始检查')).toBeVisible();
  expect(await asked()).toEqual([{ origins: ['http://127.0.0.1/*', 'https://127.0.0.1/*'] }]);
  await expect(tab.locator('#address')).toHaveValue(checks.site.origin);
  expect(checks.site.asked).toEqual([]);
});

test('what cannot be done is said, with the way out', async () => {
  test.setTimeout(180_000);
  await serve({
    '/robots.txt': { status: 503 },
    '/': pageOf('首页', '<p>欢迎访问示范镇人民政府网站，这里公开政府信息，办理各项事务，听取群众意见。</p>'),
    '/gzdt/': column('工作动态', '工作动态', '2026-05-05'),
  });
  const tab = await checks.world.open('site/site.html');
  await tab.locator('#start').click();
  await expect(tab.locator('#address-wrong')).toBeVisible();
  await expect(tab.locator('#address')).toBeFocused();
  await tab.locator('#limit').fill('9999');
  await start(tab, { address: '通知' });
  await expect(tab.locator('#limit-wrong')).toBeVisible();
  await expect(tab.locator('#address')).toHaveValue('通知');
  await tab.locator('#limit').fill('10');
  await start(tab, { address: checks.site.origin });
  await expect(tab.locator('[data-stopped="robotsUnreachable"]')).toBeVisible();
  expect(timesAsked('/')).toBe(0);
  const other = checks.site.origin.replace('127.0.0.1', 'localhost');
  checks.site.files.set('/robots.txt', { status: 302, headers: { location: `${other}/robots.txt` } });
  await tab.locator('#resume').click();
  await expect(tab.locator('[data-stopped="sentOn"]')).toBeVisible();
  checks.site.files.set('/robots.txt', { status: 404 });
  await tab.locator('#resume').click();
  await expect(tab.locator('[data-stopped="noSitemap"]')).toBeVisible();
  await tab.locator('#use-navigation').click();
  await ended(tab);
  expect(Object.keys(await states(tab))).toEqual(expect.arrayContaining(['/', '/gzdt/', '/tzgg/']));
});

test('the page is accessible and fits a phone, in both languages', async () => {
  test.setTimeout(180_000);
  await serve({
    '/1.html': article('第一条'),
    '/gzdt/': column('工作动态', '工作动态', '2020-01-05'),
  });
  const tab = await checks.world.open('site/site.html');
  for (const view of ['setup', 'results']) {
    if (view === 'results') {
      await start(tab, {
        address: '',
        source: 'list',
        list: [`${checks.site.origin}/1.html`, `${checks.site.origin}/gzdt/`],
      });
      await ended(tab);
    }
    for (const language of ['one', 'other']) {
      expect(await axe(tab), `${view} ${language}`).toEqual([]);
      await tab.setViewportSize({ width: 320, height: 700 });
      expect(await overflow(tab), `${view} ${language}`).toBeLessThanOrEqual(0);
      await tab.setViewportSize({ width: 1280, height: 800 });
      await tab.locator('#language').click();
    }
  }
});
