/** Judges the licence of every package in the lock file by licence-policy.json; what is not allowed there by name is a fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process.mjs';

/**
 * Licences that may ship, those that our tools may have besides, and packages with the reason why they may differ.
 * @typedef {{ allowed: string[], allowedInTools: string[], exceptions: Record<string, { licence: string, reason: string }> }} Policy
 */

/** @returns {Policy} */
export function readPolicy() {
  return JSON.parse(readFileSync(join(ROOT, 'scripts/release/licence-policy.json'), 'utf8'));
}

/** Every third-party package of a lock file: `{ name, version, licence, ships }`, one row per version, by name. */
export function packagesOf(lock) {
  const rows = Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link)
    .map(([path, { version, license, dev = false, devOptional = false }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? 'none stated',
      ships: !dev && !devOptional,
    }));
  const unique = new Map();
  for (const row of rows) {
    const key = `${row.name}@${row.version}`;
    unique.set(key, { ...row, ships: row.ships || unique.get(key)?.ships === true });
  }
  return [...unique.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** What is wrong, one sentence each: licences that nobody allowed, and exceptions that nothing needs. */
export function licenceFaults(packages, { allowed, allowedInTools, exceptions }) {
  const faults = [];
  const needed = new Set();
  for (const { name, version, licence, ships } of packages) {
    if (permits(licence, ships ? allowed : [...allowed, ...allowedInTools])) continue;
    const exception = exceptions[name];
    if (exception?.licence === licence && !ships) needed.add(name);
    else faults.push(`${name}@${version}: ${licence}${ships ? ', and it ships' : ''}`);
  }
  for (const name of Object.keys(exceptions))
    if (!needed.has(name)) faults.push(`${name}: has an exception that it does not need`);
  return faults;
}

/** Whether an SPDX expression is met: one side of OR, both sides of AND. Brackets only around the whole, as packages use them. */
export function permits(expression, allowed) {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  return plain
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(licence => allowed.includes(licence.trim())));
}

/** The report for a reader: how many packages have which licence, what ships, and the exceptions with their reasons. */
export function licenceReport(packages, { exceptions }) {
  const counts = new Map();
  for (const { licence, ships } of packages) {
    const count = counts.get(licence) ?? { ships: 0, tools: 0 };
    count[ships ? 'ships' : 'tools'] += 1;
    counts.set(licence, count);
  }
  const summary = [...counts].sort(([a], [b]) => compare(a, b));
  const line = cells => `| ${cells.join(' | ')} |`;
  return [
    '# Licences of third-party packages',
    '',
    'Written from `package-lock.json` and `scripts/release/licence-policy.json` by `npm run sbom`.',
    '',
    line(['licence', 'packages that ship', 'packages of our tools']),
    line(['---', '---', '---']),
    ...summary.map(([licence, { ships, tools }]) => line([licence, ships, tools])),
    '',
    '## Exceptions',
    '',
    ...Object.entries(exceptions).map(
      ([name, { licence, reason }]) => `- **${name}** (${licence}): ${reason}`,
    ),
    '',
    '## What ships',
    '',
    line(['package', 'version', 'licence']),
    line(['---', '---', '---']),
    ...packages
      .filter(({ ships }) => ships)
      .map(({ name, version, licence }) => line([name, version, licence])),
    '',
  ].join('\n');
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
