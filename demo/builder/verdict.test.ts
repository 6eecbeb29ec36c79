import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '@sunboard/rules';
import { verdictOf } from './verdict.js';

const finding = (rule: string, outcome: Finding['outcome'], more: Partial<Finding> = {}): Finding => ({
  rule,
  outcome,
  title: rule,
  reason: 'r',
  severity: 'error',
  message: '',
  remedy: '',
  basis: { source: '', article: '', confidence: 'P' },
  where: [],
  fingerprint: '',
  ...more,
});
const verdict = (...findings: Finding[]) => verdictOf({ findings } as unknown as Report);

describe('the verdict on an embed', () => {
  it('counts each rule that holds once', () => {
    expect(verdict(finding('list.dates', 'passed'), finding('list.dates', 'passed')).passed).toEqual([
      'list.dates',
    ]);
  });

  it('does not count a rule that holds in one place and is broken or unsure in another', () => {
    const found = verdict(
      finding('a.b', 'passed'),
      finding('a.b', 'failed'),
      finding('c.d', 'passed'),
      finding('c.d', 'cantTell'),
    );
    expect(found.passed).toEqual([]);
    expect(found.failed).toHaveLength(1);
    expect(found.unsure).toHaveLength(1);
  });

  it('keeps the rules of the page around apart, kept or not', () => {
    const found = verdict(
      finding('foot.icp', 'failed'),
      finding('meta.site', 'passed'),
      finding('site.https', 'cantTell'),
    );
    expect(found.passed).toEqual([]);
    expect(found.failed).toEqual([]);
    expect(found.around.map(({ rule }) => rule)).toEqual(['foot.icp', 'site.https']);
  });
});
