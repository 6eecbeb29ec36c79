/** Pages of the kinds that break checkers: plain http, strict policies, frames, closed shadow trees, and pages that fight back. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  LEAK,
  ROOT,
  appears,
  click,
  closeBoth,
  departmentPage,
  failed,
  launchExtension,
  listed,
  servePages,
  settled,
  textOf,
  type ExtensionBrowser,
} from './harness.js';

type Pages = Awaited<ReturnType<typeof servePages>>;

const leak = (id: string) => `<p id="${id}">身份证号：${LEAK}</p>`;

/** Removes what it does not know, and breaks what scripts rely on, in the page's own world. */
const FIGHTS_BACK = `<script>
  new MutationObserver(records => {
    for (const record of records) for (const node of record.addedNodes) if (node.nodeName === 'SUNBOARD-MARKS') node.remove();
  }).observe(document, { childList: true, subtree: true });
  for (const name of ['map', 'filter', 'push', 'forEach', 'flatMap'])
    Array.prototype[name] = function () { throw new Error('broken ' + name); };
  for (const [type, name] of [[Element, 'shadowRoot'], [Node, 'parentElement'], [Element, 'localName'], [Document, 'documentElement']])
    Object.defineProperty(type.prototype, name, { get() { throw new Error('broken ' + name); } });
  Document.prototype.querySelector = Element.prototype.getAttribute = JSON.stringify = () => { throw new Error('broken'); };
</script>`;

/** Names that hide the DOM's own properties of forms and of the document. */
const CLOBBERED = `<form id="clobbered"><input name="parentElement"><input name="shadowRoot"><input name="localName">
  <input name="getAttribute"><input name="closest"><input name="nodeType"><p id="in-form">身份证号：${LEAK}</p></form>
  <img name="querySelector"><img name="documentElement"><img name="addEventListener"><img name="createElementNS">`;

let chromium: ExtensionBrowser;
let pages: Pages;
/** Answers what a page waits for; until then nobody does. */
let answerNow: () => void = () => undefined;

test.beforeAll(async () => {
  chromium = await launchExtension();
  pages = await servePages({
    '/plain': departmentPage(leak('here')),
    '/english': `<!doctype html><html lang="en"><head><title>Council</title></head><body><h1>Council opens a library</h1><p>The library is open to all. Identity number ${LEAK}</p></body></html>`,
    '/policy': {
      html: departmentPage(leak('here')),
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    '/frames': ({ headers: { host = '' } }, response) => {
      const other = `http://${host.replace('site.test', 'other.test')}/inner`;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        departmentPage(`<p>外层</p><iframe src="/inner"></iframe><iframe src="${other}"></iframe>`),
      );
    },
    '/inner': departmentPage(leak('inner')),
    '/closed': departmentPage(`<div id="host"></div><script>
      const root = document.getElementById('host').attachShadow({ mode: 'closed' });
      const p = document.createElement('p'); p.id = 'deep'; p.textContent = '身份证号：${LEAK}'; root.append(p);
    </script>`),
    '/fights': departmentPage(`${FIGHTS_BACK}${leak('here')}`),
    '/clobbered': departmentPage(CLOBBERED),
    '/late':
      departmentPage(`<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/gk/">政务公开</a> &gt; 通知公告</div>
      <h1>通知公告</h1><ul class="list" id="lines"></ul><script>
      fetch('/none.json').then(answer => answer.json()).then(lines => {
        for (const line of lines) document.getElementById('lines').append(line);
      });</script>`),
    '/none.json': { html: '[]', headers: { 'content-type': 'application/json' } },
    '/waits-for-frame': departmentPage(`${leak('here')}<iframe src="/never"></iframe>`),
    '/waits-for-script': departmentPage(`${leak('here')}<script src="/later.js"></script>${leak('rest')}`),
    '/never': () => undefined,
    '/later.js': (_request, response) => {
      answerNow = () => {
        response.setHeader('content-type', 'text/javascript');
        response.end('document.title += "。";');
      };
    },
    '/hidden': departmentPage(
      `<button aria-controls="tab">附表</button><div id="tab" style="display:none">${leak('here')}</div>`,
    ),
  });
});

test.afterAll(async () => {
  await chromium.close();
  await pages.close();
});

test('a page over plain http is checked: no secure context is needed', async () => {
  const both = await chromium.check(pages.url('site.test', '/plain'));
  expect(await both.page.evaluate(() => isSecureContext)).toBe(false);
  expect(await failed(both.panel)).toContain('pii.id18');
  expect(await textOf(both.panel, '[data-rule="pii.id18"] .number')).not.toBe('');
  await closeBoth(both);
});

/* Without waiting for the page: it never is complete. */
async function checkAsItIs(path: string): ReturnType<ExtensionBrowser['check']> {
  const page = await chromium.browser.newPage();
  void page.goto(pages.url('site.test', path)).catch(() => undefined);
  await page.waitForSelector('#here');
  const panel = await chromium.press(page);
  await settled(panel);
  return { page, panel };
}

test('a frame whose host never answers keeps nobody from checking the page around it', async () => {
  const both = await checkAsItIs('/waits-for-frame');
  expect(await failed(both.panel)).toContain('pii.id18');
  expect(await textOf(both.panel, '[data-notice="truncated"]')).toBe('');
  await closeBoth(both);
});

test('a page that has not arrived whole is checked as far as it is, and again when the rest comes', async () => {
  const both = await checkAsItIs('/waits-for-script');
  expect(await textOf(both.panel, '[data-notice="truncated"]')).toContain('not arrived whole');
  expect(await failed(both.panel)).toContain('pii.id18');
  const message = '[data-rule="pii.id18"] .message';
  const early = await textOf(both.panel, message);
  answerNow();
  await both.panel.waitForFunction(
    (selector, before) => {
      const root = document.querySelector('sunboard-panel')?.shadowRoot;
      return (
        root?.querySelector('[data-notice="truncated"]') === null &&
        root.querySelector(selector)?.textContent !== before
      );
    },
    {},
    message,
    early,
  );
  await closeBoth(both);
});

test('a page of another country is checked for private data alone', async () => {
  const both = await chromium.check(pages.url('site.test', '/english'));
  await appears(both.panel, '[data-rule="pii.id18"]');
  expect(await failed(both.panel)).toEqual(['pii.id18']);
  await closeBoth(both);
});

test('a page whose policy allows nothing is checked and marked without a violation', async () => {
  const page = await chromium.browser.newPage();
  const violations: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', event => {
      (globalThis as unknown as { violated(what: string): void }).violated(event.violatedDirective);
    });
  });
  await page.goto(pages.url('site.test', '/policy'));
  const panel = await chromium.press(page);
  await appears(panel, '[data-rule="pii.id18"]');
  await page.waitForFunction(() => document.querySelector('sunboard-marks') !== null);
  await click(panel, '[data-rule="pii.id18"] .jump');
  expect(violations).toEqual([]);
  await closeBoth({ page, panel });
});

test('frames of the same origin are read, others are named as skipped', async () => {
  const both = await chromium.check(pages.url('site.test', '/frames'));
  expect(await failed(both.panel)).toContain('pii.id18');
  expect(await textOf(both.panel, '[data-notice="frames"]')).toContain(pages.url('other.test', '/inner'));
  await closeBoth(both);
});

test('frames of another origin are read and marked where permission reaches them', async () => {
  // What a granted optional permission does, without the browser's own dialog.
  const folder = mkdtempSync(join(tmpdir(), 'sunboard-'));
  cpSync(`${ROOT}dist/extension`, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }),
  );
  const wide = await launchExtension(folder);
  const outer = await servePages({
    '/': departmentPage(`<p>外层</p><iframe src="http://other.test:${pages.port}/inner"></iframe>`),
  });
  const both = await wide.check(outer.url('site.test', '/'));
  expect(await failed(both.panel)).toContain('pii.id18');
  expect(await textOf(both.panel, '[data-notice="frames"]')).toBe('');
  const frame = both.page.frames().find(candidate => candidate.url().includes('other.test'));
  await frame?.waitForFunction(() => document.querySelector('sunboard-marks') !== null);
  await both.panel.close();
  await frame?.waitForFunction(() => document.querySelector('sunboard-marks') === null);
  await wide.close();
  await outer.close();
});

test('what a closed shadow tree holds is found and marked', async () => {
  const both = await chromium.check(pages.url('site.test', '/closed'));
  expect(await failed(both.panel)).toContain('pii.id18');
  await click(both.panel, '[data-rule="pii.id18"] .jump');
  expect(await textOf(both.panel, '.notice')).toBe('');
  await closeBoth(both);
});

test('a page that breaks the language and sweeps marks away is checked all the same, and the panel says so', async () => {
  const page = await chromium.browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', error => errors.push(error));
  await page.goto(pages.url('site.test', '/fights'));
  const panel = await chromium.press(page);
  await appears(panel, '[data-rule="pii.id18"]');
  await appears(panel, '[data-notice="marks"]');
  expect(errors).toEqual([]);
  await closeBoth({ page, panel });
});

test('named elements that hide the DOM from scripts do not hide it from the checker', async () => {
  const both = await chromium.check(pages.url('site.test', '/clobbered'));
  expect(await failed(both.panel)).toContain('pii.id18');
  await click(both.panel, '[data-rule="pii.id18"] .jump');
  await appears(both.panel, '[data-rule="pii.id18"]');
  expect(await textOf(both.panel, '.notice')).toBe('');
  await closeBoth(both);
});

test('a place that is hidden is named with what hides it and what opens it', async () => {
  const both = await chromium.check(pages.url('site.test', '/hidden'));
  const before = await both.page.evaluate(() => document.body.outerHTML);
  const selector = '[data-rule^="pii."] .jump';
  await appears(both.panel, selector);
  await click(both.panel, selector);
  await appears(both.panel, '.notice');
  expect(await textOf(both.panel, '.notice')).toMatch(/<div id="tab">.*附表/s);
  expect(await both.page.evaluate(() => document.body.outerHTML)).toBe(before);
  // Said of one place, it goes when the list is another.
  await both.page.evaluate(number => {
    document.body.insertAdjacentHTML('beforeend', `<p>身份证号：${number}</p>`);
  }, LEAK);
  await appears(both.panel, '.group [data-rule="pii.id18"]');
  expect(await textOf(both.panel, '.notice')).toBe('');
  await closeBoth(both);
});

test('a list that its script leaves empty counts once the page has been at rest, without being asked again', async () => {
  const { page, panel } = await chromium.check(pages.url('site.test', '/late'));
  const outcome = async () => (await listed(panel)).find(({ rule }) => rule === 'column.empty')?.outcome;
  expect(await outcome()).toBe('cantTell');
  await expect.poll(outcome, { timeout: 20_000 }).toBe('failed');
  await closeBoth({ page, panel });
});
