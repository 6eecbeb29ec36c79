/** Measures the search for private data: recall over surface forms, silence on social credit codes, order numbers and office phones: `npm run bench -- private-data [--numbers 1000000]`. */
import { parseArgs } from 'node:util';
import { findPrivate, isCreditCode, isId18, type PrivacyType } from '@sunboard/model';

const { values } = parseArgs({ options: { numbers: { type: 'string', default: '1000000' } } });

/** Bars of the security plan. */
const BARS = { recall: 0.95, alarms: 0.001, credit: 0, phones: 0 } as const;

/* A small generator with a fixed start: the same numbers in every run (Park and Miller). */
let state = 20_260_615;
const random = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
const digits = (count: number) => Array.from({ length: count }, () => String(random(10))).join('');

type Write = (value: string) => string;

const AREAS = ['110101', '310104', '440106', '510104', '330203', '650102'];
const PHONES = [
  '12345',
  '市长热线 12345',
  '12388',
  '咨询电话：010-12345678',
  '0755-88123456',
  '(0571)87654321',
  '400-123-4567',
  '8008101234',
  '传真：086-0871-3136865',
  '咨询电话：13800001111',
  '举报热线 13800001111',
  '联系人：王小明 联系电话：0510-82345678转8001',
];

/* How people and templates write the numbers. */
const FORMS: Readonly<Record<string, { make: () => string; write: Readonly<Record<string, Write>> }>> = {
  id18: {
    make: id18,
    write: {
      plain: id => id,
      labelled: id => `身份证号：${id}，`,
      'small x': id => id.toLowerCase(),
      dashed: id => cut(id, 6, 8).join('-'),
      'spaced 6-8-4': id => cut(id, 6, 8).join(' '),
      'spaced by fours': id => cut(id, 4, 4, 4, 4).join(' '),
      fullwidth: wide,
      'invisible space': id => cut(id, 9).join('\u200b'),
      'in a sentence': id => `本人王小明${id}申请`,
      'every digit apart': id => [...id].join(' '),
    },
  },
  id15: {
    make: id15,
    write: {
      labelled: id => `身份证号码：${id}`,
      dashed: id => `身份证号：${cut(id, 6, 6).join('-')}`,
      fullwidth: id => `证件号码：${wide(id)}`,
      spaced: id => `身份证 ${cut(id, 6, 6).join(' ')}`,
    },
  },
  mobile: {
    make: () => `138${digits(8)}`,
    write: {
      plain: phone => `王小明 ${phone}`,
      'dashed 3-4-4': phone => cut(phone, 3, 4).join('-'),
      'spaced 3-4-4': phone => cut(phone, 3, 4).join(' '),
      '+86': phone => `+86${phone}`,
      '+86 dashed': phone => `+86-${cut(phone, 3, 4).join('-')}`,
      '0086': phone => `0086 ${phone}`,
      '(+86)': phone => `(+86)${phone}`,
      fullwidth: wide,
      glued: phone => `手机${phone}。`,
    },
  },
  bankCard: {
    make: card,
    write: {
      labelled: number => `银行账号：${number}`,
      'by fours': number => `卡号 ${cut(number, 4, 4, 4, 4).join(' ')}`,
      dashed: number => `一卡通账号：${cut(number, 4, 4, 4, 4).join('-')}`,
      fullwidth: number => `开户账号：${wide(number)}`,
    },
  },
  address: {
    make: () =>
      `示例市阳光区和平路${String(1 + random(200))}号院${String(1 + random(20))}号楼${String(1 + random(6))}单元${String(101 + random(900))}室`,
    write: {
      'after a name': home => `王小明，${home}`,
      labelled: home => `家庭住址：${home}`,
      village: home => home.replace(/和平路.*/u, '向阳镇示范村3组12号'),
    },
  },
};

main();

function main(): void {
  const found = Object.entries(FORMS).map(
    ([type, forms]) => [type, recallOf(type as PrivacyType, forms)] as const,
  );
  const credit = Array.from({ length: 204 }, creditCode);
  const creditAlarms = credit.filter(
    code => findPrivate(code).length + findPrivate(`统一社会信用代码：${code}`).length > 0,
  ).length;
  const count = Number(values.numbers);
  let alarms = 0;
  for (let at = 0; at < count; at++) if (findPrivate(digits(12 + random(9))).length > 0) alarms++;
  // A bare run of eleven digits that begins like a mobile cannot be told from one, unless it says what it is.
  let named = 0;
  for (let at = 0; at < count / 10; at++)
    if (findPrivate(`订单号：${digits(10 + random(11))}`).length > 0) named++;
  const phones = PHONES.filter(text => findPrivate(text).some(({ official }) => !official));
  for (const [type, { recall, lost }] of found)
    console.log(
      `${type.padEnd(10)} recall ${recall.toFixed(4)}${lost.size > 0 ? `  lost: ${[...lost].join(', ')}` : ''}`,
    );
  console.log(
    `credit codes ${credit.every(isCreditCode) ? 'valid' : 'INVALID'}: ${String(creditAlarms)} alarms of ${String(credit.length)}`,
  );
  console.log(
    `order numbers of 12 to 20 digits, bare: ${String(alarms)} alarms of ${String(count)} (${((100 * alarms) / count).toFixed(4)} %)`,
  );
  console.log(`order numbers of 10 to 20 digits, named: ${String(named)} alarms of ${String(count / 10)}`);
  console.log(
    `office phones and hotlines: ${String(phones.length)} alarms of ${String(PHONES.length)} ${phones.join(' | ')}`,
  );
  const met =
    found.every(([, { recall }]) => recall >= BARS.recall) &&
    creditAlarms <= BARS.credit &&
    alarms / count < BARS.alarms &&
    named === 0 &&
    phones.length <= BARS.phones;
  console.log(met ? 'All bars met.' : 'A bar is not met.');
  process.exitCode = met ? 0 : 1;
}

function recallOf(
  type: PrivacyType,
  { make, write }: { make: () => string; write: Readonly<Record<string, Write>> },
) {
  const lost = new Set<string>();
  let [all, hit] = [0, 0];
  for (const [name, form] of Object.entries(write))
    for (let at = 0; at < 200; at++) {
      all++;
      if (findPrivate(form(make())).some(each => each.type === type)) hit++;
      else lost.add(name);
    }
  return { recall: hit / all, lost };
}

function cut(value: string, ...lengths: readonly number[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const length of lengths) parts.push(value.slice(at, (at += length)));
  return at < value.length ? [...parts, value.slice(at)] : parts;
}

function wide(text: string): string {
  return text.replace(/[0-9A-Z+]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function id18(): string {
  for (;;) {
    const body = `${AREAS[random(AREAS.length)] ?? '110101'}${String(1940 + random(70))}${String(1 + random(12)).padStart(2, '0')}${String(1 + random(28)).padStart(2, '0')}${digits(3)}`;
    const id = [...'0123456789X'].map(check => body + check).find(isId18);
    if (id !== undefined) return id;
  }
}

function id15(): string {
  return `${AREAS[random(AREAS.length)] ?? '110101'}${String(40 + random(59))}${String(1 + random(12)).padStart(2, '0')}${String(1 + random(28)).padStart(2, '0')}${digits(3)}`;
}

function card(): string {
  const body = `62${digits(16)}`;
  return [...'0123456789'].map(check => body + check).find(passesLuhn) ?? body;
}

function passesLuhn(value: string): boolean {
  const sum = [...value].reverse().reduce((total, char, at) => {
    const digit = Number(char) * (at % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

function creditCode(): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = `91${digits(6)}${Array.from({ length: 9 }, () => alphabet[random(31)] ?? '0').join('')}`;
  return [...alphabet].map(check => body + check).find(isCreditCode) ?? body;
}
