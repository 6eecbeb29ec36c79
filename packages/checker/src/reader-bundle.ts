/** Builds the reader into one script, in memory, for injection into a page's isolated world. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let bundle: Promise<string> | undefined;

/** Source of a classic script that defines `sunboardReadPage(document, options)`; built once a process. */
export function readerBundle(): Promise<string> {
  bundle ??= buildReader();
  return bundle;
}

async function buildReader(): Promise<string> {
  const entry = fileURLToPath(new URL('../../reader/src/in-page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'sunboardReader' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = 'output' in first ? first.output.find(each => each.type === 'chunk') : undefined;
  if (!chunk) throw new Error('The reader could not be bundled');
  return chunk.code;
}
