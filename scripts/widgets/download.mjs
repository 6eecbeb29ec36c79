/** Packs what a webmaster copies to a site into one zip: the files, an example page per widget, instructions. Same input, same bytes. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import markdownIt from 'markdown-it';
import { ROOT } from '../process.mjs';

/** Zip stores local time without a zone: fields of a fixed local date are the same everywhere. */
const MOMENT = new Date(1980, 0, 1, 0, 0, 0);
const LOCALES = ['zh-CN', 'en'];
/** The policy under which the examples run, and under which every page may run. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

/** Writes `sunboard-<version>.zip` into `out` and answers its path. */
export function writeDownload(cdn, out) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'widgets/package.json'), 'utf8'));
  const top = `sunboard-${version}`;
  const files = {};
  const put = (name, content) => (files[`${top}/${name}`] = [content, { mtime: MOMENT, level: 9 }]);
  const text = content => new TextEncoder().encode(content);
  for (const file of filesBelow(cdn)) put(file, readFileSync(join(cdn, file)));
  for (const [name, content] of examplePages(cdn)) put(name, text(content));
  for (const locale of LOCALES) put(`readme.${locale}.html`, text(instructions(locale, version)));
  put('LICENSE.txt', readFileSync(join(ROOT, 'LICENSE')));
  mkdirSync(out, { recursive: true });
  const path = join(out, `${top}.zip`);
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))),
  );
  return path;
}

/** A page per widget and language: `[path, html]`; they lie in `examples/` beside the files. */
export function examplePages(cdn) {
  const hashes = JSON.parse(readFileSync(join(cdn, 'sri.json'), 'utf8'));
  const folder = join(ROOT, 'docs/examples');
  return readdirSync(folder)
    .filter(file => file.endsWith('.html'))
    .sort()
    .map(file => {
      const [name, locale] = file.replace('.html', '').split(/\.(?=zh|en)/);
      const title = `<sun-${name}>`;
      const body = readFileSync(join(folder, file), 'utf8');
      const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <link rel="stylesheet" href="../themes/government-blue.css" integrity="${hashes['themes/government-blue.css']}" />
    <script type="module" src="../loader.js" integrity="${hashes['loader.js']}"></script>`;
      return [`examples/${file}`, page(locale, title, head, body)];
    });
}

function instructions(locale, version) {
  const source = readFileSync(join(ROOT, `docs/download/readme.${locale}.md`), 'utf8').replaceAll(
    '{version}',
    version,
  );
  const title = locale === 'en' ? 'Sunboard: instructions' : 'Sunboard 使用说明';
  return page(locale, title, '', markdownIt().render(source));
}

function page(locale, title, head, body) {
  const escaped = title.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped}</title>
    ${head}
  </head>
  <body>
    <h1>${escaped}</h1>
${body}  </body>
</html>
`;
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(item => item.isFile())
    .map(item => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}
