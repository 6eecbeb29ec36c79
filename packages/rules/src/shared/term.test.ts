import { describe, expect, it } from 'vitest';
import { lastDayInForce } from './term.js';

const ISSUED = '2021-03-15';

describe('the last day in force', () => {
  it.each([
    ['本办法自2021年1月1日起施行，有效期至2025年12月31日。', '2025-12-31'],
    ['第二十条　本实施细则自2021年1月1日起实施，有效期5年。', '2025-12-31'],
    ['本通知自印发之日起施行，有效期为三年。', '2024-03-14'],
    ['本意见自2020年6月1日起施行，有效期限至2025年5月31日止', '2025-05-31'],
  ])('is read from %s', (text, day) => {
    expect(lastDayInForce(text, ISSUED)).toBe(day);
  });

  it.each([
    ['of another document', '《示例办法》自2021年1月1日起施行，有效期5年。'],
    ['of a permit', '许可证有效期5年，自颁发之日起计算。'],
    ['that was put off', '本办法有效期至2025年12月31日，经评估后延长两年。'],
    ['of two clauses that differ', '本办法有效期至2025年12月31日。本办法所附标准有效期至2023年12月31日。'],
    ['without its beginning', '本办法有效期5年。'],
  ])('is not taken from a clause %s', (_, text) => {
    expect(lastDayInForce(text, ISSUED)).toBeUndefined();
  });

  it('counts from the day of issue only where that is known', () => {
    expect(lastDayInForce('本办法自公布之日起施行，有效期5年。', undefined)).toBeUndefined();
  });
});
