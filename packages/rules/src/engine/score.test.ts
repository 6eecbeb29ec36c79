/** How findings add up, and in which order they stand. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../report.js';
import { compareFindings, countsOf, scoreOf } from './score.js';

const finding = (outcome: string, severity: string, more: object = {}): Finding =>
  ({ rule: 'a', outcome, severity, ...more }) as unknown as Finding;
const excused = { exempted: { reason: 'agreed' } };

describe('counts', () => {
  it('tell outcomes and severities apart; what is excused stands by itself', () => {
    const findings = [
      finding('failed', 'veto'),
      finding('failed', 'error'),
      finding('failed', 'error'),
      finding('failed', 'warning'),
      finding('failed', 'info', excused),
      finding('passed', 'info'),
      finding('cantTell', 'veto'),
      finding('cantTell', 'veto', excused),
    ];
    expect(countsOf(findings, 7)).toEqual({
      failed: 4,
      passed: 1,
      cantTell: 1,
      inapplicable: 7,
      exempted: 2,
      bySeverity: { veto: 1, error: 2, warning: 1, info: 0 },
    });
    expect(countsOf([finding('failed', 'info')], 0).bySeverity).toEqual({
      veto: 0,
      error: 0,
      warning: 0,
      info: 1,
    });
  });
});

describe('the score', () => {
  it('leaves out what is open, does not apply or is excused', () => {
    const passed = finding('passed', 'error', { rule: 'b' });
    expect(scoreOf([passed])).toBe(100);
    expect(scoreOf([passed, finding('cantTell', 'veto')])).toBe(100);
    expect(scoreOf([passed, finding('inapplicable', 'veto')])).toBe(100);
    expect(scoreOf([passed, finding('failed', 'veto', excused)])).toBe(100);
    expect(scoreOf([finding('cantTell', 'veto'), finding('inapplicable', 'veto')])).toBeNull();
  });

  it('counts each rule once, by its worst verdict, in whatever order they come', () => {
    const other = finding('passed', 'error', { rule: 'b' });
    const verdicts = [finding('passed', 'error'), finding('failed', 'warning'), finding('failed', 'error')];
    expect(scoreOf([...verdicts, other])).toBe(50);
    expect(scoreOf([...verdicts.reverse(), other])).toBe(50);
    expect(scoreOf([finding('failed', 'info'), finding('failed', 'veto'), other])).toBe(33.3);
  });
});

describe('the order', () => {
  it('is by outcome, then live before excused, then gravest first, then by rule', () => {
    const sorted = [
      finding('failed', 'veto', { rule: 'm' }),
      finding('failed', 'error', { rule: 'a' }),
      finding('failed', 'error', { rule: 'b' }),
      finding('failed', 'veto', { rule: 'a', ...excused }),
      finding('cantTell', 'veto'),
      finding('passed', 'veto'),
      finding('inapplicable', 'veto'),
    ];
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
    expect([...sorted].sort(compareFindings)).toEqual(sorted);
    expect(compareFindings(finding('failed', 'veto'), finding('failed', 'veto'))).toBe(0);
    expect(compareFindings(finding('failed', 'veto', { rule: 'b' }), finding('failed', 'veto'))).toBe(1);
  });
});
