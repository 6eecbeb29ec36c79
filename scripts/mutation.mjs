/** `npm run mutation -- <part>`: changes the part's code in hundreds of small ways and asks which changes its tests notice. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT, run } from './process.mjs';

/** Code whose mutants are made, and the tests that ought to notice them. */
const PARTS = {
  calendar: {
    mutate: ['packages/calendar/src/*.ts', '!packages/calendar/src/{index,statutory-data}.ts'],
    tests: ['packages/calendar/src/**/*.test.ts'],
  },
  machines: {
    mutate: [
      'packages/intake/src/{machine,request-machine,complaint-machine,request-clock,complaint-clock,projection,states,request-case,complaint-case}.ts',
    ],
    tests: [
      'packages/intake/src/{machine,request-machine,complaint-machine,projection,complaint-histories}.test.ts',
    ],
  },
  model: {
    mutate: ['packages/model/src/{dates,safe-url,csv,decode,feed,text,quick,parse,private-data,json-ld}*.ts'],
    tests: [
      'packages/model/src/{dates,safe-url,csv,decode,feed,text,quick,parse,private-data,json-ld}*.test.ts',
    ],
  },
  rules: {
    mutate: ['packages/rules/src/engine/*.ts', 'packages/rules/src/shared/{codes,meaningful}.ts'],
    tests: ['packages/rules/src/{engine,shared}/**/*.test.ts'],
  },
};

const [name = '', ...args] = process.argv.slice(2);
const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
if (part === undefined) {
  console.error(`Name a part: npm run mutation -- ${Object.keys(PARTS).join('|')}`);
  process.exit(2);
}
await ensureInstalled();
const reports = join(ROOT, 'test/reports');
mkdirSync(reports, { recursive: true });
const file = join(reports, `mutation-${name}.config.json`);
writeFileSync(file, JSON.stringify(settingsOf(name, part), null, 1));
const { code } = await run(
  process.execPath,
  [join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', file, ...args],
  { env: { SUNBOARD_MUTATION_TESTS: part.tests.join(' ') } },
);
process.exitCode = code;

function settingsOf(name, { mutate }) {
  const noTests = ['!**/*.test.ts', '!**/*.browser.test.ts'];
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate: [...mutate, ...noTests],
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    // Words for people are no behaviour: a test that repeats them proves nothing.
    mutator: { excludedMutations: ['StringLiteral'] },
    concurrency: 2,
    timeoutMS: 20_000,
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `test/reports/mutation-${name}.json` },
    thresholds: { high: 90, low: 80, break: 80 },
    tempDirName: '.stryker-tmp',
    disableTypeChecks: false,
    ignorePatterns: [
      'dist',
      'docs',
      'widgets',
      'extension',
      'demo',
      'test/reports',
      'test/corpus',
      'test/e2e',
      'test/fixtures',
    ],
  };
}
