/** What stands around the content of a made page of an office: head, menu, trail, side boxes, foot, leftovers of scripts. */
import type { Chance } from './made-chance.js';
import { headingAs, named, titleBy } from './made-parts.js';

/** The office whose pages are made. */
export const OFFICE = '示例市教育局';

/** What a page stands in. */
export function chooseFrame(by: Chance) {
  return {
    names: by.one(['', 'neutral', 'telling'] as const),
    head: by.one(['', 'h1', 'h2', 'div', 'p strong', 'cell'] as const),
    title: by.one(['column', 'column', 'site'] as const),
    metas: by.is(0.3),
    trail: by.one(['>', '>', '>>', '-', '/', ''] as const),
    side: by.one(['', '', 'menu', 'hot', 'hot with days'] as const),
    boxesAround: by.one([0, 1, 2]),
    hidden: by.one(['', '', 'tab', 'template', 'popup'] as const),
    tools: by.is(0.25),
    address: by.one(['folder', 'folder', 'column', 'text', 'script'] as const),
  };
}
/** Choices of {@link chooseFrame}. */
export type FrameChoice = ReturnType<typeof chooseFrame>;

/** What a page is called, and what it shows. */
export interface Civic {
  /** Name of the page. */
  readonly column: string;
  /** Columns above it. */
  readonly above: readonly string[];
  /** Value of the tag ColumnType. */
  readonly type: string;
  /** Entries of the menu beside it. */
  readonly menu: readonly string[];
  readonly content: string;
}

/** The address of a page of this kind. */
export function addressOf(folder: string, { address }: FrameChoice): string {
  const path = {
    folder: `zwgk/${folder}/`,
    column: 'col/col1229/index.html',
    text: `zwgk/${folder}/content_120.html`,
    script: `${folder}.jsp`,
  }[address];
  return `https://www.example.gov.cn/${path}`;
}

/** A whole page. */
export function civicPage(civic: Civic, choice: FrameChoice, by: Chance): string {
  const { column, above, type, menu, content } = civic;
  const steps = ['首页', ...above].map((name, at) => `<a href="${'../'.repeat(at + 1)}">${name}</a>`);
  const mark = choice.trail.replaceAll('>', '&gt;');
  const trail =
    choice.trail === ''
      ? ''
      : `<div${named(choice, 'position', 'p1')}>${by.one(['当前位置：', '您的位置：', '您当前所在位置：', ''])}${[...steps, column].join(` ${mark} `)}</div>`;
  const tools = choice.tools
    ? `<div class="tools">【字体：<a href="javascript:size(18)">大</a> <a href="javascript:size(14)">小</a>】 <a href="javascript:window.print()">打印</a></div>`
    : '';
  const main = `<div${named(choice, 'content', 'm1')}>${headOf(column, choice)}${tools}${content}</div>`;
  const side = sideOf(civic, menu, choice, by);
  const metas = choice.metas
    ? `<meta name="SiteName" content="${OFFICE}"><meta name="ColumnName" content="${column}"><meta name="ColumnType" content="${type}">`
    : '';
  const title = choice.title === 'site' ? OFFICE : `${column}${by.one(['-', '_', ' - '])}${OFFICE}`;
  const bar = ['首页', '政务公开', '办事服务', '互动交流', '政策文件']
    .map((name, at) => `<li><a href="/${String(at)}/">${name}</a></li>`)
    .join('');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${metas}</head><body><div class="top"><a href="/">${OFFICE}</a></div><div class="nav"><ul>${bar}</ul></div><div class="main">${trail}${choice.side === 'menu' ? side : ''}${main}${choice.side === 'menu' ? '' : side}</div>${leftovers(choice)}<div class="foot"><p>主办：${OFFICE}　地址：示例市示范路9号　电话：0000-76543210</p><p>示ICP备00000001号　网站标识码：0000000001</p></div></body></html>`;
}

function headOf(column: string, choice: FrameChoice): string {
  return choice.head === '' ? '' : headingAs(choice.head, column, choice);
}

function sideOf({ above }: Civic, menu: readonly string[], choice: FrameChoice, by: Chance): string {
  const other = (at: number) =>
    `<li><a href="/info/${String(4000 - at)}.htm">${titleBy(by)}</a>${choice.side === 'hot with days' ? `<span>2025-11-1${String(at)}</span>` : ''}</li>`;
  if (choice.side === '') return '';
  if (choice.side === 'menu')
    return `<div class="left"><h3>${above.at(-1) ?? '政务公开'}</h3><ul>${menu.map((name, at) => `<li><a href="../${String(at)}/">${name}</a></li>`).join('')}</ul></div>`;
  return `<div class="right"><h3>热门文章</h3><ul>${[1, 2, 3, 4].map(other).join('')}</ul></div>`;
}

/* What nobody sees: a pane of another tab, a row for a script to copy, a box that opens later. */
function leftovers({ hidden }: FrameChoice): string {
  return {
    '': '',
    tab: '<div style="display:none"><p>本栏目正在建设中，敬请期待。</p></div>',
    template: '<script type="text/template"><tr><td>{{name}}</td><td>{{post}}</td></tr></script>',
    popup: '<div class="layer" style="display:none"><p>提交成功！</p><a href="javascript:;">关闭</a></div>',
  }[hidden];
}
