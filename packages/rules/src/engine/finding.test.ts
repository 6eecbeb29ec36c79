/** How a verdict becomes a finding: what it says, where, and when it is toned down. */
import { describe, expect, it } from 'vitest';
import type { Rule, Verdict } from '../rule.js';
import { say } from '../shared/wording.js';
import { at, factsWith } from '@sunboard/reader/testing';
import { SURE_OF_KIND, brokenFinding, toFinding } from './finding.js';
import { ruleThat } from './run.test-helper.js';

const rule = ruleThat(() => [], {
  reasons: { bad: say('缺少', 'Missing'), good: say('完整', 'Complete') },
  remedies: { default: say('请补充', 'Add it'), good: say('保持', 'Keep it') },
});
const failed: Verdict = { outcome: 'failed', reason: 'bad', where: [at('#x')] };
const wording = { locale: 'en', severity: undefined } as const;
const of = (verdict: Verdict, change: Partial<Rule> = {}, facts = factsWith(), more: object = {}) =>
  toFinding({ ...rule, ...change }, verdict, facts, { ...wording, ...more });

describe('a finding', () => {
  it('holds what was expected and seen only where the verdict says so', () => {
    const told = of({ ...failed, expected: say('有', 'there'), observed: say('没有', 'none') });
    expect(told).toMatchObject({ expected: 'there', observed: 'none' });
    expect(of(failed)).not.toHaveProperty('expected');
    expect(of(failed)).not.toHaveProperty('observed');
  });

  it('links to its basis where there is an address', () => {
    const basis = { ...rule.basis, url: 'https://www.gov.cn/law' };
    expect(of(failed, { basis }).basis).toEqual({
      source: 'Basis',
      article: '1',
      url: 'https://www.gov.cn/law',
      confidence: 'P',
    });
    expect(of(failed).basis).toEqual({ source: 'Basis', article: '1', confidence: 'P' });
  });

  it('is about its places, else about the whole page by its title', () => {
    expect(of(failed).where).toEqual([at('#x')]);
    const whole = [{ selector: '', text: '长'.repeat(120) }];
    const facts = factsWith({ title: '长'.repeat(200) });
    expect(of({ outcome: 'failed', reason: 'bad' }, {}, facts).where).toEqual(whole);
    expect(of({ ...failed, where: [] }, {}, facts).where).toEqual(whole);
  });

  it('asks for nothing where all is well', () => {
    expect(of({ outcome: 'passed', reason: 'good' }).remedy).toBe('');
    expect(of(failed).remedy).toBe('Add it');
    expect(of({ outcome: 'cantTell', reason: 'good' }).remedy).toBe('Keep it');
  });

  it('weighs what the verdict says while it is open or failed, what the rule says when it passed, and what the site says first', () => {
    const graver = { severity: 'veto' } as const;
    expect(of({ ...failed, ...graver }).severity).toBe('veto');
    expect(of({ outcome: 'cantTell', reason: 'bad', ...graver }).severity).toBe('veto');
    expect(of({ outcome: 'passed', reason: 'good', ...graver }).severity).toBe('error');
    expect(of({ ...failed, ...graver }, {}, factsWith(), { severity: 'info' }).severity).toBe('info');
    expect(of({ outcome: 'passed', reason: 'good' }, {}, factsWith(), { severity: 'info' }).severity).toBe(
      'info',
    );
    expect(of({ ...failed, ...graver }).message).toContain('veto item');
    expect(of({ outcome: 'cantTell', reason: 'bad', ...graver }).message).not.toContain('veto item');
  });

  it('is a sentence of its own before what makes it doubtful, in both languages', () => {
    const guess = factsWith({ kind: 'column', kindConfidence: 0.4 });
    const doubtful = (locale: string, change: Partial<Rule> = {}) =>
      of(failed, { kinds: ['column'], ...change }, guess, { locale }).message;
    expect(doubtful('zh-CN')).toMatch(/^缺少。不能确定/u);
    expect(doubtful('en')).toMatch(/^Missing\. It is not certain/u);
    expect(doubtful('en', { reasons: { bad: say('缺什么？', 'What is missing?') } })).toMatch(
      /missing\? It is/u,
    );
    expect(of(failed).message).toBe('Missing');
  });

  it('words a reason that the rule does not know by its code', () => {
    expect(of({ ...failed, reason: 'strange' }).message).toContain('strange');
  });
});

describe('a failed verdict', () => {
  const outcomeOf = (change: Partial<Rule>, facts = factsWith(), more: object = {}) =>
    of(failed, change, facts, more).outcome;

  it('stays open where the duty binds government sites and it is not known whether this is one', () => {
    const binds = { binds: 'governmentSites' } as const;
    expect(outcomeOf(binds, factsWith(), { standing: 'unknown' })).toBe('cantTell');
    expect(of(failed, binds, factsWith(), { standing: 'unknown' }).message).toContain('government website');
    expect(outcomeOf(binds, factsWith(), { standing: 'government' })).toBe('failed');
    expect(outcomeOf({}, factsWith(), { standing: 'unknown' })).toBe('failed');
    expect(
      of({ outcome: 'passed', reason: 'good' }, binds, factsWith(), { standing: 'unknown' }).outcome,
    ).toBe('passed');
  });

  it('stays open where the page was not read to its end and absence was judged', () => {
    const facts = factsWith({ truncated: true });
    const absent = of({ ...failed, absent: true }, {}, facts);
    expect(absent).toMatchObject({ outcome: 'cantTell', reason: 'bad' });
    expect(absent.message).toContain('too large');
    expect(of({ outcome: 'passed', reason: 'good', absent: true }, {}, facts).outcome).toBe('cantTell');
    expect(of({ ...failed, absent: true }).outcome).toBe('failed');
    const open = of({ outcome: 'cantTell', reason: 'bad', absent: true }, {}, facts);
    expect(open.message).not.toContain('too large');
    const loading = factsWith({ truncated: true, truncatedBy: 'loading' });
    expect(of({ ...failed, absent: true }, {}, loading).message).toContain('had not arrived');
    const slow = factsWith({ truncated: true, truncatedBy: 'time' });
    expect(of({ ...failed, absent: true }, {}, slow).message).toContain('in the time allowed');
  });

  it('stays open where the page still shows code of its template and absence was judged', () => {
    const facts = factsWith({ text: '通知公告\n${article.title}\n首页' });
    expect(of({ ...failed, absent: true }, {}, facts)).toMatchObject({ outcome: 'cantTell', reason: 'bad' });
    expect(of({ ...failed, absent: true }, {}, facts).message).toContain('code of its template');
    expect(of(failed, {}, facts).outcome).toBe('failed');
  });

  it('stays open below the confidence that the kind of page needs, and only for rules of one kind', () => {
    const guide = { kinds: ['guide'] } as const;
    const sure = (kindConfidence: number) => factsWith({ kind: 'guide', kindConfidence });
    expect(outcomeOf(guide, sure(SURE_OF_KIND))).toBe('failed');
    expect(outcomeOf(guide, sure(SURE_OF_KIND - 0.01))).toBe('cantTell');
    expect(outcomeOf({}, sure(0.1))).toBe('failed');
  });

  it('of a home page needs an address that a home page has, or, where none is known, more confidence', () => {
    const home = { kinds: ['home'] } as const;
    const page = (url: string, kindConfidence: number) => factsWith({ kind: 'home', url, kindConfidence });
    const HOME = 'https://www.example.gov.cn/index.html';
    const COLUMN = 'https://www.example.gov.cn/news/index.html';
    const LOCAL = 'http://localhost/news/';
    expect(outcomeOf(home, page(HOME, SURE_OF_KIND))).toBe('failed');
    expect(outcomeOf(home, page(HOME, 0.59))).toBe('cantTell');
    expect(outcomeOf(home, page(COLUMN, 0.9))).toBe('cantTell');
    expect(outcomeOf(home, page(COLUMN, 1))).toBe('failed');
    expect(outcomeOf(home, page(LOCAL, 0.75))).toBe('failed');
    expect(outcomeOf(home, page(LOCAL, 0.74))).toBe('cantTell');
    expect(of(failed, home, page(COLUMN, 0.9)).message).toContain('its address is not that of the site');
    expect(of(failed, home, page(HOME, 0.59)).message).toContain('59% sure');
  });
});

describe('a rule that broke', () => {
  it('is said to have broken, by its own severity, with as much of the error as fits', () => {
    const broken = brokenFinding(rule, new Error('x'.repeat(300)), factsWith(), 'en');
    expect(broken).toMatchObject({ outcome: 'cantTell', reason: 'broken', severity: 'error' });
    expect(broken.message).toContain(`: ${'x'.repeat(200)}`);
    expect(broken.message).not.toContain('x'.repeat(201));
    expect(broken.remedy).toContain('by hand');
    expect(brokenFinding(rule, 'plain words', factsWith(), 'en').message).toContain('plain words');
  });
});
