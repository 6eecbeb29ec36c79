/** guide.hours: office hours name days and hours. */
import { fold } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { P15 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const DAYS = /星期|周[一二三四五六日末]|工作日|每天|每日|全天|节假日|24\s?小时|全年|monday|weekday|daily/;
const CLOCK = /\d{1,2}\s?[:：时点]\s?(?:\d{2}|00)?|24\s?小时|全天/;

export const rule: Rule = {
  id: 'guide.hours',
  title: say('办理时间具体', 'Office hours must be specific'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'warning',
  basis: { ...P15, article: '办事指南·办理时间', confidence: 'S' },
  reasons: {
    specific: say('办理时间写明了日期和钟点', 'Days and hours are named'),
    vague: say('办理时间“{value}”没有写明{names}', 'The hours “{value}” do not name {names}'),
  },
  remedies: {
    default: say(
      '请写明星期和起止钟点，如“星期一至星期五 9:00—12:00，13:30—17:30”。',
      'Name weekdays and clock times, such as “Monday to Friday 9:00-12:00, 13:30-17:30”.',
    ),
  },
  check: facts => {
    const field = findField(facts, 'ServiceGuide', 'hours');
    if (field.state !== 'present' || !field.where) return [];
    const text = fold(field.value ?? '');
    const missing = [
      !DAYS.test(text) && say('星期', 'weekdays'),
      !CLOCK.test(text) && say('钟点', 'clock times'),
    ].filter(name => name !== false);
    const told = { data: { value: (field.value ?? '').slice(0, 60), names: missing }, where: [field.where] };
    // One of the two suffices: 夏季 and 冬季 tables often name the days elsewhere.
    if (missing.length < 2) return [{ outcome: 'passed', reason: 'specific', ...told }];
    return [
      {
        outcome: 'failed',
        reason: 'vague',
        ...told,
        expected: say('星期和钟点', 'weekdays and clock times'),
        observed: told.data.value,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'weekdays and hours',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(),
  },
  {
    name: 'no days and no hours',
    outcome: 'failed',
    reason: 'vague',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理时间: '法定上班时间（冬夏令时）' }),
  },
];
