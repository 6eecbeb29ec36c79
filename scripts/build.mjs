/** `npm run build [-- --only widgets|builder|extension|desk]`: widgets into dist/cdn, the extension into dist/extension, the intake service's desk into dist/desk. */
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';

const PARTS = ['widgets', 'builder', 'extension', 'desk'];

/** Builds the parts named, all by default. Answers, part by part, whether it succeeded; errors are printed. */
export async function buildAll(parts = PARTS) {
  const results = {};
  for (const part of parts) {
    console.log(`Building ${part}…`);
    results[part] = await attempt(part);
  }
  return results;
}

async function attempt(part) {
  try {
    // Loaded late: vite is there only after the installation.
    if (part === 'widgets') return await (await import('./build-widgets.mjs')).buildWidgets();
    if (part === 'desk') return await (await import('./build-desk.mjs')).buildDesk();
    if (part === 'builder') return await (await import('./build-builder.mjs')).buildBuilder();
    return await (await import('./build-extension.mjs')).buildExtension();
  } catch (error) {
    console.error(`Building ${part} failed: ${error.message}`);
    return false;
  }
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  const wrong = values.only?.find(part => !PARTS.includes(part));
  if (wrong !== undefined) {
    console.error(`--only ${wrong}: unknown part; choose from ${PARTS.join(', ')}.`);
    process.exit(2);
  }
  await ensureInstalled();
  const results = await buildAll(values.only);
  if (Object.values(results).includes(false)) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
