/**
 * Names what failed, from the reports that the test runners wrote: said again under the totals, because a long log is
 * often kept only by its end. Each function takes a parsed report (or nothing) and gives one text a failure.
 */
import { relative } from 'node:path';
import { ROOT } from './process.mjs';

const LONGEST = 600;

/** From vitest's JSON reporter. */
export function failuresOfVitest(report) {
  return (report?.testResults ?? []).flatMap(file => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    const where = relative(ROOT, file.name);
    if (failed.length === 0) return file.status === 'failed' ? [told(where, file.message)] : [];
    return failed.map(test => told(`${where} › ${test.fullName}`, test.failureMessages?.[0]));
  });
}

/** From what web-test-runner.config.mjs writes. */
export function failuresOfWebTestRunner(report) {
  return (report?.failures ?? []).map(({ name, message }) => told(name, message));
}

/** From Playwright's JSON reporter: what failed, and what passed only at a second try. */
export function failuresOfPlaywright(report) {
  const broken = (report?.errors ?? []).map(error => told('(outside a test)', error.message));
  return [...broken, ...(report?.suites ?? []).flatMap(suite => ofSuite(suite, []))];
}

/** From the report of `npm run torture`. */
export function failuresOfTorture(report) {
  return (report?.rows ?? [])
    .filter(row => row.skipped === undefined && !(row.passed && row.canFail))
    .map(row => told(`${row.bar}. ${row.name}`, (row.faults ?? [row.figure]).slice(0, 3).join('\n')));
}

function ofSuite(suite, above) {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap(spec =>
    spec.tests
      .filter(test => test.status === 'unexpected' || test.status === 'flaky')
      .map(test =>
        told(
          `${[...path, spec.title].join(' › ')}${test.status === 'flaky' ? ' (at a second try it passed)' : ''}`,
          test.results.find(result => result.error)?.error.message,
        ),
      ),
  );
  return [...own, ...(suite.suites ?? []).flatMap(inner => ofSuite(inner, path))];
}

function told(name, message = 'without a message') {
  // Runners colour what they print; a log that is read elsewhere shows the codes.
  const plain = message.replace(/\u001b\[[\d;]*m/g, '').trim();
  const cut = plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  return `${name}\n    ${cut.replaceAll('\n', '\n    ')}`;
}
