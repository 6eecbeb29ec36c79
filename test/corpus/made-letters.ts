/**
 * Makes pages of what people wrote to an office and what it answered, each put together by chance out of what content
 * systems do: lists in tables, lines and cards, and single letters. The same number makes the same page, and each knows
 * what is wrong with it.
 */
import { chance, type Chance } from './made-chance.js';
import { addressOf, chooseFrame, civicPage } from './made-civic-frame.js';
import { INKS, inked } from './made-ink.js';
import { boxes, dayBefore } from './made-parts.js';

/** A page and the rules that it breaks, or leaves for people to judge. */
export interface MadeLetters {
  readonly html: string;
  readonly url: string;
  readonly broken: readonly string[];
  readonly open: readonly string[];
  /** What a single letter does not tell, as the rule calls it. */
  readonly lacking: readonly string[];
  /** How it was put together, to be read when it fails. */
  readonly made: LettersChoice;
}

const TITLES = [
  '咨询小学入学报名时间',
  '关于示例路路灯不亮一直未处理的问题',
  '反映学校周边停车难',
  '请问教师资格认定何时办理',
  '建议增设公交站点',
  '关于投诉未答复的情况反映',
  '申请公租房的条件是什么',
  '对食堂工作的建议',
];
const DONE = ['已回复', '已办结', '已答复', '办结', '已处理', '回复'];
const WAITING = ['待回复', '未回复', '办理中', '受理中', '待办理', '正在办理', '未答复', '待处理'];
const MESSAGE =
  '您好，我家住示例路，请问今年小学入学报名什么时候开始，需要带哪些材料？希望早日得到答复，谢谢。';
const ANSWER =
  '您好，您的来信收悉。根据本市招生工作安排，报名时间为每年6月，需要户口簿、房产证明等材料，详情可拨打招生咨询电话或到学校查询，感谢您对教育工作的关心和支持。';
/** Labels of a letter by what the rule calls them. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  留言内容: ['留言内容', '来信内容', '信件内容', '咨询内容', '问题描述'],
  留言时间: ['留言时间', '来信时间', '提交时间', '咨询时间', '写信时间', '来信日期', '留言日期'],
  回复单位: ['回复单位', '答复单位', '办理单位', '承办单位', '回复部门', '处理单位', '答复部门', '受理单位'],
  回复时间: ['回复时间', '答复时间', '办结时间', '回复日期', '答复日期', '处理时间'],
  回复内容: ['回复内容', '答复内容', '处理结果', '办理结果', '答复意见', '回复意见'],
};

function chooseFrom(by: Chance) {
  return {
    ...chooseFrame(by),
    page: by.one(['list', 'letter'] as const),
    shape: by.one(['table', 'table', 'lines', 'cards'] as const),
    letterShape: by.one(['lines', 'table', 'terms', 'pairs in rows', 'grid'] as const),
    count: by.one([6, 8, 12]),
    days: by.one(['-', '/', '年', '-t'] as const),
    statusIn: by.one(['', '[]', '【】', 'label'] as const),
    planted: by.one(['', '', 'waiting', 'stale', 'lacking', 'telephone', 'name'] as const),
    who: by.one(['王**', '李某某', '张先生', '匿名', '网友', '陈*', '赵女士', '刘某'] as const),
    whoLabel: by.one(['来信人', '留言人', '姓名', '写信人', '反映人', '投诉人'] as const),
    labelIn: by.one(['', 'strong', 'span'] as const),
    ink: by.one(INKS),
    entry: by.is(0.5),
  };
}
export type LettersChoice = ReturnType<typeof chooseFrom>;

/** The page of a number. */
export function madeLetters(seed: number): MadeLetters {
  const by = chance(seed);
  const choice = sensible(chooseFrom(by));
  const lacking = choice.planted === 'lacking' ? [by.one(['留言时间', '回复单位', '回复时间'])] : [];
  const content = choice.page === 'list' ? listOf(choice, by) : letterOf(lacking, choice, by);
  const entry = choice.entry ? '<p><a href="/hdjl/write.html">我要写信</a></p>' : '';
  const page = {
    column:
      choice.page === 'list'
        ? by.one(['局长信箱', '留言选登', '咨询投诉', '来信公开', '信件查询'])
        : '局长信箱',
    above: ['互动交流'],
    type: '咨询投诉',
    menu: ['在线访谈', '意见征集', '网上调查'],
    content: boxes(entry + content, choice.boxesAround, choice, 'box'),
  };
  const broken = {
    '': [],
    waiting: ['inter.unanswered'],
    stale: ['fresh.replies'],
    lacking: ['inter.fields'],
    telephone: ['xf.noLeak'],
    name: [],
  }[choice.planted];
  return {
    html: civicPage(page, choice, by),
    url: addressOf('hdjl', choice),
    broken,
    open: choice.planted === 'name' ? ['xf.noLeak'] : [],
    lacking,
    made: choice,
  };
}

/* A list shows no names, a letter no state; a name is told by the label of who complains. */
function sensible(choice: LettersChoice): LettersChoice {
  const { planted, page } = choice;
  const isOfOther =
    page === 'list' ? /lacking|telephone|name/u.test(planted) : /waiting|stale/u.test(planted);
  return {
    ...choice,
    ...(isOfOther && { planted: '' as const }),
    ...(planted === 'name' && page === 'letter' && { whoLabel: '来信人' as const }),
  };
}

function dayOf(days: number, choice: LettersChoice): string {
  const day = dayBefore(days);
  const [y = '', m = '', d = ''] = day.split('-');
  return {
    '-': day,
    '/': `${y}/${m}/${d}`,
    年: `${y}年${String(Number(m))}月${String(Number(d))}日`,
    '-t': `${day} 09:3${d.slice(1)}`,
  }[choice.days];
}

function listOf(choice: LettersChoice, by: Chance): string {
  const first = choice.planted === 'stale' ? 95 : 3;
  // One that has waited for long, and one that has not.
  const late = choice.planted === 'waiting' ? choice.count - 1 - by.upTo(1) : -1;
  const rows = Array.from({ length: choice.count }, (_, at) => {
    const age = at === late ? 120 + at : first + at * 4;
    const status = at === late || (choice.planted === '' && at === 0) ? by.one(WAITING) : by.one(DONE);
    const title = by.one(TITLES);
    return {
      link: `<a href="/hdjl/letter/${String(900 - at)}.html" title="${title}">${title}</a>`,
      status,
      day: dayOf(age, choice),
      number: `2025${String(1000 - at)}`,
    };
  });
  const marked = (status: string) =>
    ({ '': status, '[]': `[${status}]`, '【】': `【${status}】`, label: `办理状态：${status}` })[
      choice.statusIn
    ];
  switch (choice.shape) {
    case 'table': {
      const heads = [
        by.one(['编号', '信件编号', '序号']),
        by.one(['标题', '主题', '信件标题']),
        by.one(['来信时间', '留言时间', '提交日期', '时间']),
        by.one(['办理状态', '状态', '处理状态', '回复情况']),
      ];
      const cell = by.one(['th', 'td'] as const);
      return `<table><tr>${heads.map(each => `<${cell}>${each}</${cell}>`).join('')}</tr>${rows.map(({ link, status, day, number }) => `<tr><td>${number}</td><td>${link}</td><td>${day}</td><td>${status}</td></tr>`).join('')}</table>`;
    }
    case 'lines':
      return `<ul>${rows.map(({ link, status, day }) => `<li>${link}<span>${marked(status)}</span><em>${day}</em></li>`).join('\n')}</ul>`;
    case 'cards':
      return `<div>${rows.map(({ link, status, day }) => `<div class="item"><h4>${link}</h4><p><span>来信时间：${day}</span><span>${marked(status)}</span></p></div>`).join('\n')}</div>`;
  }
}

function letterOf(lacking: readonly string[], choice: LettersChoice, by: Chance): string {
  const who =
    choice.planted === 'name' ? '王示例' : choice.planted === 'telephone' ? '王示例 13800000001' : choice.who;
  const values: Readonly<Record<string, string>> = {
    留言内容: MESSAGE,
    留言时间: dayOf(12, choice),
    回复单位: '示例市教育局基础教育科',
    回复时间: dayOf(8, choice),
    回复内容: ANSWER,
  };
  const rows: (readonly [string, string])[] = [
    [by.one(['信件标题', '留言标题', '标题', '来信主题']), by.one(TITLES.slice(2))],
    [choice.whoLabel, who],
    ...Object.keys(LABELS)
      .filter(item => !lacking.includes(item))
      .map(item => [by.one(LABELS[item] ?? []), values[item] ?? ''] as const),
  ];
  const label = (text: string) =>
    choice.labelIn === '' ? `${text}：` : `<${choice.labelIn}>${text}：</${choice.labelIn}>`;
  const written = rows.map(([name, value]) => [name, inked(value, choice.ink, by)] as const);
  switch (choice.letterShape) {
    case 'lines':
      return written.map(([name, value]) => `<p>${label(name)}${value}</p>`).join('\n');
    case 'table':
      return `<table>${written.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('')}</table>`;
    case 'terms':
      return `<dl>${written.map(([name, value]) => `<dt>${name}：</dt><dd>${value}</dd>`).join('')}</dl>`;
    case 'grid':
      return written
        .map(
          ([name, value]) =>
            `<div class="row"><div class="l">${name}：</div><div class="r">${value}</div></div>`,
        )
        .join('\n');
    case 'pairs in rows': {
      const cells = written.map(([name, value]) => `<td>${name}</td><td>${value}</td>`);
      return `<table>${cells.flatMap((each, at) => (at % 2 === 0 ? [`<tr>${each}${cells[at + 1] ?? ''}</tr>`] : [])).join('')}</table>`;
    }
  }
}
