/** Reads the end of a length of days that is told in place of a closing day: 公示期为7个工作日, 自发布之日起30日内, 自2026年3月1日起5个工作日. */
import { addCalendarDays, addMonths, addWorkingDays, cnCalendar, nextWorkingDay } from '@sunboard/calendar';
import { findDates, numeralOf, type IsoDate } from '@sunboard/model';
import { isDay } from './days.js';

/** A day that a clause tells, and where. */
export interface Written {
  readonly day: IsoDate;
  readonly from: number;
  readonly to: number;
}

/* 七[7]个工作日, 30日, 十天, 1个月; not 5月10日, 7日后. */
const LENGTH =
  /(?<![\d月./-]|第)(\d{1,3}|[一二三四五六七八九十]{1,3})(?:\[\d{1,3}\])?\s?(?:个?(工作日|自然日|日历日|[日天])|个(月))(?!\s?[\]\d后前])/gu;
/* The day of publication begins it, named or not; 自收到通知之日起 is another's. */
const FROM_ISSUE = /(?:发布|公布|公[告示]|刊[登载发]|登载|挂网|即)(?:之日|日)起?[\s至到,的共为]{0,3}$/u;
const NAMED =
  /(?:期限?|时间|期间|日期|为期|时长|公示|请[在于])(?:限?(?:为|是|:|不少于)|\s|\n|共|[计有]){0,3}$/u;
const FROM_DAY = /^\s?(?:之日)?(?:起|开始)[\s至到,的共为]{0,3}$/u;
/* 5个工作日内签订合同, 30日内申请复议. */
const OTHERS = /^[^,\n]{0,20}(?:签|领取|复议|诉讼|质疑|答复|办结|缴纳|退还|支付)/u;

/**
 * The last days of the terms that a folded clause tells. The day that begins one does not count, and an end on a day off moves to the
 * next working day (Civil Code, art. 201 and 203).
 */
export function endsOfTerms(clause: string, publishedOn: IsoDate | undefined): readonly Written[] {
  return [...clause.matchAll(LENGTH)].flatMap(({ 0: written, 1: count = '', 2: days, index }) => {
    const to = index + written.length;
    const start = startOf(clause.slice(0, index), publishedOn);
    if (start === undefined || OTHERS.test(clause.slice(to))) return [];
    const day = endOf(start, Number(count) || numeralOf(count), days);
    return [{ day, from: index, to }];
  });
}

function endOf(start: IsoDate, count: number, days: string | undefined): IsoDate {
  if (days === '工作日') return addWorkingDays(cnCalendar(), start, count);
  const end = days === undefined ? addMonths(start, count) : addCalendarDays(start, count);
  return nextWorkingDay(cnCalendar(), end);
}

function startOf(before: string, publishedOn: IsoDate | undefined): IsoDate | undefined {
  const day = findDates(before).at(-1);
  if (day && isDay(day.date) && FROM_DAY.test(before.slice(day.index + day.text.length))) return day.date;
  return FROM_ISSUE.test(before) || NAMED.test(before) ? publishedOn : undefined;
}
