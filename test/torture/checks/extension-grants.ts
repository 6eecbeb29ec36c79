/** Bar 7: what the extension may do, and that a page which allows no script at all neither stops it nor notices it. */
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import {
  appears,
  click,
  closeBoth,
  departmentPage,
  LEAK,
  listed,
  ROOT,
  textOf,
} from '../../e2e/extension/harness.js';
import { GRANTED, grantsThatDiffer, manifestOf, type Built } from '../../e2e/extension/manifest.js';
import { withExtension } from '../extension.js';
import type { Check, Outcome } from '../harness.js';

const BUILT = Object.keys(GRANTED) as Built[];

/** Planted: one permission more, one host more. */
function permissions(): Promise<Outcome> {
  const missing = BUILT.find(built => !existsSync(`${ROOT}dist/${built}/manifest.json`));
  if (missing !== undefined)
    return Promise.resolve({
      figure: '',
      passed: false,
      canFail: false,
      skipped: `dist/${missing} is missing: run npm run build first`,
    });
  const faults = BUILT.flatMap(built =>
    grantsThatDiffer(manifestOf(built), GRANTED[built]).map(fault => `${built}: ${fault}`),
  );
  const seen = BUILT.every(built => {
    const manifest = manifestOf(built);
    const wider = { ...manifest, permissions: [...(manifest.permissions ?? []), 'tabs'] };
    const farther = { ...manifest, host_permissions: ['<all_urls>'] };
    return [wider, farther].every(planted => grantsThatDiffer(planted, GRANTED[built]).length > 0);
  });
  return Promise.resolve({
    figure: `${faults.length} differences; ${BUILT.map(built => `${built}: ${(manifestOf(built).permissions ?? []).join(', ')}`).join('; ')}`,
    passed: faults.length === 0,
    canFail: seen,
    faults,
  });
}

const POLICY =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report";
const reports: string[] = [];
const PAGES = {
  '/': {
    html: departmentPage(`<h1>公示</h1><p>发布时间：2021-01-02</p><p>身份证号：${LEAK}</p>`),
    headers: { 'content-security-policy': POLICY },
  },
  // The browser's own report, which no script of the page or the extension could keep back.
  '/report': (
    request: { on: (name: 'data', take: (piece: Buffer) => void) => unknown },
    response: { writeHead: (status: number) => { end: () => unknown } },
  ) => {
    request.on('data', piece => reports.push(String(piece)));
    response.writeHead(204).end();
  },
};

/** Planted: markup that the page itself writes, and a style: two violations that the same ears must hear. */
const strictest = withExtension(PAGES, async (chromium, url, { progress }) => {
  reports.length = 0;
  const page = await chromium.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    addEventListener('securitypolicyviolation', event => {
      violations.push(`${event.violatedDirective} ${event.sample}`);
    });
  });
  await page.goto(url);
  progress('checked, marked, jumped to, checked again');
  const panel = await chromium.press(page);
  await appears(panel, '[data-rule="pii.id18"]');
  await page.waitForFunction(() => document.querySelector('sunboard-marks') !== null);
  await click(panel, '[data-rule="pii.id18"] .jump');
  await click(panel, '#check');
  await appears(panel, '.summary');
  const found = (await listed(panel)).length;
  const marked = (await textOf(panel, '[data-rule="pii.id18"] .number')) !== '';
  const heard = [...(await violationsOn(page)), ...reports, ...errors];
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
    } catch {
      // The violation is what counts.
    }
    document.body.setAttribute('style', 'color: red');
  });
  const planted = await violationsOn(page);
  for (let turn = 0; turn < 50 && reports.length === 0; turn += 1)
    await new Promise(resolve => setTimeout(resolve, 100));
  await closeBoth({ page, panel });
  return {
    figure: `${heard.length} violations or errors on the page, ${found} findings, ${marked ? 'marked' : 'not marked'}`,
    passed: heard.length === 0 && found > 0 && marked,
    canFail: planted.length >= 2 && reports.length > 0,
    faults: [...heard, `planted: heard ${planted.join('; ')}, ${reports.length} reports`],
  };
});

function violationsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Violations are told of in a task of their own.
    await new Promise(resolve => setTimeout(resolve, 200));
    return [...(globalThis as unknown as { violations: string[] }).violations];
  });
}

export const extensionGrants: readonly Check[] = [
  {
    bar: 7,
    name: 'permissions of the extension',
    threshold: 'both manifests grant exactly what the snapshot says',
    quick: true,
    run: permissions,
  },
  {
    bar: 7,
    name: 'extension under trusted-types none',
    threshold: 'findings and marks as elsewhere, 0 violations and errors on the page',
    quick: false,
    run: strictest,
  },
];
