/** The law's periods carry the numbers, articles and calendars of their sources. */
import { describe, expect, it } from 'vitest';
import {
  annualDueOn,
  daysBetween,
  deadline,
  deadlineUnder,
  statutoryDeadline,
  statutoryDeadlines,
} from './index.js';

describe('statutory deadlines', () => {
  it.each([
    ['cn.ogi.disclosure', '26', 20, 'working', undefined],
    ['cn.ogi.correction', '30', 7, 'working', undefined],
    ['cn.ogi.thirdParty', '32', 15, 'working', undefined],
    ['cn.ogi.answer', '33', 20, 'working', 20],
    ['cn.ogi.otherOrgan', '34', 15, 'working', undefined],
    ['cn.licence.correction', '32', 5, 'working', undefined],
    ['cn.licence.decision', '42', 20, 'working', 10],
    ['cn.licence.delivery', '44', 10, 'working', undefined],
    ['cn.petition.acceptance', '22', 15, 'calendar', undefined],
    ['cn.petition.handling', '34', 60, 'calendar', 30],
    ['us.foia.determination', '(a)(6)(A)(i)', 20, 'working', 10],
    ['uk.foi.answer', 's. 10(1), 10(6)', 20, 'working', undefined],
  ])('%s is article %s: %i %s days, extension %s', (id, article, days, unit, extension) => {
    const statute = statutoryDeadline(id);
    expect(statute).toMatchObject({ kind: 'period', article, days, unit });
    expect(statute?.kind === 'period' && statute.extension?.days).toBe(extension);
  });

  it('have an id each, and both languages', () => {
    const all = statutoryDeadlines();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(
      all.filter(({ title }) => !/\p{Script=Han}/u.test(title.zh) || /\p{Script=Han}/u.test(title.en)),
    ).toEqual([]);
    expect(statutoryDeadlines('uk').map(({ id }) => id)).toEqual(['uk.foi.answer']);
  });

  it('say which of them rest on no text that was read', () => {
    const unconfirmed = statutoryDeadlines().filter(({ confidence }) => confidence === 'unconfirmed');
    expect(unconfirmed.map(({ id }) => id)).toEqual(['uk.foi.answer']);
  });

  it('give the annual reports’ dates', () => {
    expect(annualDueOn('cn.ogi.departmentReport', '2026-11-23')).toBe('2027-01-31');
    expect(annualDueOn('cn.ogi.governmentReport', '2026-03-31')).toBe('2026-03-31');
    expect(() => annualDueOn('cn.ogi.answer', '2026-01-01')).toThrow('cn.ogi.answer');
  });

  it('count an answer over Spring Festival 2026 with its two make-up Saturdays', () => {
    const { dueOn, basis, provisional } = deadlineUnder('cn.ogi.answer', '2026-02-06');
    expect({ dueOn, provisional }).toEqual({ dueOn: '2026-03-12', provisional: false });
    expect(basis.statute?.article).toBe('33');
    expect(deadlineUnder('cn.ogi.answer', '2026-02-06', { extended: true }).basis.totalDays).toBe(40);
  });

  it('count a British answer by the holidays of every part of the kingdom', () => {
    // 2 January is a bank holiday in Scotland alone.
    const plain = deadline({ jurisdiction: 'uk', from: '2025-12-10', days: 20, unit: 'working' });
    expect(plain.dueOn).toBe('2026-01-12');
    expect(deadlineUnder('uk.foi.answer', '2025-12-10').dueOn).toBe('2026-01-13');
  });

  it('count petitions in calendar days', () => {
    const { dueOn } = deadlineUnder('cn.petition.handling', '2026-01-10', { extended: true });
    expect(daysBetween('2026-01-10', dueOn)).toBe(90);
  });

  it('refuse ids that name no period', () => {
    expect(() => deadlineUnder('cn.ogi.departmentReport', '2026-01-01')).toThrow(RangeError);
    expect(() => deadlineUnder('nothing', '2026-01-01')).toThrow('nothing');
    expect(statutoryDeadline('nothing')).toBeUndefined();
  });
});
