/** Finds private data in a text, judges it by what stands around it, and masks it. Pure. */
import { foldWidth } from './text.js';
import { digitRuns, hasManyDigits, spansOf, type DigitRun, type NumberSpan } from './digits.js';
import { isBankCard, isCreditCode, isId15, isId18, isMobile, isProvince } from './identity.js';

/** Kinds of private data: resident identity numbers (18 and 15 digits, or masked by the page), mobiles, bank cards, home addresses, secrecy marks. */
export type PrivacyType = 'id18' | 'id15' | 'idMasked' | 'mobile' | 'bankCard' | 'address' | 'secretMark';

/** One piece of private data in a text. */
export interface PrivateHit {
  readonly type: PrivacyType;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  readonly confidence: number;
  readonly visibleDigits?: number;
  readonly official: boolean;
}

const LENGTHS = new Set([11, 13, 15, 16, 17, 18, 19]);
/** How far before a number the words are looked at that say what it is. */
const WINDOW = 24;
/** How long a word with a number stuck to it may be. */
const WORD = 40;
const OFFICIAL =
  /(?:咨询|联系|报名|监督|值班|举报|受理)[：:]|(?:咨询|联系|监督|投诉|举报|办公|服务|热线|值班|受理|报名|客服|传真|查询|接待|窗口|经办|单位)(?:[\u4e00-\u9fff、/（）()]{0,8})(?:电话|方式|热线|手机|号码|人)|电话|热线|tel|phone|hotline|contact|fax/iu;
const PERSONAL = /本人|家庭|个人|住户|户主|学生|家长|患者|受助/u;
const ID_LABEL = /身份证|证件号|公民身份|ID\s?(?:card|no|number)/iu;
const CARD_LABEL = /账号|帐号|账户|帐户|卡号|一卡通|银行卡|开户|card\s?(?:no|number)|account/iu;
const SERIAL_LABEL =
  /(?:订单|单号|编号|流水|序列|序号|索引号|文号|批号|货号|条码|考号|学号|工号|案号|户号|[^份]证号|信用代码|机构代码|许可证|备案|项目代码|统一代码|No\.?|ISBN|order|serial|ref|\bid\s?[=:：])[^\d]{0,8}$/iu;
/* 13800001111.50, 13800001111元: what is counted or paid. */
const AMOUNT = /^(?:\.\d{2}(?![\d.])|(?:\.\d{1,4})?\s?(?:[万亿美]?元|[万亿吨度]|千瓦|平方|立方|%))/u;
const CREDIT_LABEL = /信用代码|机构代码|税号|纳税人/u;
const SECRET =
  /(?:绝密|机密|秘密)\s?★|★\s?(?:绝密|机密|秘密)|(?:内部资料|内部文件)[，,（(【\s]{0,2}(?:注意保存|请勿外传|严禁外传|不得外传|严禁翻印)|^[【[（(]?(?:内部资料|内部文件)[】\])）]?$/gu;
/** Safari before 16.4 cannot read a lookbehind: the character before is a group of its own. */
const MASKED_ID = /(^|[^0-9A-Za-z*])([1-8]\d{2,13})([*＊×xX•●]{2,14})(\d{0,11}[Xx]?)(?![0-9A-Za-z*])/gu;
/* A house with a room in it: `5号楼2单元301室`, `5#2-301`; or a number in a village. A longer number behind the house is none of a room. */
const PLACE = /(?:省|市|区|县|镇|乡|街道|路|街|村|小区|花园|苑)/gu;
const HOME =
  /^(?:省|市|区|县|镇|乡|街道|路|街|村|小区|花园|苑)[^\s，。；,;]{0,16}?\d{1,4}(?:(?:号楼|栋|幢|座|单元)[^\s，。；,;\d]{0,10}\d{1,4}(?!\d)(?:(?:单元|[-层楼栋幢座])\d{1,4}(?!\d)){0,3}|[#＃]楼?(?:[一二三四五六七八九十\d]{1,3}(?:单元|[-层楼栋幢座])){0,2}\d{3,4}(?![\d#＃]))(?:室|户|号)?|^村[^\s，。；,;\d]{0,8}\d{1,3}(?:组|社|队)\d{1,4}号/u;
/** More than the longest home address from its place word on, in UTF-16 units. */
const HOME_LENGTH = 65;
/** How much of a text is looked through for homes: a page-long one must not hold up the page. */
const HOMES_READ = 5000;
const HOME_LABEL = /住址|家庭地址|居住地|户籍地|现住/u;
const OFFICE_LABEL = /办公|地址|地点|单位|公司|窗口|邮寄|联系/u;

/** All private data in a text, in order, without overlaps. `around` is text that stands in front of it elsewhere, e.g. the head of its column. */
export function findPrivate(text: string, around = ''): PrivateHit[] {
  const hits: PrivateHit[] = [];
  if (hasManyDigits(text)) for (const run of digitRuns(text)) hits.push(...hitsOfRun(text, run, around));
  if (/[*＊×xX•●]{2}/u.test(text)) hits.push(...maskedIds(text, around));
  if (/[密内]/u.test(text)) hits.push(...secretMarks(text));
  if (/[室户号元栋幢座#＃]/u.test(text) && /\d/u.test(text)) hits.push(...homes(text, around));
  return withoutOverlaps(hits);
}

/** The text with every private number masked, whatever stands around it: what may leave the page. */
export function maskPrivate(text: string): string {
  if (!hasManyDigits(text)) return text;
  const cuts: { start: number; end: number; masked: string }[] = [];
  for (const run of digitRuns(text)) {
    for (const span of spansOf(run, LENGTHS)) {
      const id = idSpan(text, span) ?? gluedId(text, span);
      if (id && isId18(id.value)) cuts.push({ start: span.start, end: id.end, masked: maskValue(id.value) });
      else if (isAlone(text, span) && isPrivateNumber(span))
        cuts.push({ start: span.start, end: span.end, masked: maskValue(span.digits) });
    }
  }
  let result = '';
  let at = 0;
  for (const cut of cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start < at) continue;
    result += text.slice(at, cut.start) + cut.masked;
    at = cut.end;
  }
  return result + text.slice(at);
}

/** `110***********002X`, `138****0000`: enough left to find it again, too little to use it. */
export function maskValue(value: string): string {
  if (value.length <= 13) return `${value.slice(0, 3)}****${value.slice(-4)}`;
  return `${value.slice(0, 3)}${'*'.repeat(value.length - 7)}${value.slice(-4)}`;
}

function hitsOfRun(text: string, run: DigitRun, around: string): PrivateHit[] {
  const hits: PrivateHit[] = [];
  for (const span of spansOf(run, LENGTHS)) {
    const before = around + text.slice(Math.max(0, span.start - WINDOW), span.start);
    const id = idSpan(text, span);
    const value = id?.value ?? '';
    if (id && isId18(value)) {
      if (CREDIT_LABEL.test(before) && isCreditCode(value)) continue;
      hits.push({
        type: 'id18',
        start: span.start,
        end: id.end,
        masked: maskValue(value),
        confidence: 0.98,
        official: false,
      });
    } else if (isAlone(text, span)) {
      const hit = numberHit(span, before, text.slice(span.end, span.end + 8));
      if (hit) hits.push(hit);
    }
  }
  return hits;
}

function numberHit(span: NumberSpan, before: string, after: string): PrivateHit | undefined {
  const { digits, start, end } = span;
  const place = { start, end, official: false };
  if (isPhoneSpan(span)) {
    if (SERIAL_LABEL.test(before) || AMOUNT.test(after)) return undefined;
    const official = OFFICIAL.test(before) && !PERSONAL.test(before);
    return {
      ...place,
      type: 'mobile',
      masked: maskValue(digits.slice(-11)),
      confidence: span.gaps.includes(' ') ? 0.75 : 0.95,
      official,
    };
  }
  if (isId15(digits) && ID_LABEL.test(before)) {
    return { ...place, type: 'id15', masked: maskValue(digits), confidence: 0.85 };
  }
  if (isBankCard(digits) && CARD_LABEL.test(before)) {
    return { ...place, type: 'bankCard', masked: maskValue(digits), confidence: 0.9 };
  }
  return undefined;
}

function isPrivateNumber(span: NumberSpan): boolean {
  return isPhoneSpan(span) || isId15(span.digits) || isBankCard(span.digits);
}

/* Groups as people write a mobile: whole (with 86 in front, too), 3-4-4, 3-8, 7-4, 3-3-5, digit by digit. */
function isPhoneSpan({ digits, groups }: NumberSpan): boolean {
  if (!isMobile(digits.replace(/^86/u, ''))) return false;
  if (/^(?:11|13|3-4-4|3-8|7-4|3-3-5|4-4-3|5-4-4|5-8|5-6)$/u.test(groups.join('-'))) return true;
  return groups.length >= 9;
}

/* An ID number may end in X, which the digit run does not hold. */
function idSpan(text: string, span: NumberSpan): { value: string; end: number } | undefined {
  if (isLetter(text, span.start - 1)) return undefined;
  if (span.digits.length === 18)
    return isLetter(text, span.end) ? undefined : { value: span.digits, end: span.end };
  const tail = /^[\s\u00ad\u200b-\u200d\u2010-\u2015\u2060\ufeff\uff0d-]{0,2}[XxＸｘ×Χ](?![0-9A-Za-z])/u.exec(
    text.slice(span.end, span.end + 4),
  );
  return tail ? { value: `${span.digits}X`, end: span.end + tail[0].length } : undefined;
}

/* When masking, an ID number counts even with letters stuck to it. */
function gluedId(text: string, span: NumberSpan): { value: string; end: number } | undefined {
  if (span.digits.length === 18)
    return hasOnlyLettersAround(text, span.start, span.end)
      ? { value: span.digits, end: span.end }
      : undefined;
  if (!/[XxＸｘ]/u.test(text.charAt(span.end))) return undefined;
  return hasOnlyLettersAround(text, span.start, span.end + 1)
    ? { value: `${span.digits}X`, end: span.end + 1 }
    : undefined;
}

function isAlone(text: string, span: NumberSpan): boolean {
  if (text.charAt(span.start - 1) === '+' && !span.digits.startsWith('86')) return false;
  if (!isLetter(text, span.start - 1) && !isLetter(text, span.end)) return true;
  return isPhoneSpan(span) && hasOnlyLettersAround(text, span.start, span.end);
}

/* `tel13800001111`, `q110101…`: a number with letters in front is still one; with more digits it is part of a code. */
function hasOnlyLettersAround(text: string, start: number, end: number): boolean {
  const front = foldWidth(text.slice(Math.max(0, start - WORD), start));
  const back = foldWidth(text.slice(end, end + WORD));
  return !/\d[A-Za-z]*$/u.test(front) && !/^[A-Za-z]*\d/u.test(back);
}

/* What stands directly beside a number is never a digit: the number would have taken it. */
function isLetter(text: string, at: number): boolean {
  return /[A-Za-zＡ-Ｚａ-ｚ]/u.test(text.charAt(at));
}

function maskedIds(text: string, around: string): PrivateHit[] {
  return [...foldWidth(text).matchAll(MASKED_ID)].flatMap(match => {
    const [whole, lead = '', head = '', , tail = ''] = match;
    const start = match.index + lead.length;
    const id = whole.slice(lead.length);
    const before = around + text.slice(Math.max(0, start - WINDOW), start);
    const isLong = id.length >= 17 && id.length <= 19 && isProvince(id);
    if (!isLong && !(ID_LABEL.test(before) && id.length >= 12)) return [];
    return [
      {
        type: 'idMasked' as const,
        start,
        end: start + id.length,
        masked: reMask(id),
        confidence: 0.8,
        visibleDigits: head.length + tail.length,
        official: false,
      },
    ];
  });
}

function reMask(value: string): string {
  return `${value.slice(0, 3)}${'*'.repeat(value.length - 5)}${value.slice(-2)}`;
}

function secretMarks(text: string): PrivateHit[] {
  return [...text.matchAll(SECRET)].map(match => ({
    type: 'secretMark' as const,
    start: match.index,
    end: match.index + match[0].length,
    masked: match[0],
    confidence: match[0].includes('★') ? 0.9 : 0.6,
    official: false,
  }));
}

function homes(text: string, around: string): PrivateHit[] {
  return [...text.slice(0, HOMES_READ).matchAll(PLACE)].flatMap(({ index }) => {
    // Each place word is looked at by itself, so that a text full of them is still read in one pass.
    const home = HOME.exec(text.slice(index, index + HOME_LENGTH))?.[0];
    if (home === undefined) return [];
    const before = around + text.slice(Math.max(0, index - WINDOW), index);
    const personal = HOME_LABEL.test(before);
    return [
      {
        type: 'address' as const,
        start: index,
        end: index + home.length,
        masked: home.replace(/[0-9０-９]/gu, '*'),
        confidence: personal ? 0.8 : 0.5,
        official: !personal && OFFICE_LABEL.test(before),
      },
    ];
  });
}

function withoutOverlaps(hits: readonly PrivateHit[]): PrivateHit[] {
  const kept: PrivateHit[] = [];
  for (const hit of [...hits].sort(
    (a, b) => a.start - b.start || b.confidence - a.confidence || b.end - a.end,
  )) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
  }
  return kept;
}
