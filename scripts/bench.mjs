/**
 * `npm run bench [-- list|check|flow|intake|private-data|press|size …] [--compare] [--quick] [options of the part]`: measures
 * parts against their peers (all parts when none is named), and writes test/reports/bench.md and bench.json.
 * `--compare` holds the ratios against test/bench/baseline.json and fails when one is worse by more than 20 % twice;
 * `--quick` measures only what is cheap and steady on a busy machine; `--baseline` writes the ratios as the new baseline.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { better, ratiosOf, reportOf, sizeRatios, worsened } from './bench-ratios.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, run, runTypeScript } from './process.mjs';

/** Each part's file; `quick` is how the quick run measures it, absent where it has no cheap, steady part. */
const PARTS = {
  size: {},
  flow: {
    file: 'test/bench/flow-layout.bench.ts',
    quick: { file: 'test/bench/flow-quick.bench.ts', args: [] },
  },
  check: {
    file: 'test/bench/check.bench.ts',
    quick: {
      file: 'test/bench/check.bench.ts',
      args: ['--sizes', '2000', '--only', 'sunboard,axe', '--runs', '7'],
    },
  },
  list: { file: 'test/bench/list.bench.ts' },
  intake: { file: 'test/bench/intake.bench.ts' },
  'private-data': { file: 'test/bench/private-data.bench.ts' },
  press: { file: 'test/bench/press.bench.ts' },
};
const REPORTS = join(ROOT, 'test/reports');
const BASELINE = join(ROOT, 'test/bench/baseline.json');

const { names, own, args } = splitArguments(process.argv.slice(2));
const quick = own.has('--quick');
await ensureInstalled();
mkdirSync(REPORTS, { recursive: true });
if (names.includes('size') && !existsSync(join(ROOT, 'dist/cdn/sunboard.js')))
  await run(process.execPath, ['scripts/build.mjs']);

const results = [];
for (const name of names) results.push(await measure(name));
const baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
let worse = worsened(ratios(), baseline);
if (own.has('--compare') && worse.length > 0) await lookAgain();
write();
if (own.has('--baseline')) writeBaseline();
const broken = results.filter(({ code }) => code !== 0).map(({ name }) => name);
if (broken.length > 0) console.error(`Not measured, or below its own bar: ${broken.join(', ')}`);
process.exitCode = broken.length > 0 || (own.has('--compare') && worse.length > 0) ? 1 : 0;

/** Runs one part; what it writes as JSON becomes ratios, what it prints goes into the report. */
async function measure(name) {
  console.log(`\n━━ ${name} (${names.indexOf(name) + 1} of ${names.length}) ━━`);
  if (name === 'size') return { name, code: 0, ratios: sizeRatios(ROOT), text: '' };
  const { file, args: fixed } = quick ? PARTS[name].quick : { file: PARTS[name].file, args: [] };
  const json = join(REPORTS, `bench-${name}.json`);
  rmSync(json, { force: true });
  const { code, stdout } = await runTypeScript(file, [...fixed, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const figures = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : undefined;
  console.log(stdout.trim());
  return { name, code, ratios: figures ? ratiosOf(name, figures, quick) : {}, text: stdout.trim() };
}

/** A busy moment is no regression: parts that seem worse are measured once more, and the better figure counts. */
async function lookAgain() {
  const again = new Set(worse.map(({ name }) => name.split('/')[0]));
  console.log(`\nWorse than the baseline, measured again: ${[...again].join(', ')}`);
  for (const [at, result] of results.entries())
    if (again.has(result.name)) {
      const second = await measure(result.name);
      results[at] = { ...second, ratios: better(result.ratios, second.ratios) };
    }
  worse = worsened(ratios(), baseline);
}

function write() {
  const machine = `${os.cpus()[0]?.model.trim() ?? 'unknown processor'}, ${os.cpus().length} cores, ${os.platform()} ${os.release()}, Node ${process.versions.node}, load ${os.loadavg()[0].toFixed(1)}`;
  writeFileSync(join(REPORTS, 'bench.md'), reportOf({ machine, results, baseline, worse }));
  writeFileSync(
    join(REPORTS, 'bench.json'),
    `${JSON.stringify({ machine, quick, ratios: ratios(), worse }, null, 1)}\n`,
  );
  console.log(
    `\n${Object.keys(ratios()).length} ratios, ${worse.length} worse than the baseline by more than 20 %`,
  );
  for (const { name, now, then } of worse) console.log(`  ${name}: ${then} in the baseline, now ${now}`);
  console.log('Report: test/reports/bench.md');
}

function writeBaseline() {
  const merged = Object.entries({ ...baseline, ...ratios() }).sort(([a], [b]) => a.localeCompare(b));
  writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(merged), null, 2)}\n`);
}

function ratios() {
  return Object.assign({}, ...results.map(result => result.ratios));
}

/** Names of parts first; then our own switches; what is left belongs to the part. */
function splitArguments(given) {
  const own = new Set(given.filter(one => ['--compare', '--quick', '--baseline'].includes(one)));
  const rest = given.filter(one => !own.has(one));
  const end = rest.findIndex(one => one.startsWith('-'));
  const named = end < 0 ? rest : rest.slice(0, end);
  const wrong = named.find(name => !Object.hasOwn(PARTS, name));
  if (wrong !== undefined) {
    console.error(`${wrong}: unknown part; choose from ${Object.keys(PARTS).join(', ')}.`);
    process.exit(2);
  }
  const all = Object.keys(PARTS).filter(name => !own.has('--quick') || name === 'size' || PARTS[name].quick);
  return { names: named.length > 0 ? named : all, own, args: end < 0 ? [] : rest.slice(end) };
}
