/** Component tests: every *.browser.test.ts in a real Chromium, sources served as the browser's own modules. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const { findPageBrowser, launchArgs } = await tsImport('./packages/checker/src/browser.ts', import.meta.url);
const browser = findPageBrowser();
if (!browser) {
  console.error('No browser found: run "node --import tsx packages/checker/src/browser.ts --install" first.');
  process.exit(1);
}

/** Dependencies that ship no browser module; each is bundled into one on the fly. */
const COMMONJS = ['@rgrove/parse-xml', 'papaparse', 'webextension-polyfill'];

/** Where scripts/test.mjs wants the totals, as JSON. */
const summaryFile = process.env.SUNBOARD_WTR_SUMMARY;

export default {
  rootDir: import.meta.dirname ?? dirname(fileURLToPath(import.meta.url)),
  files: [
    '{packages,widgets,extension,demo,test}/**/*.browser.test.ts',
    '!**/node_modules/**',
    '!**/dist/**',
  ],
  nodeResolve: { exportConditions: ['browser', 'import', 'default'] },
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: browser.path, args: launchArgs() },
    }),
  ],
  // At mocha's 2 s axe times out on a loaded machine.
  testFramework: { config: { ui: 'bdd', timeout: '20000' } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  plugins: [
    commonJsPlugin(COMMONJS),
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      target: 'es2022',
    }),
  ],
  ...(summaryFile && { reporters: [...(await defaultReporters()), summaryReporter(summaryFile)] }),
};

async function defaultReporters() {
  const { defaultReporter } = await import('@web/test-runner');
  return [defaultReporter()];
}

/** Serves `import x, { y } from 'some-commonjs-package'` as one browser module with default and named exports. */
function commonJsPlugin(names) {
  const require = createRequire(import.meta.url);
  const prefix = '/__commonjs__/';
  const bundles = new Map();
  const bundle = async name => {
    const exported = name === 'webextension-polyfill' ? [] : Object.keys(require(name));
    const named = exported.filter(key => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default').join(', ');
    // A CommonJS module that was compiled from an ES one has no default of its own.
    const contents = `import * as space from '${name}'; const whole = space.default ?? space; export default whole; export const { ${named} } = whole;`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
    });
    return outputFiles[0].text;
  };
  return {
    name: 'commonjs',
    resolveImport: ({ source }) => (names.includes(source) ? `${prefix}${source}.js` : undefined),
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      const name = path.slice(prefix.length, -'.js'.length);
      if (!names.includes(name)) return undefined;
      if (!bundles.has(name)) bundles.set(name, await bundle(name));
      return { body: bundles.get(name), type: 'js' };
    },
  };
}

/** Writes totals and the names of what failed; a file that breaks before its tests run counts as one failure. */
function summaryReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0, skipped: 0 };
      const failures = [];
      for (const session of sessions) {
        const tests = allTests(session.testResults);
        for (const test of tests) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        const failed = tests.filter(test => !test.passed && !test.skipped);
        for (const { name, error } of failed)
          failures.push({ name: `${session.testFile} › ${name}`, message: error?.message });
        if (session.passed || failed.length > 0) continue;
        totals.failed += 1;
        failures.push({ name: session.testFile, message: session.errors?.[0]?.message });
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ totals, failures }));
    },
  };
}

function allTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(allTests)] : [];
}
