/** What a department sets for itself: kinds, thresholds, severities, exemptions, packs. */
import { factsWith } from '@sunboard/reader/testing';
import { describe, expect, it } from 'vitest';
import { run } from './run.js';
import { NOW, TODAY, failing, only, ruleThat } from './run.test-helper.js';

describe('the settings of a department', () => {
  it('takes the kind of page from the profile as certain', () => {
    const profile = { columns: [{ match: '/guides/*', kind: 'guide' as const }] };
    const facts = factsWith({
      url: 'https://www.example.gov.cn/guides/1.html',
      kind: 'other',
      kindConfidence: 0.3,
    });
    const report = only(
      ruleThat(() => [failing], { kinds: ['guide'] }),
      facts,
      { profile },
    );
    expect(report.page).toMatchObject({ kind: 'guide', kindConfidence: 1 });
    expect(report.counts.failed).toBe(1);
  });

  it('lets the profile set thresholds, switch rules off and change their severity', () => {
    const limits: number[] = [];
    const rule = ruleThat((_, context) => {
      limits.push(context.threshold('limit'));
      return [failing];
    });
    only(rule);
    only(rule, factsWith(), { profile: { thresholds: { 'test.rule.limit': 12 } } });
    expect(limits).toEqual([3, 12]);
    expect(only(rule, factsWith(), { profile: { rules: { 'test.rule': 'off' } } }).findings).toEqual([]);
    expect(
      only(rule, factsWith(), { profile: { rules: { 'test.rule': 'info' } } }).findings[0]?.severity,
    ).toBe('info');
  });

  it('knows an exempted finding by rule, address and fingerprint until its last day', () => {
    const rule = ruleThat(() => [failing]);
    const fingerprint = only(rule).findings[0]?.fingerprint ?? '';
    const exempt = (change: object, today = TODAY) =>
      run(factsWith(), {
        today,
        now: NOW,
        rules: [rule],
        profile: { exemptions: [{ rule: 'test.rule', reason: 'agreed', ...change }] },
      });
    expect(exempt({ fingerprint }).counts).toMatchObject({ failed: 0, exempted: 1 });
    expect(exempt({ fingerprint }).score).toBeNull();
    expect(exempt({ fingerprint: 'another' }).counts.failed).toBe(1);
    expect(exempt({ match: '/other/*' }).counts.failed).toBe(1);
    expect(exempt({ until: '2026-06-15' }).findings[0]?.exempted).toEqual({
      reason: 'agreed',
      until: '2026-06-15',
    });
    expect(exempt({ until: '2026-06-15' }, '2026-06-16').counts.failed).toBe(1);
  });

  it('excuses nothing that passed', () => {
    const report = only(
      ruleThat(() => [{ outcome: 'passed', reason: 'good' }]),
      factsWith(),
      { profile: { exemptions: [{ rule: 'test.rule', reason: 'agreed' }] } },
    );
    expect(report.findings[0]?.exempted).toBeUndefined();
    expect(report.counts).toMatchObject({ passed: 1, exempted: 0 });
  });

  it('keeps settings that were written for an old id', () => {
    const rule = ruleThat(() => [failing], { id: 'flow.alt' });
    expect(only(rule, factsWith(), { profile: { rules: { 'flow.image': 'off' } } }).findings).toEqual([]);
  });

  it('takes packs from the options, the profile, or the jurisdiction', () => {
    const us = ruleThat(() => [failing], { packs: ['us'] });
    expect(only(us).findings).toEqual([]);
    expect(only(us, factsWith(), { packs: ['us'] }).findings).toHaveLength(1);
    const both = ruleThat(() => [failing], { packs: ['cn', 'us'] });
    expect(only(both, factsWith(), { packs: ['us'] }).findings).toHaveLength(1);
    expect(only(us, factsWith(), { profile: { jurisdiction: 'us' } }).packs.map(pack => pack.id)).toEqual([
      'privacy',
      'us',
    ]);
  });
});
