/** Builds the extension's pages and worker; the content script has a configuration of its own. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.config.js';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [crx({ manifest })],
  // Each reader of files is loaded when a file of its kind is met.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: pages() },
  },
});

/** Every `src/<name>/<name>.html`. Not from the manifest: it names some pages for one browser only, and others not at all. */
function pages(): Record<string, string> {
  const names = readdirSync(join(import.meta.dirname, 'src')).filter(name =>
    existsSync(join(import.meta.dirname, `src/${name}/${name}.html`)),
  );
  return Object.fromEntries(names.map(name => [name, `src/${name}/${name}.html`]));
}
