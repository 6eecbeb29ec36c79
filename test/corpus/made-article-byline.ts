/** The line of a made article that tells where it is from and when it was published, as content systems write it. */
import type { ArticleChoice } from './made-article-choice.js';
import type { Chance } from './made-chance.js';
import { dayBefore, named } from './made-parts.js';
import { ENGLISH_OFFICES, OFFICES } from './made-words.js';

const DIGITS = '〇一二三四五六七八九';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day as the page writes it. */
export function written(day: string, form: ArticleChoice['form']): string {
  const [y = '', m = '', d = ''] = day.split('-');
  const month = MONTHS[Number(m) - 1] ?? '';
  const texts: Readonly<Record<ArticleChoice['form'], string>> = {
    '-': day,
    '/': `${y}/${m}/${d}`,
    '.': `${y}.${m}.${d}`,
    年: `${y}年${String(Number(m))}月${String(Number(d))}日`,
    '[-]': `[${day}]`,
    '(-)': `（${day}）`,
    '-t': `${day} 09:3${d.slice(1)}`,
    '-ts': `${day} 16:05:4${d.slice(1)}`,
    年t: `${y}年${m}月${d}日 10:2${d.slice(1)}`,
    零: `${[...y].map(digit => DIGITS[Number(digit)] ?? '').join('')}年${inWords(Number(m))}月${inWords(Number(d))}日`,
    'short-': `${y}-${String(Number(m))}-${String(Number(d))}`,
    'short/t': `${y}/${String(Number(m))}/${String(Number(d))} 9:05:0${d.slice(1)}`,
    box: `<b>${d}</b><span>${y}-${m}</span>`,
    'month box': `<p>${m}-${d}</p><p>${y}</p>`,
    '28 November 2025': `${String(Number(d))} ${month} ${y}`,
    'Nov 28, 2025': `${month.slice(0, 3)} ${String(Number(d))}, ${y}`,
    'November 28, 2025': `${month} ${String(Number(d))}, ${y}`,
    '2025-11-28': day,
    '28 Nov 2025 09:31': `${String(Number(d))} ${month.slice(0, 3)} ${y} 09:31`,
  };
  return texts[form];
}

function inWords(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (DIGITS[ones] ?? '') : ''}`;
}

/** The line that tells where a text is from, and when. */
export function bylineOf(day: string, choice: ArticleChoice, by: Chance): string {
  const stated = statedOf(day, choice);
  if (choice.form === 'box' || choice.form === 'month box')
    return `<div${named(choice, 'date', 'd1')}>${stated}</div>`;
  const { english } = choice;
  const others = [
    ...(choice.source ? [english ? `Source: ${by.one(ENGLISH_OFFICES)}` : `来源：${by.one(OFFICES)}`] : []),
    ...(choice.author ? [english ? 'By Example Writer' : '作者：示例'] : []),
    ...(choice.views
      ? [
          english
            ? `Views: ${String(by.upTo(900))}`
            : `${by.one(['点击', '浏览次数', '阅读'])}：${String(by.upTo(900))}`,
        ]
      : []),
    ...(choice.tools
      ? [
          english
            ? '<a href="javascript:window.print()">Print</a>'
            : '字体：【<a href="javascript:size(18)">大</a> <a href="javascript:size(16)">中</a> <a href="javascript:size(14)">小</a>】 <a href="javascript:window.print()">打印</a>',
        ]
      : []),
  ];
  const changed = `更新时间：${dayBefore(-by.upTo(20) - 1, day)}`;
  const days = {
    '': [stated],
    after: [stated, changed],
    before: [changed, stated],
    // Older systems call the day of publication so, beside the source.
    alone: [`更新时间：${written(day, choice.form)}`],
  }[choice.updated];
  const at = { 'day first': 0, 'day last': others.length, 'day in the middle': 1, 'day alone': 0 }[
    choice.order
  ];
  const rest = choice.order === 'day alone' ? [] : others;
  return shellOf([...rest.slice(0, at), ...days, ...rest.slice(at)], choice);
}

/* A day with its label, each in an element of its own or not. */
function statedOf(day: string, choice: ArticleChoice): string {
  const { label, form, labelIn, timeTag } = choice;
  const text = timeTag ? `<time>${written(day, form)}</time>` : written(day, form);
  if (label === '') return text;
  switch (labelIn) {
    case 'the text':
      return `${label}${text}`;
    case 'an element':
      return `<b>${label}</b><i>${text}</i>`;
    case 'a cell':
      return choice.shell === 'cells'
        ? `${label}</td><td>${text}`
        : `<span>${label}</span><span>${text}</span>`;
    case 'a term':
      return choice.shell === 'line'
        ? `<dl><dt>${label}</dt><dd>${text}</dd></dl>`
        : `<em>${label}</em>${text}`;
  }
}

function shellOf(parts: readonly string[], choice: ArticleChoice): string {
  const name = named(choice, 'info', 'i1');
  const each = (tag: string) => parts.map(part => `<${tag}>${part}</${tag}>`).join('');
  switch (choice.shell) {
    case 'line':
      return `<div${name}>${parts.join('　')}</div>`;
    case 'spans':
      return `<div${name}>${each('span')}</div>`;
    case 'cells':
      return `<table${name}><tr>${each('td')}</tr></table>`;
    case 'paragraphs':
      return `<div${name}>${each('p')}</div>`;
    case 'list':
      return `<ul${name}>${each('li')}</ul>`;
    case 'in a tail':
      return `<p${name} align="center"><font color="#999999">${parts.join('&nbsp;&nbsp;|&nbsp;&nbsp;')}</font></p>`;
  }
}

/** The fields by which offices file a document, above its heading. */
export function recordOf(day: string, by: Chance): string {
  const fields = [
    ['索引号', `000000000/2025-${String(by.upTo(900))}`],
    ['发文机关', by.one(OFFICES)],
    ['成文日期', dayBefore(3, day)],
    ['发布日期', day],
  ];
  return `<table>${fields.map(([label = '', value = '']) => `<tr><td>${label}：</td><td>${value}</td></tr>`).join('')}</table>`;
}
