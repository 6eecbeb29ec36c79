/** Days as British and American offices write them. */
import type { Chance } from './made-chance.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/* As the stylebook of the American press cuts them. */
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

interface Parts {
  readonly y: string;
  readonly yy: string;
  readonly m: number;
  readonly d: number;
  readonly mm: string;
  readonly dd: string;
  readonly month: string;
  readonly mon: string;
  readonly press: string;
  readonly weekday: string;
  readonly th: string;
  readonly iso: string;
}
type Writing = (parts: Parts) => string;

const EITHER: readonly Writing[] = [
  ({ iso }) => iso,
  ({ d, month, y }) => `${d} ${month} ${y}`,
  ({ d, mon, y }) => `${d}-${mon}-${y}`,
];
const WRITINGS: Readonly<Record<'us' | 'uk', readonly Writing[]>> = {
  us: [
    ({ month, d, y }) => `${month} ${d}, ${y}`,
    ({ month, d, y }) => `${month} ${d}, ${y}`,
    ({ mon, d, y }) => `${mon} ${d}, ${y}`,
    ({ press, d, y }) => `${press} ${d}, ${y}`,
    ({ m, d, y }) => `${m}/${d}/${y}`,
    ({ mm, dd, y }) => `${mm}/${dd}/${y}`,
    ({ m, d, yy }) => `${m}/${d}/${yy}`,
    ({ mm, dd, y }) => `${mm}-${dd}-${y}`,
    ({ weekday, month, d, y }) => `${weekday}, ${month} ${d}, ${y}`,
    ({ weekday, mm, dd, y }) => `${weekday.slice(0, 3)}, ${mm}/${dd}/${y} - 09:30`,
    ({ month, d, y }) => `${month.toUpperCase()} ${d}, ${y}`,
    ({ month, d, th, y }) => `${month} ${d}${th}, ${y}`,
    ({ month, d, y }) => `${month} ${d}, ${y} 9:30 AM`,
    ({ m, d, y }) => `${m}/${d}/${y} 2:05 PM`,
    ({ month, d, y }) => `${month} ${d}, ${y} | 10:15 a.m.`,
    ({ mon, dd, y }) => `${mon} ${dd} ${y}`,
    ...EITHER,
  ],
  uk: [
    ({ d, month, y }) => `${d} ${month} ${y}`,
    ({ d, month, y }) => `${d} ${month} ${y}`,
    ({ d, th, month, y }) => `${d}${th} ${month} ${y}`,
    ({ weekday, d, month, y }) => `${weekday} ${d} ${month} ${y}`,
    ({ weekday, d, th, month, y }) => `${weekday}, ${d}${th} ${month} ${y}`,
    ({ weekday, d, th, month, y }) => `${weekday} ${d}${th} ${month}, ${y}`,
    ({ d, mon, y }) => `${d} ${mon} ${y}`,
    ({ weekday, d, mon, y }) => `${weekday.slice(0, 3)} ${d} ${mon} ${y}`,
    ({ dd, mm, y }) => `${dd}/${mm}/${y}`,
    ({ d, m, y }) => `${d}/${m}/${y}`,
    ({ dd, mm, yy }) => `${dd}/${mm}/${yy}`,
    ({ dd, mm, y }) => `${dd}.${mm}.${y}`,
    ({ dd, mm, yy }) => `${dd}.${mm}.${yy}`,
    ({ dd, mm, y }) => `${dd}-${mm}-${y}`,
    ({ d, month, y }) => `${d} ${month} ${y} at 9.30am`,
    ({ dd, mm, y }) => `${dd}/${mm}/${y} 14:05`,
    ({ d, month, y }) => `${d} ${month} ${y}, 10:15am`,
    ({ d, th, month, y }) => `${d}${th} of ${month} ${y}`,
    ({ dd, month, y }) => `${dd} ${month.toUpperCase()} ${y}`,
    ...EITHER,
  ],
};

/** A way of writing days, for a whole page. */
export function dayWriting(nation: 'us' | 'uk', by: Chance): (day: string) => string {
  const write = by.one(WRITINGS[nation]);
  return day => write(partsOf(day));
}

/** A day in parts, as for a box with its month above its number. */
export function partsOf(iso: string): Parts {
  const [y = '', mm = '', dd = ''] = iso.split('-');
  const [m, d] = [Number(mm), Number(dd)];
  const month = MONTHS[m - 1] ?? '';
  return {
    y,
    yy: y.slice(2),
    m,
    d,
    mm,
    dd,
    month,
    mon: month.slice(0, 3),
    press: SHORT[m - 1] ?? '',
    weekday: WEEKDAYS[new Date(`${iso}T12:00:00Z`).getUTCDay()] ?? '',
    th: d > 3 && d < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][d % 10] ?? 'th'),
    iso,
  };
}
