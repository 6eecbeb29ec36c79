/** Writes the documentation site into dist/docs from the sources: `node --import tsx docs/site/build.ts <manifest>`. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceLocale } from '@sunboard/model';
import { apiPages } from './api-pages.js';
import { dataPages } from './data-pages.js';
import { LOCALES, documentOf, type DocPage, type Group } from './layout.js';
import { brokenLinks } from './links.js';
import { render, split } from './markdown.js';
import { rulePages } from './rule-pages.js';
import { searchIndex } from './search.js';
import { untranslated, widgetPages, type ElementEntry } from './widget-pages.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = path.join(ROOT, 'dist/docs');

/** The written pages of docs/pages, in the order of the navigation. */
const WRITTEN: readonly (readonly [string, Group])[] = [
  ['index', 'start'],
  ['webmaster', 'start'],
  ['staff', 'start'],
  ['public', 'start'],
  ['engineer', 'start'],
  ['recipes', 'guides'],
  ['theming', 'guides'],
  ['profile', 'guides'],
  ['intake', 'guides'],
  ['upgrade', 'guides'],
  ['releases', 'guides'],
];

/** Pages with live widgets besides those of the widgets themselves. */
const LIVE: Readonly<Record<string, readonly string[]>> = { theming: ['assets/cms.css'] };

const manifest = process.argv[2];
if (manifest === undefined) throw new Error('Name the file with the elements (scripts/docs.mjs does).');
const elements = JSON.parse(readFileSync(manifest, 'utf8')) as ElementEntry[];
const pages = [
  ...writtenPages(),
  ...widgetPages(ROOT, elements),
  ...apiPages(ROOT),
  ...dataPages(ROOT),
  ...rulePages(),
];

rmSync(OUT, { recursive: true, force: true });
cpSync(path.join(ROOT, 'docs/site/assets'), path.join(OUT, 'assets'), { recursive: true });
if (existsSync(path.join(ROOT, 'dist/cdn')))
  cpSync(path.join(ROOT, 'dist/cdn'), path.join(OUT, 'cdn'), { recursive: true });
for (const locale of LOCALES) {
  const own = pages.filter(page => page.locale === locale);
  for (const page of own) write(`${locale}/${page.slug}.html`, documentOf(page, own));
  write(`assets/search.${locale}.json`, JSON.stringify(searchIndex(own)));
}
write('index.html', chooser());

const broken = brokenLinks(OUT);
for (const link of broken) console.error(`broken link: ${link}`);
console.log(`Documentation: ${pages.length} pages, ${broken.length} broken links, in dist/docs.`);
const unsaid = untranslated(elements);
for (const fault of unsaid) console.error(fault);
if (broken.length + unsaid.length > 0) process.exitCode = 1;

function writtenPages(): DocPage[] {
  return LOCALES.flatMap(locale =>
    WRITTEN.map(([slug, group]) => {
      const { title, rest } = split(readFileSync(path.join(ROOT, source(slug, locale)), 'utf8'));
      const styles = LIVE[slug];
      return {
        slug,
        locale,
        group,
        title,
        body: `<h1>${title}</h1>\n${withExamples(render(rest), locale)}`,
        ...(styles && { isLive: true, styles }),
      };
    }),
  );
}

/** The webmaster's page is the instructions of the download, and releases have their guide in docs: one text for both. */
function source(slug: string, locale: SourceLocale): string {
  if (slug === 'releases' && locale === 'en') return 'docs/releases.md';
  return slug === 'webmaster' ? `docs/download/readme.${locale}.md` : `docs/pages/${slug}.${locale}.md`;
}

/** A paragraph `[[example disclosure-list cms-red]]` becomes the live example in a box of that class. */
function withExamples(html: string, locale: SourceLocale): string {
  return html.replace(
    /<p>\[\[example ([\w-]{1,40}) ([\w-]{1,40})\]\]<\/p>/g,
    (_, name: string, look: string) =>
      `<div class="example ${look}">${readFileSync(path.join(ROOT, `docs/examples/${name}.${locale}.html`), 'utf8')}</div>`,
  );
}

function chooser(): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sunboard</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="assets/docs.css" />
  </head>
  <body>
    <main>
      <h1>Sunboard</h1>
      <ul>
        <li><a href="zh-CN/index.html">中文文档</a></li>
        <li><a href="en/index.html" lang="en">Documentation in English</a></li>
      </ul>
    </main>
  </body>
</html>
`;
}

function write(name: string, text: string): void {
  const file = path.join(OUT, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text.replaceAll('{version}', version()));
}

function version(): string {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'widgets/package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
