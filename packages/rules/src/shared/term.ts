/** Reads until when a document says that it is in force 有效期: by its last day, or by years from the day it took effect. */
import { findDates, fold, type IsoDate } from '@sunboard/model';
import { numeralOf } from '@sunboard/model';

/* 本办法, 本实施细则, 本通知: what the document says of itself, and not of another that it names. */
const OWN =
  /^[^\u300a\u300b\u3008\u3009]{0,40}本(?:[\u4e00-\u9fff]{0,4}(?:办法|规定|细则|通知|意见|方案|政策|措施|规则|决定|文件|标准|规范|通告|公告|制度|规程))/u;
const UNTIL = /有效期(?:限)?(?:为)?(?:至|到|截至|截止至?)/u;
const YEARS = /有效期(?:限)?(?:为)?\[?(\d{1,2}|[一二三四五六七八九十])\]?年/u;
const TAKES_EFFECT = /(?:施行|实施|执行|生效)/u;
const FROM_ISSUE = /自(?:公布|发布|印发|颁布|下发)之日起(?:施行|实施|执行|生效)/u;
const LONGER = /延长|延续|延期|继续有效|重新(?:公布|发布|修订)/u;

/**
 * The last day on which the document is in force by its own words; undefined where it says none or it cannot be told.
 * @param text text of the page
 * @param issuedOn the day it was made or published, from which 自公布之日起 counts
 */
export function lastDayInForce(text: string, issuedOn: IsoDate | undefined): IsoDate | undefined {
  const clauses = text.split(/[。；\n]/u).filter(each => each.includes('有效期') && OWN.test(each));
  const ends = clauses.map(each => (LONGER.test(each) ? undefined : endOf(fold(each), issuedOn)));
  // Two clauses that differ: a part of the document may have a term of its own.
  return new Set(ends).size === 1 ? ends[0] : undefined;
}

function endOf(clause: string, issuedOn: IsoDate | undefined): IsoDate | undefined {
  const until = UNTIL.exec(clause);
  if (until) {
    const after = clause.slice(until.index + until[0].length);
    const [day] = findDates(after);
    return day?.precision === 'day' && day.index <= 1 ? day.date : undefined;
  }
  const years = YEARS.exec(clause);
  const start = years && startOf(clause.slice(0, years.index), issuedOn);
  return years && start ? dayBefore(start, countOf(years[1] ?? '')) : undefined;
}

function startOf(before: string, issuedOn: IsoDate | undefined): IsoDate | undefined {
  if (!TAKES_EFFECT.test(before)) return undefined;
  if (FROM_ISSUE.test(before)) return issuedOn;
  const days = findDates(before).filter(({ precision }) => precision === 'day');
  return days.length === 1 ? days[0]?.date : undefined;
}

function countOf(years: string): number {
  return /\d/u.test(years) ? Number(years) : numeralOf(years);
}

/* Five years from 1 January 2021 end with 31 December 2025. */
function dayBefore(start: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10);
}
