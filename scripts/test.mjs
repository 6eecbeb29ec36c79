/** `npm test [-- --only stage,…]`: every check of the project, stage by stage, and one line of totals at the end. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  failuresOfPlaywright,
  failuresOfTorture,
  failuresOfVitest,
  failuresOfWebTestRunner,
} from './failures.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, run, runTypeScript } from './process.mjs';
import { addUp, fromExitCode, fromPlaywright, fromVitest, fromWebTestRunner } from './totals.mjs';

const REPORTS = join(ROOT, 'test/reports');
const MINUTE = 60_000;

/**
 * Stages in order. `needs` names a stage without whose success this one would only repeat its failure; those that are
 * `quiet` use one core each and say little: neighbours of them run side by side.
 */
const STAGES = [
  {
    name: 'lint',
    title: 'Lint',
    quiet: true,
    run: () =>
      commands([
        ['eslint', '.', '--max-warnings', '0'],
        ['dependency-cruiser', '--config', '.dependency-cruiser.cjs', ...rooms()],
      ]),
  },
  { name: 'format', title: 'Format', quiet: true, run: () => commands([['prettier', '--check', '.']]) },
  {
    name: 'types',
    title: 'Types',
    quiet: true,
    run: () => commands([['typescript', '--noEmit', '--pretty']]),
  },
  { name: 'unit', title: 'Unit tests', run: unit },
  { name: 'build', title: 'Build', run: build },
  { name: 'packages', title: 'Packages and docs', needs: 'build', run: packages },
  { name: 'components', title: 'Component tests', browser: true, run: components },
  { name: 'e2e', title: 'End-to-end tests', browser: true, needs: 'build', run: endToEnd },
  { name: 'torture', title: 'Proofs under attack', browser: true, needs: 'build', run: proofs },
  { name: 'bench', title: 'Ratios against peers', browser: true, needs: 'build', run: ratios },
];

/** The program behind each tool's name, run with this Node: no shell, no PATH, the same on Windows. */
const PROGRAMS = {
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  'dependency-cruiser': 'dependency-cruiser/bin/dependency-cruise.mjs',
  typescript: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wtr: '@web/test-runner/dist/bin.js',
  playwright: '@playwright/test/cli.js',
};

const chosen = stagesFromUser();
await ensureInstalled();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const browser = chosen.some(stage => stage.browser || stage.name === 'unit')
  ? await findBrowser()
  : undefined;
const results = new Map();
for (const group of sideBySide(chosen)) await Promise.all(lanes(group));
summarise();

/** Runs of quiet stages in one group; each other stage is a group of its own. */
function sideBySide(stages) {
  const groups = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (stage.quiet && last?.[0].quiet) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/** Two stages of a group at a time; whichever ends first takes the next. */
function lanes(group) {
  const waiting = [...group];
  const lane = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift())
      results.set(stage.name, await runStage(stage));
  };
  return [lane(), lane()];
}

async function runStage(stage) {
  console.log(`\n━━ ${stage.title} ━━`);
  const began = performance.now();
  const totals = await attempt(stage);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { passed, failed, skipped } = totals;
  console.log(`── ${stage.title}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
  return { ...totals, seconds };
}

async function attempt(stage) {
  if (stage.needs && results.get(stage.needs)?.failed > 0) {
    console.log(`Not run: the stage "${stage.needs}" failed, and there is nothing fit to be tested.`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  if (stage.browser && browser === undefined) {
    console.log('Not run: there is no browser; what to do is said above.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return stage.run();
}

/** Runs every command even when one fails; together they count as one test. */
async function commands(list) {
  let failed = false;
  for (const command of list) failed = (await tool(command, { limitMs: 15 * MINUTE })) !== 0 || failed;
  return fromExitCode(failed ? 1 : 0);
}

async function unit() {
  const file = join(REPORTS, 'unit.json');
  const code = await tool(
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      limitMs: 20 * MINUTE,
    },
  );
  const report = readReport(file);
  return { ...fromVitest(report, code), failures: failuresOfVitest(report) };
}

async function build() {
  const { code } = await run(process.execPath, ['scripts/build.mjs'], { limitMs: 15 * MINUTE });
  return fromExitCode(code);
}

/** What goes to npm, proven by a project that uses it, and the documentation with all its links. */
async function packages() {
  let failed = false;
  for (const [file, ...args] of [
    ['scripts/packages.mjs', '--check'],
    ['scripts/docs.mjs', '--build'],
  ])
    failed = (await run(process.execPath, [file, ...args], { limitMs: 15 * MINUTE })).code !== 0 || failed;
  return fromExitCode(failed ? 1 : 0);
}

async function components() {
  const file = join(REPORTS, 'components.json');
  const code = await tool(['wtr'], { limitMs: 20 * MINUTE, env: { SUNBOARD_WTR_SUMMARY: file } });
  const report = readReport(file);
  return { ...fromWebTestRunner(report?.totals, code), failures: failuresOfWebTestRunner(report) };
}

async function endToEnd() {
  const file = join(REPORTS, 'e2e.json');
  const code = await tool(
    ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts', '--reporter=list,json'],
    {
      limitMs: 25 * MINUTE,
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    },
  );
  const report = readReport(file);
  return { ...fromPlaywright(report, code), failures: failuresOfPlaywright(report) };
}

/** The quick part of `npm run torture`; each check counts as one test. */
async function proofs() {
  const { code } = await runTypeScript('test/torture/run.ts', ['--quick'], {
    limitMs: 10 * MINUTE,
  });
  const report = readReport(join(REPORTS, 'torture.json'));
  return { ...fromWebTestRunner(report?.totals, code), failures: failuresOfTorture(report) };
}

/** The cheap and steady ratios against the committed baseline; one that is worse twice fails. */
async function ratios() {
  const { code } = await run(process.execPath, ['scripts/bench.mjs', '--quick', '--compare'], {
    limitMs: 10 * MINUTE,
  });
  return fromExitCode(code);
}

async function tool([name, ...args], { env = {}, limitMs }) {
  const program = join(ROOT, 'node_modules', PROGRAMS[name]);
  const { code, late } = await run(process.execPath, [program, ...args], { env, limitMs });
  if (late) console.error(`${name} was stopped: no result within ${limitMs / MINUTE} minutes.`);
  return code;
}

async function findBrowser() {
  const { code, stdout } = await runTypeScript('packages/checker/src/browser.ts', ['--install'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const path = code === 0 ? stdout.trim() : undefined;
  if (path) console.log(`Browser: ${path}`);
  return path;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function rooms() {
  return ['packages', 'widgets', 'extension', 'demo', 'docs', 'test'].filter(room =>
    existsSync(join(ROOT, room)),
  );
}

function summarise() {
  console.log('\n━━ Summary ━━');
  for (const { name, title } of chosen) {
    const { passed, failed, skipped, seconds } = results.get(name);
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    console.log(`${failed > 0 ? '✗' : passed > 0 ? '✓' : '-'} ${title.padEnd(18)} ${counts}, ${seconds} s`);
  }
  for (const { name } of chosen)
    for (const text of results.get(name).failures ?? []) console.log(`✗ ${text}`);
  const { passed, failed, skipped } = addUp([...results.values()]);
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

function stagesFromUser() {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  if (values.only === undefined) return STAGES;
  const names = values.only.flatMap(list => list.split(','));
  const wrong = names.find(name => !STAGES.some(stage => stage.name === name));
  if (wrong === undefined) return STAGES.filter(({ name }) => names.includes(name));
  console.error(`--only ${wrong}: unknown stage; choose from ${STAGES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
