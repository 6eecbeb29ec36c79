/** Builds the reader into one script, in memory, for injection into a page's isolated world. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let bundle: Promise<string> | undefined;

/** Source of a classic script that defines `sunboardReadPage(document, options)`; built once a process. */
export function readerBundle(): Promise<string> {
  bundle ??= buildReader();
  return bundle;
}

async function buildReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../reader/src/in-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('The reader could not be bundled');
  return script.text;
}
