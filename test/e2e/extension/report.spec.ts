/** What is taken away from a site check, and what the options change: files, pictures with private data covered, teach mode, profiles. */
import { readFile } from 'node:fs/promises';
import { expect as quick, test, type Page } from '@playwright/test';
import type { Log } from 'sarif';
import { axe, overflow } from '../page-quality.js';
import { startWorld, type World } from './world.js';
import { article, column, startSite, type TownSite } from './town-site.js';

/** Synthetic: sequence 000 is never issued. */
const ID = '110101199001010007';

/** A walk over a site takes its time, more so on a loaded machine. */
const expect = quick.configure({ timeout: 90_000 });

// Recording slows the extension's own pages down to a crawl.
test.use({ trace: 'off' });

let world: World;
let site: TownSite;
let host = '';

test.beforeAll(async () => {
  test.setTimeout(240_000);
  world = await startWorld({ allSites: true });
  site = await startSite({
    '/': article('首页'),
    '/leak.html': article('补贴名单', `经办人身份证号 ${ID}。`),
    '/gzdt/': column('工作动态', '工作动态', '2020-01-05'),
    '/.well-known/sunboard.json': {
      type: 'application/json',
      body: JSON.stringify({ jurisdiction: 'cn', columns: [{ match: '/gzdt/', type: 'archive' }] }),
    },
  });
  host = new URL(site.origin).host;
  await walk(['/', '/leak.html', '/gzdt/'].map(path => site.origin + path));
});
test.afterAll(async () => {
  await world.close();
  await site.close();
});

/* Checks the pages of one site, so that there is something to report of it. */
async function walk(urls: readonly string[]): Promise<void> {
  const tab = await world.open('site/site.html');
  await tab.locator('input[value="list"]').check();
  await tab.locator('#list').fill(urls.join('\n'));
  await tab.locator('#interval').fill('0.2');
  await tab.locator('#start').click();
  await expect(tab.locator('#progress')).toHaveAttribute('data-status', 'done', { timeout: 120_000 });
  await tab.close();
}

async function fileOf(tab: Page, format: string): Promise<Buffer> {
  const download = tab.waitForEvent('download');
  await tab.locator(`[data-format="${format}"]`).click();
  return readFile(await (await download).path());
}

test('the rectification list is kept, taken away in every format, and never shows a private number', async () => {
  test.setTimeout(180_000);
  let tab = await world.open(`report/report.html?site=${host}`);
  const leak = tab.locator('.row[data-rule="pii.id18"]');
  await leak.locator('.owner').fill('张某');
  await leak.locator('.owner').press('Tab');
  await leak.locator('.status').selectOption('underway');
  await leak.locator('.due').fill('2030-01-02');
  await leak.locator('.due').press('Tab');
  await tab.close();
  tab = await world.open(`report/report.html?site=${host}`);
  await expect(tab.locator('.row[data-rule="pii.id18"] .owner')).toHaveValue('张某');
  const pages = await tab
    .locator('.row')
    .evaluateAll(rows => rows.map(row => Number((row as HTMLElement).dataset['pages'])));
  const count = pages.reduce((sum, each) => sum + each, 0);

  const csv = (await fileOf(tab, 'csv')).toString('utf8');
  expect(csv.startsWith('\uFEFF序号,页面,网址')).toBe(true);
  expect(csv).toContain('张某,2030-01-02,整改中,pii.id18');
  const book = await fileOf(tab, 'xlsx');
  expect(book.subarray(0, 2).toString()).toBe('PK');
  const reports = JSON.parse((await fileOf(tab, 'json')).toString()) as { schema: string }[];
  expect(reports.map(({ schema }) => schema)).toEqual(Array(3).fill('sunboard/report@1'));
  const sarif = JSON.parse((await fileOf(tab, 'sarif')).toString()) as Log;
  const failed = sarif.runs[0]?.results?.filter(({ kind }) => kind === 'fail') ?? [];
  expect(failed).toHaveLength(count);
  const earl = (await fileOf(tab, 'earl')).toString();
  for (const text of [csv, JSON.stringify(reports), JSON.stringify(sarif), earl, await tab.content()])
    expect(text).not.toContain(ID);

  await tab.locator('#owner-all').fill('李某');
  await tab.locator('#apply').click();
  await expect(tab.locator('.row .owner').first()).toHaveValue('李某');
  await tab.locator('#undo').click();
  await expect(tab.locator('.row[data-rule="pii.id18"] .owner')).toHaveValue('张某');
});

test('the same fault on every page is one entry with one owner, on paper too, unless a person wants each', async () => {
  test.setTimeout(180_000);
  const tab = await world.open(`report/report.html?site=${host}`);
  const footer = tab.locator('.row[data-rule="foot.contact"]');
  await expect(footer).toHaveCount(1);
  await expect(footer).toHaveAttribute('data-pages', '3');
  await footer.locator('.pages summary').click();
  await expect(footer.locator('.pages li')).toHaveCount(3);
  await footer.locator('.owner').fill('王某');
  await footer.locator('.owner').press('Tab');
  await tab.locator('#merge').uncheck();
  await expect(footer).toHaveCount(3);
  await expect(footer.nth(2).locator('.owner')).toHaveValue('王某');
  await footer.nth(2).locator('.status').selectOption('done');
  await tab.locator('#merge').check();
  await expect(footer.locator('.status option:checked')).toHaveText('各页不同');

  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(footer).toContainText('责任人: 王某');
  await expect(footer).toContainText(`${site.origin}/leak.html`);
  await expect(footer.locator('input, select, details')).toHaveCount(0);
  await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(footer.locator('.owner')).toHaveValue('王某');
});

test('pictures of the places are taken with the private data covered', async () => {
  test.setTimeout(240_000);
  const tab = await world.open(`report/report.html?site=${host}`);
  await tab.locator('#filter').selectOption('error');
  await tab.locator('#pictures').click();
  const picture = tab.locator('.row[data-rule="pii.id18"] img.picture');
  await expect(picture).toBeVisible({ timeout: 120_000 });
  // Where the number stood is one plain colour: no letter shows through.
  const dark = await picture.evaluate(async image => {
    const bitmap = await createImageBitmap(image as HTMLImageElement);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let covered = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 0x44 && data[at + 1] === 0x44 && data[at + 2] === 0x44) covered += 1;
    return covered;
  });
  expect(dark).toBeGreaterThan(1_000);
});

test('every place of a page with many faults has its picture, though the browser grants two a second', async () => {
  test.setTimeout(240_000);
  const other = await startSite({
    '/many.html': article(
      '补贴名单',
      `经办人身份证号 ${ID}。</p><p>机密★1年</p><table><tr><th>姓名</th><th>手机号码</th><th>家庭住址</th><th>一卡通账号</th></tr><tr><td>甲一</td><td>13800000001</td><td>示范区示范路8号院3号楼2单元501室</td><td>6222020200001234567</td></tr></table><p>以上公示。`,
    ),
    '/gone.html': article('补贴名单', `经办人身份证号 ${ID}。`),
  });
  try {
    await walk(['/many.html', '/gone.html'].map(path => other.origin + path));
    other.files.delete('/gone.html');
    const tab = await world.open(`report/report.html?site=${new URL(other.origin).host}`);
    await tab.locator('#merge').uncheck();
    await tab.locator('#pictures').click();
    const done = tab.locator('[role="status"]', { hasText: /已拍摄 \d+ 处/ });
    await expect(done).toBeVisible({ timeout: 120_000 });
    const of = (page: string) => tab.locator('.row', { has: tab.locator(`a[href$="${page}"]`) });
    expect(await of('/many.html').locator('img.picture').count()).toBeGreaterThanOrEqual(4);
    await expect(of('/many.html').locator('.muted', { hasText: '没有拍到' })).toHaveCount(0);
    await expect(of('/gone.html').locator('.muted', { hasText: '没有拍到' })).not.toHaveCount(0);
  } finally {
    await other.close();
  }
});

test('a list that is pointed at becomes a column of the profile, and the profile can leave and come back', async () => {
  test.setTimeout(240_000);
  const tab = await world.open(`options/options.html?site=${host}`);
  await tab.locator('#teach-address').fill(`${site.origin}/gzdt/`);
  const opened = world.context().waitForEvent('page');
  await tab.locator('#teach').click();
  const page = await opened;
  await page.waitForFunction(() => document.querySelector('sunboard-tools') !== null);
  // The page closes as soon as it was pointed at, perhaps before the driver hears of its click.
  const closed = page.waitForEvent('close');
  await Promise.all([
    closed,
    page
      .locator('main ul li')
      .first()
      .click()
      .catch(() => undefined),
  ]);
  await expect(tab.locator('#picked')).toContainText('工作动态第1条消息的标题');
  await tab.locator('#type').selectOption('archive');
  await tab.locator('#max-age').fill('十');
  await tab.locator('#save-column').click();
  await expect(tab.locator('#column-form .wrong')).toBeVisible();
  await tab.locator('#max-age').fill('400');
  await tab.locator('#save-column').click();
  await expect(tab.locator('#columns')).toContainText('/gzdt/');

  const download = tab.waitForEvent('download');
  await tab.locator('#export').click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({
    columns: [{ match: '/gzdt/', type: 'archive', kind: 'column', maxAgeDays: 400 }],
  });
  await tab.locator('#columns .remove').click();
  await expect(tab.locator('#columns')).toHaveCount(0);
  await tab.locator('#undo').click();
  await expect(tab.locator('#columns')).toContainText('/gzdt/');
  await tab.locator('#clear').click();
  await expect(tab.locator('#columns')).toHaveCount(0);
  await tab.locator('#import').setInputFiles({
    name: 'p.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"columns": [{"match": ""}'),
  });
  await expect(tab.locator('#problems li')).not.toHaveCount(0);
  await tab
    .locator('#import')
    .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(tab.locator('#columns')).toContainText('400');
  await tab.locator('#discover').click();
  await expect(tab.locator('#columns')).not.toContainText('400');
  await expect(tab.locator('#columns')).toContainText('存档');
});

test('a profile that comes late is not taken for that of the site which was opened meanwhile', async () => {
  test.setTimeout(240_000);
  const tab = await world.open(`options/options.html?site=${host}`);
  await expect(tab.locator('#profile-of')).toHaveText(host);
  const letGo = site.hold('/.well-known/sunboard.json');
  site.asked.splice(0);
  await tab.locator('#discover').click();
  await expect.poll(() => site.asked.length).toBeGreaterThan(0);
  const other = 'other.example.gov.cn';
  await tab.locator('#site').fill(other);
  await tab.locator('#site').press('Enter');
  await expect(tab.locator('#profile-of')).toHaveText(other);
  const answered = tab.waitForResponse(response => response.url().endsWith('/sunboard.json'));
  letGo();
  await (await answered).finished();
  // Long enough for it to be taken in.
  await tab.waitForTimeout(500);
  await expect(tab.locator('#columns')).toHaveCount(0);
  await expect(tab.locator('#profile-of')).toHaveText(other);
  await tab.close();
});

test('report and options are accessible, fit a phone, and speak both languages', async () => {
  test.setTimeout(240_000);
  const report = await world.open(`report/report.html?site=${host}`);
  await expect(report.locator('.row').first()).toBeVisible();
  const options = await world.open(`options/options.html?site=${host}`);
  await expect(options.locator('#profile-of')).toHaveText(host);
  await options.locator('#thresholds summary').click();
  for (const tab of [report, options]) {
    expect(await axe(tab)).toEqual([]);
    await tab.setViewportSize({ width: 320, height: 700 });
    expect(await overflow(tab)).toBeLessThanOrEqual(0);
    await tab.setViewportSize({ width: 1280, height: 800 });
  }
  await options.locator('#language').selectOption('en');
  await expect(options.locator('h1')).toHaveText('Options');
  await report.reload();
  await expect(report.locator('h1')).toContainText('Rectification list');
  await expect(report.locator('.row').first()).toBeVisible();
  await options.locator('#language').selectOption('auto');
});
