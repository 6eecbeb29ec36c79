/** Reading sunboard.profile.json. */
import { describe, expect, it } from 'vitest';
import { parseProfile } from './profile.js';

describe('parseProfile', () => {
  it('reads a profile and fills in what it leaves out', () => {
    const { value, problems } = parseProfile(
      '{"name":"示例","thresholds":{"fresh.news.maxAgeDays":12}}',
      'en',
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ jurisdiction: 'cn', thresholds: { 'fresh.news.maxAgeDays': 12 } });
  });

  it('points to the line and column of broken JSON', () => {
    const { value, problems } = parseProfile('{\n  "name": oops\n}', 'en');
    expect(value).toBeUndefined();
    expect(problems[0]?.message).toMatch(/not valid JSON/);
  });

  it('points to a value that cannot be used, in the language asked for', () => {
    const { problems } = parseProfile('{"exemptions":[{"rule":"a","reason":"b","until":"soon"}]}', 'zh-CN');
    expect(problems[0]).toMatchObject({ pointer: '/exemptions/0/until' });
    expect(problems[0]?.message).toMatch(/日期/);
  });
});
