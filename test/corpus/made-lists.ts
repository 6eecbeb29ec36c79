/**
 * Makes pages with a list of lines, each put together by chance out of what content systems do: which elements hold the
 * lines, how deep in boxes, where the day stands and how it is written, what stands beside it. The same number makes the
 * same page, and each page knows its lines.
 */
import { chance, type Chance } from './made-chance.js';
import { boxes, dayBefore, named, titleBy } from './made-parts.js';
import { COLUMNS, OFFICES, SENTENCES } from './made-words.js';

/** A line as the page means it. */
export interface MadeLine {
  readonly title: string;
  readonly day: string;
}

/** A page and what its list says. */
export interface MadePage {
  readonly html: string;
  readonly lines: readonly MadeLine[];
  /** How it was put together, to be read when it fails. */
  readonly made: Readonly<Record<string, string | number | boolean>>;
}

const SHELLS = ['ul', 'ol', 'ul of five', 'div', 'article', 'p', 'br', 'dd', 'dl of one', 'table'] as const;
const DAY_FORMS = [
  '-',
  '/',
  '.',
  '年',
  '[-]',
  '(-)',
  '-t',
  'label',
  'no year',
  'box',
  'box of two',
  'strong box',
] as const;

/** Choices of which one page is made. */
function chooseFrom(by: Chance) {
  return {
    count: by.one([5, 8, 12, 20]),
    shell: by.one(SHELLS),
    boxesIn: by.one([0, 0, 1, 2, 3]),
    boxesAround: by.one([0, 1, 2]),
    link: by.one(['title', 'title', 'around all', 'around a heading', 'in a heading', 'script'] as const),
    dayAt: by.one([
      'after',
      'before',
      'below',
      'above',
      'in the link',
      'beside a box',
      'with remarks',
    ] as const),
    dayForm: by.one(DAY_FORMS),
    dayTag: by.one(['span', 'em', 'i', 'time', 'div', 'p', 'font'] as const),
    summary: by.one(['', '', '', 'short', 'with a day', 'with a link'] as const),
    picture: by.one(['', '', '', 'own link', 'in the link'] as const),
    beside: by.one(['', '', 'source', 'views', 'kind'] as const),
    names: by.one(['', 'neutral', 'telling'] as const),
    gaps: by.is(0.15),
    pinned: by.is(0.15),
    cut: by.is(0.15),
    side: by.one(['', 'menu', 'hot', 'hot with days'] as const),
    head: by.one(['', 'h1', 'h2', 'div'] as const),
    paging: by.one(['', 'links', 'words', 'scripts'] as const),
    trail: by.is(0.8),
  };
}
type Choice = ReturnType<typeof chooseFrom>;
/** What the page of a list is made of. */
export type ListChoice = Choice;

/** The page of a number. */
export function madePage(seed: number): MadePage {
  const by = chance(seed);
  const choice = listChoice(by);
  const lines = linesOf(choice.count, by);
  return { html: listPage(by.one(COLUMNS), lines, choice, by), lines, made: choice };
}

/** Choices that go with each other. */
export function listChoice(by: Chance): ListChoice {
  return sensible(chooseFrom(by));
}

/** The page of a column with these lines. */
export function listPage(
  column: string,
  lines: readonly MadeLine[],
  choice: ListChoice,
  by: Chance,
  parents: readonly string[] = [],
): string {
  return frameOf(column, listOf(lines, choice, by), choice, by, parents);
}

/** The list alone. */
export function listOf(lines: readonly MadeLine[], choice: ListChoice, by: Chance): string {
  const boxed = lines.map((line, at) => boxes(lineOf(line, at, choice, by), choice.boxesIn, choice, 'wrap'));
  return boxes(shellOf(boxed, choice), choice.boxesAround, choice, 'wrap');
}

/* What no system writes: a link in a link. */
function sensible(choice: Choice): Choice {
  if (choice.link !== 'around all') return choice;
  return {
    ...choice,
    ...(choice.summary === 'with a link' && { summary: 'short' as const }),
    ...(choice.beside === 'kind' && { beside: '' as const }),
  };
}

function linesOf(count: number, by: Chance): MadeLine[] {
  const titles = new Set<string>();
  while (titles.size < count) titles.add(`${titleBy(by)}${by.is(0.3) ? `（第${by.upTo(40)}期）` : ''}`);
  let past = 0;
  return [...titles].map(title => {
    const day = dayBefore(past);
    past += by.upTo(6);
    return { title, day };
  });
}

function dayOf(day: string, choice: Choice): string {
  const [y = '', m = '', d = ''] = day.split('-');
  const name = named(choice, 'date', 'c2');
  switch (choice.dayForm) {
    case 'box':
      return `<div${name}><b>${d}</b><span>${y}-${m}</span></div>`;
    case 'box of two':
      return `<div${name}><p>${m}-${d}</p><p>${y}</p></div>`;
    case 'strong box':
      return `<div${name}><strong>${d}</strong><i>${y}.${m}</i></div>`;
    default: {
      const text: Readonly<Record<string, string>> = {
        '-': day,
        '/': `${y}/${m}/${d}`,
        '.': `${y}.${m}.${d}`,
        年: `${y}年${Number(m)}月${Number(d)}日`,
        '[-]': `[${day}]`,
        '(-)': `(${day})`,
        '-t': `${day} 09:3${d.slice(1)}`,
        label: `发布时间：${day}`,
        'no year': `${m}-${d}`,
      };
      return `<${choice.dayTag}${name}>${text[choice.dayForm] ?? day}</${choice.dayTag}>`;
    }
  }
}

function lineOf(line: MadeLine, at: number, choice: Choice, by: Chance): string {
  const { title, day } = line;
  const shown = choice.cut && title.length > 16 ? `${title.slice(0, 15)}...` : title;
  const attribute = choice.cut || by.is(0.5) ? ` title="${title}"` : '';
  const href =
    choice.link === 'script'
      ? `javascript:void(0)" onclick="view(${500 - at})`
      : `/info/1001/${5000 - at}.htm`;
  const picture = choice.picture === '' ? '' : `<img src="/upload/${at}.jpg" alt="">`;
  const inLink = choice.picture === 'in the link' ? picture : '';
  const before = choice.picture === 'own link' ? `<a href="${href}">${picture}</a>` : '';
  const parts = {
    day: dayOf(day, choice),
    summary: summaryOf(day, href, choice, by),
    remark: remarkOf(choice, by),
  };
  if (choice.link === 'around all')
    return `${before}<a href="${href}"${attribute}>${inLink}${cardOf(shown, choice, parts)}</a>`;
  const inner = `${inLink}${choice.link === 'around a heading' ? `<h3>${shown}</h3>` : shown}${choice.dayAt === 'in the link' ? parts.day : ''}`;
  const link = `<a href="${href}"${attribute}${named(choice, 'title', 'c1')}>${inner}</a>`;
  const kind = choice.beside === 'kind' ? `<a href="/lm/${at % 3}/">[${by.one(['通知', '公示'])}]</a>` : '';
  const pin = choice.pinned && at < 2 ? '<font color="red">[置顶]</font>' : '';
  const headline = `${kind}${pin}${choice.link === 'in a heading' ? `<h3>${link}</h3>` : link}`;
  return before + around(headline, choice, parts, by);
}

interface Parts {
  readonly day: string;
  readonly summary: string;
  readonly remark: string;
}

/* A link around the whole line. */
function cardOf(shown: string, choice: Choice, { day, summary, remark }: Parts): string {
  const title = (tag: string) => `<${tag}${named(choice, 'title', 'c1')}>${shown}</${tag}>`;
  switch (choice.dayAt) {
    case 'before':
      return `${day}${title('span')}`;
    case 'below':
      return `${title('div')}${summary}<div>${day}${remark}</div>`;
    case 'above':
      return `<div>${day}</div>${title('div')}${summary}`;
    case 'beside a box':
      return `${day}<div><h3>${shown}</h3>${summary}</div>`;
    case 'with remarks':
      return `<h4>${shown}</h4>${summary}<div>${remark}${day}</div>`;
    default:
      return `${title('span')}${day}`;
  }
}

function around(headline: string, choice: Choice, { day, summary, remark }: Parts, by: Chance): string {
  switch (choice.dayAt) {
    case 'before':
      return `${day}${headline}${remark}${summary}`;
    case 'below':
      return `${headline}${summary}<div${named(choice, 'info', 'c4')}>${day}${remark}</div>`;
    case 'above':
      return `<div${named(choice, 'info', 'c4')}>${day}${remark}</div>${headline}${summary}`;
    case 'in the link':
      return `${headline}${remark}${summary}`;
    case 'beside a box':
      return `${day}<div${named(choice, 'text', 'c6')}>${headline}${summary}${remark}</div>`;
    case 'with remarks':
      return `${headline}${summary}<div${named(choice, 'meta', 'c4')}>${remark}${day}<span>点击：${by.upTo(99)}</span></div>`;
    default:
      return `${headline}${day}${remark}${summary}`;
  }
}

function summaryOf(day: string, href: string, choice: Choice, by: Chance): string {
  if (choice.summary === '') return '';
  const told =
    choice.summary === 'with a day' ? `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日，` : '';
  const more = choice.summary === 'with a link' ? `<a href="${href}">[详细]</a>` : '';
  return `<p${named(choice, 'summary', 'c3')}>${told}${by.one(SENTENCES)}${more}</p>`;
}

function remarkOf(choice: Choice, by: Chance): string {
  if (choice.beside === 'source')
    return `<span${named(choice, 'source', 'c5')}>来源：${by.one(OFFICES)}</span>`;
  return choice.beside === 'views' ? `<span${named(choice, 'views', 'c5')}>浏览：${by.upTo(900)}</span>` : '';
}

function shellOf(lines: readonly string[], choice: Choice): string {
  const list = named(choice, 'news-list', 'l1');
  const item = named(choice, 'item', 'li');
  const each = (write: (line: string, at: number) => string) => lines.map(write).join('\n');
  const gap = (at: number, html: string) =>
    choice.gaps && (at + 1) % 5 === 0 && at + 1 < lines.length ? html : '';
  const isBlock = (line: string) => /<(?:div|p|h3|h4)/.test(line);
  switch (choice.shell) {
    case 'ul':
    case 'ol':
      return `<${choice.shell}${list}>${each((line, at) => `<li${item}>${line}</li>${gap(at, '<li class="line"></li>')}`)}</${choice.shell}>`;
    case 'ul of five':
      return each(
        (line, at) =>
          `${at % 5 === 0 ? `<ul${list}>` : ''}<li${item}>${line}</li>${at % 5 === 4 || at === lines.length - 1 ? '</ul>' : ''}`,
      );
    case 'div':
      return `<div${list}>${each((line, at) => `<div${item}>${line}</div>${gap(at, '<hr>')}`)}</div>`;
    case 'article':
      return each(line => `<article>${line}</article>`);
    case 'p':
      return `<div>${each(line => (isBlock(line) ? `<div>${line}</div>` : `<p>${line}</p>`))}</div>`;
    case 'br':
      return `<div>${each(line => (isBlock(line) ? `<div>${line}</div>` : `${line}<br>`))}</div>`;
    case 'dd':
      return `<dl>${each(line => `<dd>${line}</dd>`)}</dl>`;
    case 'dl of one':
      return each(line => `<dl><dt>${line}</dt></dl>`);
    case 'table':
      return `<table>${each(line => `<tr><td>${line}</td></tr>`)}</table>`;
  }
}

function frameOf(
  column: string,
  list: string,
  choice: Choice,
  by: Chance,
  parents: readonly string[],
): string {
  const names = ['机构设置', '工作动态', '通知公告', '政策文件', '下载中心'];
  const paging = {
    '': '',
    links:
      '<div class="page"><a href="index.htm">首页</a><a href="index_1.htm">上一页</a><a href="index_2.htm">下一页</a><a href="index_9.htm">尾页</a></div>',
    words:
      '<p>共182条 第1/10页 首页 上一页 <a href="list_2.htm">下一页</a> <a href="list_10.htm">尾页</a></p>',
    scripts:
      '<div><span>1</span><a href="javascript:go(2)">2</a><a href="javascript:go(3)">3</a><a href="javascript:go(2)">下一页</a></div>',
  }[choice.paging];
  const other = (at: number) => `<a href="/hot/${at}.htm">${titleBy(by)}热点</a>`;
  const side = {
    '': '',
    menu: `<div class="left"><h3>${column}</h3><ul>${names.map((name, at) => `<li><a href="/${at}/index.htm">${name}</a></li>`).join('')}</ul></div>`,
    hot: `<div class="right"><h3>热门文章</h3><ul>${[1, 2, 3, 4, 5].map(at => `<li>${other(at)}</li>`).join('')}</ul></div>`,
    'hot with days': `<div class="right"><h3>最新更新</h3><ul>${[1, 2, 3].map(at => `<li>${other(at)}<span>2025-12-0${at}</span></li>`).join('')}</ul></div>`,
  }[choice.side];
  const head = choice.head === '' ? '' : `<${choice.head}>${column}</${choice.head}>`;
  const trail = choice.trail
    ? `<div class="pos">当前位置：<a href="/">首页</a> &gt; ${parents.map(name => `<a href="/p/">${name}</a> &gt; `).join('')}<a href="/x/">${column}</a></div>`
    : '';
  const menu = ['首页', ...names].map((name, at) => `<li><a href="/${at}/">${name}</a></li>`).join('');
  const content = `<div class="content">${head}${list}${paging}</div>`;
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${column}-示例市示例单位</title></head><body><div class="top"><a href="/">示例市示例单位</a></div><div class="nav"><ul>${menu}</ul></div><div class="main">${trail}${choice.side === 'menu' ? side : ''}${content}${choice.side === 'menu' ? '' : side}</div><div class="foot"><p>版权所有：示例市示例单位　地址：示例市示范路1号　电话：0000-12345678</p><p>示ICP备00000001号</p></div></body></html>`;
}
