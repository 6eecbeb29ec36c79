/** Serves built files as some department's server would: any folder, any policy, without a server. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The strictest policy that we promise to run under, to the letter: only the site's own files, trusted types demanded. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

/** The same for pages that hold a frame. */
export const WITH_FRAMES = `${STRICT}; frame-src 'self'`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

/** What a page did while it was watched. */
export interface Log {
  readonly faults: string[];
  readonly requested: string[];
}

/** An imaginary site: `pages` and other `texts` by path, `folders` from path prefix to a folder on this machine. */
export interface Site {
  readonly texts?: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
  readonly folders: Readonly<Record<string, string>>;
  readonly policy?: string;
}

/** Serves the site at `http://site.example/` and writes down what goes wrong. */
export async function serve(page: Page, { pages, texts = {}, folders, policy = STRICT }: Site): Promise<Log> {
  const log: Log = { faults: [], requested: [] };
  page.on('pageerror', error => log.faults.push(`error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') log.faults.push(`console: ${message.text()}`);
  });
  await page.route('http://site.example/**', async route => {
    const url = new URL(route.request().url());
    log.requested.push(url.pathname + url.search);
    const body = pages[url.pathname] ?? texts[url.pathname] ?? read(folders, url.pathname);
    if (body === undefined) return route.fulfill({ status: 404, body: 'missing' });
    const type = pages[url.pathname] === undefined ? TYPES[extname(url.pathname)] : TYPES['.html'];
    return route.fulfill({
      body,
      headers: { 'content-type': type ?? 'text/plain', 'content-security-policy': policy },
    });
  });
  return log;
}

function read(folders: Site['folders'], path: string): Buffer | undefined {
  if (path === '/favicon.ico') return Buffer.alloc(0);
  for (const [prefix, folder] of Object.entries(folders)) {
    const file = join(folder, path.slice(prefix.length));
    if (path.startsWith(prefix) && existsSync(file) && statSync(file).isFile()) return readFileSync(file);
  }
  return undefined;
}

/** A page around some markup. */
export function document(head: string, body: string, lang = 'zh-CN'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;
}

/** The example of a widget, as it stands in the documentation and the download. */
export function example(widget: string, locale = 'zh-CN'): string {
  return readFileSync(join(ROOT, `docs/examples/${widget}.${locale}.html`), 'utf8');
}

/** The names of the five widgets. */
export const WIDGETS = [
  'disclosure-list',
  'request-form',
  'complaint-channel',
  'leadership-roster',
  'approval-flow',
] as const;

/** Waits until a widget shows something of its own. */
export async function drawn(place: Page | FrameLocator, widget: string): Promise<void> {
  const host = place.locator(`sun-${widget}`).first();
  // Many small files through one test program: on a loaded machine that takes its time.
  const patient = { timeout: 40_000 };
  await expect(host.locator('[part~="base"]').first(), widget).toHaveAttribute('aria-busy', 'false', patient);
  await expect(host.locator('slot:not([name])'), widget).toHaveCount(0);
}

/** The files of the download as it is built, by their path below its own folder. */
export function download(): Map<string, Uint8Array> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'widgets/package.json'), 'utf8')) as {
    version: string;
  };
  const files = unzipSync(readFileSync(join(ROOT, `dist/release/sunboard-${version}.zip`)));
  return new Map(Object.entries(files).map(([name, bytes]) => [name.replace(/^[^/]*\//, ''), bytes]));
}
