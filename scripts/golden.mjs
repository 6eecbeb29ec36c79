/** `npm run golden`: installs what is missing, then compares the reports of the golden pages with the kept ones. */
import { ensureInstalled } from './install.mjs';
import { runTypeScript } from './process.mjs';

await ensureInstalled();
const { code } = await runTypeScript('test/golden/run.ts', process.argv.slice(2));
process.exitCode = code;
