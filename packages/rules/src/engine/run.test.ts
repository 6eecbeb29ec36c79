/** The engine: gating, profiles, exemptions, wording, scores and order. */
import type { PageFacts } from '@sunboard/reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../rules.js';
import { VERSION } from '../version.js';
import type { Rule, Verdict } from '../rule.js';
import { say } from '../shared/wording.js';
import { at, factsWith } from '@sunboard/reader/testing';
import { run, runInTurns } from './run.js';
import { NOW, TODAY, failing, only, ruleThat } from './run.test-helper.js';

describe('runInTurns', () => {
  it('finds what one go finds', async () => {
    const facts = factsWith({ kind: 'article', text: '经办人：示例，身份证号码110101190001011009。' });
    const options = { today: TODAY, now: NOW };
    expect(await runInTurns(facts, options, 0)).toEqual(run(facts, options));
  });

  it('gives others their turn between two rules', async () => {
    const order: string[] = [];
    const telling = (id: string) =>
      ruleThat(
        () => {
          order.push(id);
          return [failing];
        },
        { id },
      );
    const judged = runInTurns(
      factsWith(),
      { today: TODAY, now: NOW, rules: [telling('test.first'), telling('test.second')] },
      0,
    );
    order.push('other');
    await judged;
    expect(order).toEqual(['test.first', 'other', 'test.second']);
  });
});

describe('run', () => {
  it('fills the wording and joins lists in the language asked for', () => {
    const rule = ruleThat(() => [failing]);
    expect(only(rule).findings[0]?.message).toBe('缺少甲、B');
    expect(only(rule, factsWith(), { locale: 'en' }).findings[0]).toMatchObject({
      message: 'Missing A, B',
      remedy: 'Add A, B',
    });
  });

  it('says of a page that shows nothing that it is blank, and not what else is missing', () => {
    const told = (facts: PageFacts) =>
      run(facts, { today: TODAY, now: NOW, packs: ['cn', 'privacy'] }).findings.map(({ rule }) => rule);
    const url = 'https://www.example.gov.cn/';
    for (const blank of ['bare', 'scripted'] as const)
      expect(told(factsWith({ kind: 'home', kindConfidence: 0.98, url, blank }))).toEqual([
        'page.blank',
        'page.answer',
      ]);
    expect(told(factsWith({ kind: 'home', kindConfidence: 0.98, url }))).toContain('meta.site');
  });

  it('holds the home pages of companies to no term of the inspection', () => {
    const stale = factsWith({
      kind: 'home',
      kindConfidence: 0.98,
      url: 'https://www.water.example.com/',
      title: '示例市水务集团有限公司',
      updatedOn: '2018-03-23',
    });
    const report = run(stale, { today: TODAY, now: NOW, packs: ['cn'] });
    expect(report.findings.map(({ rule }) => rule)).not.toContain('fresh.home');
  });

  it('counts a rule for other kinds of page as inapplicable', () => {
    const report = only(
      ruleThat(() => [failing], { kinds: ['guide'] }),
      factsWith({ kind: 'home' }),
    );
    expect(report.findings).toEqual([]);
    expect(report.counts.inapplicable).toBe(1);
    expect(report.score).toBeNull();
  });

  it('holds an annual report or a guide that is published as an article to the rules for articles', () => {
    const rule = ruleThat(() => [failing], { kinds: ['article'] });
    const published = {
      kind: 'annualReport',
      kindConfidence: 0.8,
      publishedOn: '2026-01-20',
      dates: [
        {
          value: '2026-01-20',
          text: '2026-01-20',
          role: 'published',
          evidence: 'label',
          confidence: 0.9,
          where: at('#d', '2026-01-20'),
        },
      ],
    } as const;
    expect(only(rule, factsWith(published)).findings[0]?.outcome).toBe('failed');
    expect(only(rule, factsWith({ ...published, kind: 'ogiGuide' })).counts.failed).toBe(1);
    expect(only(rule, factsWith({ ...published, dates: [] })).counts.inapplicable).toBe(1);
    expect(only(rule, factsWith({ ...published, kind: 'column' })).counts.inapplicable).toBe(1);
  });

  it('does not fail a page whose kind is a guess, and says what would settle it', () => {
    const facts = factsWith({ kind: 'guide', kindConfidence: 0.5 });
    const [finding] = only(
      ruleThat(() => [failing], { kinds: ['guide'] }),
      facts,
      { locale: 'en' },
    ).findings;
    expect(finding).toMatchObject({ outcome: 'cantTell', reason: 'bad' });
    expect(finding?.message).toContain('50%');
    expect(finding?.message).toContain('site profile');
  });

  it('does not call a thing missing on a page that was not read to its end', () => {
    const facts = factsWith({ truncated: true });
    expect(
      only(
        ruleThat(() => [{ ...failing, absent: true }]),
        facts,
      ).findings[0]?.outcome,
    ).toBe('cantTell');
    expect(
      only(
        ruleThat(() => [failing]),
        facts,
      ).findings[0]?.outcome,
    ).toBe('failed');
  });

  it('says of a page in whose place an apology stands only what exposes somebody there', () => {
    const rule = (packs: Rule['packs']) =>
      ruleThat(
        () => [
          { outcome: 'passed', reason: 'good' },
          { outcome: 'cantTell', reason: 'bad' },
          { ...failing, absent: true, key: 'lacking' },
          { ...failing, key: 'shown' },
        ],
        { packs },
      );
    const outcomes = (facts: PageFacts, packs: Rule['packs'] = ['cn', 'privacy']) =>
      only(rule(packs), facts).findings.map(({ outcome }) => outcome);
    const all = ['failed', 'failed', 'cantTell', 'passed'];
    const wall = factsWith({ title: '网站防火墙', text: '您的请求已被拦截' });
    expect(outcomes(factsWith({ title: '通知公告', text: '通知公告' }))).toEqual(all);
    expect(outcomes(wall)).toEqual(['failed']);
    expect(outcomes(wall, ['cn'])).toEqual([]);
    expect(outcomes(factsWith({ errorStatus: 503, text: '稍后' }))).toEqual(['failed']);
    // Some servers give the page whole, and an error beside it.
    expect(outcomes(factsWith({ errorStatus: 404, text: '本局负责全区的示例工作。'.repeat(40) }))).toEqual(
      all,
    );
  });

  it('survives a rule that throws and names it', () => {
    const broken = ruleThat(() => {
      throw new Error('no such thing');
    });
    const [finding] = only(broken, factsWith(), { locale: 'en' }).findings;
    expect(finding).toMatchObject({ outcome: 'cantTell', reason: 'broken', rule: 'test.rule' });
    expect(finding?.message).toContain('no such thing');
  });

  it('says of a veto item only that it would count towards it', () => {
    const veto = ruleThat(() => [{ ...failing, severity: 'veto' }]);
    expect(only(veto, factsWith(), { locale: 'en' }).findings[0]?.message).toContain(
      'would count towards a veto item',
    );
    expect(only(veto).findings[0]?.message).toContain('将计入单项否决项');
  });

  it('marks an unconfirmed source as good practice', () => {
    const rule = ruleThat(() => [failing], {
      basis: { source: say('建议', 'Advice'), article: '', confidence: 'M' },
    });
    expect(only(rule, factsWith(), { locale: 'en' }).findings[0]?.basis.source).toContain(
      'good practice, source to be confirmed',
    );
  });

  it('counts a rule that finds nothing to judge as inapplicable, once', () => {
    const silent = ruleThat(() => []);
    const declined = ruleThat(() => [{ outcome: 'inapplicable', reason: 'good' }, failing]);
    const report = only(silent);
    expect([report.findings, report.counts.inapplicable]).toEqual([[], 1]);
    expect(only(declined).findings.map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(only(declined).counts.inapplicable).toBe(0);
  });

  it('holds only government sites to the duties that bind these', () => {
    const bound = ruleThat(() => [failing], { binds: 'governmentSites' });
    const school = factsWith({ url: 'https://www.example.edu.cn/page.html' });
    expect(only(bound).counts).toMatchObject({ failed: 1, inapplicable: 0 });
    expect(only(bound, school).counts).toMatchObject({ failed: 0, inapplicable: 1 });
    const anybody = ruleThat(() => [failing]);
    expect(only(anybody, school).counts).toMatchObject({ failed: 1, inapplicable: 0 });
  });

  it('names itself, and carries the facts only where asked', () => {
    const rule = ruleThat(() => [failing]);
    const facts = factsWith();
    expect(only(rule, facts).tool).toEqual({ name: 'sunboard', version: VERSION });
    expect(only(rule, facts)).not.toHaveProperty('facts');
    expect(only(rule, facts, { facts: false })).not.toHaveProperty('facts');
    expect(only(rule, facts, { facts: true }).facts).toBe(facts);
  });

  it('puts failed before open before passed, and graver before milder', () => {
    const verdicts: Verdict[] = [
      { outcome: 'passed', reason: 'good' },
      { ...failing, severity: 'info' },
      { outcome: 'cantTell', reason: 'bad', data: { names: 'x' } },
      { ...failing, severity: 'veto' },
    ];
    expect(
      only(ruleThat(() => verdicts)).findings.map(({ outcome, severity }) => `${outcome} ${severity}`),
    ).toEqual(['failed veto', 'failed info', 'cantTell error', 'passed error']);
  });

  it('weighs the score by severity', () => {
    const good = ruleThat(() => [{ outcome: 'passed', reason: 'good' }], { id: 'a', severity: 'error' });
    const bad = ruleThat(() => [failing], { id: 'b', severity: 'veto' });
    expect(run(factsWith(), { today: TODAY, now: NOW, rules: [good, bad] }).score).toBe(33.3);
  });
});

describe('the catalogue', () => {
  it('gives the same report whatever the order of the rules', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...RULES], { minLength: RULES.length }), rules => {
        const facts = factsWith({ kind: 'article', footer: { text: '版权' } });
        const report = (list: readonly Rule[]) =>
          JSON.stringify(run(facts, { today: TODAY, now: NOW, rules: list }));
        expect(report(rules)).toBe(report(RULES));
      }),
      { numRuns: 20 },
    );
  });
});
