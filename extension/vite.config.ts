/** Builds the extension: the panel as a page, the worker as a module, the content script as one file that pages need not be able to reach. */
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.config.js';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [crx({ manifest, contentScripts: { standaloneFiles: ['src/content/index.ts'] } })],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      // The panel is named in the manifest for Chrome only; Firefox's sidebar needs it built all the same.
      input: { panel: 'src/panel/panel.html' },
    },
  },
});
