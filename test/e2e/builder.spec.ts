/** The embed builder as a webmaster uses it: a file with a fault in, a checked preview and the code out. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { axe, overflow } from './page-quality.js';

test.setTimeout(180_000);
const PATIENT = { timeout: 60_000 };

test('a CSV with a wrong date shows the fault beside its row; the preview, the rules and the code follow', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  await page.goto('/builder/');
  await page
    .locator('#paste')
    .fill(
      '标题文字,名称,发布日期\n甲,示例办法,2026-03-09\n乙,第二个文件,2026年13月40日\n丙,第三个文件,2026-03-11',
    );
  await expect(page.locator('#rows tr.faulty')).toHaveCount(1, PATIENT);
  await expect(page.locator('#rows tr.faulty')).toContainText('第二个文件');
  const preview = page.frameLocator('#preview').locator('sun-disclosure-list');
  await expect(preview).toContainText('示例办法', PATIENT);
  await expect(page.locator('#rows tr.faulty')).toContainText('发布日期');
  await expect(page.locator('#judgement')).toContainText(/嵌入代码通过 \d+ 条规则/, PATIENT);
  await expect(page.locator('#judgement')).toContainText('嵌入代码做不到的');
  await expect(page.locator('#code')).toContainText('integrity="sha384-');
  await expect(page.locator('#code')).toContainText('<sun-disclosure-list src="/data/data.json"');
  await expect(page.locator('#policy')).toContainText('trusted-types lit-html dompurify');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
  expect(download.suggestedFilename()).toBe('data.json');
  expect(faults).toEqual([]);
});

test('dropped on the page, a workbook with errors far down is read; nothing leaves this address; the file that comes out feeds the widget', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', request => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
      foreign.push(request.url());
  });
  await page.goto('/builder/en.html');
  // Before the script has come, the browser itself would open a dropped file.
  await expect(page.locator('h1')).not.toBeEmpty(PATIENT);
  const rows = Array.from(
    { length: 260 },
    (_, at) =>
      `<row r="${at + 4}"><c r="A${at + 4}" t="inlineStr"><is><t>Rules ${at + 1}</t></is></c><c r="B${at + 4}" t="inlineStr"><is><t>${at === 250 ? 'soon' : '2026-03-09'}</t></is></c></row>`,
  ).join('');
  // A line with the office's name above the header, as such workbooks have it.
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>The office</t></is></c></row><row r="2"/>
    <row r="3"><c r="A3" t="inlineStr"><is><t>Title</t></is></c><c r="B3" t="inlineStr"><is><t>Published on</t></is></c></row>${rows}</sheetData></worksheet>`;
  const bytes = [...zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) })];
  const transfer = await page.evaluateHandle(given => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(given)], 'list.xlsx'));
    return data;
  }, bytes);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.locator('#count')).toContainText('260 usable, 1 problem', PATIENT);
  const faulty = page.locator('#rows tr.faulty');
  await expect(faulty).toContainText('Rules 251');
  await expect(faulty.locator('td').first()).toHaveText('254');
  await expect(page.locator('#judgement')).toContainText(/passes [1-9]\d* rules/, PATIENT);
  await expect(page.locator('#judgement')).toContainText('Here is one that it cannot');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
  const body = await readFile(await download.path(), 'utf8');
  await page.route('**/made.json', route => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto('/zwgk/');
  await page.evaluate(() => {
    const list = document.createElement('sun-disclosure-list');
    list.id = 'made';
    list.setAttribute('src', '/made.json');
    document.querySelector('main')?.append(list);
  });
  await expect(page.locator('#made [part~="base"]')).toContainText('260', PATIENT);
  expect(foreign).toEqual([]);
});

for (const [path, width] of [
  ['/builder/', 360],
  ['/builder/en.html', 1280],
] as const)
  test(`it is accessible and no wider than its window with data and errors in (${path}, ${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    await page.locator('#paste').fill('名称,发布日期\n甲,2026-03-09\n乙,昨天');
    await expect(page.locator('#rows tr.faulty')).toHaveCount(1, PATIENT);
    await expect(page.locator('#judgement > ul li').first()).toBeVisible(PATIENT);
    // A fault, its value and its remedy are sentences of the page's language.
    const written =
      path === '/builder/' ? /“发布日期”[^ ]+（昨天）。请[^ ]* 2026/ : /can be read \(昨天\)\. Write it as/;
    await expect(page.locator('#rows tr.faulty td').last()).toHaveText(written);
    const judged = path === '/builder/' ? /）：\S.*。\S/ : /\): \S.*[.?!] [A-Z]/;
    await expect(page.locator('#judgement > ul li').first()).toHaveText(judged);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axe(page)).toEqual([]);
  });

test('a column that nobody could guess is mapped by hand', async ({ page }) => {
  await page.goto('/builder/en.html');
  await page.locator('#paste').fill('what,when\nRules on benchmarks,2026-03-16');
  await expect(page.locator('#mapping select')).toHaveCount(2, PATIENT);
  await page.locator('#mapping select').nth(0).selectOption('title');
  await page.locator('#mapping select').nth(1).selectOption('publishedOn');
  await expect(page.locator('#count')).toContainText('1 usable, 0 problems', PATIENT);
  await expect(page.frameLocator('#preview').locator('sun-disclosure-list')).toContainText(
    'Rules on benchmarks',
    PATIENT,
  );
});

test('workbooks and pasted tables are read, days included', async ({ page }) => {
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
    <row r="2"><c r="A2" t="inlineStr"><is><t>工作簿中的文件</t></is></c><c r="B2" s="1"><v>46090</v></c></row></sheetData></worksheet>`;
  const file = zipSync({
    'xl/sharedStrings.xml': strToU8('<sst><si><t>名称</t></si><si><t>发布日期</t></si></sst>'),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
  await page.goto('/builder/');
  await page.locator('#file').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: Buffer.from(file) });
  await expect(page.locator('#rows')).toContainText('工作簿中的文件 | 2026-03-09', PATIENT);
  await page
    .locator('#paste')
    .fill(
      '<table><tr><th>名称</th><th>发布日期</th></tr><tr><td>网页上的文件</td><td>2026-03-09</td></tr></table>',
    );
  await expect(page.locator('#rows')).toContainText('网页上的文件', PATIENT);
  await expect(page.locator('#count')).toContainText('1 条可用，0 处问题', PATIENT);
});

test('a file stays when what the page still waits for comes late, and when another widget is chosen', async ({
  page,
}) => {
  let hashes = (): void => undefined;
  const late = new Promise<void>(resolve => (hashes = resolve));
  await page.route('**/sri.json', async route => {
    await late;
    await route.continue();
  });
  await page.goto('/builder/en.html');
  const csv = Buffer.from('Title,Published on\nRules on benchmarks,2026-03-16');
  await page.locator('#file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: csv });
  await expect(page.locator('#rows')).toContainText('Rules on benchmarks', PATIENT);
  hashes();
  await expect(page.locator('#code')).toContainText('integrity="sha384-', PATIENT);
  await expect(page.locator('#rows')).toContainText('Rules on benchmarks');
  await page.locator('#widget').selectOption('leadership-roster');
  await page.locator('#widget').selectOption('disclosure-list');
  await expect(page.locator('#count')).toContainText('1 usable, 0 problems', PATIENT);
  await expect(page.locator('#code')).toContainText('integrity="sha384-');
});

test('a file chosen before the script has come is read when it comes', async ({ page }) => {
  let script = (): void => undefined;
  const late = new Promise<void>(resolve => (script = resolve));
  await page.route('**/*.js', async route => {
    await late;
    await route.continue();
  });
  await page.goto('/builder/en.html', { waitUntil: 'commit' });
  const csv = Buffer.from('Title,Published on\nRules on benchmarks,2026-03-16');
  await page.locator('#file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: csv });
  script();
  await expect(page.locator('#rows')).toContainText('Rules on benchmarks', PATIENT);
});

test('before there is data nothing is judged, and samples show what each widget does', async ({ page }) => {
  await page.goto('/builder/');
  await expect(page.locator('#state')).toContainText('还没有数据', PATIENT);
  await expect(page.locator('#data')).toBeHidden();
  await expect(page.locator('#judgement')).toBeEmpty();
  const sample = page.getByRole('button', { name: '用示例数据试一试' });
  for (const [widget, shown] of [
    ['disclosure-list', '示例市停车管理办法'],
    ['leadership-roster', '示范乙'],
    ['complaint-channel', '来访接待室'],
    ['approval-flow', '审查'],
  ] as const) {
    await page.locator('#widget').selectOption(widget);
    await page.locator('#paste').fill('');
    await sample.press('Enter');
    await expect(page.locator('#paste')).toBeFocused();
    await expect(sample).toBeHidden();
    await expect(page.locator('#count')).toContainText(/^[35] 条可用，0 处问题/, PATIENT);
    await expect(page.frameLocator('#preview').locator(`sun-${widget} [part~="base"]`)).toContainText(
      shown,
      PATIENT,
    );
  }
  await page.locator('#widget').selectOption('request-form');
  await expect(sample).toBeHidden();
});

test('what is no table says so', async ({ page }) => {
  await page.goto('/builder/en.html');
  await page.locator('#paste').fill('<p>no table here</p>');
  await expect(page.locator('#state')).toContainText('No table or records were found', PATIENT);
  await page.locator('#paste').fill('');
  await expect(page.locator('#state')).toContainText('No data yet', PATIENT);
  const broken = Buffer.from('PK\u0003\u0004 half a workbook');
  await page.locator('#file').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: broken });
  await expect(page.locator('#state')).toContainText('No table or records were found', PATIENT);
  await page.locator('#paste').fill('name,published\nA,2026-03-09');
  await expect(page.locator('#state')).toHaveText('', PATIENT);
  // What Excel wrote before 2007: read as text it is rows of noise.
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('\0a,b\nc,d')]);
  await page.locator('#file').setInputFiles({ name: 'a.xls', mimeType: '', buffer: old });
  await expect(page.locator('#state')).toContainText('No table or records were found', PATIENT);
});

test('each language leads to the others by their own names', async ({ page }) => {
  await page.goto('/builder/');
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page.locator('h1')).toHaveText('嵌入代碼產生器');
  await expect(page.locator('#languages a')).toHaveText(['简体中文', 'English']);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText('Embed builder');
  await expect(page.locator('#preview')).toHaveAttribute('title', 'Preview');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page.locator('h1')).toHaveText('嵌入代码生成器');
});

test('what was pasted and chosen is there again in another language', async ({ page }) => {
  await page.goto('/builder/');
  await page.getByLabel('组件').selectOption('leadership-roster');
  await page.locator('#paste').fill('姓名,职务\n示范甲,局长');
  await expect(page.locator('#count')).toContainText('1');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('#paste')).toHaveValue('姓名,职务\n示范甲,局长');
  await expect(page.locator('#widget')).toHaveValue('leadership-roster');
  await expect(page.locator('#count')).toContainText('1');
});
