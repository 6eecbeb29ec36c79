/** Finds private data in a text, judges it by what stands around it, and masks it. Pure. */
import { foldWidth } from './text.js';
import { digitRuns, hasManyDigits, spansOf, type DigitRun, type NumberSpan } from './digits.js';
import { isBankCard, isCreditCode, isId15, isId18, isMobile } from './identity.js';
import { maskedIds } from './masked-ids.js';
import {
  AMOUNT,
  CARD_LABEL,
  CREDIT_LABEL,
  DUTY_LINE,
  FIRST_PERSON,
  ID_LABEL,
  MADE_UP,
  MEASURE,
  OFFICIAL,
  PERSONAL,
  SERIAL_LABEL,
  WINDOW,
  wordsBefore,
} from './private-data-words.js';
import { hasOwner } from './private-data-names.js';
import type { PrivateHit } from './private-hit.js';
import { secretMarks } from './secret-marks.js';

const LENGTHS = new Set([11, 13, 15, 16, 17, 18, 19, 20]);
/** How far before a number somebody may speak of themselves. */
const SPEECH = 80;
/** How far behind an identity number the telephone of the same person stands. */
const BESIDE = 12;
/** From this year on, the day in a longer number, or in one that is called one of files (area, day, counter) is that of the file. */
const FILED = '2010';
/** How long a word with a number stuck to it may be. */
const WORD = 40;
/* A house with a room in it: `5号楼2单元301室`, `5#2-301`; or a number in a village. A longer number behind the house is none of a room. */
const PLACE = /(?:省|市|区|县|镇|乡|街道|路|街|村|小区|花园|苑)/gu;
const HOME =
  /^(?:省|市|区|县|镇|乡|街道|路|街|村|小区|花园|苑)[^\s，。；,;]{0,16}?\d{1,4}(?:(?:号楼|栋|幢|座|单元)[^\s，。；,;\d]{0,10}\d{1,4}(?!\d)(?:(?:单元|[-层楼栋幢座])\d{1,4}(?!\d)){0,3}|[#＃]楼?(?:[一二三四五六七八九十\d]{1,3}(?:单元|[-层楼栋幢座])){0,2}\d{3,4}(?![\d#＃]))(?:室|户|号)?|^村[^\s，。；,;\d]{0,8}(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:组|社|队)(?:门牌)?\d{1,4}号/u;
/** In a list of people, below 家庭住址, a house is a home. */
const HOUSE = /^(?:路|街|村)[^\s，。；,;\d]{0,8}\d{1,4}号/u;
/** More than the longest home address from its place word on, in UTF-16 units. */
const HOME_LENGTH = 65;
/** How much of a text is looked through for homes: a page-long one must not hold up the page. */
const HOMES_READ = 5000;
const HOME_LABEL = /住址|家庭.{0,2}地址|居住地|户籍|现住/u;
const OFFICE_LABEL = /办公|地址|地点|单位|公司|窗口|邮寄|联系/u;

/**
 * All private data in a text, in order, without overlaps.
 * @param around text that stands in front of it elsewhere, e.g. the head of its column
 * @param ofPeople the text is a cell of a list of people: what is called an account or a telephone there is theirs
 */
export function findPrivate(text: string, around = '', ofPeople = false): PrivateHit[] {
  const hits: PrivateHit[] = [];
  if (hasManyDigits(text))
    for (const run of digitRuns(text)) hits.push(...hitsOfRun(text, run, around, ofPeople));
  if (/[*＊#×xX•●]{2}/u.test(text)) hits.push(...maskedIds(text, around));
  if (/[密内]/u.test(text)) hits.push(...secretMarks(text, around));
  if (/[室户号元栋幢座#＃]/u.test(text) && /\d/u.test(text)) hits.push(...homes(text, around, ofPeople));
  return withoutOverlaps(hits).map((hit, at, all) =>
    hit.official && isBesideId(text, hit, all.slice(0, at).filter(isIdentity).at(-1))
      ? { ...hit, official: false }
      : hit,
  );
}

/* 身份证号439…，联系电话199…: of one person, unless the line of a duty is named; where they live may stand between. */
function isBesideId(text: string, { type, start }: PrivateHit, before: PrivateHit | undefined): boolean {
  if (type !== 'mobile' || !before) return false;
  const between = text.slice(before.end, start);
  return (
    between.length <= (/住[址所处]|地址/u.test(between) ? HOME_LENGTH : BESIDE) &&
    !/[。\n]/u.test(between) &&
    !DUTY_LINE.test(between)
  );
}

function isIdentity({ type }: PrivateHit): boolean {
  return type === 'id18' || type === 'idMasked';
}

/** The text with every private number masked, whatever stands around it: what may leave the page. `known` are further numbers that are private, as digits alone. */
export function maskPrivate(text: string, known?: ReadonlySet<string>): string {
  if (!hasManyDigits(text)) return text;
  const cuts: { start: number; end: number; masked: string }[] = [];
  for (const run of digitRuns(text)) {
    for (const span of spansOf(run, LENGTHS)) {
      const id = idSpan(text, span) ?? gluedId(text, span);
      if (id && isId18(id.value)) cuts.push({ start: span.start, end: id.end, masked: maskValue(id.value) });
      else if (known?.has(span.digits) === true || (isAlone(text, span) && isPrivateNumber(span)))
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

function hitsOfRun(text: string, run: DigitRun, around: string, ofPeople: boolean): PrivateHit[] {
  const hits: PrivateHit[] = [];
  const spans = spansOf(run, LENGTHS);
  for (const span of spans) {
    const before = wordsBefore(text, span.start, around);
    const id = idSpan(text, span);
    const value = id?.value ?? '';
    if (id && isId18(value)) {
      if (CREDIT_LABEL.test(before) && isCreditCode(value)) continue;
      if (SERIAL_LABEL.test(before) && value.slice(6, 10) >= FILED) continue;
      if (MADE_UP.test(text.slice(Math.max(0, span.start - WINDOW), id.end + WINDOW))) continue;
      hits.push({
        type: 'id18',
        start: span.start,
        end: id.end,
        masked: maskValue(value),
        confidence: 0.98,
        official: false,
      });
    } else if (isAlone(text, span) && !isBroken(span)) {
      const hit = numberHit(text, span, before, around, ofPeople);
      if (hit) hits.push(hit);
    }
  }
  // 张三 439… 199… 6222…: behind a person's other numbers, a card needs no label.
  if (hits.length > 0)
    for (const span of spans)
      if (span.groups.length === 1 && span.digits.startsWith('62') && isBankCard(span.digits))
        hits.push(cardHit(span, 0.85));
  return hits;
}

function numberHit(
  text: string,
  span: NumberSpan,
  before: string,
  around: string,
  ofPeople: boolean,
): PrivateHit | undefined {
  const { digits, start, end } = span;
  const place = { start, end, official: false };
  if (isPhoneSpan(span)) {
    if (SERIAL_LABEL.test(before) || MEASURE.test(before) || AMOUNT.test(text.slice(end, end + 8)))
      return undefined;
    const isCalledOfficial = (ofPeople ? DUTY_LINE : OFFICIAL).test(before);
    return {
      ...place,
      type: 'mobile',
      masked: maskValue(digits.slice(-11)),
      confidence: span.gaps.includes(' ') ? 0.75 : 0.95,
      official:
        isCalledOfficial && !PERSONAL.test(before) && !hasOwner(before) && !isFirstPerson(text, start),
    };
  }
  if (isId15(digits) && ID_LABEL.test(before)) {
    return { ...place, type: 'id15', masked: maskValue(digits), confidence: 0.85 };
  }
  if (isBankCard(digits) && CARD_LABEL.test(before)) return cardHit(span, 0.9);
  // Passbooks of rural banks have numbers of their own making, without a check digit.
  return ofPeople && digits.length >= 15 && CARD_LABEL.test(around) ? cardHit(span, 0.85) : undefined;
}

function cardHit({ start, end, digits }: NumberSpan, confidence: number): PrivateHit {
  return { type: 'bankCard', start, end, masked: maskValue(digits), confidence, official: false };
}

function isFirstPerson(text: string, start: number): boolean {
  const said = text.slice(Math.max(0, start - SPEECH), start);
  return said.includes('我') && FIRST_PERSON.test(said.slice(said.lastIndexOf('\n') + 1));
}

/* Only an identity number, which proves itself, goes on in the next line. */
function isBroken({ gaps }: NumberSpan): boolean {
  return gaps.includes('\n');
}

function isPrivateNumber(span: NumberSpan): boolean {
  return !isBroken(span) && (isPhoneSpan(span) || isId15(span.digits) || isBankCard(span.digits));
}

/* Groups as people write a mobile: whole (with 86 in front, too), 3-4-4, 3-8, 7-4, 3-3-5, digit by digit. */
function isPhoneSpan({ digits, groups }: NumberSpan): boolean {
  if (!isMobile(digits.replace(/^86/u, ''))) return false;
  if (/^(?:11|13|3-4-4|3-8|7-4|3-3-5|4-4-3|5-4-4|5-8|5-6)$/u.test(groups.join('-'))) return true;
  return groups.length >= 9;
}

/* An ID number may end in X, which the digit run does not hold; on a certificate of disability kind and degree follow. */
function idSpan(text: string, span: NumberSpan): { value: string; end: number } | undefined {
  if (isLetter(text, span.start - 1)) return undefined;
  if (span.digits.length === 18)
    return isLetter(text, span.end) ? undefined : { value: span.digits, end: span.end };
  if (span.digits.length === 20)
    return span.groups.length > 1 ||
      isLetter(text, span.end) ||
      !/[1-7][1-4]$/u.test(span.digits) ||
      span.digits.slice(6, 10) >= FILED
      ? undefined
      : { value: span.digits.slice(0, 18), end: span.end };
  const tail =
    /^[\s\u00ad\u200b-\u200d\u2010-\u2015\u2060\ufeff\uff0d-]{0,2}[XxＸｘ×Χ](?:[1-7][1-4])?(?![0-9A-Za-z])/u.exec(
      text.slice(span.end, span.end + 6),
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

function homes(text: string, around: string, ofPeople: boolean): PrivateHit[] {
  const isHomeOfList = ofPeople && HOME_LABEL.test(around);
  return [...text.slice(0, HOMES_READ).matchAll(PLACE)].flatMap(({ index }) => {
    // Each place word is looked at by itself, so that a text full of them is still read in one pass.
    const rest = text.slice(index, index + HOME_LENGTH);
    const home = (HOME.exec(rest) ?? (isHomeOfList ? HOUSE.exec(rest) : undefined))?.[0];
    if (home === undefined) return [];
    const before = wordsBefore(text, index, around);
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
