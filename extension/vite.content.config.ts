/** Builds the content script as one classic script. Apart from the rest, because the crx plugin would list it as reachable by every web page. */
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

/** Goes over what Vite's own minifier leaves, which takes off another fortieth: the script is read into every checked page. */
const pressed: Plugin = {
  name: 'sunboard:pressed',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 2 } })).code ?? chunk.code;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  plugins: [pressed],
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
