/** `npm run bench -- list|flow|check|intake [options]`: installs what is missing, then measures a part against its peers (test/bench). */
import { ensureInstalled } from './install.mjs';
import { runTypeScript } from './process.mjs';

const BENCHES = {
  list: 'test/bench/list.bench.ts',
  'private-data': 'test/bench/private-data.bench.ts',
  flow: 'test/bench/flow-layout.bench.ts',
  check: 'test/bench/check.bench.ts',
  intake: 'test/bench/intake.bench.ts',
};

const [name = '', ...args] = process.argv.slice(2);
const file = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (file === undefined) {
  console.error(`Name what to measure: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exit(2);
}
await ensureInstalled();
process.exitCode = (await runTypeScript(file, args)).code;
