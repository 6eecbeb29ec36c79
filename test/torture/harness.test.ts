import { describe, expect, it } from 'vitest';
import { reportOf, runChecks, verdictOf, type Check } from './harness.js';

const check = (name: string, run: Check['run']): Check => ({
  bar: 1,
  name,
  threshold: '0',
  quick: true,
  run,
});
const options = { quick: true, seed: 1, progress: () => undefined };

describe('the harness', () => {
  it('passes a check whose figure is right and whose planted fault was caught', async () => {
    const rows = await runChecks(
      [check('a', () => Promise.resolve({ figure: '0', passed: true, canFail: true }))],
      options,
    );
    expect(rows.map(verdictOf)).toEqual(['passed']);
  });

  it('fails a check that could not have failed', () => {
    expect(verdictOf({ figure: '0', passed: true, canFail: false })).toBe('failed');
  });

  it('takes a check that throws for failed, goes on, and tells why', async () => {
    const rows = await runChecks(
      [
        check('a', () => Promise.reject(new Error('the browser went away'))),
        check('b', () => Promise.resolve({ figure: '0', passed: true, canFail: true })),
      ],
      options,
    );
    expect(rows.map(verdictOf)).toEqual(['failed', 'passed']);
    expect(reportOf(rows, 'a machine')).toContain('the browser went away');
  });

  it('says what was skipped and why', async () => {
    const rows = await runChecks(
      [check('a', () => Promise.resolve({ figure: '', passed: true, canFail: true, skipped: 'no browser' }))],
      options,
    );
    expect(reportOf(rows, '')).toContain('| no browser | - | skipped |');
  });
});
