/** Unit tests: pure code in Node; what needs a browser is named *.browser.test.ts and runs in web-test-runner. */
import { configDefaults, defineConfig } from 'vitest/config';

const FILES = ['{packages,widgets,extension,demo,test}/**/*.test.ts', 'scripts/**/*.test.mjs'];
const NOT = [...configDefaults.exclude, '**/*.browser.test.ts', 'test/e2e/**', '**/dist/**'];

/** What asks for a world without languages added by other files: each of these gets modules of its own. */
const ALONE = ['packages/model/src/locale.test.ts'];

export default defineConfig({
  test: {
    // Modules are loaded once a worker and not once a file: most of the time went into loading them again.
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: FILES, exclude: [...NOT, ...ALONE], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE, exclude: NOT } },
    ],
    pool: 'threads',
    testTimeout: 20_000,
    // Two cores are enough for anyone's machine to stay usable; results must not depend on the number.
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      // Rooms whose code is tested here; what draws or reads pages is tested in a browser, where this cannot count.
      include: ['packages/{attachments,calendar,intake,model}/src/**/*.ts', 'packages/rules/src/engine/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-helper.ts', '**/client/api-types.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'test/reports/coverage',
      // What was reached when they were set, rounded down: they may rise, not fall.
      thresholds: { lines: 92, branches: 83, functions: 88, statements: 90 },
    },
  },
});
