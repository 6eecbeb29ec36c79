import { describe, expect, it } from 'vitest';
import { countsTowardLimit } from './step-time.js';

describe('which steps count toward the limit', () => {
  it('believes the statement before the stage, and the stage before the name', () => {
    expect(countsTowardLimit({ name: '听证', stage: 'special', counted: true })).toBe(true);
    expect(countsTowardLimit({ name: '审查', stage: 'examine', counted: false })).toBe(false);
    expect(countsTowardLimit({ name: '听证意见审查', stage: 'examine' })).toBe(true);
    expect(countsTowardLimit({ name: '审查', stage: 'deliver' })).toBe(false);
  });

  it('counts by name where no stage is stated', () => {
    for (const name of ['审查', '现场核查', '决定', '受理审查'])
      expect(countsTowardLimit({ name }), name).toBe(true);
    for (const name of ['申请', '受理', '专家评审', '组织听证', '送达决定', ' 发证 '])
      expect(countsTowardLimit({ name }), name).toBe(false);
  });
});
