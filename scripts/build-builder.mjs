/** Builds the embed builder into dist/builder: static pages that work offline beside dist/cdn. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
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
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2020',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: ['index.html', 'zh-tw.html', 'en.html'].map(page => join(root, page)) },
    },
  });
  licences.write(out);
  // As it is: its script is the built widgets beside it, not a module of the builder.
  cpSync(join(root, 'preview.html'), join(out, 'preview.html'));
  return true;
}
