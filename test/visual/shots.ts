/** Which pictures there are, and how they are taken: every example in both languages, two widths and all looks. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { ROOT, WIDGETS, document, drawn, example, serve } from '../e2e/embed/files.js';

/** A way to look at a page. */
export interface Look {
  readonly name: string;
  readonly media?: 'print';
  readonly isDark?: boolean;
  readonly isForced?: boolean;
  /** A theme's file, or the class of a box of docs/site/assets/cms.css. */
  readonly theme?: string;
  /** Rules added to the page: faults that a test plants. */
  readonly css?: string;
}

/** One page, loaded once and looked at in several ways. */
export interface Sitting {
  readonly widget: string;
  readonly locale: 'zh-CN' | 'en';
  /** CSS pixels. */
  readonly width: number;
  readonly looks: readonly Look[];
}

const EACH: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', isDark: true },
  { name: 'forced', isForced: true },
  { name: 'print', media: 'print' },
];
const THEMES = ['plain', 'government-blue', 'dark', 'high-contrast', 'cms-red', 'cms-blue'];
const THEMED: readonly Look[] = THEMES.map(theme => ({ name: `theme-${theme}`, theme }));

/** All sittings; the themes are shown by the two widgets that have most of what themes change, on a phone. */
export const SITTINGS: readonly Sitting[] = WIDGETS.flatMap(widget =>
  (['zh-CN', 'en'] as const).flatMap(locale =>
    [360, 1280].map(width => {
      const isThemed = locale === 'zh-CN' && width === 360 && /list|roster/.test(widget);
      return { widget, locale, width, looks: isThemed ? [...EACH, ...THEMED] : EACH };
    }),
  ),
);

/** The name of a picture's file. */
export function nameOf({ widget, locale, width }: Sitting, look: Look): string {
  return `${widget}.${locale}.${width}.${look.name}.png`;
}

/** By how much a picture is reduced before it is kept. */
export function factorOf({ width }: Sitting): number {
  return width > 700 ? 5 : 3;
}

/** A page of a department: its own font and link colour, and light or dark as the visitor likes it. */
const STYLES = `:root { color-scheme: light dark; font-family: sans-serif; } body { margin: 16px; } [class*='cms-'] { padding: 12px; } a { color: #7a1fa2; }
@media (prefers-color-scheme: dark) { a { color: #d7a6f0; } }`;
const HEAD = `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/cms.css"><link id="theme" rel="stylesheet" href="/none.css"><script type="module" src="/s/sunboard.js"></script>`;
const LAST: Readonly<Record<string, string>> = {
  'complaint-channel': 'sun-complaint-channel .channels li',
  'request-form': 'sun-request-form button.primary',
  'approval-flow': 'sun-approval-flow svg',
};
/** Widgets name days; a picture must not change with them. */
const TODAY = '2026-03-20T10:00:00+08:00';

/** Takes every picture of a sitting at full size, and hands each over as a PNG file. */
export async function take(
  browser: Browser,
  sitting: Sitting,
  each: (look: Look, png: Buffer) => void,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: sitting.width, height: 800 },
    locale: sitting.locale,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(TODAY));
  const body = example(sitting.widget, sitting.locale).replace(/^<sun-[\w-]+/, '$& theme="auto"');
  await serve(page, {
    pages: { '/': document(HEAD, `<main class="box">${body}</main>`, sitting.locale) },
    texts: { '/page.css': STYLES, '/none.css': '' },
    folders: { '/s/': join(ROOT, 'dist/cdn'), '/': join(ROOT, 'docs/site/assets') },
  });
  await page.goto('http://site.example/');
  await drawn(page, sitting.widget);
  // What comes last, after the frame of the widget is there.
  await page
    .locator(LAST[sitting.widget] ?? 'main')
    .first()
    .waitFor();
  for (const look of sitting.looks) {
    await dress(page, look);
    each(look, await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' }));
  }
  await context.close();
}

async function dress(page: Page, { media, isDark, isForced, theme, css }: Look): Promise<void> {
  await page.emulateMedia({
    media: media ?? 'screen',
    colorScheme: isDark || theme === 'dark' ? 'dark' : 'light',
    forcedColors: isForced ? 'active' : 'none',
  });
  const file = theme !== undefined && !theme.startsWith('cms-') ? `/s/themes/${theme}.css` : '/none.css';
  await page.evaluate(
    async ([href, look, rules]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules ?? '');
      window.document.adoptedStyleSheets = [sheet];
      const box = window.document.querySelector('.box');
      if (box) box.className = `box ${look ?? ''}`;
      const link = window.document.querySelector<HTMLLinkElement>('#theme');
      if (link && link.getAttribute('href') !== href)
        await new Promise(resolve => {
          link.addEventListener('load', resolve, { once: true });
          link.setAttribute('href', href ?? '');
        });
      await window.document.fonts.ready;
      // What answers to a new width or colour does so before the second frame.
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    [file, theme?.startsWith('cms-') ? theme : '', css ?? ''],
  );
}

/**
 * Names how this machine draws text: two machines with one name have the same fonts and the same way to draw them, and
 * only their pictures can be compared.
 */
export async function handOf(browser: Browser): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 700, height: 200 } });
  await page.setContent(
    ['sans-serif', 'serif', 'monospace', 'SimSun, serif']
      .map(
        font =>
          `<p style="font: 16px ${font}; margin: 4px">政务公开目录 索引号 〔2026〕3号 Disclosure (§ 47) 0123456789 ✓ ▲ →</p>`,
      )
      .join('') +
      '<select><option>全部</select><input type="search" value="检索 Search"><input type="checkbox" checked><button>提交</button>',
  );
  const picture = await page.screenshot({ caret: 'hide' });
  await page.close();
  return createHash('sha256').update(picture).digest('hex').slice(0, 16);
}
