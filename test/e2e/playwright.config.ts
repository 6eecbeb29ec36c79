/** End-to-end tests: the real demo server, the built widgets and extension, a real Chromium. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findPageBrowser, launchArgs } from '@sunboard/checker/browser';

/** A fixed port of our own, so that a running `npm start` neither disturbs the tests nor is tested by mistake. */
const PORT = Number(process.env['SUNBOARD_E2E_PORT'] ?? 48_217);
const root = fileURLToPath(new URL('../..', import.meta.url));
const browser = findPageBrowser();

const LONG = [
  'site.spec.ts',
  'checker/*.spec.ts',
  'extension/site-check.spec.ts',
  'extension/site-interrupted.spec.ts',
  'extension/report.spec.ts',
].map(name => `**/${name}`);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.{e2e,spec,test}.ts',
  outputDir: '../reports/e2e',
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes at the second try is a fault that somebody will meet.
  retries: 0,
  workers: 2,
  timeout: 180_000,
  // Nothing is faster for a shorter patience, and a busy machine takes its time over a proof of work.
  expect: { timeout: 30_000 },
  reporter: [['list']],
  // A file is run by one worker: those that take minutes come first, so that none is left over for one worker at the end.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'other', testIgnore: LONG },
  ],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Recording each test takes half as long again as the test: `npm run test:e2e -- --trace retain-on-failure` has it.
    trace: 'off',
    launchOptions: { ...(browser && { executablePath: browser.path }), args: launchArgs() },
  },
  webServer: {
    // A database of its own: the tests file requests, and nobody's demonstration should show them.
    command: `node --import tsx demo/server.ts --port ${PORT} --database test/reports/e2e-intake.sqlite --desk-token desk-token-for-tests`,
    cwd: root,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
