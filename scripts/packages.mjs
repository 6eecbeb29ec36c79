/** `npm run packages [-- --check]`: builds what goes to npm into dist/npm, and with `--check` proves that it can be used. */
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
await ensureInstalled();
const { buildPackages } = await import('./packages/build.mjs');
const packages = await buildPackages();
if (values.check) {
  const { checkPackages } = await import('./packages/check.mjs');
  const faults = await checkPackages(packages);
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.log(faults.length === 0 ? 'The packages are fit to publish.' : `${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
