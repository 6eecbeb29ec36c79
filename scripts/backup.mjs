/** `npm run backup -- FILE` and `npm run restore -- FILE`: copies the intake service's database, or puts a copy back. */
import { ensureInstalled } from './install.mjs';
import { runTypeScript } from './process.mjs';

await ensureInstalled();
process.exitCode = (await runTypeScript('demo/service/backup-cli.ts', process.argv.slice(2))).code;
