/** Builds the embed builder into dist/builder: static pages that work offline beside dist/cdn. */
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { quietly } from './build-log.mjs';
import { keepSections } from './languages/sections.mjs';
import { ROOT } from './process.mjs';
import { thirdParty } from './release/third-party.mjs';

/** Answers true; a failure throws. */
export async function buildBuilder() {
  const root = join(ROOT, 'demo/builder');
  const out = join(ROOT, 'dist/builder');
  const licences = thirdParty();
  await build({
    root,
    plugins: [licences.plugin, keepSections(['shared', 'rules', 'service'])],
    configFile: false,
    base: './',
    ...quietly(),
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2020',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: join(root, 'index.html') },
    },
  });
  licences.write(out);
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  for (const tag of otherLanguages())
    writeFileSync(
      join(out, `${tag.toLowerCase()}.html`),
      page.replace('<html lang="zh-CN">', `<html lang="${tag}">`),
    );
  // As it is: its script is the built widgets beside it, not a module of the builder.
  cpSync(join(root, 'preview.html'), join(out, 'preview.html'));
  return true;
}

/** Tags of the languages that get a page of their own beside the Chinese index: English, and each with a file in the model. */
function otherLanguages() {
  const files = readdirSync(join(ROOT, 'packages/model/src/languages')).map(name =>
    name.replace(/\.ts$/, ''),
  );
  const added = files.filter(name => name !== 'index' && name !== 'dictionary');
  return ['en', ...added.map(name => new Intl.Locale(name).toString())];
}
