/** Builds the content script as one classic script. Apart from the rest, because the crx plugin would list it as reachable by every web page. */
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
      input: { content: 'src/content/index.ts' },
      output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});
