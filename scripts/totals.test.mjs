/** The totals line must never be kinder than the test runners' exit codes. */
import { describe, expect, it } from 'vitest';
import { addUp, fromExitCode, fromPlaywright, fromVitest, fromWebTestRunner } from './totals.mjs';

describe('totals of the test runners', () => {
  it('count a stage without tests of its own as one test', () => {
    expect(fromExitCode(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(fromExitCode(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('count a vitest file that does not load as one failure beside the failed tests', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(fromVitest(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('count a runner that ends badly without a report as one failure', () => {
    for (const from of [fromVitest, fromWebTestRunner, fromPlaywright]) {
      expect(from(undefined, 124)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    }
  });

  it('count a runner that ends badly although all its tests passed as one failure', () => {
    expect(fromWebTestRunner({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  });

  it('count a flaky end-to-end test as failed', () => {
    const report = { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 } };
    expect(fromPlaywright(report, 0)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  it('add up', () => {
    expect(addUp([fromExitCode(0), fromExitCode(1), { passed: 2, failed: 0, skipped: 3 }])).toEqual({
      passed: 3,
      failed: 1,
      skipped: 3,
    });
  });
});
