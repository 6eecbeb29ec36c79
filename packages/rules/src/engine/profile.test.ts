/** Reading sunboard.profile.json, and what it changes. */
import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '@sunboard/model';
import type { ColumnOverride, Rule } from '../rule.js';
import { factsWith } from '@sunboard/reader/testing';
import { contextFor, exemptionFor, packsOf, parseProfile, settingOf, withOverride } from './profile.js';

describe('parseProfile', () => {
  it('reads a profile and adds nothing', () => {
    const { value, problems } = parseProfile(
      '{"name":"示例","thresholds":{"fresh.news.maxAgeDays":12}}',
      'en',
    );
    expect(problems).toEqual([]);
    expect(value).toEqual({ name: '示例', thresholds: { 'fresh.news.maxAgeDays': 12 } });
  });

  it('points to the line and column of broken JSON', () => {
    const { value, problems } = parseProfile('{\n  "name": oops\n}', 'en');
    expect(value).toBeUndefined();
    expect(problems[0]?.message).toMatch(/not valid JSON/);
  });

  it('takes no other file for a profile, and an empty profile for one', () => {
    for (const other of ['[]', '12', 'null', '"a"', '{"schema":"sunboard/report@1","findings":[]}']) {
      const { value, problems } = parseProfile(other, 'en');
      expect(value, other).toBeUndefined();
      expect(problems[0]?.message, other).toBe('This is no site profile');
    }
    expect(parseProfile('{}', 'en')).toEqual({ value: {}, problems: [] });
  });

  it('points to a value that cannot be used, in the language asked for', () => {
    const { problems } = parseProfile('{"exemptions":[{"rule":"a","reason":"b","until":"soon"}]}', 'zh-CN');
    expect(problems[0]).toMatchObject({ pointer: '/exemptions/0/until' });
    expect(problems[0]?.message).toMatch(/日期/);
  });
});

describe('the facts under a profile', () => {
  const facts = factsWith({ kind: 'other', kindConfidence: 0.4, kindEvidence: ['url'] });

  it('stay as they are where the column says neither kind nor type', () => {
    expect(withOverride(facts, undefined)).toBe(facts);
    expect(withOverride(facts, { match: '/a/' })).toBe(facts);
  });

  it('take kind and type of the column as certain, and say from where', () => {
    expect(withOverride(facts, { match: '/a/', kind: 'guide' })).toMatchObject({
      kind: 'guide',
      kindConfidence: 1,
      kindEvidence: ['url', 'profile /a/'],
    });
    expect(withOverride(facts, { match: '/a/', kind: 'guide' })).not.toHaveProperty('columnType');
    expect(withOverride(facts, { match: '/a/', type: 'news' })).toMatchObject({
      kind: 'column',
      columnType: 'news',
    });
  });
});

describe('what a rule may know', () => {
  const rule = { id: 'a.b', thresholds: { limit: 3 } } as unknown as Rule;
  const context = (profile: object = {}, column?: ColumnOverride, measured?: object) =>
    contextFor(rule, '2026-06-15', profile, column, measured);

  it('is the day and the profile, and what was measured only where it was', () => {
    const bare = context();
    expect(Object.keys(bare).sort()).toEqual(['profile', 'threshold', 'today']);
    const measured = { answers: { a: 'b' }, loadTime: 0, attachments: [] };
    const column = { match: '/a/' };
    expect(context({}, column, measured)).toMatchObject({ column, ...measured });
  });

  it('takes a threshold from the profile under the rule’s own id, else from the rule, else says which is missing', () => {
    expect(context().threshold('limit')).toBe(3);
    expect(context({ thresholds: { 'a.b.limit': 5 } }).threshold('limit')).toBe(5);
    expect(context({ thresholds: { 'a.c.limit': 5, 'a.b.other': 6 } }).threshold('limit')).toBe(3);
    expect(() => context().threshold('other')).toThrow('a.b has no threshold named other');
    const without = contextFor({ id: 'a.b' } as unknown as Rule, '2026-06-15', {}, undefined);
    expect(() => without.threshold('limit')).toThrow('no threshold named limit');
  });
});

describe('a profile', () => {
  it('speaks on the rule it names alone', () => {
    const profile: SiteProfile = { rules: { 'a.b': 'off', 'a.c': 'info' } };
    expect(settingOf(profile, 'a.b')).toBe('off');
    expect(settingOf(profile, 'a.c')).toBe('info');
    expect(settingOf(profile, 'a.d')).toBeUndefined();
    expect(settingOf({}, 'a.b')).toBeUndefined();
  });

  it('excuses the finding that an entry names, and says until when only where there is an end', () => {
    const finding = { rule: 'a.b', fingerprint: 'f' };
    const excuse = (entry: object) =>
      exemptionFor(
        { exemptions: [{ rule: 'a.b', reason: 'agreed', ...entry }] },
        finding,
        'https://a.gov.cn/x',
        '2026-06-15',
      );
    expect(excuse({})).toEqual({ reason: 'agreed' });
    expect(excuse({ until: '2026-06-15' })).toEqual({ reason: 'agreed', until: '2026-06-15' });
    expect(excuse({ until: '2026-06-14' })).toBeUndefined();
    expect(excuse({ rule: 'a.c' })).toBeUndefined();
    expect(excuse({ match: '/y' })).toBeUndefined();
    expect(excuse({ fingerprint: 'g' })).toBeUndefined();
  });

  it('asks for its own packs, else for those of its jurisdiction or the page’s, and for privacy', () => {
    expect(packsOf({ packs: ['us'] }, factsWith())).toEqual(['us']);
    expect(packsOf({ jurisdiction: 'uk' }, factsWith())).toEqual(['uk', 'privacy']);
    expect(packsOf({}, factsWith())).toEqual(['cn', 'privacy']);
    expect(packsOf({}, factsWith({ url: 'https://www.example.gouv.fr/a' }))).toEqual(['privacy']);
  });
});
