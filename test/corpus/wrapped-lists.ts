/** Puts the disclosure list around the lists of real pages, as a webmaster would, and compares what it then shows with what people know of them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import type { GoldPage } from './gold.js';

const CDN = fileURLToPath(new URL('../../dist/cdn', import.meta.url));
const ORIGIN = 'http://corpus.invalid';
/** Links that a mirror emptied lead somewhere on the page that it is a copy of. */
const EMPTIED = /href\s*=\s*(["'])javascript:;?(?:void\(0\);?)?\1/giu;

/** What the element made of the lists; lines are those of lists that it shows. */
export interface WrappedCounts {
  lists: number;
  /** Lists that it left as they are, with the reasons. */
  plain: string[];
  lines: number;
  shown: number;
  right: number;
}

/** Wraps every list whose lines are known and found in one box that is not the whole page. */
export async function measureWrapped(
  executablePath: string,
  pages: readonly { readonly gold: GoldPage; readonly path: string }[],
): Promise<WrappedCounts> {
  const counts: WrappedCounts = { lists: 0, plain: [], lines: 0, shown: 0, right: 0 };
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    // The loader of TypeScript names the functions that are sent to the page.
    await page.evaluateOnNewDocument('globalThis.__name = of => of');
    await page.setRequestInterception(true);
    let html = '';
    page.on('request', request => void answer(request, () => html));
    for (const { gold, path: file } of pages) {
      const full = new TextDecoder(gold.encoding ?? 'utf-8').decode(await readFile(file));
      let count = 0;
      html = full
        .replace(/<script[\s\S]*?<\/script>/giu, '')
        .replace(EMPTIED, () => `href="/text/${String(count++)}.html"`);
      await page.goto(`${ORIGIN}/`, { waitUntil: 'domcontentloaded' });
      add(counts, gold, await wrap(page, gold.items ?? []));
    }
  } finally {
    await browser.close();
  }
  return counts;
}

async function answer(request: HTTPRequest, html: () => string): Promise<void> {
  const { origin, pathname } = new URL(request.url());
  if (origin !== ORIGIN) return request.abort();
  if (pathname === '/') return request.respond({ contentType: 'text/html; charset=utf-8', body: html() });
  if (!pathname.startsWith('/cdn/')) return request.respond({ status: 404 });
  const body = await readFile(path.join(CDN, pathname.slice(5)));
  return request.respond({ contentType: 'text/javascript', body });
}

interface Shown {
  readonly rows: readonly { readonly title: string; readonly date: string }[];
  readonly reason: string;
}

/* Undefined where the lines have no box of their own. */
function wrap(page: Page, items: NonNullable<GoldPage['items']>): Promise<Shown | undefined> {
  return page.evaluate(
    async titles => {
      const even = (text: string) => text.replace(/\s+/g, '').replace(/[….]+$/, '');
      const wanted = titles.map(even);
      const links = [...document.querySelectorAll('a')].filter(link => {
        const [text, told] = [even(link.textContent), even(link.title)];
        return (
          text !== '' &&
          wanted.some(
            title => title === text || title === told || (text.length > 8 && title.startsWith(text)),
          )
        );
      });
      let box: Element | null = links[0]?.parentElement ?? null;
      while (box && !links.every(link => box?.contains(link))) box = box.parentElement;
      while (box && /^(?:tbody|thead|tr|td|li)$/i.test(box.tagName)) box = box.parentElement;
      if (!box || box === document.body || links.length < wanted.length * 0.8) return undefined;
      const element = document.createElement('sun-disclosure-list');
      element.setAttribute('page-size', '100');
      box.before(element);
      element.append(box);
      const told = new Promise<string>(resolve => {
        element.addEventListener('sun-load', () => {
          resolve('');
        });
        element.addEventListener('sun-error', event => {
          const { problems, fatal } = event as unknown as { problems: { code: string }[]; fatal: boolean };
          if (fatal) resolve(problems[0]?.code ?? '?');
        });
      });
      const script = '/cdn/disclosure-list.js';
      await import(script);
      const reason = await Promise.race([
        told,
        new Promise<string>(resolve => setTimeout(resolve, 10_000, 'silent')),
      ]);
      await new Promise(resolve => setTimeout(resolve, 100));
      const rows = [...(element.shadowRoot?.querySelectorAll('tbody tr, [part~="card"]') ?? [])].map(row => ({
        title: even(row.querySelector('.title')?.textContent ?? ''),
        date:
          /\d{4}-\d{2}-\d{2}/.exec(
            row.textContent.replace(row.querySelector('.title')?.textContent ?? '', ''),
          )?.[0] ?? '',
      }));
      return { rows, reason };
    },
    items.map(({ title }) => title),
  );
}

function add(counts: WrappedCounts, gold: GoldPage, shown: Shown | undefined): void {
  if (!shown) return;
  counts.lists++;
  if (shown.reason !== '') {
    counts.plain.push(`${gold.file}: ${shown.reason}`);
    return;
  }
  const left = [...shown.rows];
  counts.shown += left.length;
  for (const { title, date } of gold.items ?? []) {
    counts.lines++;
    const wanted = title.replace(/\s+/gu, '').replace(/[….]+$/u, '');
    const at = left.findIndex(
      row =>
        row.title === wanted ||
        row.title.includes(wanted) ||
        (row.title !== '' && wanted.startsWith(row.title)),
    );
    if (at < 0 || (date !== undefined && left[at]?.date !== date)) continue;
    left.splice(at, 1);
    counts.right++;
  }
}
