/** How made service guides lay out what they say: tables of two, three, four cells, terms, boxes, headings, lines, tabs. */
import type { Chance } from './made-chance.js';
import { written, type Writing } from './made-guide-writing.js';

/** A part of a guide: a label, its lines, and what stands below them. */
export interface Part {
  readonly label: string;
  readonly lines: readonly string[];
  readonly below: string;
}

/** Ways to lay out parts. */
export const LAYOUTS = [
  'two cells',
  'two cells',
  'three cells',
  'four cells',
  'six cells',
  'stacked cells',
  'grouped cells',
  'terms',
  'boxes',
  'spans',
  'lines',
  'lines',
  'headings',
  'headings',
  'headings',
  'one block',
  'brackets',
  'tabs',
  'hall',
  'hall',
  'anchors',
] as const;
/** One of them. */
export type Layout = (typeof LAYOUTS)[number];

const LETTERS =
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四 二十五'.split(
    ' ',
  );

/** The parts laid out. */
export function laidOut(parts: readonly Part[], layout: Layout, writing: Writing, by: Chance): string {
  const value = (part: Part) => written(part.lines, writing) + part.below;
  const isShort = (part: Part) => part.below === '' && part.lines.join('').length < 30;
  const colon = by.one(['', '', '：', ':']);
  const label = (part: Part) => writing.label(part.label);
  const numbered = by.one(['', '、', '．', '（）', '1.', '1、']);
  const number = (at: number) =>
    ({
      '': '',
      '、': `${LETTERS[at] ?? ''}、`,
      '．': `${LETTERS[at] ?? ''}．`,
      '（）': `（${LETTERS[at] ?? ''}）`,
      '1.': `${String(at + 1)}.`,
      '1、': `${String(at + 1)}、`,
    })[numbered] ?? '';
  switch (layout) {
    case 'two cells': {
      const tag = by.one(['td', 'td', 'th']);
      return table(
        parts.map(part => cell(tag, `${label(part)}${colon}`, ' width="20%"') + cell('td', value(part))),
      );
    }
    case 'three cells': {
      const head = by.is(0.7)
        ? [
            ['序号', by.one(['项目', '要素', '名称', '指南要素']), by.one(['内容', '具体内容', '说明'])]
              .map(text => cell('td', text))
              .join(''),
          ]
        : [];
      return table([
        ...head,
        ...parts.map(
          (part, at) => cell('td', String(at + 1)) + cell('td', label(part)) + cell('td', value(part)),
        ),
      ]);
    }
    case 'four cells':
      return table(inTurn(parts, isShort, 2, by.one(['td', 'th']), colon, label, value));
    case 'six cells':
      return table(inTurn(parts, isShort, 3, 'th', colon, label, value));
    case 'stacked cells':
      return table(parts.flatMap(part => [cell('td', label(part), ' class="t"'), cell('td', value(part))]));
    case 'grouped cells':
      return grouped(parts, by, label, value, colon);
    case 'terms':
      return by.is(0.5)
        ? `<dl>${parts.map(part => `<dt>${label(part)}${colon}</dt><dd>${value(part)}</dd>`).join('')}</dl>`
        : parts.map(part => `<dl><dt>${label(part)}${colon}</dt><dd>${value(part)}</dd></dl>`).join('');
    case 'boxes': {
      const tag = by.one(['div', 'span', 'p', 'h4', 'b']);
      return parts
        .map(
          part =>
            `<div class="row"><${tag} class="k">${label(part)}${colon}</${tag}><div class="v">${value(part)}</div></div>`,
        )
        .join('\n');
    }
    case 'spans': {
      const tag = by.one(['span', 'label', 'em', 'strong']);
      const mark = colon || by.one(['', '：']);
      return `<ul>${parts.map(part => `<li><${tag}>${label(part)}${mark}</${tag}><span>${written(part.lines, { ...writing, lines: 'run on' })}</span>${part.below}</li>`).join('\n')}</ul>`;
    }
    case 'lines': {
      const bold = by.is(0.4);
      const mark = by.one(['：', '：', ':', '： ']);
      return parts
        .map((part, at) => {
          const [first = '', ...rest] = part.lines;
          const name = `${number(at)}${label(part)}${mark}`;
          return `<p>${bold ? `<strong>${name}</strong>` : name}${writing.run(first)}</p>${rest.map(line => `<p>${writing.run(line)}</p>`).join('')}${part.below}`;
        })
        .join('\n');
    }
    case 'headings': {
      const tag = by.one(['p strong', 'p strong', 'h2', 'h3', 'p', 'div', 'p span']);
      const [outer = 'p', inner] = tag.split(' ');
      const mark = by.one(['', '', '', '：']);
      const paragraphs = { ...writing, lines: 'paragraphs' as const };
      return parts
        .map((part, at) => {
          const name = `${number(at)}${label(part)}${mark}`;
          return `<${outer}>${inner === undefined ? name : `<${inner}>${name}</${inner}>`}</${outer}>${written(part.lines, paragraphs)}${part.below}`;
        })
        .join('\n');
    }
    case 'one block': {
      const mark = by.one(['：', '']);
      return `<div>${parts.map((part, at) => `${number(at)}${label(part)}${mark}<br>\n　　${part.lines.map(writing.run).join('<br>\n　　')}<br>${part.below}`).join('\n')}</div>`;
    }
    case 'brackets': {
      const apart = by.is(0.4);
      return parts
        .map(
          part =>
            `<p>【${part.label}】${apart ? '</p><p>' : ''}${part.lines.map(writing.run).join('</p><p>')}</p>${part.below}`,
        )
        .join('\n');
    }
    case 'tabs':
      return tabs(parts, isShort, by, label, value);
    case 'hall': {
      const [short, long] = [parts.filter(isShort), parts.filter(part => !isShort(part))];
      const tag = by.one(['h2', 'h3', 'div', 'h4']);
      return `${table(inTurn(short, isShort, 2, by.one(['th', 'td']), colon, label, value))}${long.map(part => `<div class="part"><${tag} class="tit"><span>${label(part)}</span></${tag}><div class="con">${value(part)}</div></div>`).join('\n')}`;
    }
    case 'anchors':
      return `<div class="side"><ul>${parts.map((part, at) => `<li><a href="#a${String(at)}">${part.label}</a></li>`).join('')}</ul></div><div>${parts.map((part, at) => `<div id="a${String(at)}"><h3>${label(part)}</h3><div>${value(part)}</div></div>`).join('\n')}</div>`;
  }
}

const cell = (tag: string, html: string, more = '') => `<${tag}${more}>${html}</${tag}>`;
const table = (rows: readonly string[]) =>
  `<table width="100%" border="1" cellspacing="0"><tbody>${rows.map(row => `<tr>${row}</tr>`).join('\n')}</tbody></table>`;

type Write = (part: Part) => string;

/* Short parts beside each other, long ones over the whole width. */
function inTurn(
  parts: readonly Part[],
  isShort: (part: Part) => boolean,
  pairs: number,
  tag: string,
  colon: string,
  label: Write,
  value: Write,
): string[] {
  const rows: string[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0)
      rows.push(open.join('') + (open.length < pairs && pairs === 2 ? '<td></td><td></td>' : ''));
    open = [];
  };
  for (const part of parts) {
    const head = cell(tag, label(part) + colon);
    if (isShort(part)) {
      open.push(head + cell('td', value(part)));
      if (open.length === pairs) close();
    } else {
      close();
      rows.push(head + cell('td', value(part), ` colspan="${String(pairs * 2 - 1)}"`));
    }
  }
  close();
  return rows;
}

/* A cell in front names the group of some rows. */
function grouped(parts: readonly Part[], by: Chance, label: Write, value: Write, colon: string): string {
  const rows: string[] = [];
  for (let at = 0; at < parts.length;) {
    const size = Math.min(parts.length - at, by.one([2, 3, 4]));
    const name = by.one(['基本信息', '办理信息', '受理信息', '其他信息', '基本要素', '窗口信息']);
    parts.slice(at, at + size).forEach((part, row) => {
      rows.push(
        (row === 0 ? cell('td', name, ` rowspan="${String(size)}"`) : '') +
          cell('td', label(part) + colon) +
          cell('td', value(part)),
      );
    });
    at += size;
  }
  return table(rows);
}

function tabs(
  parts: readonly Part[],
  isShort: (part: Part) => boolean,
  by: Chance,
  label: Write,
  value: Write,
): string {
  const [short, long] = [parts.filter(isShort), parts.filter(part => !isShort(part))];
  const links = by.is(0.5);
  const hide = by.one([' style="display:none"', ' style="display:none"', '', ' hidden']);
  const name = (text: string, at: number) => (links ? `<a href="#tab${String(at)}">${text}</a>` : text);
  const heads = ['基本信息', ...long.map(part => part.label)]
    .map((text, at) => `<li${at === 0 ? ' class="on"' : ''}>${name(text, at)}</li>`)
    .join('');
  const repeated = by.is(0.4);
  const first = table(inTurn(short, isShort, 2, 'th', '', label, value));
  return `<ul class="tab-title">${heads}</ul><div class="tab-box"><div id="tab0">${first}</div>${long.map((part, at) => `<div id="tab${String(at + 1)}"${hide}>${repeated ? `<h3>${label(part)}</h3>` : ''}${value(part)}</div>`).join('\n')}</div>`;
}
