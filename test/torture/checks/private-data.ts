/** Bar 9: private data is found in every way it is written, and what only looks like it is left alone. */
import { findPrivate, isCreditCode, isId18 } from '@sunboard/model';
import { seeded } from '../../../demo/data/seeded.js';
import type { Check, Outcome, RunOptions } from '../harness.js';

const MANY = { quick: 50_000, full: 1_000_000 };
const WAYS: readonly ((digits: string) => string)[] = [
  digits => digits,
  digits => digits.replace(/(?<=^.{6})/, ' ').replace(/(?<=^.{15})/, ' '),
  digits => digits.replace(/(?<=^.{6})/, '-').replace(/(?<=^.{15})/, '-'),
  digits =>
    [...digits]
      .map(sign => (/\d/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
      .join(''),
];
const PHONE_WAYS: readonly ((digits: string) => string)[] = [
  digits => digits,
  digits => `+86${digits}`,
  digits => `+86 ${digits}`,
  digits => `86-${digits}`,
  digits => `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`,
  digits => `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`,
  digits => [...digits].map(sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join(''),
];

/** Whether a text holds a number of this type that is nobody's office number. */
type Finder = (text: string) => readonly { readonly type: string; readonly official?: boolean }[];

/** The planted finders: one that knows numbers only as they are written without signs, one that takes any long number for one. */
const LITERAL: Finder = text => [
  ...[...text.matchAll(/(?<!\d)\d{17}[\dX](?!\d)/g)].map(() => ({ type: 'id18' })),
  ...[...text.matchAll(/(?<![\d+-])1[3-9]\d{9}(?!\d)/g)].map(() => ({ type: 'mobile' })),
];
const CREDULOUS: Finder = text => [...text.matchAll(/\d{11,19}/g)].map(() => ({ type: 'id18' }));

function recall({ quick }: RunOptions): Promise<Outcome> {
  const cases = writtenCases(quick ? 200 : 2000);
  const faults = missedBy(findPrivate, cases);
  const found = 1 - faults.length / cases.length;
  return Promise.resolve({
    figure: `recall ${found.toFixed(4)} over ${cases.length} numbers in ${WAYS.length + PHONE_WAYS.length} ways of writing`,
    passed: found >= 0.95,
    canFail: 1 - missedBy(LITERAL, cases).length / cases.length < 0.95,
    faults: faults.slice(0, 20),
  });
}

interface Written {
  readonly type: string;
  readonly text: string;
  readonly way: number;
}

function writtenCases(count: number): Written[] {
  const random = seeded(9);
  return Array.from({ length: count }, () => {
    const id = makeId(random);
    const phone = `1${3 + Math.floor(random() * 7)}${digits(random, 9)}`;
    return [
      ...WAYS.map((write, way) => ({
        type: 'id18',
        text: `姓名：示范甲，身份证号：${write(id)}，特此公示`,
        way,
      })),
      ...PHONE_WAYS.map((write, way) => ({ type: 'mobile', text: `示范乙 ${write(phone)} 已领取`, way })),
    ];
  }).flat();
}

function missedBy(find: Finder, cases: readonly Written[]): string[] {
  return cases
    .filter(({ type, text }) => !find(text).some(hit => hit.type === type && hit.official !== true))
    .map(({ type, text, way }) => `${type} way ${way} in: ${text.replace(/\d/g, '#')}`);
}

function falseAlarms({ quick, progress }: RunOptions): Promise<Outcome> {
  const count = quick ? MANY.quick : MANY.full;
  const orders = alarmsOn(findPrivate, count, progress);
  const random = seeded(11);
  const codes = Array.from({ length: 204 }, () => makeCreditCode(random));
  const onCodes = codes.filter(
    code => findPrivate(`统一社会信用代码 ${code}`).length > 0 || findPrivate(code).length > 0,
  );
  const official = [
    '咨询电话：010-12345678',
    '热线 12345',
    '监督电话 0571-8705 1234',
    '传真：(021)6321 0000',
    '96310',
    '举报电话12388',
  ];
  const onOfficial = official.filter(text => findPrivate(text).some(hit => !hit.official));
  return Promise.resolve({
    figure: `${((100 * orders.length) / count).toFixed(4)} % on ${count} order numbers, ${onCodes.length} on ${codes.length} credit codes, ${onOfficial.length} on ${official.length} landlines and hotlines`,
    passed: orders.length / count < 0.001 && onCodes.length === 0 && onOfficial.length === 0,
    canFail: codes.every(isCreditCode) && alarmsOn(CREDULOUS, 1000, () => undefined).length / 1000 >= 0.001,
    faults: [...onCodes, ...onOfficial, ...orders.slice(0, 10)],
  });
}

function alarmsOn(find: Finder, count: number, progress: RunOptions['progress']): string[] {
  const random = seeded(10);
  const alarms: string[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at % 100_000 === 0) progress(`${at} of ${count} order numbers`);
    const text = `订单 ${digits(random, 15 + Math.floor(random() * 5))} 已发货`;
    if (find(text).length > 0) alarms.push(text);
  }
  return alarms;
}

function makeId(random: () => number): string {
  const year = 1950 + Math.floor(random() * 60);
  const two = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0');
  const front = `${['110101', '330106', '440305', '510104'][Math.floor(random() * 4)] ?? '110101'}${year}${two(12)}${two(28)}${digits(random, 3)}`;
  const check = [...'0123456789X'].find(sign => isId18(front + sign));
  return front + (check ?? '');
}

function makeCreditCode(random: () => number): string {
  const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const front = `91110105${Array.from({ length: 9 }, () => letters[Math.floor(random() * letters.length)] ?? '0').join('')}`;
  return front + ([...letters].find(sign => isCreditCode(front + sign)) ?? '');
}

function digits(random: () => number, count: number): string {
  return Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
}

export const privateData: readonly Check[] = [
  {
    bar: 9,
    name: 'private data found',
    threshold: 'recall at least 0.95 over all ways of writing',
    quick: true,
    run: recall,
  },
  {
    bar: 9,
    name: 'false alarms of private data',
    threshold: 'under 0.1 % on order numbers, 0 on credit codes, landlines and hotlines',
    quick: true,
    run: falseAlarms,
  },
];
