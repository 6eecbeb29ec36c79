/** Derivations read as sentences in both languages. */
import { describe, expect, it } from 'vitest';
import {
  cnCalendar,
  deadline,
  deadlineUnder,
  describeCalendar,
  describeDeadline,
  describeStatute,
  describeStep,
  statutoryDeadlines,
} from './index.js';

const REASON = { zh: '征求第三方意见', en: 'third party consulted' };

describe('a step in words', () => {
  const { steps } = deadline({
    jurisdiction: 'cn',
    from: '2026-02-11',
    days: 3,
    unit: 'working',
    extensions: [{ days: 1 }],
    pauses: [{ from: '2026-02-11', to: '2026-02-12', reason: REASON }],
  });
  const sentenceOf = (date: string, locale: 'zh-CN' | 'en') =>
    steps.filter(step => step.date === date).map(step => describeStep(step, locale))[0];

  it.each([
    [
      '2026-02-11',
      '2026-02-11 周三，起算当日：不计入（第 0 日）。',
      '2026-02-11 Wed, the day the period starts: not counted (day 0).',
    ],
    [
      '2026-02-12',
      '2026-02-12 周四，中止计算（征求第三方意见）：不计入。',
      '2026-02-12 Thu, paused (third party consulted): not counted.',
    ],
    ['2026-02-13', '2026-02-13 周五：计入，第 1 个工作日。', '2026-02-13 Fri: working day 1.'],
    [
      '2026-02-14',
      '2026-02-14 周六，因春节调休上班：计入，第 2 个工作日。',
      '2026-02-14 Sat, worked in exchange for Spring Festival: working day 2.',
    ],
    ['2026-02-17', '2026-02-17 周二，春节：不计入。', '2026-02-17 Tue, Spring Festival: not counted.'],
    [
      '2026-02-25',
      '2026-02-25 周三：计入，第 4 个工作日（延期内），期限届满。',
      '2026-02-25 Wed: working day 4, in the extension; the period ends.',
    ],
  ])('says of %s why it counts or not', (date, chinese, english) => {
    expect(sentenceOf(date, 'zh-CN')).toBe(chinese);
    expect(sentenceOf(date, 'en')).toBe(english);
  });

  it('counts weekends among calendar days, and says where the end was rolled to', () => {
    const rolled = deadline({
      jurisdiction: 'cn',
      from: '2026-03-05',
      days: 2,
      unit: 'calendar',
      rollForward: true,
    });
    expect(rolled.steps.map(step => describeStep(step, 'zh-CN'))).toEqual([
      '2026-03-05 周四，起算当日：不计入（第 0 日）。',
      '2026-03-06 周五：计入，第 1 日。',
      '2026-03-07 周六，周末休息日：计入，第 2 日。',
      '2026-03-08 周日，休息日：期限届满后的休息日，顺延。',
      '2026-03-09 周一：期限届满后的第一个工作日，顺延至此，期限届满。',
    ]);
  });

  it('warns on days whose holidays are not published yet', () => {
    const { steps: late } = deadline({ jurisdiction: 'cn', from: '2027-01-04', days: 1, unit: 'working' });
    expect(late.map(step => describeStep(step, 'en'))[1]).toContain(
      '(provisional: holidays not yet published)',
    );
    expect(late.map(step => describeStep(step, 'zh-CN'))[1]).toContain('（暂定：放假安排尚未公布）');
  });

  it('never mixes the languages', () => {
    const all = deadlineUnder('cn.ogi.answer', '2026-09-20', { extended: true }).steps;
    expect(all.map(step => describeStep(step, 'en')).filter(text => /\p{Script=Han}/u.test(text))).toEqual(
      [],
    );
    expect(all.map(step => describeStep(step, 'zh-CN')).filter(text => /[A-Za-z]/.test(text))).toEqual([]);
  });
});

describe('a deadline in words', () => {
  it('is plain when nothing can change it', () => {
    const sure = deadlineUnder('cn.ogi.answer', '2026-02-06');
    expect(describeDeadline(sure, 'zh-CN')).toBe(
      '截止日期为 2026-03-12 周四：自 2026-02-06（不计入）起 20 个工作日。',
    );
    expect(describeDeadline(sure, 'en')).toBe(
      'Due on 2026-03-12 Thu: 20 working days from 2026-02-06 (day 0).',
    );
  });

  it('says until when holidays are published, and that a pause is open', () => {
    const unsure = deadlineUnder('cn.ogi.answer', '2026-12-10', {
      pauses: [{ from: '2026-12-11', reason: REASON }],
      asOf: '2026-12-14',
    });
    expect(describeDeadline(unsure, 'en')).toContain(
      'Provisional: holidays are published until 2026-12-31, and days after 2026-12-28 may still change; a pause has not ended yet.',
    );
    expect(describeDeadline(unsure, 'zh-CN')).toContain(
      '该日期为暂定：放假安排已公布至 2026-12-31，2026-12-28 之后仍可能调整；有尚未结束的中止。',
    );
  });
});

describe('a source in words', () => {
  it('cites law and article, and admits what is unconfirmed', () => {
    const cited = Object.fromEntries(
      statutoryDeadlines().map(one => [one.id, [describeStatute(one, 'zh-CN'), describeStatute(one, 'en')]]),
    );
    expect(cited['cn.licence.decision']).toEqual([
      '中华人民共和国行政许可法（2019年修正）第42条',
      'Administrative Licensing Law (2019), art. 42',
    ]);
    expect(cited['uk.foi.answer']?.[1]).toBe(
      'Freedom of Information Act 2000 s. 10(1), 10(6) (to be confirmed)',
    );
    expect(cited['uk.foi.answer']?.[0]).toContain('（待核实）');
    expect(cited['cn.site.annualSheet']).toEqual(['国办函〔2018〕12号', 'General Office letter 2018 No. 12']);
  });

  it('says how far a calendar reaches', () => {
    expect(describeCalendar(cnCalendar(), 'en')).toContain(
      'published until 2026-12-31; days after 2026-12-28',
    );
    expect(describeCalendar(cnCalendar(), 'zh-CN')).toContain('已公布至 2026-12-31');
  });
});
