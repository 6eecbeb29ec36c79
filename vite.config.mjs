/** How widgets become files for public pages; scripts/build.mjs calls it once per entry, so that each stands alone. */
import { defineConfig } from 'vite';
import { keepSections } from './scripts/languages/sections.mjs';
import { ownKeys } from './scripts/widgets/own-keys.mjs';
import { plainArrays } from './scripts/widgets/plain-arrays.mjs';
import { privateNames } from './scripts/widgets/private-names.mjs';
import { BUILD, partsRegistry } from './scripts/widgets/parts-registry.mjs';
import { HELPER } from './scripts/widgets/second-try.mjs';
import { sharedPolicy } from './scripts/widgets/shared-policy.mjs';
import { templateSpace } from './scripts/widgets/template-space.mjs';

/** Vite's own helper writes <link> elements into the host's page for preloading; here loading is all it shall do. */
const plainImports = {
  name: 'sunboard:plain-imports',
  enforce: 'pre',
  load: id => (id.endsWith('vite/preload-helper.js') ? HELPER : undefined),
};

export default defineConfig({
  plugins: [
    plainImports,
    keepSections(['shared', 'widgets']),
    privateNames(),
    sharedPolicy(),
    ownKeys(),
    plainArrays(),
    templateSpace(),
    partsRegistry(),
  ],
  root: import.meta.dirname,
  // Chunks are found beside the file that loads them, wherever a department puts the folder.
  base: './',
  publicDir: false,
  // Old pages load their scripts with RequireJS: a library that finds its `define` hands itself to it and not to us.
  define: { 'define.amd': 'undefined' },
  // Decorators: tsconfig.json asks for experimentalDecorators; Vite leaves standard ones unlowered without a word.
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2020',
    minify: true,
    // The preload helper would add to each file and write <link> elements into the host's page.
    modulePreload: false,
    reportCompressedSize: false,
    // Not Vite's library mode: that keeps the white space of the templates.
    rolldownOptions: {
      // Timings of our own small plugins are nobody's news.
      checks: { bundlerTimings: false },
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        // Parts belong to one build of one entry: a folder named after it lets servers keep them for ever.
        chunkFileNames: `parts/${BUILD}/[name].js`,
        assetFileNames: `parts/${BUILD}/[name][extname]`,
      },
    },
  },
});
