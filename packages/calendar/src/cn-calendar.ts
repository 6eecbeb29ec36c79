/** The calendar of mainland China: the State Council's holidays and make-up working days. */
import { calendarOf, type Calendar } from './calendar.js';
import { CN_HOLIDAYS } from './data/cn.js';

let calendar: Calendar | undefined;

/**
 * Mainland China 中国大陆. Apart from {@link getCalendar} so that a bundle for Chinese offices carries no other country's days.
 * Beyond `knownUntil` the thirteen statutory days are given as estimates for three years, without any moved weekend.
 */
export function cnCalendar(): Calendar {
  return (calendar ??= calendarOf(
    {
      id: 'cn',
      jurisdiction: 'cn',
      timeZone: 'Asia/Shanghai',
      source: {
        authority: { zh: '国务院办公厅关于部分节假日安排的通知', en: 'State Council holiday notices' },
        compiledFrom: 'chinese-days 1.5.7',
        licence: 'MIT',
        url: 'https://github.com/vsme/chinese-days',
      },
    },
    CN_HOLIDAYS,
  ));
}
