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

function recall({ quick }: RunOptions): Promise<Outcome> {
  const random = seeded(9);
  const count = quick ? 200 : 2000;
  const faults: string[] = [];
  let tried = 0;
  const expectHit = (type: string, text: string, about: string): void => {
    tried += 1;
    if (!findPrivate(text).some(hit => hit.type === type && !hit.official))
      faults.push(`${type} ${about} in: ${text.replace(/\d/g, '#')}`);
  };
  for (let at = 0; at < count; at += 1) {
    const id = makeId(random);
    WAYS.forEach((write, way) => {
      expectHit('id18', `姓名：示范甲，身份证号：${write(id)}，特此公示`, `way ${way}`);
    });
    const phone = `1${3 + Math.floor(random() * 7)}${digits(random, 9)}`;
    PHONE_WAYS.forEach((write, way) => {
      expectHit('mobile', `示范乙 ${write(phone)} 已领取`, `way ${way}`);
    });
  }
  const found = (tried - faults.length) / tried;
  return Promise.resolve({
    figure: `recall ${found.toFixed(4)} over ${tried} numbers in ${WAYS.length + PHONE_WAYS.length} ways of writing`,
    passed: found >= 0.95,
    canFail: findPrivate('身份证号：110105194912310021').every(hit => hit.type !== 'id18'),
    faults: faults.slice(0, 20),
  });
}

function falseAlarms({ quick, progress }: RunOptions): Promise<Outcome> {
  const random = seeded(10);
  const count = quick ? MANY.quick : MANY.full;
  const faults: string[] = [];
  let alarms = 0;
  for (let at = 0; at < count; at += 1) {
    if (at % 100_000 === 0) progress(`${at} of ${count} order numbers`);
    const text = `订单 ${digits(random, 15 + Math.floor(random() * 5))} 已发货`;
    if (findPrivate(text).length > 0) {
      alarms += 1;
      faults.push(text);
    }
  }
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
    figure: `${((100 * alarms) / count).toFixed(4)} % on ${count} order numbers, ${onCodes.length} on ${codes.length} credit codes, ${onOfficial.length} on ${official.length} landlines and hotlines`,
    passed: alarms / count < 0.001 && onCodes.length === 0 && onOfficial.length === 0,
    canFail: codes.every(isCreditCode) && findPrivate(`示范甲 ${makeId(random)}`).length === 1,
    faults: [...onCodes, ...onOfficial, ...faults.slice(0, 10)],
  });
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
