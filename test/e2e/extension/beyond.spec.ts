/** What the panel learns beyond the page's own text, on a person's wish: linked files, accessibility, and what was found on an earlier day. */
import { expect, test, type Page } from '@playwright/test';
import { cell, pdfFile, workbook } from '../../../packages/attachments/src/files.test-helper.js';
import { article, page as pageOf, startSite, type TownSite } from './town-site.js';
import { startWorld, type World } from './world.js';

/** Synthetic: sequence 000 is never issued. */
const ID = '110101199001010007';

// Recording slows the extension's own pages down to a crawl.
test.use({ trace: 'off' });

let world: World;
let site: TownSite;

test.beforeAll(async () => {
  world = await startWorld();
  const list = workbook([
    {
      name: '名单',
      xml: `<sheetData><row r="1">${cell('A1', '姓名')}${cell('B1', '证件号码')}</row><row r="2">${cell('A2', '王某某')}${cell('B2', ID)}</row></sheetData>`,
    },
  ]);
  site = await startSite({
    '/list.html': pageOf(
      '补贴名单公示',
      `<p>发布时间：2026-05-04</p><p>现将名单公示如下，公示期七天，欢迎监督。</p>
       <p><a href="/files/list.xlsx">2026年补贴发放名单</a> <a href="/files/plan.csv">年度计划表格</a>
       <a href="/files/notice.pdf">关于补贴发放的通知</a> <a href="/files/gone.docx">已经撤下的文件</a></p>`,
    ),
    '/files/list.xlsx': { type: 'application/octet-stream', body: list },
    '/files/plan.csv': { type: 'text/csv', body: '项目,金额\n修路,100\n' },
    '/files/notice.pdf': { type: 'application/pdf', body: pdfFile([['Notice of payment', `ID ${ID}`]]) },
    '/image.html': article('图片', '<img src="/x.png">').replace('<html lang="zh-CN">', '<html>'),
  });
});
test.afterAll(async () => {
  await world.close();
  await site.close();
});

/** The panel of a page, as a tab of its own: with access to the host no press is needed. */
async function panelOf(path: string): Promise<{ page: Page; panel: Page }> {
  const page = await world.context().newPage();
  await page.goto(site.origin + path);
  const panel = await world.open('options/options.html');
  const tab = await panel.evaluate(async url => {
    await chrome.permissions.request({ origins: [`${new URL(url).protocol}//127.0.0.1/*`] });
    return (await chrome.tabs.query({})).find(each => each.url === url)?.id;
  }, site.origin + path);
  await panel.goto(panel.url().replace('options/options.html', `panel/panel.html?tab=${String(tab)}`));
  await expect(panel.locator('.summary')).toBeVisible();
  return { page, panel };
}

test('linked files are fetched and scanned only when a person wants it, and what they hold is a finding like any other', async () => {
  const { panel } = await panelOf('/list.html');
  const part = panel.locator('#attachments');
  await expect(part.locator('.count')).toHaveText('4');
  expect(site.asked.filter(({ path }) => path.startsWith('/files/'))).toEqual([]);
  await part.locator('#scan').click();
  const files = part.locator('.files li');
  await expect(files).toHaveText([
    /2026年补贴发放名单:\s+1 处个人信息/,
    /年度计划表格:\s+没有发现个人信息/,
    /关于补贴发放的通知:\s+1 处个人信息/,
    /已经撤下的文件:\s+没有下载成功.*HTTP 404/,
  ]);
  const found = panel.locator('.group [data-rule="pii.attachContent"]');
  await expect(found).toHaveCount(2);
  await expect(found.first()).toContainText('“名单”表 B2');
  await expect(panel.locator('#cantTell [data-rule="pii.attachContent"]')).toHaveCount(1);
  expect(
    await panel.locator('sunboard-panel').evaluate(element => element.shadowRoot?.textContent),
  ).not.toContain(ID);
  await panel.locator('#language').click();
  await expect(found.first()).toContainText('sheet “名单”, B2');
  await panel.locator('#language').click();
});

test('with the accessibility rules switched on, what axe finds stands in the same list, after the first result', async () => {
  const options = await world.open('options/options.html');
  await options.locator('#accessibility').check();
  await expect(options.locator('[role="status"]')).toContainText('已保存');
  const { page, panel } = await panelOf('/image.html');
  const image = panel.locator('.group [data-rule="axe.image-alt"]');
  await expect(image).toContainText('1.1.1');
  await image.locator('.jump').first().click();
  await expect(panel.locator('[data-rule="axe.html-has-lang"]')).toHaveCount(1);
  await panel.locator('#language').click();
  await expect(image.locator('h4')).toContainText('Images must have alternative text');
  await panel.locator('#language').click();
  // A changed page is asked again.
  await page.evaluate(() => {
    for (const image of document.images) image.alt = '会议现场照片';
  });
  await panel.locator('#check').click();
  await expect(image).toHaveCount(0);
  await options.locator('#accessibility').uncheck();
  await expect(panel.locator('[data-rule^="axe."]')).toHaveCount(0);
});

test('the check of an earlier day is compared with, and a finding is copied as plain text', async () => {
  const first = await panelOf('/image.html');
  await expect(first.panel.locator('#since')).toHaveCount(0);
  const rule = await first.panel.locator('.group .finding').first().getAttribute('data-rule');
  await first.panel.locator('.group .copy').first().click();
  await expect(first.panel.locator('.notice')).toHaveText('已复制这一项。');
  await first.page.bringToFront();
  await first.page.evaluate(() => {
    document.body.append(document.createElement('textarea'));
  });
  await first.page.locator('textarea').focus();
  await first.page.keyboard.press('Control+V');
  const copied = await first.page.locator('textarea').inputValue();
  expect(copied).toContain(`(${rule ?? ''})`);
  expect(copied).toContain(`${site.origin}/image.html`);
  expect(copied).toMatch(/整改方法: ./);
  // As if that check had been made a month ago, with one fault more.
  await first.panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('sunboard-page-history');
        open.onerror = () => {
          reject(open.error ?? new Error('history'));
        };
        open.onsuccess = () => {
          const work = open.result.transaction('entries', 'readwrite');
          const store = work.objectStore('entries');
          const all = store.openCursor();
          all.onsuccess = () => {
            const cursor = all.result;
            if (!cursor) return;
            const old = cursor.value as { checks: { at: string; faults: object[] }[] };
            const [check] = old.checks;
            const [first, ...others] = check?.faults ?? [];
            const faults = [...others, { ...first, fingerprint: 'mended', title: '已经改好的问题' }];
            if (JSON.stringify(cursor.key).includes('image.html'))
              cursor.update({ ...old, checks: [{ ...check, at: '2026-01-05T01:00:00.000Z', faults }] });
            cursor.continue();
          };
          work.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  const { panel } = await panelOf('/image.html');
  const since = panel.locator('#since');
  await expect(since.locator('h2')).toContainText('2026年1月5日');
  await expect(since.locator('[data-change="fixed"] strong')).toHaveText('1');
  await expect(since.locator('[data-change="added"] strong')).toHaveText('1');
  await expect(since.locator('svg.trend circle')).toHaveCount(2);
});
