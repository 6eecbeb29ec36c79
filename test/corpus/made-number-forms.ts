/** Numbers of persons and of things for made pages, and the ways in which pages write them. They are right in their form and belong to nobody. */
import type { Chance } from './made-chance.js';
import { accountOf, creditCode, sampleId, split, wide } from './shapes/privacy-frame.js';

/** Somebody of a list. */
export interface MadePerson {
  readonly name: string;
  readonly id: string;
  readonly oldId: string;
  readonly mobile: string;
  readonly card: string;
  /** Of a rural bank: passes no check. */
  readonly passbook: string;
  readonly home: string;
}

const NAMES =
  '张晓禾 李云岚 王青禾 赵示安 陈小溪 吴山青 杨柳岸 刘大川 周文溪 郑未明 孙禾 马晓 高山 方青 黄示例 何苗苗 江一禾 程示 任溪 石岸 田小禾 白云溪 欧阳青禾 司马岸 阿依古丽·买买提 扎西顿珠 谭溪岸 段青 金未央 龙小川'.split(
    ' ',
  );
const AREAS = ['439901', '529903', '339902', '139907', '659904', '449908'];
const CARDS = ['629999', '6217999', '6228489', '436799', '9559989', '603399'];
const PLACES = ['阳光区示范路', '云岭县青禾街', '示例市云溪区溪岸路', '白云镇青山小区', '云溪区示例花园'];

/** So many digits. */
export function digits(by: Chance, count: number): string {
  return Array.from({ length: count }, () => String(by.upTo(9))).join('');
}

/** A day that somebody alive may be born on, as YYYYMMDD. */
export function birthday(by: Chance): string {
  return `${String(1935 + by.upTo(75))}${two(1 + by.upTo(11))}${two(1 + by.upTo(27))}`;
}

/** A day of these years, as YYYYMMDD. */
export function recentDay(by: Chance): string {
  return `${String(2019 + by.upTo(6))}${two(1 + by.upTo(11))}${two(1 + by.upTo(27))}`;
}

const two = (number: number) => String(number).padStart(2, '0');

/** The next person. */
export function personBy(by: Chance): MadePerson {
  const area = by.one(AREAS);
  const born = birthday(by);
  const prefix = by.one(CARDS);
  return {
    name: by.one(NAMES),
    id: sampleId(`${area}${born}${digits(by, 3)}`),
    oldId: `${area}${two(20 + by.upTo(60))}${born.slice(4)}${digits(by, 3)}`,
    mobile: `1${by.one(['38', '99', '50', '77', '91', '66'])}${digits(by, 8)}`,
    card: accountOf(prefix + digits(by, by.one([15, 18, 18]) - prefix.length)),
    passbook: by.one(['8', '7', '1', '3']) + digits(by, by.one([15, 16, 18])),
    home: `${by.one(PLACES)}${String(1 + by.upTo(98))}号${by.one([`院${String(1 + by.upTo(8))}号楼${String(1 + by.upTo(3))}单元${String(101 + by.upTo(500))}室`, `${String(1 + by.upTo(20))}栋${String(101 + by.upTo(800))}室`, `${String(1 + by.upTo(20))}幢${String(1 + by.upTo(3))}单元${String(101 + by.upTo(800))}`])}`,
  };
}

/** A name that can be told from words without a head or an identity number: four characters cannot. */
export function nameInText({ name }: MadePerson): string {
  return name === '扎西顿珠' ? '张晓禾' : name;
}

/** A name as lists write it. */
export function nameAs(name: string, by: Chance): string {
  if (name.length > 3 || by.is(0.7)) return name;
  const rest = name.slice(1);
  return by.one([
    `${name.charAt(0)}${'*'.repeat(rest.length)}`,
    name.length === 2 ? `${name.charAt(0)}　${rest}` : `${name.charAt(0)}*${rest.slice(-1)}`,
    `${name.charAt(0)}某`,
    `${name}（已故）`,
    `${name} `,
  ]);
}

/* How editors and spreadsheets tear a text apart without a sign of it to the eye. */
const TORN: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `<span lang="EN-US">${text.slice(0, at)}</span><span>${text.slice(at)}</span>`,
  (text, at) => `${text.slice(0, at)}<font face="宋体">${text.slice(at)}</font>`,
  (text, at) => `${text.slice(0, at)}&#8203;${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}&shy;${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}<wbr>${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}<!-- -->${text.slice(at)}`,
  (text, at) => `<b>${text.slice(0, at)}</b><o:p></o:p>${text.slice(at)}`,
  (text, at) => `<u>${text.slice(0, at)}</u>${text.slice(at)}`,
];
const torn = (text: string, by: Chance) => by.one(TORN)(text, 3 + by.upTo(text.length - 5));

/** An identity number as HTML. */
export function idAs(id: string, by: Chance): string {
  if (by.is(0.45)) return id;
  return by.one([
    () => torn(id, by),
    () => torn(id, by),
    () => wide(id),
    () => id.toLowerCase(),
    () => split(id, by.one([' ', '&nbsp;', '-', ' - ', '　']), 6, 14),
    () => split(id, ' ', 6, 10, 14),
    () => split(id, by.one(['<br>', '<br/>']), by.one([6, 10, 14])),
    () => `'${id}`,
    () => ` ${id}&nbsp;`,
  ])();
}

/** A mobile number as HTML. */
export function mobileAs(mobile: string, by: Chance): string {
  if (by.is(0.5)) return mobile;
  return by.one([
    () => torn(mobile, by),
    () => wide(mobile),
    () => split(mobile, by.one(['-', ' ', '&nbsp;']), 3, 7),
    () => `${by.one(['+86', '86-', '+86 ', '（+86）', '0086-'])}${mobile}`,
    () => `${mobile}&nbsp;`,
  ])();
}

/** The number of a card as HTML. */
export function cardAs(card: string, by: Chance): string {
  if (by.is(0.5)) return card;
  return by.one([
    () => torn(card, by),
    () => wide(card),
    () => split(card, by.one([' ', '&nbsp;']), 4, 8, 12, 16),
    () => split(card, '-', 4, 8, 12, 16),
    () => `'${card}`,
  ])();
}

/** An identity number masked by the page. */
export interface MaskedId {
  readonly text: string;
  /** Whether more than ten digits can be seen. */
  readonly isWeak: boolean;
}

/** Masks as offices write them: most hide enough, some the last digits alone. */
export function maskedId(id: string, by: Chance): MaskedId {
  const sign = by.one(['*', '*', '*', '*', '＊', 'X', 'x', '×', '●', '#']);
  const [from, to] = by.one([
    [6, 14],
    [3, 14],
    [4, 14],
    [1, 14],
    [6, 18],
    [3, 16],
    [8, 16],
    [14, 18],
    [10, 14],
    [12, 16],
    [12, 18],
    [10, 18],
  ] as const);
  // Offices count their stars badly.
  const stars = sign.repeat(Math.max(2, to - from + by.one([0, 0, 0, -1, 1])));
  const text = id.slice(0, from) + stars + id.slice(to);
  return {
    text: by.is(0.15) ? `<span>${id.slice(0, from)}</span><span>${stars}</span>${id.slice(to)}` : text,
    isWeak: from + 18 - to > 10,
  };
}

/** Unified social credit code, letters among the digits or not. */
export function creditBy(by: Chance): string {
  const area = by.one(AREAS);
  const body = by.is(0.7)
    ? `MA${by.one([...'1234567ABCDEFGH'])}${digits(by, 2)}TX${digits(by, 2)}`
    : digits(by, 9);
  return creditCode(`${by.one(['91', '92', '93', '51', '12', '11'])}${area}${body}`.slice(0, 17));
}

/** Eighteen digits that pass as an identity number by their form and are none: an area, a day, a counter that happens to fit. */
export function fileNumber(by: Chance): string {
  for (;;) {
    const number = sampleId(`${by.one(AREAS)}${recentDay(by)}${digits(by, 3)}`);
    if (!number.endsWith('X')) return number;
  }
}
