/** Makes the boxes of a home page by chance: lists behind tabs, sliders, cards, headlines, with days in all forms. */
import type { Chance } from './made-chance.js';
import type { Found } from './made-foot-marks.js';
import { dayBefore, named, titleBy, type Naming } from './made-parts.js';

/** Day on which the made pages are looked at. */
export const TODAY = '2025-12-01';

const DAYS = [
  '-',
  '-',
  'year',
  '/',
  '.',
  '年',
  'box',
  'box above',
  'box of three',
  'time',
  'none',
  'without year',
  'without year',
  '[without year]',
  '(without year)',
  'box without year',
  '月',
  'in title',
  'hour',
  'bare',
  'label',
] as const;
type DayForm = (typeof DAYS)[number];
const YEARLESS: ReadonlySet<DayForm> = new Set([
  'without year',
  '[without year]',
  '(without year)',
  'box without year',
  '月',
]);
const BOXES = [
  '列表',
  '列表',
  'tabs',
  'hidden tabs',
  'slider',
  'cards',
  'dl',
  'table',
  'headline and list',
  'picture and list',
] as const;
const NAMES = [
  '工作动态',
  '通知公告',
  '政务要闻',
  '部门动态',
  '政策文件',
  '公示公告',
  '图片新闻',
  '政策解读',
  '基层动态',
  '媒体关注',
];

/** The boxes, and what the rule on freshness must find in them. */
export function boxesBy(
  naming: Naming,
  by: Chance,
): { html: string; found: Record<string, Found>; made: Record<string, string | number | boolean> } {
  const isFresh = by.is(0.6);
  const newest = isFresh ? by.upTo(9) : 20 + by.upTo(200);
  const count = by.one([2, 3, 4, 5, 6]);
  const mixed = by.is(0.4);
  const form = by.one(DAYS);
  const start = by.upTo(NAMES.length - 1);
  const shapes: string[] = [];
  const forms: DayForm[] = [];
  // The newest line stands in one of the boxes, shown or not.
  const fresh = by.upTo(count - 1);
  const boxes = Array.from({ length: count }, (_, at) => {
    const shape = by.one(BOXES);
    const own = mixed ? by.one(DAYS) : form;
    shapes.push(shape);
    forms.push(shape === 'slider' ? 'none' : own);
    const last = at === fresh ? newest : newest + by.upTo(30);
    return boxOf(at, NAMES[(start + at) % NAMES.length] as string, last, shape, own, naming, by);
  });
  const decoys = [
    '<div class="date">今天是2025年12月1日 星期一</div>',
    '<div class="weather">12月1日 晴 3~9℃</div>',
    '<div class="notice">预告：12月8日 在线访谈“冬季供暖”</div>',
    '<div class="ft"><h2>意见征集</h2><ul><li><a href="/zj/1.html">示例市停车管理办法（征求意见稿）</a><span>截止时间：2025-12-20</span></li></ul></div>',
    '<div class="cal"><h3>政务日历</h3><span>2025年12月</span></div>',
    '<div class="box"><h3>在线访谈</h3><ul><li>暂无内容</li></ul></div>',
    '<div class="tj"><h3>访问统计</h3><p>今日访问：1203　总访问量：1234567</p></div>',
  ].filter(() => by.is(0.2));
  const dated = forms.filter(each => each !== 'none');
  const newestForm = forms[fresh] as DayForm;
  const anyYearless = dated.some(each => YEARLESS.has(each));
  const found: Record<string, Found> = {};
  if (dated.length === 0) found['fresh.home'] = 'open';
  else if (!isFresh) found['fresh.home'] = 'failed';
  else if (newestForm !== 'none' && !YEARLESS.has(newestForm)) found['fresh.home'] = 'passed';
  // What shows no day where the newest stands, or no year, cannot be called old.
  else if (newestForm === 'none' || anyYearless) found['fresh.home'] = 'open';
  if (!isFresh && anyYearless) found['fresh.home'] = 'failed';
  return {
    html: [...decoys, ...boxes].join('\n'),
    found,
    made: { newest, shapes: shapes.join(), forms: forms.join(), fresh, decoys: decoys.length },
  };
}

function boxOf(
  at: number,
  name: string,
  last: number,
  shape: string,
  form: DayForm,
  naming: Naming,
  by: Chance,
): string {
  const count = by.one([3, 4, 5, 6, 8]);
  let past = last;
  const lines = Array.from({ length: count }, (_, line) => {
    const day = dayBefore(past, TODAY);
    past += by.upTo(5);
    return {
      title: titleBy(by),
      day,
      href: by.one([
        `/art/2025/${String(at)}/${String(900 - line)}.html`,
        `/info/10${String(at)}/${String(5000 - line)}.htm`,
      ]),
    };
  });
  const more = by.one([
    '',
    '<a class="more" href="/m/">更多</a>',
    `<a href="/m/">更多&gt;&gt;</a>`,
    '<a href="/m/" title="更多"><img src="/images/more.png"></a>',
  ]);
  const head = by.one([
    `<h2>${name}</h2>${more}`,
    `<h3><a href="/lm${String(at)}/">${name}</a></h3>${more}`,
    `<div${named(naming, 'title', 't1')}><span>${name}</span>${more}</div>`,
    `<div class="tit"><a href="/lm${String(at)}/">${name}</a></div>`,
  ]);
  const one = (line: { title: string; day: string; href: string }, tag = 'li') =>
    lineOf(line, form, tag, naming, by);
  const list = `<ul${named(naming, 'list', 'l1')}>${lines.map(line => one(line)).join('\n')}</ul>`;
  const [first = { title: '', day: '', href: '' }] = lines;
  switch (shape) {
    case 'tabs':
    case 'hidden tabs': {
      const second = `<ul>${lines.map(line => one({ ...line, title: titleBy(by), day: dayBefore(last + 9, TODAY) })).join('')}</ul>`;
      const hidden = shape === 'hidden tabs' ? ' style="display:none"' : '';
      return `<div class="tab"><div class="tab-hd"><a href="/a${String(at)}/">${name}</a><a href="/b${String(at)}/">媒体聚焦</a></div><div class="tab-bd">${by.is(0.5) ? `<div>${list}</div><div${hidden}>${second}</div>` : `<div>${second}</div><div${hidden}>${list}</div>`}</div></div>`;
    }
    case 'slider':
      return `<div${named(naming, 'slide', 'f1')}><ul>${lines.map(line => `<li><a href="${line.href}" title="${line.title}"><img src="/p/${String(at)}.jpg" alt="${line.title}"><p>${line.title}</p></a></li>`).join('')}</ul><ol><li>1</li><li>2</li><li>3</li></ol></div>`;
    case 'cards':
      return `<div>${head}${lines.map(line => one(line, 'div')).join('')}</div>`;
    case 'dl':
      return `<div>${head}<dl>${lines.map(line => one(line, 'dd')).join('')}</dl></div>`;
    case 'table':
      return `<table width="100%"><tr><td>${head}</td></tr>${lines.map(line => `<tr>${one(line, 'td')}</tr>`).join('')}</table>`;
    case 'headline and list':
      return `<div>${head}<h4><a href="${first.href}">${first.title}</a></h4><p>示例市召开会议，研究部署有关工作……<a href="${first.href}">[详细]</a></p>${list}</div>`;
    case 'picture and list':
      return `<div>${head}<div class="pic"><a href="${first.href}"><img src="/p/${String(at)}.jpg" alt="${first.title}"></a></div>${list}</div>`;
    default:
      return `<div${named(naming, 'box', 'b1')}>${head}${list}</div>`;
  }
}

function lineOf(
  { title, day, href }: { title: string; day: string; href: string },
  form: DayForm,
  tag: string,
  naming: Naming,
  by: Chance,
): string {
  const [y = '', m = '', d = ''] = day.split('-');
  const shown = by.is(0.2) ? `${title.slice(0, 14)}...` : title;
  const link = (inner: string) => `<a href="${href}" title="${title}" target="_blank">${inner}</a>`;
  const name = named(naming, 'date', 'c2');
  const text: Readonly<Partial<Record<DayForm, string>>> = {
    '-': day,
    year: `[${day}]`,
    '/': `${y}/${m}/${d}`,
    '.': `${y}.${m}.${d}`,
    年: `${y}年${m}月${d}日`,
    'without year': `${m}-${d}`,
    '[without year]': `[${m}-${d}]`,
    月: `${String(Number(m))}月${String(Number(d))}日`,
    '(without year)': `(${m}/${d})`,
    label: `发布时间：${day}`,
    hour: `${day} 10:3${d.slice(1)}`,
  };
  switch (form) {
    case 'none':
      return `<${tag}>${link(shown)}</${tag}>`;
    case 'in title':
      return `<${tag}>${link(`${shown}<span${name}>${day}</span>`)}</${tag}>`;
    case 'box':
      return `<${tag}><div${name}><b>${d}</b><span>${y}-${m}</span></div>${link(shown)}</${tag}>`;
    case 'box above':
      return `<${tag}><div${name}><p>${d}</p><p>${y}/${m}</p></div><div>${link(shown)}</div></${tag}>`;
    case 'box of three':
      return `<${tag}><div${name}><span>${y}</span><b>${m}</b><i>${d}</i></div>${link(shown)}</${tag}>`;
    case 'box without year':
      return `<${tag}><div${name}><b>${d}</b><i>${m}月</i></div>${link(shown)}</${tag}>`;
    case 'bare':
      return `<${tag}>${link(shown)} ${day}</${tag}>`;
    case 'time':
      return `<${tag}>${link(shown)}<time>${day}</time></${tag}>`;
    default: {
      const span = `<span${name}>${text[form] ?? day}</span>`;
      return by.is(0.3) ? `<${tag}>${span}${link(shown)}</${tag}>` : `<${tag}>${link(shown)}${span}</${tag}>`;
    }
  }
}
