/** Reads until when a notice invites people to act: 报名截止时间：…, 请于…前反馈意见, 申报时间：…至…, 延期至…, 为期30天; days of what was counted, done or planned close nothing. */
import { findDates, fold, type IsoDate } from '@sunboard/model';
import { endsOfTerms, type Written } from './closing-term.js';
import { daysNamed, isDay } from './days.js';
import { clausesOf } from './page.js';

/* What people are called to do. */
const CALL =
  /报名|申[报请]|投标|响应文件|招标文件|征[集求]|意见|反馈|提[交出]|报送|递交|送达|投稿|应征|受理|缴[费纳]|推荐|投票|参与|领取|上传|截止[时日]|公示截止/u;
/* 截至3月1日，共收到意见3条; 3月1日前登记的企业, 完成整改, 前往. */
const CLOSES_NOTHING =
  /^[^,\n]{0,4}前?[^,\n]{0,6}(?:登记|注册|成立|设立|出生|毕业|取得|获得|建成|投产|签订|印发)|^[^,\n]{0,3}前(?:往|来|后|期|全面|全部|基本|完成|实现|建成|整改)|^[^\n]{0,12}(?:累计|共|已有?|完成整改)/u;
const COUNTED = /统计|评审|考试|笔试|面试|开标|实施期|项目期|有效期|建设期|服务期/u;
/* In a call, of what will come of it; in a public notice, its own. */
const SHOWN = /公示期(?!限?截止)|公示时间|公示[^,\n]{0,3}$/u;
const OBJECT = /公示|异议|反映/u;
/* Such calls are never over; a call until 招满为止 is not before its day. */
const LASTING =
  /(?:公[告示]|通[告知]|报名|申[报请]|征集)[^,\n]{0,8}(?:长期|常年|全年)(?:有效|开放|进行|公示|$|[,\]\n])|(?:长期|常年|全年)(?:受理(?![^,\n]{0,6}(?:举报|投诉|咨询))|征集|申报|招[聘募收])/u;
const HOUR = String.raw`(?:\s?\[[^\[\]]{1,6}\])?\s?(?:[上下]午|晚上?)?\s?(?:\d{1,2}[:时点]\d{0,2}分?)?\s?`;
const BEFORE = new RegExp(`^${HOUR}(?:之|以)?(?:前|止|截止|结束)`, 'u');
const UNTIL = /(?:截止|截至|延期|延长|推迟)[^\d,]{0,12}$|(?:至|到|—|-|–|~)\s?$/u;
/* 3月5日, whose year stands elsewhere. */
const SHORT = /(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/gu;

/**
 * The last day on which the text of a page published on a day lets people act; undefined where it names none, or is never over.
 * @param isShown true for a public notice 公示, which asks for objections
 */
export function closingDay(
  lines: readonly string[],
  publishedOn: IsoDate | undefined,
  isShown: boolean,
): IsoDate | undefined {
  const clauses = clausesOf(lines.map(fold));
  if (clauses.some(clause => LASTING.test(clause))) return undefined;
  const calls = clauses.filter(clause => CALL.test(clause) || (isShown && OBJECT.test(clause)));
  const said = (read: typeof endsOfTerms) =>
    calls.flatMap(clause =>
      read(clause, publishedOn)
        .filter(({ from }) => isOfCall(clause.slice(0, from), isShown))
        .map(({ day }) => day),
    );
  const days = said(closingDays);
  // A length is told beside the days it means, and counts alone only without them.
  return (days.length > 0 ? days : said(endsOfTerms)).sort().at(-1);
}

function closingDays(clause: string, publishedOn: IsoDate | undefined): readonly Written[] {
  return daysIn(clause, publishedOn).filter(({ from, to }) =>
    closes(clause.slice(0, from), clause.slice(to)),
  );
}

function isOfCall(before: string, isShown: boolean): boolean {
  const near = before.slice(-40);
  return !COUNTED.test(near) && (isShown || !SHOWN.test(near));
}

function closes(before: string, after: string): boolean {
  return (UNTIL.test(before) || BEFORE.test(after)) && !CLOSES_NOTHING.test(after);
}

function daysIn(clause: string, publishedOn: IsoDate | undefined): readonly Written[] {
  const whole = findDates(clause).flatMap(({ date, index, text }): Written[] =>
    isDay(date) ? [{ day: date, from: index, to: index + text.length }] : [],
  );
  const short = [...clause.matchAll(SHORT)].flatMap((match): Written[] => {
    if (/[\d年]\s?$/u.test(clause.slice(0, match.index))) return [];
    const near = whole.findLast(({ from }) => from < match.index)?.day ?? publishedOn;
    const year = Number(near?.slice(0, 4));
    // The first of this name that is not before.
    const day =
      near && daysNamed(match[1] ?? '', match[2] ?? '', [year, year + 1]).find(each => each >= near);
    return day ? [{ day, from: match.index, to: match.index + match[0].length }] : [];
  });
  return [...whole, ...short];
}
