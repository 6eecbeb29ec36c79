/**
 * Makes pages on an office, each put together by chance out of what content systems and editors do: what it does, its
 * sections, address, hours, contact and head, each called as offices call it, or left out. The same number makes the same
 * page, and each knows what it states.
 */
import { chance, type Chance } from './made-chance.js';
import { addressOf, chooseFrame, civicPage } from './made-civic-frame.js';
import { INKS, inked, paragraph } from './made-ink.js';
import { boxes } from './made-parts.js';

/** What the law wants stated of an office, by the names that the rule has for them. */
export const ITEMS = ['机关职能', '机构设置', '办公地址', '办公时间', '联系方式', '负责人姓名'] as const;
export type Item = (typeof ITEMS)[number];

/** A page on an office, and what it states. */
export interface MadeOrgan {
  readonly html: string;
  readonly url: string;
  /** Label and value as written, for what the page states. */
  readonly stated: Readonly<Partial<Record<Item, readonly [label: string, value: string]>>>;
  /** What the page lacks, and no link beside it leads to. */
  readonly lacking: readonly Item[];
  /** How it was put together, to be read when it fails. */
  readonly made: OrganChoice;
}

const LABELS: Readonly<Record<Item, readonly string[]>> = {
  机关职能: ['主要职责', '机构职能', '工作职责', '部门职责', '机关职能', '主要职能', '单位职责', '职能职责'],
  机构设置: ['内设机构', '机构设置', '内设科室', '科室设置', '下属单位', '内设机构及职责', '直属单位'],
  办公地址: ['办公地址', '地址', '地　　址', '联系地址', '单位地址', '通讯地址', '办公地点', '机构地址'],
  办公时间: ['办公时间', '工作时间', '上班时间', '对外办公时间', '服务时间', '作息时间'],
  联系方式: ['联系电话', '办公电话', '电话', '电　　话', '联系方式', '咨询电话', '值班电话', '办公室电话'],
  负责人姓名: [
    '负责人',
    '负责人姓名',
    '主要负责人',
    '局长',
    '法定代表人',
    '单位负责人',
    '党组书记、局长',
    '法人代表',
  ],
};
const VALUES: Readonly<Record<Exclude<Item, '机关职能'>, readonly string[]>> = {
  机构设置: [
    '办公室、人事科、基础教育科、职业教育科、规划财务科',
    '局机关设办公室、政策法规科、教师工作科等6个科室。',
  ],
  办公地址: ['示例市阳光区示范路1号', '示例市示范大道88号市民中心B座3楼（邮编：000000）', '示范路1号'],
  办公时间: [
    '星期一至星期五 上午8:30-12:00，下午14:00-17:30（法定节假日除外）',
    '周一至周五 9:00—17:00',
    '工作日上午8时30分至12时，下午2时30分至6时',
    '夏季8:00-12:00，15:00-18:00；冬季8:00-12:00，14:30-17:30',
  ],
  联系方式: ['0000-1234567', '0000-1234567（传真）', '（0000）1234567、1234568', '1234567'],
  负责人姓名: ['王示例', '李　例', '张样本'],
};
const DUTIES = [
  '贯彻执行国家和省有关教育工作的方针政策和法律法规，起草有关规范性文件并组织实施。',
  '拟订全市教育事业发展规划，综合管理全市基础教育、职业教育和特殊教育工作。',
  '统筹管理教育经费，参与拟订教育经费筹措、拨款和基本建设投资的政策。',
  '主管全市教师工作，组织实施教师资格制度，加强教师队伍建设。',
  '完成市委、市政府交办的其他任务。',
];
/** Duties that use the words of something else that the law wants stated. */
const MISLEADING: Readonly<Partial<Record<Item, readonly string[]>>> = {
  负责人姓名: ['指导民办学校法定代表人和主要负责人履行安全管理责任。', '承担校长、园长任职资格管理工作。'],
  办公时间: ['监督中小学校执行作息时间和教师工作时间的规定。'],
  机构设置: ['承担所属学校机构设置、人员编制的审核工作。'],
  联系方式: ['负责学生及其家长联系方式等信息的安全管理。'],
  办公地址: ['负责学校地址和校名变更的审核。'],
};

function chooseFrom(by: Chance) {
  return {
    ...chooseFrame(by),
    shape: by.one([
      'lines',
      'lines',
      'table',
      'pairs in rows',
      'terms',
      'sections',
      'one line',
      'breaks',
    ] as const),
    lacks: by.one([0, 0, 0, 1, 1, 2]),
    misleads: by.is(0.3),
    numbers: by.one(['（一）', '1.', '1、', '一、', ''] as const),
    headingIn: by.one(['h3', 'h2', 'p strong', 'brackets', 'numbered'] as const),
    order: by.one(['first', 'last'] as const),
    colon: by.one(['：', '：', ':', '： '] as const),
    labelTag: by.one(['', '', 'strong', 'span'] as const),
    ink: by.one(INKS),
  };
}
export type OrganChoice = ReturnType<typeof chooseFrom>;

/** The page of a number. */
export function madeOrgan(seed: number): MadeOrgan {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const absent = new Set<Item>();
  while (absent.size < choice.lacks) absent.add(by.one(ITEMS.slice(1)));
  const stated: Partial<Record<Item, readonly [string, string]>> = {};
  for (const item of ITEMS)
    if (!absent.has(item))
      stated[item] = [by.one(LABELS[item]), item === '机关职能' ? '' : by.one(VALUES[item])];
  const menu = by.one([
    ['机构职能', '内设机构', '领导信息', '直属单位'],
    ['政策文件', '统计数据', '联系我们'],
    ['通知公告', '工作动态', '规划计划'],
  ]);
  const linked = choice.side === 'menu' ? menu.join() : '';
  const lacking = ITEMS.filter(
    item =>
      absent.has(item) &&
      !(item === '机构设置' && linked.includes('内设机构')) &&
      !(item === '负责人姓名' && linked.includes('领导信息')) &&
      !(/地址|时间|方式/u.test(item) && linked.includes('联系我们')),
  );
  const page = {
    column: by.one(['机构职能', '机构概况', '单位概况', '机构简介', '部门概况', '主要职责']),
    above: by.one([['政务公开'], ['政府信息公开', '法定主动公开内容'], ['机构概况']]),
    type: '机构职能',
    menu,
    content: boxes(organ(stated, choice, [...absent], by), choice.boxesAround, choice, 'box'),
  };
  return { html: civicPage(page, choice, by), url: addressOf('jgzn', choice), stated, lacking, made: choice };
}

function organ(
  stated: MadeOrgan['stated'],
  choice: OrganChoice,
  absent: readonly Item[],
  by: Chance,
): string {
  const [what = '主要职责'] = stated.机关职能 ?? [];
  const misleading = choice.misleads ? absent.flatMap(item => by.one([MISLEADING[item] ?? []])) : [];
  const duties = [...DUTIES.slice(0, 2 + by.upTo(2)), ...misleading, DUTIES[4] ?? ''];
  const words = duties
    .map((text, at) => paragraph(numbered(choice.numbers, at) + text, choice.ink, by))
    .join('\n');
  const functions = `${heading(what, 0, choice)}${words}`;
  const rest = rows(stated, choice, by);
  return choice.order === 'first' ? functions + rest : rest + functions;
}

function numbered(form: OrganChoice['numbers'], at: number): string {
  const one = '一二三四五六七八'.charAt(at);
  return {
    '（一）': `（${one}）`,
    '1.': `${String(at + 1)}.`,
    '1、': `${String(at + 1)}、`,
    '一、': `${one}、`,
    '': '',
  }[form];
}

function heading(label: string, at: number, { headingIn }: OrganChoice): string {
  switch (headingIn) {
    case 'p strong':
      return `<p><strong>${label}</strong></p>`;
    case 'brackets':
      return `<p>【${label}】</p>`;
    case 'numbered':
      return `<p><b>${'一二三四五六七'.charAt(at)}、${label}</b></p>`;
    default:
      return `<${headingIn}>${label}</${headingIn}>`;
  }
}

/* What else is stated, each with its label. */
function rows(stated: MadeOrgan['stated'], choice: OrganChoice, by: Chance): string {
  const all = ITEMS.slice(1).flatMap(item => {
    const said = stated[item];
    return said ? [[said[0], inked(said[1], choice.ink, by)] as const] : [];
  });
  const label = (text: string) =>
    choice.labelTag === ''
      ? `${text}${choice.colon}`
      : `<${choice.labelTag}>${text}${choice.colon}</${choice.labelTag}>`;
  const cell = by.one(['td', 'th'] as const);
  switch (choice.shape) {
    case 'lines':
      return all.map(([name, value]) => `<p>${label(name)}${value}</p>`).join('\n');
    case 'breaks':
      return `<p>${all.map(([name, value]) => `${label(name)}${value}`).join('<br>\n')}</p>`;
    case 'one line':
      return `<p>${all.map(([name, value]) => `${label(name)}${value}`).join('　　')}</p>`;
    case 'terms':
      return `<dl>${all.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
    case 'sections':
      return all.map(([name, value], at) => `${heading(name, at + 1, choice)}<p>${value}</p>`).join('\n');
    case 'table':
      return `<table>${all.map(([name, value]) => `<tr><${cell}>${name}</${cell}><td>${value}</td></tr>`).join('')}</table>`;
    case 'pairs in rows': {
      const cells = all.map(([name, value]) => `<${cell}>${name}</${cell}><td>${value}</td>`);
      const lines = cells.flatMap((each, at) =>
        at % 2 === 0 ? [`<tr>${each}${cells[at + 1] ?? ''}</tr>`] : [],
      );
      return `<table border="1">${lines.join('')}</table>`;
    }
  }
}
