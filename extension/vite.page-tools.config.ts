/** Builds the script that is put into a page for pictures and for pointing at a list: one classic script, apart from the content script, which stays small. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  build: {
    target: 'es2022',
    minify: true,
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { 'page-tools': 'src/page-tools/index.ts' },
      output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});
