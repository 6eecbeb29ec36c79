/**
 * Makes British and American pages with a list: news, notices, logs of answers, minutes, spending, each put together by
 * chance out of what their content systems write. The same number makes the same page, and each page knows its lines.
 */
import { chance, type Chance } from './made-chance.js';
import { dayWriting, partsOf } from './made-english-days.js';
import { englishFrame } from './made-english-frame.js';
import { chosenList, type EnglishListChoice } from './made-english-list-choice.js';
import { shellOf, type LineParts } from './made-english-shells.js';
import type { MadeLine } from './made-lists.js';
import { dayBefore } from './made-parts.js';

/** A page and what its list says. */
export interface MadeEnglishList {
  readonly html: string;
  readonly url: string;
  readonly lines: readonly MadeLine[];
  /** How it was put together, to be read when it fails. */
  readonly made: Readonly<Record<string, unknown>>;
}

const TITLES = [
  'Council approves budget for next year',
  'New library opens in Sampleton',
  'Grants for rural libraries announced',
  'Statement on the winter storm',
  'Have your say on the transport strategy',
  'Residents asked to recycle more',
  'Agency reaches settlement with Example Mills',
  'Report on water quality released',
  'Road closures on Sample Lane',
  'Pothole claims since 2022',
  'Cost of agency social workers',
  'Empty homes by ward',
  'School transport contracts',
  'Planning Committee',
  'Annual review of fees and charges 2026/27',
  'Chair visits the harbour',
  'Three firms fined for late reports',
  'Notice of public hearing',
  'Free swimming for under 16s',
  'FOI 26/0412: Trees felled in parks',
  'Board meeting agenda',
  'Deputy leader steps down',
  'Health and Wellbeing Board',
  'Minutes of the annual meeting',
] as const;
const HEADINGS = [
  'News',
  'Press releases',
  'Latest news',
  'Public notices',
  'FOI disclosure log',
  'Newsroom',
  'Agendas and minutes',
  'Announcements',
  'Publications',
  'Updates',
  'Blog',
  'Consultations',
] as const;

/** The page of a number. */
export function madeEnglishList(seed: number): MadeEnglishList {
  const by = chance(seed);
  const choice = chosenList(by);
  const lines = linesOf(choice.count, by);
  const write = dayWriting(choice.nation, by);
  const title = by.one(HEADINGS);
  const list = shellOf(
    lines.map((line, at) => partsOfLine(line, at, choice, write, by)),
    choice,
  );
  const url =
    choice.nation === 'us'
      ? `https://www.example-service.gov/${by.one(['news', 'newsroom/press-releases', 'news/index.html'])}`
      : `https://www.${by.one(['exampleshire.gov.uk', 'sampling-pc.gov.uk', 'exampleshire.nhs.uk'])}/${by.one(['news', 'foi/log', 'council/notices/'])}`;
  const content = `${aboveOf(choice, by)}${list}${pagingOf(choice)}`;
  return {
    html: englishFrame(
      {
        nation: choice.nation,
        title,
        content,
        side: sideOf(choice, write),
        above: by.one([[], ['About'], ['News']]),
      },
      by,
    ),
    url,
    lines,
    made: { ...choice, title, day: write(lines[0]?.day ?? '') },
  };
}

function linesOf(count: number, by: Chance): MadeLine[] {
  const from = by.upTo(TITLES.length - 1);
  let past = by.upTo(60);
  return Array.from({ length: count }, (_, at) => {
    past += by.upTo(12);
    return { title: TITLES[(from + at) % TITLES.length] ?? '', day: dayBefore(past, '2026-03-06') };
  });
}

function partsOfLine(
  { title, day }: MadeLine,
  at: number,
  choice: EnglishListChoice,
  write: (day: string) => string,
  by: Chance,
): LineParts {
  const href = `/news/${String(4000 - at)}-${title
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-')
    .slice(0, 24)}`;
  const named = choice.linked === 'title' ? `<a href="${href}">${title}</a>` : title;
  const headed = choice.level === '' ? named : `<${choice.level}>${named}</${choice.level}>`;
  const told = {
    '': '',
    short: 'What it means for you.',
    long: 'The work will be carried out in stages so that services remain open to everybody, and members thanked all partners who had taken part.',
    'with a day': `The meeting on ${write(dayBefore(-9, day))} is open to everybody.`,
  }[choice.summary];
  const summary = told === '' ? '' : `<p class="summary">${told}</p>`;
  const more = choice.more === '' ? '' : `<a class="more" href="${href}">${choice.more}</a>`;
  const beside = {
    '': '',
    kind: `<span class="tag">${by.one(['Press release', 'News story', 'Notice'])}</span>`,
    author: '<span class="author">by Example Writer</span>',
    'kind link': `<a class="tag" href="/topics/${String(at % 3)}">${by.one(['Environment', 'Housing', 'Schools'])}</a>`,
    file: '<span class="file">PDF, 120KB</span>',
    updated: `<span class="updated">Last updated: ${write(dayBefore(-3, day))}</span>`,
  }[choice.beside];
  const picture = {
    '': '',
    linked: `<a href="${href}"><img src="/i/${String(at)}.jpg" alt=""></a>`,
    plain: `<img src="/i/${String(at)}.jpg" alt="">`,
  }[choice.picture];
  return {
    title: headed,
    day: dayOf(day, choice, write),
    rest: `${summary}${beside}${more}`,
    picture,
    href,
    bare: named,
    written: write(day),
  };
}

function dayOf(
  day: string,
  { label, dayTag, box }: EnglishListChoice,
  write: (day: string) => string,
): string {
  const { dd, mon, y } = partsOf(day);
  if (box)
    return `<div class="date-box"><span class="day">${dd}</span> <span class="month">${mon}</span> <span class="year">${y}</span></div>`;
  const text = `${label}${dayTag === 'time with datetime' ? `<time datetime="${day}T09:30:00Z">${write(day)}</time>` : write(day)}`;
  const tag = dayTag === 'time with datetime' ? 'span' : dayTag;
  return `<${tag} class="date">${text}</${tag}>`;
}

function aboveOf({ above, filter }: EnglishListChoice, by: Chance): string {
  const form = filter
    ? '<form method="get" class="filters"><label>Keyword <input name="q"></label><label>From <input type="date" name="from"></label><label>Year <select name="y"><option>All</option><option>2026</option><option>2025</option></select></label><button>Filter</button></form>'
    : '';
  const intro = {
    '': '',
    intro: '<p>Read what is new. For older items please contact the press office.</p>',
    feed: '<p><a href="/rss.xml">RSS feed</a> <a href="/subscribe">Subscribe to updates</a></p>',
  }[above];
  return `${intro}${form}${filter && by.is(0.5) ? '<p>Showing 1 to 10 of 112 results</p>' : ''}`;
}

function pagingOf({ paging }: EnglishListChoice): string {
  return {
    '': '',
    numbers:
      '<nav class="pagination" aria-label="Pagination"><ul><li><a href="?page=1" aria-current="page">1</a></li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li><li><a href="?page=2">Next</a></li></ul></nav>',
    next: '<p><a href="?page=2">Older posts</a></p>',
    more: '<button class="load-more">Load more</button>',
  }[paging];
}

function sideOf({ side }: EnglishListChoice, write: (day: string) => string): string {
  return {
    '': '',
    menu: '<ul><li><a href="/news">News</a></li><li><a href="/events">Events</a></li><li><a href="/media">Media contacts</a></li></ul>',
    archive:
      '<h2>Archive</h2><ul><li><a href="/2026/02">February 2026</a></li><li><a href="/2026/01">January 2026</a></li><li><a href="/2025/12">December 2025</a></li></ul>',
    latest: `<h3>Upcoming events</h3><ul><li><a href="/e/1">Walk in the park</a> ${write('2026-04-18')}</li><li><a href="/e/2">Open day</a> ${write('2026-04-25')}</li><li><a href="/e/3">Spring fair</a> ${write('2026-05-02')}</li></ul>`,
  }[side];
}
