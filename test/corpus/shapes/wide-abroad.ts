/** Wide set of whole pages: the English edition of a county, Hong Kong, Taiwan, a federal office, a British council; no finding of any law but their own. */
import { cn, en, enLate, minguo, news } from './wide-frame.js';
import { council, federal, hongkong, taiwan } from './wide-other-sites.js';
import { drupal } from './wide-sites.js';
import type { WholeCase } from './whole-frame.js';

const DAY = '2026-03-03';
const ENGLISH = [
  'West Gate market reopens after renovation',
  'Pear Blossom Festival begins in Xinglin',
  'Night clinic for children opens at county hospital',
  'New bus line links county seat and station',
  'Old lifts replaced in two thousand homes',
];
const TALK =
  '<p>Stalls in the old market opened again on Monday, with wider aisles, better light and forty-six parking spaces.</p><p>Work began in July 2025 and ended on February 28, 2026, the office in charge said.</p><p>Five more markets will be renewed in the years to come, together with the roads and drains around them.</p>';
const when = news(5, DAY, 3).map(([, d]) => d);
const lines = (titles: readonly string[]) => titles.map((t, i): [string, string] => [t, when[i] ?? DAY]);
const HK = [
  '示例署展開春季清潔行動',
  '示例署公布巡查結果',
  '示例署提醒市民防火',
  '示例署開放日圓滿結束',
  '示例署更新網上表格',
];
const TW = [
  '示例縣政府公告春季路樹修剪',
  '示例縣長視察堤防工程',
  '示例縣圖書館延長開放',
  '示例縣開辦長者課程',
  '示例縣舉辦路跑活動',
];
const abroad = (
  name: string,
  url: string,
  kinds: NonNullable<WholeCase['kinds']>,
  html: string,
  rest: Partial<WholeCase> = {},
): WholeCase => ({
  name: `wide abroad: ${name}`,
  url,
  kinds,
  html,
  day: null,
  ownLaw: true,
  ...rest,
});
/** What an English edition in China may lack is for a person to say. */
const edition = {
  open: [
    'foot.*',
    'meta.*',
    'site.*',
    'date.format',
    'page.source',
    'column.*',
    'fresh.*',
    'art20.cover',
    'cat12.fields',
  ],
};
const EDITION = 'https://www.example.gov.cn/en/news/4012';
const texts = ['article', 'notice', 'document'] as const;

/** Pages of other languages and countries. */
export const WIDE_ABROAD: readonly WholeCase[] = [
  abroad(
    'english edition: a text, day and source under the title',
    EDITION,
    ['article'],
    drupal({
      title: ENGLISH[0] ?? '',
      main: `<div class="submitted">Updated: ${en(DAY)} | Source: Huaixi Daily</div><div class="field-name-body">${TALK}</div>`,
    }),
    { ...edition, day: undefined, title: ENGLISH[0] ?? '' },
  ),
  abroad(
    'english edition: a text, day as numbers',
    EDITION,
    ['article'],
    drupal({
      title: ENGLISH[1] ?? '',
      main: `<div class="submitted">Release time: ${DAY} 08:55 &nbsp; Source: huaixi.gov.cn</div><div class="field-name-body">${TALK}</div>`,
    }),
    { ...edition, day: DAY, title: ENGLISH[1] ?? '' },
  ),
  abroad(
    'english edition: rows of a view, created after the title',
    'https://www.example.gov.cn/en/news',
    ['column'],
    drupal({
      title: 'News',
      main: `<div class="view-content">${lines(ENGLISH)
        .map(
          ([t, d], i) =>
            `<div class="views-row"><span class="views-field-title"><a href="/en/node/${String(i)}">${t}</a></span> <span class="views-field-created">${d}</span></div>`,
        )
        .join(
          '',
        )}</div><ul class="pager"><li class="pager-current">1</li><li><a href="?page=1">2</a></li></ul>`,
    }),
    { ...edition, lines: lines(ENGLISH) },
  ),
  abroad(
    'english edition: months in words in a table',
    'https://www.example.gov.cn/en/notices',
    ['column'],
    drupal({
      title: 'Notices',
      main: `<table class="views-table"><thead><tr><th>Title</th><th>Date</th></tr></thead><tbody>${lines(
        ENGLISH,
      )
        .map(([t, d], i) => `<tr><td><a href="/en/node/${String(i)}">${t}</a></td><td>${en(d)}</td></tr>`)
        .join('')}</tbody></table>`,
    }),
    { ...edition, lines: lines(ENGLISH) },
  ),
  abroad(
    'hong kong: a press release, day at its end',
    'https://www.exampled.gov.hk/tc/press/20260303.html',
    texts,
    hongkong({
      title: HK[0] ?? '',
      main: `<h1>${HK[0] ?? ''}</h1><p>示例署今日（三月三日）起在全港十八區展開為期兩周的春季清潔行動。</p><p>發言人說，去年同類行動共清理垃圾三百公噸。</p><p>完</p><p>2026年3月3日（星期二）</p><p>香港時間11時30分</p>`,
    }),
    { day: DAY, title: HK[0] ?? '' },
  ),
  abroad(
    'hong kong: what is new, day in front',
    'https://www.exampled.gov.hk/tc/whatsnew.html',
    ['column'],
    hongkong({
      title: '最新消息',
      main: `<h1>最新消息</h1><table>${lines(HK)
        .map(
          ([t, d], i) =>
            `<tr><td>${String(Number(d.slice(8)))}.${String(Number(d.slice(5, 7)))}.${d.slice(0, 4)}</td><td><a href="/tc/${String(i)}.html">${t}</a></td></tr>`,
        )
        .join('')}</table>`,
    }),
    { lines: lines(HK) },
  ),
  abroad(
    'hong kong: a list, days in characters',
    'https://www.exampled.gov.hk/tc/press/index.html',
    ['column'],
    hongkong({
      title: '新聞公報',
      main: `<h1>新聞公報</h1><ul>${lines(HK)
        .map(([t, d], i) => `<li><span>${cn(d)}</span><a href="/tc/p/${String(i)}.html">${t}</a></li>`)
        .join('')}</ul>`,
    }),
    { lines: lines(HK) },
  ),
  abroad(
    'taiwan: a text, days of its own era',
    'https://www.example.gov.tw/cp.aspx?n=1203&s=88',
    texts,
    taiwan({
      title: TW[0] ?? '',
      main: `<h2>${TW[0] ?? ''}</h2><section class="cp"><p>為維護行人安全，自本月十日起修剪路樹。</p><p>施工期間請民眾配合移車，避免損害。</p><p>如有疑問，請洽承辦單位。</p></section><ul class="info"><li>發布日期：${minguo(DAY)}</li><li>發布單位：示例縣政府工務處</li><li>更新日期：115-03-04</li><li>點閱數：120</li></ul>`,
    }),
    { day: DAY, title: TW[0] ?? '' },
  ),
  abroad(
    'taiwan: a list in a table with offices and days of its own era',
    'https://www.example.gov.tw/lp.aspx?n=1203',
    ['column'],
    taiwan({
      title: '最新消息',
      main: `<h2>最新消息</h2><table><thead><tr><th>項次</th><th>標題</th><th>發布單位</th><th>發布日期</th></tr></thead><tbody>${lines(
        TW,
      )
        .map(
          ([t, d], i) =>
            `<tr><td>${String(i + 1)}</td><td><a href="cp.aspx?s=${String(i)}">${t}</a></td><td>秘書處</td><td>${minguo(d)}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    }),
    { lines: lines(TW) },
  ),
  abroad(
    'taiwan: nothing in the column',
    'https://www.example.gov.tw/lp.aspx?n=1290',
    ['column'],
    taiwan({ title: '活動花絮', main: '<h2>活動花絮</h2><p>目前尚無資料</p>' }),
    { lines: [] },
  ),
  abroad(
    'federal: a release, day above the title',
    'https://www.example.gov/newsroom/west-gate',
    texts,
    federal({
      title: ENGLISH[0] ?? '',
      main: `<p class="text-base">For Immediate Release</p><p>March 3, 2026</p><h1>${ENGLISH[0] ?? ''}</h1>${TALK}`,
    }),
    { day: DAY, title: ENGLISH[0] ?? '', open: ['us.*'] },
  ),
  abroad(
    'federal: releases in a collection, month and day cut in a box',
    'https://www.example.gov/newsroom',
    ['column', 'other'],
    federal({
      title: 'Newsroom',
      main: `<h1>Newsroom</h1><ul class="usa-collection">${lines(ENGLISH)
        .map(
          ([t, d], i) =>
            `<li class="usa-collection__item"><div class="usa-collection__calendar-date"><time datetime="${d}"><span class="month">${en(d).slice(0, 3)}</span> <span class="day">${String(Number(d.slice(8)))}</span></time></div><div class="usa-collection__body"><h3><a href="/n/${String(i)}">${t}</a></h3><p>By the press office.</p></div></li>`,
        )
        .join('')}</ul>`,
    }),
    { lines: lines(ENGLISH), open: ['us.*'], rests: 'tags' },
  ),
  abroad(
    'council: a text, published and last updated',
    'https://www.exampleton.gov.uk/news/market',
    texts,
    council({
      title: ENGLISH[0] ?? '',
      main: `<div class="meta"><p>Published: ${enLate(DAY)}</p><p>Last updated: 5 March 2026</p></div>${TALK}`,
    }),
    { day: DAY, title: ENGLISH[0] ?? '', open: ['uk.*'] },
  ),
  abroad(
    'council: answers to requests, numbers and days',
    'https://www.exampleton.gov.uk/foi/log',
    ['column', 'catalogue', 'other'],
    council({
      title: 'Disclosure log',
      main: `<ul class="log">${lines(ENGLISH)
        .map(
          ([t, d], i) =>
            `<li><h3><a href="/foi/${String(i)}">${t}</a></h3><p>Reference: FOI-${String(700 - i)}</p><p>Date of response: ${enLate(d)}</p></li>`,
        )
        .join('')}</ul>`,
    }),
    { lines: lines(ENGLISH), open: ['uk.*'] },
  ),
];
