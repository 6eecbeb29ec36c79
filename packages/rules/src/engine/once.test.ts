/** One fault at one place, named by two rules, is one finding that rests on both. */
import { describe, expect, it } from 'vitest';
import { at, factsWith } from '@sunboard/reader/testing';
import type { Rule, Verdict } from '../rule.js';
import { RULES } from '../rules.js';
import { say } from '../shared/wording.js';
import { run } from './run.js';

const [here, there] = [at('#a', '甲'), at('#b', '乙')];

function rule(id: string, verdict: Partial<Verdict> | undefined, change: Partial<Rule> = {}): Rule {
  return {
    id,
    title: say('规则', 'Rule'),
    packs: ['cn'],
    kinds: 'any',
    severity: 'error',
    basis: { source: say('依据', 'Basis'), article: id, confidence: 'P' },
    reasons: { bad: say('坏', 'Bad') },
    remedies: { default: say('改', 'Mend') },
    check: () => (verdict ? [{ outcome: 'failed', reason: 'bad', ...verdict }] : []),
    ...change,
  };
}

const judged = (...rules: Rule[]) => run(factsWith(), { today: '2026-06-15', now: '', packs: ['cn'], rules });
const general = rule('of.what', { where: [here, there] }, { severity: 'warning' });
const special = (verdict: Partial<Verdict>) => rule('of.page', verdict, { yieldsTo: ['of.what'] });

describe('one fault that two rules name', () => {
  it('is one finding, with both bases and the graver severity, and counts once', () => {
    for (const rules of [
      [special({ where: [there] }), general],
      [general, special({ where: [there] })],
    ]) {
      const { findings, counts } = judged(...rules);
      expect(findings.map(({ rule: id, severity }) => [id, severity])).toEqual([['of.what', 'error']]);
      expect(findings[0]?.also).toEqual([
        { rule: 'of.page', source: '依据', article: 'of.page', confidence: 'P' },
      ]);
      expect([counts.failed, counts.bySeverity.error, counts.bySeverity.warning]).toEqual([1, 1, 0]);
    }
  });

  it('stays two where one place is named by the special rule alone, or by a rule that did not fail', () => {
    const elsewhere = special({ where: [there, at('#c', '丙')] });
    expect(judged(general, elsewhere).findings.map(({ rule: id }) => id)).toEqual(['of.page', 'of.what']);
    const open = rule('of.what', { where: [here], outcome: 'cantTell' });
    expect(judged(open, special({ where: [here] })).findings).toHaveLength(2);
    expect(judged(special({ where: [here] })).findings[0]?.rule, 'the other rule is off').toBe('of.page');
    const wholePage = rule('of.what', {});
    expect(judged(wholePage, special({})).findings, 'the page as a whole is no place').toHaveLength(2);
  });

  it('lends no basis while it is not certain that the special rule holds', () => {
    const { findings, counts } = judged(general, special({ where: [here], outcome: 'cantTell' }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.also).toBeUndefined();
    expect(findings[0]?.severity).toBe('warning');
    expect(counts.cantTell).toBe(0);
  });

  it('of an answer to a message is the number, with the petition regulations beside the law on personal data', () => {
    const leak = { confidence: 0.95, source: 'text', nearName: true, official: false } as const;
    const facts = factsWith({
      kind: 'interaction',
      kindConfidence: 1,
      privacy: [
        { ...leak, type: 'id18', masked: '110101********002X', where: here },
        { ...leak, type: 'mobile', masked: '138****0001', where: there },
      ],
    });
    const report = run(facts, {
      today: '2026-06-15',
      now: '',
      rules: RULES.filter(({ id }) => /^(?:pii\.(?:id18|id15|mobile)|xf\.noLeak)$/.test(id)),
      packs: ['cn', 'privacy'],
    });
    const failed = report.findings.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ rule: id }) => id)).toEqual(['pii.id18', 'pii.mobile']);
    for (const { also } of failed)
      expect(also?.map(({ rule: id, article }) => [id, article])).toEqual([['xf.noLeak', '第三十条']]);
    const alone = run(facts, { today: '2026-06-15', now: '', packs: ['cn'] }).findings;
    expect(alone.find(({ rule: id }) => id === 'xf.noLeak')?.outcome, 'without the pack of privacy').toBe(
      'failed',
    );
  });
});
