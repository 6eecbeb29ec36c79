/** Passages of made pages that show private numbers of people: lists, lines, decisions, letters. */
import type { Chance } from './made-chance.js';
import {
  cardAs,
  idAs,
  maskedId,
  mobileAs,
  nameAs,
  nameInText,
  personBy,
  type MadePerson,
} from './made-number-forms.js';
import { mixed } from './made-parts.js';
import { CODES } from './made-number-codes.js';
import { sideBySide, tableOf, transposed } from './made-number-tables.js';

/** A number that a rule has to find; `pii.idWeak` finds what the page masked badly. */
export interface MadePiece {
  readonly rule: string;
  readonly number: string;
}

/** A part of a page and what it shows of people. */
export interface Passage {
  readonly what: string;
  readonly html: string;
  readonly pieces: readonly MadePiece[];
  /** Rules of which a careful person could not say here. */
  readonly open?: readonly string[];
}

const words = (text: string) => text.split(' ');
const NAME_HEADS = words(
  '姓名 姓名 姓　名 户主 户主姓名 户主姓名 申请人 申请人姓名 补贴对象 受助人 领取人 承租人 权利人 报名人姓名 救助对象 保障对象 学生姓名 考生姓名 被征收人 农户姓名 持卡人 参保人姓名 对象姓名 老人姓名 残疾人姓名 获奖人姓名 低保户姓名 补助对象 享受人 受益人 人员姓名 领款人',
);
const ID_HEADS = words(
  '身份证号 身份证号码 身份证 公民身份号码 证件号 证件号码 身份证件号码 居民身份证号码 身份证号（18位） 身　份　证　号 身份证件',
);
const MOBILE_HEADS = words(
  '联系电话 电话 手机 手机号 手机号码 联系方式 电话号码 本人电话 联系手机 移动电话 电　话',
);
const CARD_HEADS = words(
  '一卡通账号 银行账号 银行卡号 卡号 账号 帐号 惠农卡号 社保卡号 存折账号 开户账号 打卡账号 惠农一卡通 收款账号 发放账户 银行账户',
);
const HOME_HEADS = words('家庭住址 住址 家庭地址 现住址 户籍地址 居住地址 家庭详细地址 现居住地 户籍所在地');

interface Column {
  readonly head: string;
  cell(person: MadePerson, at: number): { readonly html: string; readonly piece?: MadePiece };
}
const plain = (head: string, cell: (person: MadePerson, at: number) => string): Column => ({
  head,
  cell: (person, at) => ({ html: cell(person, at) }),
});

/* What is told of everybody; at least one of it is private, or all of it is masked. */
function columnsBy(by: Chance): Column[] {
  const telling: Column[] = [
    {
      head: by.one(ID_HEADS),
      cell: ({ id }) => ({ html: idAs(id, by), piece: { rule: 'pii.id18', number: id } }),
    },
    {
      head: by.one(ID_HEADS),
      cell: ({ id }) => {
        const { text, isWeak } = maskedId(id, by);
        return { html: text, ...(isWeak && { piece: { rule: 'pii.idWeak', number: '' } }) };
      },
    },
    {
      head: by.one(ID_HEADS),
      cell: ({ oldId }) => ({ html: oldId, piece: { rule: 'pii.id15', number: oldId } }),
    },
    {
      head: by.one(MOBILE_HEADS),
      cell: ({ mobile }) => ({
        html: mobileAs(mobile, by),
        piece: { rule: 'pii.mobile', number: mobile },
      }),
    },
    plain(by.one(MOBILE_HEADS), ({ mobile }) => `${mobile.slice(0, 3)}****${mobile.slice(7)}`),
    {
      head: by.one(CARD_HEADS),
      cell: ({ card }) => ({ html: cardAs(card, by), piece: { rule: 'pii.bank', number: card } }),
    },
    {
      head: by.one(CARD_HEADS),
      cell: ({ passbook }) => ({ html: passbook, piece: { rule: 'pii.bank', number: passbook } }),
    },
    plain(
      by.one(CARD_HEADS),
      ({ card }) => `${card.slice(0, 4)}${'*'.repeat(card.length - 8)}${card.slice(-4)}`,
    ),
    {
      head: by.one(HOME_HEADS),
      cell: ({ home }) => ({ html: home, piece: { rule: 'pii.address', number: '' } }),
    },
  ];
  const first = by.one(telling);
  const second = by.is(0.5) ? by.one(telling) : first;
  return telling.filter(column => column === first || column === second);
}

function harmlessBy(by: Chance): Column[] {
  const code = by.one(CODES.filter(({ ofPersons }) => ofPersons));
  const all = [
    plain(by.one(['村组', '所在村', '社区', '乡镇']), () =>
      by.one(['上云村', '下云村三组', '青禾社区', '白云镇']),
    ),
    plain(
      by.one(['金额（元）', '补贴金额', '发放金额', '补贴标准']),
      () => `${String(100 + by.upTo(900))}.00`,
    ),
    plain('性别', () => by.one(['男', '女'])),
    plain('年龄', () => String(20 + by.upTo(60))),
    plain('备注', () => by.one(['', '', '新增', '/'])),
    plain(by.one(code.heads), () => code.make(by)),
    plain('开户行', () => by.one(['云岭农商行', '示例银行', '邮储银行'])),
    plain('开始享受时间', () => '2024-03'),
    plain('面积（亩）', () => `${String(1 + by.upTo(20))}.5`),
  ];
  return all.filter(() => by.is(0.25));
}

/** A table of people. */
export function peopleTable(by: Chance): Passage {
  const telling = columnsBy(by);
  const columns = mixed([...harmlessBy(by), ...telling], by);
  const shape = by.one(['table', 'table', 'table', 'table', 'side by side', 'transposed']);
  // Whose column it is stands in the first line.
  const nameAt = shape === 'transposed' || by.is(0.8) ? 0 : by.upTo(columns.length);
  columns.splice(
    nameAt,
    0,
    plain(by.one(NAME_HEADS), ({ name }) => nameAs(name, by)),
  );
  if (shape !== 'transposed' && by.is(0.6)) columns.unshift(plain('序号', (_, at) => String(at + 1)));
  const people = Array.from({ length: by.one([1, 2, 3, 3, 5, 8]) }, () => personBy(by));
  const cells = people.map((person, at) => columns.map(column => column.cell(person, at)));
  const heads = columns.map(({ head }) => head);
  const rows = cells.map(row => row.map(({ html }) => html));
  const table =
    shape === 'side by side' && people.length > 2
      ? sideBySide(heads, rows, by)
      : shape === 'transposed' && people.length < 4
        ? transposed(heads, rows, by)
        : tableOf(heads, rows, by);
  return {
    what: `people in a table: ${heads.join(' ')}, ${shape}`,
    html: table,
    pieces: cells.flat().flatMap(({ piece }) => piece ?? []),
  };
}

/** People one to a line. */
export function peopleLines(by: Chance): Passage {
  const people = Array.from({ length: by.one([1, 2, 3]) }, () => personBy(by));
  const way = by.one(LINE_WAYS);
  const lines = people.map((person, at) => way(person, at + 1, by));
  const texts = lines.map(({ html }) => html);
  const shell = by.one(['p', 'li', 'br', 'div', 'td']);
  const html = {
    p: texts.map(text => `<p>　　${text}</p>`).join(''),
    li: `<ul>${texts.map(text => `<li>${text}</li>`).join('')}</ul>`,
    br: `<p>${texts.join('<br>')}</p>`,
    div: texts.map(text => `<div>${text}</div>`).join(''),
    td: `<table><tr><td>${texts.map(text => `<p>${text}</p>`).join('')}</td></tr></table>`,
  }[shell];
  return {
    what: `people in lines: ${texts[0] ?? ''} in ${shell}`,
    html: html ?? '',
    pieces: lines.flatMap(({ pieces }) => pieces),
  };
}

interface Line {
  readonly html: string;
  readonly pieces: readonly MadePiece[];
}
const idPiece = ({ id }: MadePerson): MadePiece => ({ rule: 'pii.id18', number: id });
const mobilePiece = ({ mobile }: MadePerson): MadePiece => ({ rule: 'pii.mobile', number: mobile });
const cardPiece = ({ card }: MadePerson): MadePiece => ({ rule: 'pii.bank', number: card });
const ID_LABELS = [
  '身份证号',
  '身份证号码：',
  '公民身份号码：',
  '身份证：',
  '证件号码：',
  '身份证号: ',
  '居民身份证号码',
];
const MOBILE_LABELS = ['联系电话：', '手机：', '电话', '手机号码:', '手机号', '联系方式：'];

const LINE_WAYS: readonly ((person: MadePerson, at: number, by: Chance) => Line)[] = [
  (p, at, by) => ({
    html: `${String(at)}${by.one(['.', '、', '．'])}${p.name}，${by.one(['男', '女'])}，${by.one(ID_LABELS)}${idAs(p.id, by)}，${by.one(MOBILE_LABELS)}${mobileAs(p.mobile, by)}；`,
    pieces: [idPiece(p), mobilePiece(p)],
  }),
  (p, _, by) => ({ html: `${p.name}（${idAs(p.id, by)}）`, pieces: [idPiece(p)] }),
  (p, _, by) => ({
    html: `${p.name}　${idAs(p.id, by)}　${p.mobile}　${String(by.upTo(900))}元`,
    pieces: [idPiece(p), mobilePiece(p)],
  }),
  (p, _, by) => ({
    html: `姓名：${p.name}；${by.one(ID_LABELS)}${idAs(p.id, by)}；${by.one(MOBILE_LABELS)}${mobileAs(p.mobile, by)}`,
    pieces: [idPiece(p), mobilePiece(p)],
  }),
  (p, _, by) => ({
    html: `户主${p.name}，${by.one(ID_LABELS)}${idAs(p.id, by)}，${by.one(['一卡通账号', '银行卡号：', '开户账号:'])}${cardAs(p.card, by)}`,
    pieces: [idPiece(p), cardPiece(p)],
  }),
  // Without another sign, names of four characters are none to the reader.
  (p, at, by) => ({
    html: `${String(at)}、${by.one(['申请人', '低保户', '村民', '承租人', '受助学生'])}${nameInText(p)}，${by.one(MOBILE_LABELS)}${mobileAs(p.mobile, by)}，经审核符合条件。`,
    pieces: [mobilePiece(p)],
  }),
  (p, _, by) => ({
    html: `开户人：${p.name}，${by.one(['银行卡号：', '账号：', '卡号'])}${cardAs(p.card, by)}`,
    pieces: [cardPiece(p)],
  }),
  (p, _, by) => ({
    html: `${by.one(['当事人', '被处罚人', '被执行人', '违法行为人'])}：${p.name}，男，汉族，${by.one(ID_LABELS)}${idAs(p.id, by)}，${by.one(['住', '现住', '户籍所在地：'])}云岭县示例镇。`,
    pieces: [idPiece(p)],
  }),
  (p, _, by) => ({
    html: `我叫${p.name}，${by.one(ID_LABELS)}${idAs(p.id, by)}，${by.one(['我的电话', '本人手机：', '联系电话'])}${p.mobile}，反映路灯不亮的问题。`,
    pieces: [idPiece(p), mobilePiece(p)],
  }),
];
