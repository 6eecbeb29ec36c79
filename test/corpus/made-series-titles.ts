/** Titles of annual reports on disclosure as offices write them, and of what stands beside them and is none. */
import type { Chance } from './made-chance.js';
import type { MadeLine } from './made-lists.js';

const DIGITS = { 〇: '〇一二三四五六七八九', '○': '○一二三四五六七八九', 零: '零一二三四五六七八九' };
const YEARS = ['年', '年', '年', '年度', ' 年 ', '〇', '○', '零', 'alone', '-'] as const;
const FORMS = [
  'office first',
  'office first',
  'year first',
  'in brackets',
  'in brackets below',
  'about',
  'short',
  'names of work',
  'with form',
  'open',
  'in marks',
  'year only',
  'report of the year',
] as const;

/** How years and the words around them are written. */
export interface YearForm {
  readonly year: (typeof YEARS)[number];
  readonly form: (typeof FORMS)[number];
}

export function yearForm(by: Chance): YearForm {
  return { year: by.one(YEARS), form: by.one(FORMS) };
}

function yearWritten(year: number, form: YearForm['year']): string {
  const y = String(year);
  if (form === '〇' || form === '○' || form === '零')
    return `${[...y].map(digit => DIGITS[form][Number(digit)] ?? '').join('')}年`;
  return form === 'alone' ? y : form === '-' ? `${y}年度` : `${y}${form}`;
}

/** The title of a report. */
export function reportTitle(office: string, year: number, { year: how, form }: YearForm): string {
  const y = yearWritten(year, how);
  const bare = y.replace(/\s/gu, '');
  return {
    'office first': `${office}${y}政府信息公开工作年度报告`,
    'year first': `${y}${office}政府信息公开工作年度报告`,
    'in brackets': `${office}政府信息公开工作年度报告（${bare}）`,
    'in brackets below': `${office}政府信息公开年度报告(${bare})`,
    about: `关于${office}${y}政府信息公开工作年度报告`,
    short: `${office}${y}政府信息公开年报`,
    'names of work': `${office}${y}信息公开工作年度报告`,
    'with form': `${office}${y}政府信息公开工作年度报告（图文版）`,
    open: `${office}${y}政务公开暨政府信息公开工作年度报告`,
    'in marks': `《${office}${y}政府信息公开工作年度报告》`,
    'year only': /年/u.test(bare) ? bare : `${bare}年`,
    'report of the year': `${office}${/年/u.test(bare) ? bare : `${bare}年`}${bare.endsWith('度') ? '' : '度'}报告`,
  }[form];
}

/** Lines beside them that are no reports of the year that they name. */
export function othersIn(today: string, last: number, by: Chance): MadeLine[] {
  const y = String(last + 1);
  const day = `${String(Math.min(last + 1, Number(today.slice(0, 4))))}-01-05`;
  const line = (title: string): MadeLine => ({ title, day });
  return [
    line(`关于做好${y}年政府信息公开工作年度报告编制和发布工作的通知`),
    line(`${y}年政府网站工作年度报表`),
    line(`示例市教育局${y}年政府信息公开工作要点`),
    line(`${y}年上半年政府信息公开工作情况`),
    line(`${y}年第一季度政府信息公开统计表`),
    line(by.one([`政府信息公开工作年度报告格式（${y}年版）`, `政府信息公开年度报告模板（${y}）`])),
    line(`${y}年度政府信息公开工作计划`),
    line(`${y}年法治政府建设年度报告`),
  ];
}
