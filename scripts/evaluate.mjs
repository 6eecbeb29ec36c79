/** `npm run evaluate`: installs what is missing, then measures the reader against a labelled corpus of real pages. */
import { ensureInstalled } from './install.mjs';
import { runTypeScript } from './process.mjs';

await ensureInstalled();
const { code } = await runTypeScript('test/corpus/evaluate.ts', process.argv.slice(2));
process.exitCode = code;
