/** `npm run torture [-- --quick] [--only text] [--seed number]`: runs the proofs one after the other and writes test/reports/torture.md and .json. */
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKS } from './checks/index.js';
import { reportOf, runChecks, verdictOf } from './harness.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string' },
  },
});
const { quick, only } = values;
const chosen = CHECKS.filter(
  check =>
    (!quick || check.quick) &&
    (only === undefined || check.name.includes(only) || String(check.bar) === only),
);
// The quick part meets the same faults each time; the whole draws new ones and says which.
const seed = Number(values.seed ?? (quick ? 1 : Date.now() % 1_000_000));
if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number');
const isTerminal = process.stderr.isTTY;
const marks = { passed: '✓', failed: '✗', skipped: '-' } as const;

const rows = await runChecks(
  chosen,
  {
    quick,
    seed,
    progress: text => {
      if (isTerminal) process.stderr.write(`\r\u001b[2K${text}`);
    },
  },
  row => {
    if (isTerminal) process.stderr.write('\r\u001b[2K');
    console.log(
      `${marks[verdictOf(row)]} ${row.bar}. ${row.name}: ${row.skipped ?? row.figure} (${row.seconds.toFixed(1)} s)`,
    );
    if (verdictOf(row) === 'failed')
      for (const fault of (row.faults ?? []).slice(0, 5)) console.log(`    ${fault}`);
  },
);

const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, ${os.platform()} ${os.release()}, Node ${process.versions.node}${quick ? '; the quick part' : ''}.`;
const reports = path.join(import.meta.dirname, '../reports');
await mkdir(reports, { recursive: true });
await writeFile(path.join(reports, 'torture.md'), reportOf(rows, machine));
const count = (verdict: string): number => rows.filter(row => verdictOf(row) === verdict).length;
const totals = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
await writeFile(
  path.join(reports, 'torture.json'),
  `${JSON.stringify({ machine, quick, totals, rows }, null, 1)}\n`,
);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;
