/**
 * Turns what each test runner reports into `{passed, failed, skipped}`. A runner that fails without naming a failed
 * test (a file that does not load, a crash, a time limit, no report at all) counts as one failure: never as none.
 */

/** One test that passed or failed by its exit code. */
export function fromExitCode(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** From vitest's JSON reporter. */
export function fromVitest(report, code) {
  const brokenFiles = (report?.testResults ?? []).filter(
    file => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const totals = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + brokenFiles.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return agreeWithExitCode(totals, code);
}

/** From the summary that web-test-runner.config.mjs writes. */
export function fromWebTestRunner(report, code) {
  return agreeWithExitCode({ passed: 0, failed: 0, skipped: 0, ...report }, code);
}

/** From Playwright's JSON reporter; a test that passed only at a second try counts as failed. */
export function fromPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return agreeWithExitCode({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

/** The sum of several totals. */
export function addUp(list) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const totals of list) for (const key of Object.keys(sum)) sum[key] += totals[key];
  return sum;
}

function agreeWithExitCode({ passed, failed, skipped }, code) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}
