/** What failed is named once more at the end of `npm test`, whichever runner found it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  failuresOfPlaywright,
  failuresOfTorture,
  failuresOfVitest,
  failuresOfWebTestRunner,
} from './failures.mjs';
import { ROOT } from './process.mjs';

describe('the names of what failed', () => {
  it('are those of a vitest report, with the file and the first message', () => {
    const report = {
      testResults: [
        {
          name: join(ROOT, 'a.test.ts'),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'good' },
            {
              status: 'failed',
              fullName: 'bad',
              failureMessages: ['\u001b[31mexpected 1\u001b[39m\nto be 2'],
            },
          ],
        },
        { name: join(ROOT, 'b.test.ts'), status: 'failed', message: 'does not load', assertionResults: [] },
        { name: join(ROOT, 'c.test.ts'), status: 'passed', assertionResults: [] },
      ],
    };
    expect(failuresOfVitest(report)).toEqual([
      'a.test.ts › bad\n    expected 1\n    to be 2',
      'b.test.ts\n    does not load',
    ]);
  });

  it('are those of a Playwright report, however deep, flaky ones too', () => {
    const spec = (title, status) => ({
      title,
      tests: [{ status, results: [{ error: { message: `${title} broke` } }] }],
    });
    const report = {
      suites: [
        {
          title: 'site.spec.ts',
          specs: [spec('one', 'expected'), spec('two', 'unexpected')],
          suites: [{ title: 'inner', specs: [spec('three', 'flaky')] }],
        },
      ],
    };
    expect(failuresOfPlaywright(report)).toEqual([
      'site.spec.ts › two\n    two broke',
      'site.spec.ts › inner › three (at a second try it passed)\n    three broke',
    ]);
  });

  it('are those of the browser tests and of the proofs, cut where they are long', () => {
    const [found] = failuresOfWebTestRunner({ failures: [{ name: 'x', message: 'y'.repeat(5000) }] });
    expect(found).toHaveLength('x\n    '.length + 600 + 1);
    const rows = [
      { bar: 1, name: 'hostile text', passed: false, canFail: true, faults: ['ran'] },
      { bar: 2, name: 'fine', passed: true, canFail: true, faults: [] },
      { bar: 2, name: 'blind', passed: true, canFail: false, figure: '0 found' },
      { bar: 3, name: 'left out', skipped: 'no browser' },
    ];
    expect(failuresOfTorture({ rows })).toEqual(['1. hostile text\n    ran', '2. blind\n    0 found']);
  });

  it('are none where there is no report', () => {
    for (const of of [failuresOfVitest, failuresOfPlaywright, failuresOfTorture, failuresOfWebTestRunner])
      expect(of(undefined)).toEqual([]);
  });
});
