/** `npm run sbom`: writes the bill of materials and the licence report into dist/release; fails on a licence that nobody allowed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './process.mjs';
import { licenceFaults, licenceReport, packagesOf, readPolicy } from './release/licences.mjs';
import { readSbom } from './release/sbom.mjs';

const out = join(ROOT, 'dist/release');
mkdirSync(out, { recursive: true });
const packages = packagesOf(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
const policy = readPolicy();
writeFileSync(join(out, 'licences.md'), licenceReport(packages, policy));
const sbom = await readSbom();
writeFileSync(join(out, 'sunboard.cdx.json'), `${JSON.stringify(sbom, null, 1)}\n`);
console.log(`dist/release/sunboard.cdx.json: ${sbom.components.length} components`);
console.log(`dist/release/licences.md: ${packages.length} packages`);
const faults = licenceFaults(packages, policy);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) process.exitCode = 1;
