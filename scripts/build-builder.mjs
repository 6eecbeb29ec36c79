/** Builds the embed builder into dist/builder: static pages that work offline beside dist/cdn. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './process.mjs';
import { thirdParty } from './release/third-party.mjs';

/** Answers true; a failure throws. */
export async function buildBuilder() {
  const root = join(ROOT, 'demo/builder');
  const out = join(ROOT, 'dist/builder');
  const licences = thirdParty();
  await build({
    root,
    plugins: [licences.plugin],
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
      rolldownOptions: { input: [join(root, 'index.html'), join(root, 'en.html')] },
    },
  });
  licences.write(out);
  // As it is: its script is the built widgets beside it, not a module of the builder.
  cpSync(join(root, 'preview.html'), join(out, 'preview.html'));
  return true;
}
