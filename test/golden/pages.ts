/** The sixty pages whose reports are kept: our own, with made-up names and numbers, good and bad, in many shapes. */
import type { PackId } from '@sunboard/rules';
import { bureau } from '../../demo/data/bureau.js';
import { documents } from '../../demo/data/documents.js';
import { beforePages } from '../../demo/site/before.js';
import { disclosurePages } from '../../demo/site/disclosure.js';
import { englishPages } from '../../demo/site/english.js';
import { generalPages } from '../../demo/site/general.js';
import { homePage } from '../../demo/site/home.js';
import { interactionPages } from '../../demo/site/interaction.js';
import { document } from '../../demo/site/layout.js';
import { newsPages } from '../../demo/site/news.js';
import { servicePages } from '../../demo/site/services.js';
import { CATALOGUE } from '../../packages/rules/src/catalogue.js';
import { ARTICLES } from '../corpus/shapes/articles.js';
import { EMPTY_COLUMNS, NOT_EMPTY } from '../corpus/shapes/empty-columns.js';
import type { Shape } from '../corpus/shapes/frame.js';
import { COLUMNS } from '../corpus/shapes/lists.js';
import { WORLD } from '../corpus/shapes/world.js';

/** The day of all these reports; no clock is read. */
export const TODAY = '2026-06-15';

/** A page and how it is checked. */
export interface GoldenPage {
  /** Name of its file, in letters of the Latin alphabet, digits and hyphens. */
  readonly id: string;
  readonly html: string;
  readonly url: string;
  readonly packs: readonly PackId[];
  readonly locale: 'zh-CN' | 'en';
}

const SITE = 'https://www.example.gov.cn';
const CN = { packs: ['cn', 'privacy'], locale: 'zh-CN' } as const;
const UK = { packs: ['uk', 'privacy'], locale: 'en' } as const;
const US = { packs: ['us', 'privacy'], locale: 'en' } as const;

/** All of them, always in the same order. */
export async function goldenPages(): Promise<GoldenPage[]> {
  return [
    ...(await demonstration()),
    ...(await beforeIt()),
    ...shapes('article', spread(ARTICLES, 8)),
    ...shapes('column', spread(COLUMNS, 6)),
    ...shapes('empty', spread(EMPTY_COLUMNS, 6)),
    ...shapes('full', spread(NOT_EMPTY, 4)),
    ...shapes('world', spread(WORLD, 3), UK),
    ...ofRule('guide.vague'),
    ...ofRule('form.noPurpose'),
    ...ofRule('report.t3sum'),
    ...ofRule('flow.steps'),
    ...ofRule('us.readingRoom', US),
    ...ofRule('uk.seven', UK),
  ];
}

const DEMONSTRATION = [
  '/',
  '/nb/2025.html',
  '/xwdt/',
  '/xwdt/1.html',
  '/tzgg/',
  '/zwgk/',
  '/zwgk/zn.html',
  '/zwgk/nb/2025.html',
  '/zwgk/ysq.html',
  '/zwgk/jg.html',
  '/zwgk/ld.html',
  '/zwgk/zc/2.html',
  '/bsfw/gczs.html',
  '/hdjl/',
];

/* The demonstration as it should be: one page of each sort, at the address of the bureau. */
async function demonstration(): Promise<GoldenPage[]> {
  const items = documents(TODAY);
  const pages = [
    homePage(TODAY, items),
    ...generalPages(TODAY, items),
    ...englishPages(TODAY).filter(page => page.path === '/en/'),
    ...newsPages(TODAY),
    ...disclosurePages(TODAY, items),
    ...servicePages(TODAY),
    ...interactionPages(TODAY),
  ];
  return Promise.all(
    DEMONSTRATION.map(async address => {
      const page = pages.find(({ path }) => path === address);
      if (!page) throw new Error(`The demonstration has no page ${address}`);
      const html = await document(page);
      return { id: `demo-${nameOf(address)}`, html, url: `https://${bureau.domain}${address}`, ...CN };
    }),
  );
}

async function beforeIt(): Promise<GoldenPage[]> {
  return (await beforePages(TODAY)).map(({ path, html }) => ({
    id: nameOf(path),
    html,
    url: `https://${bureau.domain}${path}`,
    ...CN,
  }));
}

function shapes(
  name: string,
  pages: readonly Shape[],
  how: Pick<GoldenPage, 'packs' | 'locale'> = CN,
): GoldenPage[] {
  return pages.map(({ html, url = `${SITE}/zwgk/page.html` }, at) => ({
    id: `${name}-${number(at)}`,
    html,
    url,
    ...how,
  }));
}

/* The first page without and the first with the fault of a rule; the report holds what all the other rules say, too. */
function ofRule(id: string, how: Pick<GoldenPage, 'packs' | 'locale'> = CN): GoldenPage[] {
  const examples = CATALOGUE.find(({ rule }) => rule.id === id)?.examples() ?? [];
  return (['passed', 'failed'] as const).flatMap(outcome => {
    const example = examples.find(each => each.outcome === outcome);
    if (!example) throw new Error(`${id} has no example that ${outcome}`);
    const { html, url = `${SITE}/zwgk/page.html` } = example;
    const name = id.replace(/[^\w]/g, '-').toLowerCase();
    return [{ id: `${name}-${outcome}`, html: whole(html), url, ...how }];
  });
}

function whole(html: string): string {
  return html.startsWith('<!doctype')
    ? html
    : `<!doctype html><html><head><meta charset="utf-8"><title>示例</title></head><body>${html}</body></html>`;
}

/* So many of them at even distances, the first among them. */
function spread<T>(all: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);
}

function nameOf(address: string): string {
  return (
    address
      .replace(/\.html$/, '')
      .split('/')
      .filter(Boolean)
      .join('-') || 'home'
  );
}

function number(at: number): string {
  return String(at + 1).padStart(2, '0');
}
