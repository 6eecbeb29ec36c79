/** Puts what a module computes in the place of the module, where its sources are too large to ship. */
import { build } from 'esbuild';
import { join } from 'node:path';
import { ROOT } from '../process.mjs';

/** A Vite plugin: the named modules (paths from the root of the project) export plain data, which is computed while building. */
export function computedModules(paths) {
  const files = new Set(paths.map(path => join(ROOT, path).replaceAll('\\', '/')));
  return {
    name: 'sunboard:computed-modules',
    enforce: 'pre',
    async load(id) {
      if (!files.has(id)) return undefined;
      const content = Object.entries(await exportsOf(id));
      return content.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n');
    },
  };
}

async function exportsOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
