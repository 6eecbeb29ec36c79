/** Builds the intake service's desk into dist/desk: one script, and parts that are loaded when they are needed. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { quietly } from './build-log.mjs';
import { keepSections } from './languages/sections.mjs';
import { ROOT } from './process.mjs';
import { thirdParty } from './release/third-party.mjs';

/** Builds the desk. Answers true; a fault of the build is thrown. */
export async function buildDesk() {
  const outDir = join(ROOT, 'dist/desk');
  rmSync(outDir, { recursive: true, force: true });
  const licences = thirdParty();
  await build({
    plugins: [licences.plugin, keepSections(['shared', 'service'])],
    // Not the widgets' settings: those are made for foreign pages and old browsers.
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    ...quietly(),
    build: {
      outDir,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { desk: join(ROOT, 'demo/service/desk/desk.ts') },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  licences.write(outDir);
  return true;
}
