/** Bar 7: what others say of the extension: Mozilla's linter of the archive, and the command line of the same page. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '@sunboard/checker/browser';
import type { Report } from '@sunboard/rules';
import {
  closeBoth,
  departmentPage,
  LEAK,
  launchExtension,
  listed,
  ROOT,
  servePages,
} from '../../e2e/extension/harness.js';
import type { Check, Outcome, RunOptions } from '../harness.js';

const execute = promisify(execFile);
// Lit makes its templates with innerHTML, from constant text and behind Trusted Types; there is one copy of it.
// axe-core is put into a page, PDF.js and Papa Parse into a worker, only where a person wants them; the policy forbids
// both `eval` and what needs it, which these libraries do without.
const LIBRARIES = /^(?:axe\.js|assets\/(?:pdf|pdf\.worker|papaparse\.min)-[\w-]+\.js)$/;

async function linter({ progress }: RunOptions): Promise<Outcome> {
  const built = `${ROOT}dist/extension-firefox`;
  if (!existsSync(built))
    return {
      figure: '',
      passed: false,
      canFail: false,
      skipped: 'dist/extension-firefox is missing: run "npm run build" first',
    };
  const faults = await lint(`${ROOT}dist/sunboard-firefox.zip`, built);
  progress('with a planted fault');
  const folder = await mkdtemp(path.join(tmpdir(), 'sunboard-lint-'));
  try {
    await cp(built, folder, { recursive: true });
    await appendFile(path.join(folder, 'content.js'), '\n;eval(document.title);');
    const planted = await lint(folder, folder);
    return {
      figure: `${String(faults.length)} remarks beside those on libraries and Lit's one line`,
      passed: faults.length === 0,
      canFail: planted.length > faults.length,
      faults,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function lint(archive: string, folder: string): Promise<string[]> {
  const command = `${ROOT}node_modules/addons-linter/bin/addons-linter`;
  // Errors make the exit code 1; what was found is on standard output all the same.
  const { stdout } = await execute(process.execPath, [command, '--output', 'json', archive], {
    maxBuffer: 1e8,
  }).catch((error: unknown) => error as { stdout: string });
  const { errors, warnings } = JSON.parse(stdout) as Record<
    'errors' | 'warnings',
    readonly { readonly code: string; readonly file?: string }[]
  >;
  const isLit = ({ code, file = '' }: { code: string; file?: string }) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' && readFileSync(path.join(folder, file), 'utf8').includes('lit$');
  const own = warnings.filter(({ file = '' }) => !LIBRARIES.test(file));
  const lit = own.filter(isLit);
  return [...errors, ...own.filter(each => !lit.includes(each)), ...lit.slice(1)].map(
    ({ code, file = '' }) => `${code} in ${file}`,
  );
}

const PAGES = {
  '/': departmentPage(
    `<h1>公示</h1><p>发布时间：2021-01-02</p><p>身份证号：${LEAK}</p><table><tr><td>姓名</td><td>手机号码</td></tr><tr><td>王小明</td><td>13800000001</td></tr></table><a href="http://localhost/x">附件</a>`,
  ),
  '/other': departmentPage('<h1>通知</h1><p>发布时间：2021-01-02</p><p>正文如下，请各单位遵照执行。</p>'),
};

async function commandLine(): Promise<Outcome> {
  if (!findBrowser() || !existsSync(`${ROOT}dist/extension/manifest.json`))
    return {
      figure: '',
      passed: false,
      canFail: false,
      skipped: 'needs a Chromium-based browser and "npm run build"',
    };
  const served = await servePages(PAGES);
  const chromium = await launchExtension();
  try {
    const both = await chromium.check(served.url('127.0.0.1', '/'));
    const shown = (await listed(both.panel)).map(({ rule, outcome }) => `${rule} ${outcome}`).sort();
    await closeBoth(both);
    const [printed, other] = await Promise.all(
      ['/', '/other'].map(page => printedOf(served.url('127.0.0.1', page))),
    );
    const same = (a: readonly string[] | undefined) => JSON.stringify(a) === JSON.stringify(shown);
    return {
      figure: `${String(shown.length)} findings, ${same(printed) ? 'the same' : 'others'}`,
      passed: shown.length > 0 && same(printed),
      // The planted fault: the command line reads another page.
      canFail: !same(other),
      faults: [`panel: ${shown.join(', ')}`, `command line: ${printed?.join(', ') ?? ''}`],
    };
  } finally {
    await chromium.close();
    await served.close();
  }
}

async function printedOf(url: string): Promise<string[]> {
  const { stdout } = await execute(
    process.execPath,
    ['--import', 'tsx', 'packages/checker/src/cli.ts', '--json', url],
    { cwd: ROOT, maxBuffer: 1e8 },
  ).catch((error: unknown) => error as { stdout: string });
  const [report] = JSON.parse(stdout) as [Report];
  return report.findings.map(({ rule, outcome }) => `${rule} ${outcome}`).sort();
}

export const extensionPeers: readonly Check[] = [
  {
    bar: 7,
    name: 'Mozilla’s linter of the extension',
    threshold:
      'no error, and no warning but on libraries as their makers publish them and Lit’s template line',
    quick: false,
    run: linter,
  },
  {
    bar: 7,
    name: 'panel and command line agree',
    threshold: 'the same findings on the same page',
    quick: false,
    run: commandLine,
  },
];
