/** Builds the widgets into dist/cdn: one file with all five, one self-standing file each, the loader, themes, hashes. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { quietly } from './build-log.mjs';
import { ROOT } from './process.mjs';
import { thirdParty } from './release/third-party.mjs';
import { gzipKiB, readLimits, weigh } from './size.mjs';
import { compileHint } from './widgets/compile-hint.mjs';
import { partsTogether } from './widgets/one-part.mjs';
import { tooNewForOldBrowsers } from './widgets/old-browsers.mjs';
import { writeDownload } from './widgets/download.mjs';

const OUT = join(ROOT, 'dist/cdn');

/** The five widgets, by the name of their folder and file. */
export const WIDGETS = [
  'disclosure-list',
  'request-form',
  'complaint-channel',
  'leadership-roster',
  'approval-flow',
];
const ENTRIES = [
  { name: 'sunboard', source: 'widgets/src/sunboard.ts' },
  { name: 'loader', source: 'widgets/src/loader.ts' },
  ...WIDGETS.map(name => ({ name, source: `widgets/src/${name}/define.ts` })),
];

/** The files with parts that are asked for together; see `partsTogether`. */
const TOGETHER = new Set(['sunboard', 'loader', 'disclosure-list']);

const STATIC_IMPORT = /(?:^|[;}\n])import\s*(?:[\w$*{][^"'`()]*from\s*)?["'][^"']+["']/;

/** Builds every entry. Answers whether all was built within the size limits and for the oldest supported browsers. */
export async function buildWidgets() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const licences = thirdParty();
  for (const entry of ENTRIES) await buildEntry(entry, licences);
  licences.write(OUT);
  cpSync(join(ROOT, 'widgets/themes'), join(OUT, 'themes'), { recursive: true });
  writeFileSync(join(OUT, 'sri.json'), `${JSON.stringify(integrity(), null, 2)}\n`);
  const small = report();
  const old = runsInOldBrowsers();
  const download = writeDownload(OUT, join(ROOT, 'dist/release'));
  console.log(`Download: ${relative(ROOT, download)}`);
  return small && old;
}

async function buildEntry({ name, source }, licences) {
  const bundle = async ({ groups = [], write = true }) => {
    const outputs = await build({
      configFile: join(ROOT, 'vite.config.mjs'),
      ...quietly(),
      // One widget's functions are nearly all called when it comes; of all five's most are not.
      plugins: WIDGETS.includes(name) ? [licences.plugin, compileHint()] : [licences.plugin],
      build: {
        write,
        rolldownOptions: {
          input: { [name]: join(ROOT, source) },
          ...(groups.length > 0 && {
            output: { codeSplitting: { includeDependenciesRecursively: false, groups } },
          }),
        },
      },
    });
    return [outputs].flat().flatMap(({ output }) => output);
  };
  const groups = TOGETHER.has(name) ? partsTogether(await bundle({ write: false })) : [];
  const chunks = await bundle({ groups });
  const stray = chunks.find(chunk => chunk.isEntry && STATIC_IMPORT.test(chunk.code));
  if (stray)
    throw new Error(`${stray.fileName} must stand alone, but has ${STATIC_IMPORT.exec(stray.code)[0]}`);
  const back = chunks.find(chunk => !chunk.isEntry && chunk.code?.includes(`/${name}.js"`));
  if (back)
    throw new Error(`${back.fileName} imports ${name}.js: a copy under another address would load twice`);
}

/** sha384 of every script and style sheet, by its path inside dist/cdn, as it is written into an integrity attribute. */
function integrity() {
  const hash = file =>
    createHash('sha384')
      .update(readFileSync(join(OUT, file)))
      .digest('base64');
  return Object.fromEntries(files(/\.(?:js|css)$/).map(file => [file, `sha384-${hash(file)}`]));
}

function report() {
  const limits = readLimits().widgets;
  const rows = ENTRIES.map(({ name }) => ({
    name: `${name}.js`,
    size: gzipKiB(join(OUT, `${name}.js`)),
    limit: limits[name],
  }));
  const { text, ok } = weigh(rows);
  console.log(`\n${text}\n`);
  if (!ok)
    console.error('A widget outgrew its limit in size-limits.json: load seldom-used parts with import().');
  return ok;
}

function runsInOldBrowsers() {
  const faults = tooNewForOldBrowsers(files(/\.js$/).map(file => join(OUT, file)));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0)
    console.error('The oldest supported browsers (Chrome 86, Firefox 91, Safari 15) lack the above.');
  return faults.length === 0;
}

function files(pattern) {
  return readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter(item => item.isFile() && pattern.test(item.name))
    .map(item => relative(OUT, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}
