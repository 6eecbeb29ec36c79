/** `npm run check`: installs what is missing, then hands arguments, output and exit code through to the checker. */
import { ensureInstalled } from './install.mjs';
import { runTypeScript } from './process.mjs';

await ensureInstalled();
const { code } = await runTypeScript('packages/checker/src/cli.ts', process.argv.slice(2));
process.exitCode = code;
