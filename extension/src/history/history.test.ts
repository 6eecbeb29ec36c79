import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareChecks, countFaults, type CheckSummary, type Fault } from './compare.js';
import { trendLine } from './trend.js';

const fault = (fingerprint: string, url: string): Fault => ({
  fingerprint,
  url,
  rule: 'foot.icp',
  severity: 'error',
  title: 't',
});
const check = (pages: string[], faults: Fault[]): CheckSummary => ({
  id: '1',
  at: '',
  pages,
  faults,
  score: 50,
});
const own = (url: string) => url;
const names = (faults: readonly Fault[]) => faults.map(({ fingerprint }) => fingerprint);

describe('since last time', () => {
  it('parts faults into new, fixed and still there', () => {
    const change = compareChecks(
      check(['/a'], [fault('1', '/a'), fault('2', '/a')]),
      check(['/a'], [fault('2', '/a'), fault('3', '/a')]),
      own,
    );
    expect([change.added, change.fixed, change.still].map(names)).toEqual([['3'], ['1'], ['2']]);
  });

  it('calls nothing fixed on a page that was not read again, and nothing new on one read for the first time', () => {
    const change = compareChecks(check(['/a'], [fault('1', '/a')]), check(['/b'], [fault('2', '/b')]), own);
    expect(names(change.unseen)).toEqual(['1']);
    expect(names(change.firstSeen)).toEqual(['2']);
    expect([...change.added, ...change.fixed, ...change.still]).toEqual([]);
  });

  it('keeps the same fault on two pages apart', () => {
    const change = compareChecks(
      check(['/a', '/b'], [fault('1', '/a'), fault('1', '/b')]),
      check(['/a', '/b'], [fault('1', '/b')]),
      own,
    );
    expect(change.fixed.map(({ url }) => url)).toEqual(['/a']);
    expect(change.still.map(({ url }) => url)).toEqual(['/b']);
  });

  it('accounts for every fault exactly once', () => {
    const faults = fc.uniqueArray(
      fc.tuple(fc.constantFrom('1', '2', '3', '4'), fc.constantFrom('/a', '/b', '/c')),
      { selector: pair => pair.join() },
    );
    fc.assert(
      fc.property(faults, faults, (before, now) => {
        const list = (pairs: [string, string][]) => pairs.map(([name, url]) => fault(name, url));
        const change = compareChecks(check(['/a', '/b'], list(before)), check(['/b', '/c'], list(now)), own);
        expect(change.added.length + change.firstSeen.length + change.still.length).toBe(now.length);
        expect(change.fixed.length + change.unseen.length + change.still.length).toBe(before.length);
      }),
    );
  });

  it('counts by severity', () => {
    expect(countFaults([fault('1', '/a'), { ...fault('2', '/a'), severity: 'veto' }])).toEqual({
      veto: 1,
      error: 1,
      warning: 0,
      info: 0,
    });
  });
});

describe('the trend line', () => {
  it('stands on zero, under a round top, first check left and last right', () => {
    const line = trendLine([40, 20, 0].map(value => ({ at: '', value })));
    expect(line.levels.map(({ value }) => value)).toEqual([0, 25, 50]);
    expect(line.points.map(({ x }) => x)).toEqual([36, 252, 468]);
    expect(line.points[2]?.y).toBe(line.levels[0]?.y);
  });

  it('draws one check in the middle and keeps every value inside', () => {
    expect(trendLine([{ at: '', value: 3 }]).points[0]?.x).toBe(252);
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), values => {
        const line = trendLine(values.map(value => ({ at: '', value })));
        for (const { x, y } of line.points) {
          expect(x >= 0 && x <= line.width && y >= 0 && y <= line.height).toBe(true);
        }
      }),
    );
  });
});
