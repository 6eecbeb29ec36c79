/** Builds the extension's panel and worker; the content script has a configuration of its own. */
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.config.js';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [crx({ manifest })],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      // The panel is named in the manifest for Chrome only; Firefox's sidebar needs it built all the same.
      input: { panel: 'src/panel/panel.html' },
    },
  },
});
