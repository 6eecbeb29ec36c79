/** Unit tests of the part whose mutants are tried: its own alone, so that a mutant costs seconds and not the whole suite. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env['SUNBOARD_MUTATION_TESTS'] ?? '').split(' ').filter(glob => glob !== ''),
    // Changed code weighs more: that test measures the build, not the behaviour.
    exclude: ['**/*.browser.test.ts', '**/bundle.test.ts', '**/node_modules/**'],
    setupFiles: ['test/mutation/setup.ts'],
    testTimeout: 20_000,
    maxWorkers: 1,
  },
});
