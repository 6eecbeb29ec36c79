/** Runs a measurement with the built extension in a real browser, on a page that is served to it. */
import { existsSync } from 'node:fs';
import { findBrowser } from '@sunboard/checker/browser';
import {
  launchExtension,
  ROOT,
  servePages,
  type ExtensionBrowser,
  type Served,
} from '../e2e/extension/harness.js';
import type { Outcome, RunOptions } from './harness.js';

/** Skips where there is nothing to start; stops everything it started. The address is that of the page under `/`. */
export function withExtension(
  pages: Readonly<Record<string, Served>>,
  measure: (chromium: ExtensionBrowser, url: string, options: RunOptions) => Promise<Outcome>,
  switches: readonly string[] = [],
): (options: RunOptions) => Promise<Outcome> {
  return async options => {
    const skipped = !findBrowser()
      ? 'no Chromium-based browser is installed'
      : existsSync(`${ROOT}dist/extension/manifest.json`)
        ? undefined
        : 'dist/extension is missing: run "npm run build" first';
    if (skipped !== undefined) return { figure: '', passed: false, canFail: false, skipped };
    const served = await servePages(pages);
    const chromium = await launchExtension(undefined, switches);
    try {
      return await measure(chromium, served.url('site.test', '/'), options);
    } finally {
      await chromium.close();
      await served.close();
    }
  };
}
