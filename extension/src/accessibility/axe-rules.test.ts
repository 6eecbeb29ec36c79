import { describe, expect, it } from 'vitest';
import { run, RULES } from '@sunboard/rules';
import { factsWith } from '@sunboard/reader/testing';
import { axeRules, type AxeResult } from './axe-rules.js';

const result = (change: Partial<AxeResult> = {}): AxeResult => ({
  id: 'image-alt',
  impact: 'critical',
  tags: ['cat.text-alternatives', 'wcag2a', 'wcag111'],
  help: '图像必须有替代文本',
  helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/image-alt',
  outcome: 'failed',
  nodes: [{ target: ['main > img'], html: '<img src="a.jpg">', summary: 'Fix {any} of these' }],
  ...change,
});
const judge = (results: AxeResult[], profile = {}) =>
  run(factsWith(), { today: '2026-06-15', rules: [...RULES, ...axeRules(results)], profile }).findings.filter(
    ({ rule }) => rule.startsWith('axe.'),
  );

describe('the accessibility pack', () => {
  it('shows what axe found as findings of our own, with criterion, place and remedy', () => {
    expect(judge([result()])).toMatchObject([
      {
        rule: 'axe.image-alt',
        outcome: 'failed',
        severity: 'error',
        message: '图像必须有替代文本（1 处）',
        remedy: 'Fix any of these',
        basis: { article: '1.1.1', confidence: 'S' },
        where: [{ selector: 'main > img', text: '<img src="a.jpg">' }],
      },
    ]);
  });

  it('leaves to a person what axe could not tell', () => {
    expect(judge([result(), result({ outcome: 'cantTell' })]).map(({ outcome }) => outcome)).toEqual([
      'failed',
      'cantTell',
    ]);
  });

  it('can be dismissed and switched off like any rule', () => {
    expect(judge([result()], { rules: { 'axe.image-alt': 'off' } })).toEqual([]);
    const exemptions = [{ rule: 'axe.image-alt', reason: '装饰图' }];
    expect(judge([result()], { exemptions })[0]?.exempted?.reason).toBe('装饰图');
  });

  it('steps into shadow roots and masks private numbers in what it quotes', () => {
    const [finding] = judge([
      result({
        nodes: [{ target: [['x-card', 'img']], html: '<img title="110101199001010007">', summary: '' }],
      }),
    ]);
    expect(finding?.where[0]?.selector).toBe('x-card >>> img');
    expect(finding?.where[0]?.text).not.toContain('110101199001010007');
  });
});
