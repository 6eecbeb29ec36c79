/** Builds the browser extension into dist/extension (Chrome, Edge) and dist/extension-firefox, weighs its content script, and zips both for the stores. */
import { copyFileSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'vite';
import { computedModules } from './extension/computed-modules.mjs';
import { pressed } from './extension/pressed.mjs';
import { quietly } from './build-log.mjs';
import { ROOT } from './process.mjs';
import { makeFirefox, zipFolder } from './pack-extension.mjs';
import { keepSections } from './languages/sections.mjs';
import { thirdParty } from './release/third-party.mjs';
import { gzipKiB, readLimits, weigh } from './size.mjs';

const CONFIG = join(ROOT, 'extension/vite.config.ts');

/** Where the built extension lies. */
export const EXTENSION_OUT = join(ROOT, 'dist/extension');
/** The same for Firefox. */
export const FIREFOX_OUT = join(ROOT, 'dist/extension-firefox');

/** Builds the extension. Answers whether it was built and its content script is within the size limit. */
export async function buildExtension() {
  if (!existsSync(CONFIG)) {
    console.log('skipped: extension/vite.config.ts is not there');
    return true;
  }
  const licences = thirdParty();
  await build({
    root: join(ROOT, 'extension'),
    configFile: CONFIG,
    ...quietly(),
    plugins: [licences.plugin, keepSections(['shared', 'rules', 'extension'])],
    build: { outDir: EXTENSION_OUT, emptyOutDir: true, reportCompressedSize: false },
  });
  await build({
    root: join(ROOT, 'extension'),
    configFile: join(ROOT, 'extension/vite.content.config.ts'),
    ...quietly(),
    plugins: [licences.plugin, computedModules(['packages/reader/src/label-table.ts']), pressed()],
    build: { outDir: EXTENSION_OUT },
  });
  await build({
    root: join(ROOT, 'extension'),
    configFile: join(ROOT, 'extension/vite.page-tools.config.ts'),
    ...quietly(),
    plugins: [licences.plugin],
    build: { outDir: EXTENSION_OUT },
  });
  const { resolve } = createRequire(import.meta.url);
  // Put into a page only where a person switched the accessibility rules on.
  copyFileSync(resolve('axe-core/axe.min.js'), join(EXTENSION_OUT, 'axe.js'));
  // Chinese PDF files whose fonts are not embedded cannot be read without them.
  for (const folder of ['cmaps', 'standard_fonts'])
    cpSync(join(dirname(resolve('pdfjs-dist/package.json')), folder), join(EXTENSION_OUT, 'pdf', folder), {
      recursive: true,
    });
  if (!existsSync(join(EXTENSION_OUT, 'manifest.json')))
    throw new Error('dist/extension has no manifest.json');
  licences.write(EXTENSION_OUT);
  makeFirefox(EXTENSION_OUT, FIREFOX_OUT);
  zipFolder(EXTENSION_OUT, join(ROOT, 'dist/sunboard-chromium.zip'));
  zipFolder(FIREFOX_OUT, join(ROOT, 'dist/sunboard-firefox.zip'));
  const limit = readLimits().extension['content-script'];
  const rows = contentScripts().map(file => ({ name: relative(ROOT, file), size: gzipKiB(file), limit }));
  if (rows.length === 0) throw new Error('dist/extension has no content script (a file named content*.js)');
  const { text, ok } = weigh(rows);
  console.log(`\n${text}\n`);
  if (!ok)
    console.error(
      'The content script outgrew its limit in size-limits.json: it is read into every checked page.',
    );
  return ok;
}

function contentScripts() {
  return readdirSync(EXTENSION_OUT, { recursive: true })
    .filter(path => /(?:^|[/\\])content[^/\\]*\.js$/.test(path) || /[/\\]content[/\\][^/\\]*\.js$/.test(path))
    .filter(path => !basename(path).includes('loader'))
    .map(path => join(EXTENSION_OUT, path))
    .sort();
}
