/** `npm run release [-- --publish]`: builds and checks the packages and publishes them; without `--publish` it only rehearses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { ROOT, run } from './process.mjs';
import { publishArguments, reasonsNotToPublish } from './release/publish.mjs';
import { npmCommand } from './release/sbom.mjs';

const { values } = parseArgs({ options: { publish: { type: 'boolean', default: false } } });
await ensureInstalled();
const { version } = JSON.parse(readFileSync(join(ROOT, 'widgets/package.json'), 'utf8'));
const git = await run('git', ['status', '--porcelain'], { stdio: ['ignore', 'pipe', 'inherit'] });
const changelog = join(ROOT, 'widgets/CHANGELOG.md');
const reasons = reasonsNotToPublish({
  version,
  clean: git.code === 0 && git.stdout.trim() === '',
  changelog: existsSync(changelog) ? readFileSync(changelog, 'utf8') : '',
  env: process.env,
});
for (const reason of reasons) console.error(`${values.publish ? '✗' : 'Not yet:'} ${reason}`);
if (values.publish && reasons.length > 0) process.exit(1);

const { buildPackages } = await import('./packages/build.mjs');
const { checkPackages } = await import('./packages/check.mjs');
const packages = await buildPackages();
const faults = await checkPackages(packages);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exit(1);

const [command, ...before] = npmCommand();
for (const { name, folder } of packages) {
  // In the order in which they need one another: a package is never there without what it needs.
  const { code } = await run(command, [...before, ...publishArguments(folder, values)]);
  if (code !== 0) {
    console.error(`✗ ${name}: npm publish ended with ${code}. Those before it are published; run again.`);
    process.exit(1);
  }
}
console.log(values.publish ? `Published ${version}.` : `Rehearsed ${version}: nothing was published.`);
