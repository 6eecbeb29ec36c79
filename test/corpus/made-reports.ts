/**
 * Makes annual reports on disclosure 政府信息公开工作年度报告, put together by chance out of what offices publish: how
 * parts are headed and called, how tables are laid out, cut and pasted, how figures are written. Each page knows which
 * of its sums and parts are wrong.
 */
import { bylineOf } from './made-article-byline.js';
import { chosen, type ArticleChoice } from './made-article-choice.js';
import { articleFrame } from './made-article-frame.js';
import { titleOf } from './made-articles.js';
import { chance, type Chance } from './made-chance.js';
import { boxes } from './made-parts.js';
import { brokenBy, figuresBy, REPORT_FAULTS, type ReportFault } from './made-report-figures.js';
import { headed, partNames, partOne } from './made-report-parts.js';
import { layoutChoice, tableFour, tableThree, tableTwo } from './made-report-tables.js';
import { BODIES, dayOfCheck, type JudgedPage, type Judgement } from './made-verdicts.js';

function chooseFrom(by: Chance) {
  return {
    year: by.one([2025, 2025, 2025, 2024, 2023, 2021]),
    body: by.one(BODIES),
    title: by.one([
      'body first',
      'body first',
      'year first',
      'degree',
      'year in brackets',
      'short',
      'two lines',
    ] as const),
    again: by.is(0.2),
    intro: by.one(['', 'law', 'parts', 'period'] as const),
    heads: by.one(['p strong', 'p strong', 'p', 'h2', 'h3', 'Word', 'div', 'run in', 'font'] as const),
    numerals: by.one(['一、', '一、', '一、', '（一）', '一．', '一 、', '1.', '1、', '第一部分 '] as const),
    tables: by.one(['', '', '', '', '', 'pictures', 'at the end'] as const),
    size: by.one(['none', 'few', 'few', 'many'] as const),
    fault: by.is(0.45) ? by.one(REPORT_FAULTS) : ('' as ReportFault),
    column: by.one(['政府信息公开年报', '信息公开年报', '政府信息公开年度报告', '政务公开', '通知公告']),
    layout: layoutChoice(by),
    frame: frameChoice(by),
  };
}
/** What one report is made of. */
export type ReportChoice = ReturnType<typeof chooseFrom>;

/** The report of a number. */
export function madeReport(seed: number): JudgedPage {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const { year, fault, layout, frame } = choice;
  const title = titleBy(choice);
  const day = `${String(year + 1)}-01-${String(11 + by.upTo(18))}`;
  const figures = figuresBy(by, choice.size, fault);
  const told = fault === 'year' ? year - 1 : year;
  const tables = [tableTwo(figures, layout), tableThree(figures, layout), tableFour(figures, layout)].map(
    (html, at) =>
      choice.tables === 'pictures' ? `<p><img src="/upload/b${String(at)}.png" width="600"></p>` : html,
  );
  const names = partNames(by, choice.numerals);
  const parts = names.map((name, at) => ({ name, body: bodyOf(at, told, tables, choice, by) }));
  const gone = fault === 'part gone' ? by.upTo(5) : -1;
  if (gone >= 0) parts.splice(gone, 1);
  if (fault === 'parts in another order') {
    const at = by.upTo(4);
    parts.splice(at, 2, ...[parts[at + 1], parts[at]].flatMap(part => (part ? [part] : [])));
  }
  const body = parts.map(({ name, body }) => headed(name, body, choice.heads)).join('\n');
  const again = choice.again ? `<p align="center"><strong>${title.replace('<br>', '')}</strong></p>` : '';
  const end = choice.tables === 'at the end' ? tables.join('<p></p>') : '';
  const text = `<div class="${frame.names === 'telling' ? 'content' : 'c0'}">${again}${introOf(told, choice)}${body}${end}</div>`;
  const head = titleOf(title, frame);
  const byline = bylineOf(day, frame, by);
  const all = {
    above: [byline, head, text],
    below: [head, byline, text],
    'below the text': [head, text, byline],
  };
  const article = boxes(all[frame.place].join('\n'), frame.boxesAround, frame, 'article');
  return {
    html: articleFrame(title.replace('<br>', ''), day, article, frame, by, choice.column),
    url: 'http://www.example.gov.cn/xxgk/nb/202601/t20260120_4021.html',
    today: dayOfCheck(by),
    kinds: ['annualReport'],
    judgements: judgementsOf(brokenBy(figures), choice, gone),
    made: choice,
  };
}

/* The page around it, without what only news have. */
function frameChoice(by: Chance): ArticleChoice {
  let choice = chosen(by);
  while (choice.english) choice = chosen(by);
  return {
    ...choice,
    // A heading that nothing names, far from its day, is a matter of articles.
    ...(choice.place === 'below the text' && choice.pageTitle === 'site' && { pageTitle: 'alone' as const }),
    record: false,
    comments: false,
    lead: '',
    says: '',
    caption: false,
  };
}

function titleBy({ title, year, body }: ReportChoice): string {
  const y = String(year);
  return {
    'body first': `${body}${y}年政府信息公开工作年度报告`,
    'year first': `${y}年${body}政府信息公开工作年度报告`,
    degree: `${body}${y}年度政府信息公开工作年度报告`,
    'year in brackets': `${body}政府信息公开工作年度报告（${y}年）`,
    short: `${body}${y}年政府信息公开年度报告`,
    'two lines': `${body}<br>${y}年政府信息公开工作年度报告`,
  }[title];
}

function introOf(year: number, { intro }: ReportChoice): string {
  const y = String(year);
  const law = '本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制';
  const says = {
    '': '',
    law: `${law}，现予公布。`,
    parts: `${law}，全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分。`,
    period: `${law}，所列数据的统计期限自${y}年1月1日起至${y}年12月31日止。`,
  }[intro];
  return says === '' ? '' : `<p>　　${says}</p>`;
}

function bodyOf(
  part: number,
  year: number,
  tables: readonly string[],
  choice: ReportChoice,
  by: Chance,
): string {
  const paragraph = (text: string) => `<p style="text-indent:2em">${text}</p>`;
  const shown = choice.tables === 'at the end' ? paragraph('有关数据见文后表格。') : (tables[part - 1] ?? '');
  switch (part) {
    case 0:
      return partOne(by, year, choice.numerals);
    case 1:
    case 2:
    case 3:
      return by.is(0.2) ? `${paragraph('本年度有关情况如下表所示。')}${shown}` : shown;
    case 4:
      return paragraph(
        `${by.is(0.5) ? `${String(year)}年` : '过去一年'}，我们的工作取得了一定成效，但仍存在一些不足：一是公开的及时性有待加强；二是解读的形式较为单一。下一步，将健全机制，加强培训，丰富图解、视频等形式。`,
      );
    default:
      return paragraph(
        by.one([
          '无。',
          '无其他需要报告的事项。',
          `${String(year)}年，未收取信息处理费。`,
          '本年度没有其他需要报告的事项。',
        ]),
      );
  }
}

function judgementsOf(
  broken: ReadonlySet<string>,
  choice: ReportChoice,
  gone: number,
): Readonly<Record<string, Judgement>> {
  const { fault, tables, layout } = choice;
  // A picture, or gone with its part.
  const isUnread = (part: number) => tables === 'pictures' || (gone === part && tables !== 'at the end');
  const sums = ['report.t3cols', 'report.t3parts', 'report.t3sum', 'report.t4'].map(
    (rule): [string, Judgement] => [
      rule,
      isUnread(rule === 'report.t4' ? 3 : 2)
        ? 'not failed'
        : broken.has(rule)
          ? layout.zeros === '0'
            ? 'failed'
            : 'not passed'
          : layout.zeros === '0'
            ? 'passed'
            : 'not failed',
    ],
  );
  const isParted = fault === 'part gone' || fault === 'parts in another order';
  return {
    ...Object.fromEntries(sums),
    'report.t2': isUnread(1) ? 'not failed' : fault === 'blank in table 2' ? 'failed' : 'passed',
    'report.six': isParted ? 'failed' : 'passed',
    // The first part tells the year, and others may.
    'report.title': fault === 'year' ? 'failed' : gone === 0 ? 'not failed' : 'passed',
  };
}
