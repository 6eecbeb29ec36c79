/** `npm run torture [-- --quick]`: installs what is missing, builds what is not built, then runs the proofs under attack. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT, run, runTypeScript } from './process.mjs';

await ensureInstalled();
if (!existsSync(join(ROOT, 'dist/cdn/sunboard.js'))) await run(process.execPath, ['scripts/build.mjs']);
process.exitCode = (await runTypeScript('test/torture/run.ts', process.argv.slice(2))).code;
