/** Documents as an office means to publish them, made by chance; the sources of `made-*.ts` write them down in many forms. */
import type { Chance } from '../corpus/made-chance.js';
import { dayBefore, titleBy } from '../corpus/made-parts.js';

/** What a source says of a document. */
export interface MadeItem {
  readonly title: string;
  readonly documentNumber: string;
  readonly indexNumber: string;
  readonly issuingAuthority: string;
  readonly publishedOn: string;
  readonly url: string;
}

/** A day as systems and people write it, none of which leaves the day open. */
export const DAY_FORMS = {
  iso: day => day,
  slash: day => parts(day).join('/'),
  dot: day => parts(day).join('.'),
  chinese: day => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日`,
  'chinese, two digits': day => day.replace('-', '年').replace('-', '月') + '日',
  compact: day => day.replaceAll('-', ''),
  numerals: day => numerals(day),
  serial: day => String(Math.round(Date.parse(day) / 86_400_000) + 25_569),
  'with time': day => `${day} 09:30:00`,
  'with the time of a database': day => `${day} 09:30:00.0`,
  'midnight of a worksheet': day => `${parts(day).join('/')} 0:00`,
  'compact with time': day => `${day.replaceAll('-', '')}093000`,
  'with weekday': day => `${parts(day)[0]}年${parts(day)[1]}月${parts(day)[2]}日星期${weekday(day)}`,
  bracketed: day => `[${day}]`,
  wide: day => day.replace(/[\d-]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  spaced: day => `${parts(day)[0]} 年 ${parts(day)[1]} 月 ${parts(day)[2]} 日`,
  'short month': day => `${day.slice(8)}-${monthOf(day)}-${day.slice(2, 4)}`,
  'of a script': day =>
    `${weekdayName(day)} ${monthOf(day)} ${day.slice(8)} ${day.slice(0, 4)} 00:00:00 GMT+0800 (中国标准时间)`,
} satisfies Record<string, (day: string) => string>;

/** See {@link DAY_FORMS}. */
export type DayForm = keyof typeof DAY_FORMS;

/** So many documents, newest first, no two of one title. */
export function itemsBy(by: Chance, count: number): MadeItem[] {
  let past = 0;
  return Array.from({ length: count }, (_, at) => {
    past += 1 + by.upTo(9);
    return {
      title: `${titleBy(by)}（第${String(at + 1)}号）`,
      documentNumber: `示发〔2025〕${String(count - at)}号`,
      indexNumber: `00${String(7000 + at)}`,
      issuingAuthority: by.one(['示例局', '示例市教育局', '阳光区政府办']),
      publishedOn: dayBefore(past),
      url: `/info/1001/${String(5000 - at)}.htm`,
    };
  });
}

function parts(day: string): [string, string, string] {
  const [year = '', month, date] = day.split('-');
  return [year, String(Number(month)), String(Number(date))];
}

const NUMERALS = '〇一二三四五六七八九';

function numerals(day: string): string {
  const [year, month, date] = parts(day);
  const small = (value: number) =>
    `${value > 19 ? (NUMERALS[Math.floor(value / 10)] ?? '') : ''}${value > 9 ? '十' : ''}${value % 10 > 0 ? (NUMERALS[value % 10] ?? '') : ''}`;
  return `${[...year].map(digit => NUMERALS[Number(digit)] ?? '').join('')}年${small(Number(month))}月${small(Number(date))}日`;
}

function weekday(day: string): string {
  return '日一二三四五六'[new Date(day).getUTCDay()] ?? '';
}

function weekdayName(day: string): string {
  return new Date(day).toUTCString().slice(0, 3);
}

function monthOf(day: string): string {
  return new Date(day).toUTCString().slice(8, 11);
}
