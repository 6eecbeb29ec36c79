/** Hostile text in every field of the disclosure list, under the strict policy with Trusted Types: nothing runs, nothing is altered, nothing is reported. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { plainText } from '../../packages/model/src/plain-text.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

/** Each would call `alert` if it ran. */
const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<svg/onload=alert(1)>',
  '"><script>alert(1)</script><b title="',
  "'-alert(1)-'",
  '${alert(1)}{{alert(1)}}<%= alert(1) %>',
  '</script><script>alert(1)</script>',
  '<!--<img title="--><img src=x onerror=alert(1)>">',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<details open ontoggle=alert(1)>x</details>',
  '<style>@import "x"</style><link rel=stylesheet href=x>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<input autofocus onfocus=alert(1)>',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '\u2028<a href="javascript:alert(1)" ping="/p">x</a>',
  '<base href="//evil.example/"><meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<marquee onstart=alert(1)>x</marquee>',
] as const;
/** Those of them that are sure to run when a careless page takes them for HTML. */
const CERTAIN = PAYLOADS.filter(text => /^<(?:img|svg><animate|details)/.test(text));

const TEXT_FIELDS = [
  'title',
  'indexNumber',
  'documentNumber',
  'issuingAuthority',
  'category',
  'summary',
] as const;

interface Told {
  ran: string[];
  violations: string[];
  errors: string[];
}

test('runs, alters and reports nothing with hostile text in every field', async ({ page }) => {
  const told = await openList(page, itemsOf(PAYLOADS));
  await visitAll(page, PAYLOADS.length);
  expect(await shownTexts(page)).toEqual(expectedTexts(PAYLOADS));
  expect(told).toEqual({ ran: [], violations: [], errors: [] });
});

test('the public payload collection stays text', async ({ page }) => {
  const file = path.join(fileURLToPath(new URL('../../..', import.meta.url)), 'shared/testdata/xss.json');
  test.skip(!existsSync(file), 'the collection is not here');
  test.setTimeout(180_000);
  const payloads = stringsIn(JSON.parse(readFileSync(file, 'utf8')))
    .map(text => text.trim().slice(0, 4000))
    // What consists of empty elements is no title.
    .filter(text => plainText(text) !== '');
  const told = await openList(page, itemsOf(payloads));
  await expect(page.locator('sun-disclosure-list [part~="status"]')).toContainText(String(payloads.length));
  const seen = await readAllPages(page);
  expect(seen).toEqual(payloads.map(text => collapsed(plainText(text))));
  expect(told).toEqual({ ran: [], violations: [], errors: [] });
});

test('a hundred thousand hostile items at once can be searched, narrowed, ordered, paged and opened', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const told = await watch(page);
  await page.route('**/policy/many.js', route =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: manyItems(100_000) }),
  );
  await openPage(
    page,
    '<sun-disclosure-list></sun-disclosure-list><script type="module" src="/policy/many.js"></script>',
  );
  const list = page.locator('sun-disclosure-list');
  const status = list.locator('[part="status"]');
  const first = list.locator('[part~="row"]').first();
  await expect(status).toContainText('共 100000 条', { timeout: 120_000 });
  expect((await shownTexts(page)).map(([, title]) => title)).toEqual(
    PAYLOADS.slice(0, 20).map((text, at) => collapsed(`${text} ${at}`)),
  );
  await list.locator('#q').fill('onerror=alert(1) 49980');
  await expect(status).toContainText('共 1 条', { timeout: 60_000 });
  await expect(first.locator('mark').first()).toBeVisible();
  await list.locator('#q').fill('');
  await expect(status).toContainText('共 100000 条');
  await list.locator('summary').click();
  await list.locator('#category').selectOption({ index: 1 });
  await expect(status).toContainText(`共 ${100_000 / PAYLOADS.length} 条`);
  await list.getByRole('button', { name: '清除条件' }).click();
  await list.locator('th.publishedOn button').click();
  await expect(list.locator('th.publishedOn')).toHaveAttribute('aria-sort', 'ascending');
  await list.getByRole('button', { name: '第 5000 页' }).click();
  await expect(status).toContainText('第 5000/5000 页');
  await list.getByRole('button', { name: /^详情/ }).first().click();
  await expect(list.locator('dialog')).toBeVisible();
  expect(told).toEqual({ ran: [], violations: [], errors: [] });
});

test('the harness sees what runs: written as HTML on a page without a policy, the same texts fire', async ({
  page,
}) => {
  const told = await watch(page);
  await page.route('**/policy/control.html', route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><body></body>' }),
  );
  await page.goto('/policy/control.html');
  await page.evaluate(list => {
    for (const text of list) {
      const box = document.body.appendChild(document.createElement('div'));
      box.innerHTML = text;
    }
  }, CERTAIN);
  await expect.poll(() => told.ran.length).toBeGreaterThanOrEqual(CERTAIN.length);
});

test('the harness sees what is reported: the policy stops and reports a write of HTML', async ({ page }) => {
  const told = await openList(page, itemsOf(['甲']));
  await page
    .evaluate(() => {
      document.body.innerHTML = '<img src=x onerror=alert(1)>';
    })
    .catch(() => undefined);
  await expect.poll(() => told.violations.length).toBeGreaterThan(0);
  expect(told.ran).toEqual([]);
});

/** One item for each payload, which stands in every field that takes any text; addresses that are refused are tried in items of their own. */
function itemsOf(payloads: readonly string[]): unknown[] {
  return payloads.map((text, at) => ({
    ...Object.fromEntries(TEXT_FIELDS.map(field => [field, clipped(text, field)])),
    keywords: [text.slice(0, 100)],
    review: { by: text.slice(0, 200), basis: text.slice(0, 500) },
    attachments: [{ name: text.slice(0, 300), url: `/files/${at}.pdf`, type: text.slice(0, 120) }],
    publishedOn: '2026-01-02',
    url: `/zwgk/${at}.html?${encodeURIComponent(text).slice(0, 1000)}`,
    interpretationUrl: `/jd/${at}.html#${encodeURIComponent(text).slice(0, 1000)}`,
    // Bodies are HTML: what handlers they carry is for the sanitiser, whose parsing Chromium itself reports.
    body: `<p>${text.replaceAll('<', '&lt;')}</p><a href="javascript:alert(1)">x</a>`,
  }));
}

/** A script that gives the list as many items, each with a payload and its number in every field that takes any text. */
function manyItems(count: number): string {
  return `const payloads = ${JSON.stringify(PAYLOADS)};
document.querySelector('sun-disclosure-list').records = Array.from({ length: ${count} }, (_, at) => {
  const payload = payloads[at % payloads.length];
  const text = payload + ' ' + at;
  return {
    title: text, indexNumber: (at + ' ' + payload).slice(0, 100).trim(), documentNumber: text.slice(0, 120).trim(),
    issuingAuthority: payload.trim(), category: payload.trim(), summary: text, keywords: [payload.slice(0, 100).trim()],
    review: { by: text, basis: text }, attachments: [{ name: text, url: '/files/' + at + '.pdf', type: payload.trim() }],
    body: '<p>' + at + '</p><a href="javascript:alert(1)">x</a><iframe src="javascript:alert(1)"></iframe>',
    url: '/zwgk/' + at + '.html?' + encodeURIComponent(payload), interpretationUrl: '/jd/' + at + '.html#' + encodeURIComponent(payload),
    publishedOn: '2026-01-02',
  };
});`;
}

const LIMITS = {
  title: 4000,
  indexNumber: 100,
  documentNumber: 120,
  issuingAuthority: 200,
  category: 200,
  summary: 4000,
};

function clipped(text: string, field: (typeof TEXT_FIELDS)[number]): string {
  return text.slice(0, LIMITS[field]).trim() || '-';
}

async function watch(page: Page): Promise<Told> {
  const told: Told = { ran: [], violations: [], errors: [] };
  page.on('dialog', dialog => {
    told.ran.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', error => told.errors.push(error.message));
  page.on('console', message => {
    if (/content security policy|trusted ?type|trustedhtml|trustedscript/i.test(message.text()))
      told.violations.push(message.text());
  });
  await page.exposeFunction('reportViolation', (text: string) => told.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      (globalThis as unknown as { reportViolation(text: string): void }).reportViolation(
        `${event.violatedDirective} ${event.sample}`,
      );
    });
  });
  return told;
}

async function openList(page: Page, items: readonly unknown[]): Promise<Told> {
  const told = await watch(page);
  await page.route('**/policy/items.json', route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify({ items }) }),
  );
  await openPage(
    page,
    '<sun-disclosure-list src="/policy/items.json" page-size="100"></sun-disclosure-list>',
  );
  return told;
}

/** Opens a page under the policy and waits for the first row of its list. */
async function openPage(page: Page, body: string): Promise<void> {
  await page.route('**/policy/list.html', route =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>list</title>
<script type="module" src="/cdn/disclosure-list.js"></script>
<body>${body}</body></html>`,
    }),
  );
  await page.goto('/policy/list.html');
  await expect(page.locator('sun-disclosure-list [part~="row"]').first()).toBeVisible({ timeout: 120_000 });
}

/** Opens everything that a person could open: search with marks, filters, each detail view, downloads. */
async function visitAll(page: Page, count: number): Promise<void> {
  const list = page.locator('sun-disclosure-list');
  await list.locator('summary').click();
  await expect(list.locator('#category')).toBeVisible();
  for (let at = 0; at < count; at += 1) {
    await list.getByRole('button', { name: /^详情/ }).nth(at).click();
    const dialog = list.locator('dialog');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: '关闭' }).click();
    await expect(dialog).toHaveCount(0);
  }
  await list.locator('#q').fill('alert(1)');
  await expect(list.locator('mark').first()).toBeVisible();
  await list.locator('#q').fill('');
  await expect(list.locator('mark')).toHaveCount(0);
  // Written after a moment of quiet.
  await expect(page.locator('sun-disclosure-list > script')).toHaveCount(1);
}

/** Texts of the cells, row by row, sorted: equal dates keep the order of the file. */
function shownTexts(page: Page): Promise<string[][]> {
  return page
    .locator('sun-disclosure-list [part~="row"]')
    .evaluateAll(rows =>
      rows.map(row =>
        [
          'td.indexNumber',
          'th.title a, th.title button',
          'td.documentNumber',
          'td.issuingAuthority',
          'td.category',
        ].map(selector => (row.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()),
      ),
    );
}

function expectedTexts(payloads: readonly string[]): string[][] {
  return payloads.map(text =>
    (['indexNumber', 'title', 'documentNumber', 'issuingAuthority', 'category'] as const).map(field =>
      collapsed(clipped(text, field)),
    ),
  );
}

async function readAllPages(page: Page): Promise<string[]> {
  const list = page.locator('sun-disclosure-list');
  const titles: string[] = [];
  for (;;) {
    titles.push(...(await shownTexts(page)).map(([, title = '']) => title));
    const next = list.getByRole('button', { name: '下一页' });
    if ((await next.count()) === 0 || (await next.isDisabled())) return titles;
    const before = await list.locator('[part="status"]').textContent();
    await next.click();
    await expect(list.locator('[part="status"]')).not.toHaveText(before ?? '');
  }
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
