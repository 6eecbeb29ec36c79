/** Builds the widgets into dist/cdn: one file with all five, one self-standing file each, integrity hashes, sizes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { ROOT } from './process.mjs';
import { gzipKiB, readLimits, weigh } from './size.mjs';

const OUT = join(ROOT, 'dist/cdn');
const WIDGETS = [
  'disclosure-list',
  'request-form',
  'complaint-channel',
  'leadership-roster',
  'approval-flow',
];
const ENTRIES = [
  { name: 'sunboard', source: 'widgets/src/sunboard.ts' },
  { name: 'loader', source: 'widgets/src/loader.ts', optional: true },
  ...WIDGETS.map(name => ({ name, source: `widgets/src/${name}/define.ts` })),
];

/** Builds every entry whose source is there. Answers whether all was built within the size limits. */
export async function buildWidgets() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const missing = ENTRIES.filter(entry => !existsSync(join(ROOT, entry.source)));
  for (const { source, optional } of missing) if (!optional) console.log(`skipped: ${source} is not there`);
  const entries = ENTRIES.filter(entry => !missing.includes(entry));
  if (entries.length === 0) {
    console.error('No widget to build: widgets/src holds neither sunboard.ts nor any <name>/define.ts.');
    return false;
  }
  for (const entry of entries) await buildEntry(entry);
  writeFileSync(join(OUT, 'sri.json'), `${JSON.stringify(integrity(), null, 2)}\n`);
  return report(entries);
}

async function buildEntry({ name, source }) {
  const outputs = await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: { rolldownOptions: { input: { [name]: join(ROOT, source) } } },
  });
  const chunks = [outputs].flat().flatMap(({ output }) => output);
  const stray = chunks.find(chunk => chunk.isEntry && chunk.imports.length > 0);
  if (stray)
    throw new Error(`${stray.fileName} must stand alone, but statically imports ${stray.imports.join(', ')}`);
}

/** sha384 of every script, by its path inside dist/cdn, as it is written into an integrity attribute. */
function integrity() {
  const hash = file =>
    createHash('sha384')
      .update(readFileSync(join(OUT, file)))
      .digest('base64');
  return Object.fromEntries(scripts().map(file => [file, `sha384-${hash(file)}`]));
}

function report(entries) {
  const limits = readLimits().widgets;
  const rows = scripts().map(file => {
    const entry = entries.find(({ name }) => `${name}.js` === file);
    return { name: file, size: gzipKiB(join(OUT, file)), ...(entry && { limit: limits[entry.name] }) };
  });
  const { text, ok } = weigh(rows);
  console.log(`\n${text}\n`);
  if (!ok)
    console.error('A widget outgrew its limit in size-limits.json: load seldom-used parts with import().');
  return ok;
}

function scripts() {
  return readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter(item => item.isFile() && item.name.endsWith('.js'))
    .map(item => relative(OUT, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
}
