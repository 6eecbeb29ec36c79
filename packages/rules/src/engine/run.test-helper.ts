/** What the tests of the engine share: a made-up rule, and its report on a day that never changes. */
import { at, factsWith } from '@sunboard/reader/testing';
import type { Rule, Verdict } from '../rule.js';
import { say } from '../shared/wording.js';
import { run } from './run.js';

export const TODAY = '2026-06-15';
export const NOW = '2026-06-15T01:00:00.000Z';

/** A rule with the wording of one, that judges as it is told. */
export function ruleThat(check: Rule['check'], change: Partial<Rule> = {}): Rule {
  return {
    id: 'test.rule',
    title: say('测试规则', 'Test rule'),
    packs: ['cn'],
    kinds: 'any',
    severity: 'error',
    basis: { source: say('依据', 'Basis'), article: '1', confidence: 'P' },
    thresholds: { limit: 3 },
    reasons: { bad: say('缺少{names}', 'Missing {names}'), good: say('完整', 'Complete') },
    remedies: { default: say('请补充{names}', 'Add {names}') },
    check,
    ...change,
  };
}

/** One thing that is missing, at one place. */
export const failing: Verdict = {
  outcome: 'failed',
  reason: 'bad',
  data: { names: [say('甲', 'A'), 'B'] },
  where: [at('#x', '甲')],
};
/** The report of one rule alone. */
export const only = (rule: Rule, facts = factsWith(), options: object = {}) =>
  run(facts, { today: TODAY, now: NOW, rules: [rule], ...options });
