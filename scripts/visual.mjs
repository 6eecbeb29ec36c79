/** `npm run visual`: installs what is missing, builds the widgets if there are none, then compares pictures of the examples. */
import { ensureInstalled } from './install.mjs';
import { runTypeScript } from './process.mjs';

await ensureInstalled();
const { code } = await runTypeScript('test/visual/run.ts', process.argv.slice(2));
process.exitCode = code;
