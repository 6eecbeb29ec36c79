/** What a made article is put together of: how its heading, its day and what stands around them are chosen. */
import type { Chance } from './made-chance.js';

const DAY_FORMS = [
  '-',
  '-',
  '/',
  '.',
  '年',
  '[-]',
  '(-)',
  '-t',
  '-ts',
  '-t',
  '年t',
  '零',
  'short-',
  'short/t',
  'box',
  'month box',
] as const;
const ENGLISH_FORMS = [
  '28 November 2025',
  'Nov 28, 2025',
  'November 28, 2025',
  '2025-11-28',
  '28 Nov 2025 09:31',
] as const;
const LABELS = [
  '发布时间：',
  '发布时间：',
  '发布日期：',
  '日期：',
  '时间：',
  '发布时间:',
  '发布于 ',
  '发表时间：',
  '【发布时间】',
  '日　　期：',
  '发稿时间：',
  '添加时间：',
  '录入时间：',
  '公开日期：',
  '',
  '',
  '',
] as const;
const ENGLISH_LABELS = [
  '',
  'Published: ',
  'Posted on ',
  'Date: ',
  'Published on ',
  'Release date: ',
  'First published: ',
  'Date published: ',
] as const;

function chooseFrom(by: Chance) {
  const english = by.is(0.15);
  return {
    english,
    boxesAround: by.one([0, 1, 2]),
    names: by.one(['', 'neutral', 'telling'] as const),
    title: by.one(['h1', 'h1', 'h2', 'h3', 'div', 'p strong', 'cell'] as const),
    pageTitle: by.one(['alone', 'with site', 'site'] as const),
    meta: by.one(['', '', 'PubDate', 'PubDate of another day', 'og', 'ArticleTitle'] as const),
    place: by.one(['below', 'below', 'below', 'above', 'below the text'] as const),
    shell: by.one(['line', 'line', 'spans', 'cells', 'paragraphs', 'list', 'in a tail'] as const),
    label: english ? by.one(ENGLISH_LABELS) : by.one(LABELS),
    form: english ? by.one(ENGLISH_FORMS) : by.one(DAY_FORMS),
    order: by.one(['day first', 'day last', 'day in the middle', 'day alone'] as const),
    source: by.is(0.7),
    author: by.is(0.4),
    views: by.is(0.5),
    tools: by.is(0.5),
    updated: by.one(['', '', '', '', 'after', 'before', 'alone'] as const),
    labelIn: by.one(['the text', 'the text', 'the text', 'an element', 'a cell', 'a term'] as const),
    timeTag: by.is(0.15),
    record: by.is(0.12),
    clock: by.one(['', '', '', '', 'today', 'weather', 'hour'] as const),
    editor: by.is(0.2),
    caption: by.is(0.15),
    lead: by.one(['', '', '', 'day without a year', 'reporter'] as const),
    modified: by.one(['', '', '', 'meta', 'JSON-LD'] as const),
    says: by.one(['', 'meeting', 'deadline', 'number', 'period', 'many'] as const),
    signed: by.one(['', '', 'in figures', 'in words', 'labelled'] as const),
    files: by.one(['', '', 'plain', 'with days'] as const),
    comments: by.is(0.15),
    side: by.one(['', '', 'menu', 'hot', 'latest with days'] as const),
    related: by.one(['', '', 'plain', 'with days'] as const),
    next: by.one(['', '', 'links', 'with days'] as const),
    foot: by.one(['', 'year', 'site updated', 'year', 'since'] as const),
    trail: by.is(0.8),
  };
}
/** What one page is made of. */
export type ArticleChoice = ReturnType<typeof chooseFrom>;

/** Choices that go with each other. */
export function chosen(by: Chance): ArticleChoice {
  return sensible(chooseFrom(by));
}

/* Where nobody could tell the day, or no system would write so. */
function sensible(choice: ArticleChoice): ArticleChoice {
  const isBox = choice.form === 'box' || choice.form === 'month box';
  const label =
    isBox || choice.place === 'below the text'
      ? isBox
        ? ''
        : choice.label || (choice.english ? 'Published: ' : '发布时间：')
      : choice.label;
  const isBare = label === '';
  return {
    ...choice,
    label,
    // A box stands by itself, at the heading.
    ...(isBox && {
      place: choice.place === 'above' ? ('above' as const) : ('below' as const),
      order: 'day first' as const,
    }),
    // A bare day above the heading may be that of today: another in the head leaves it open.
    ...(isBare &&
      choice.meta === 'PubDate of another day' &&
      choice.place === 'above' && { meta: 'PubDate' as const }),
    // An update is told beside a day of publication that is called so.
    ...((isBare || choice.english || (choice.updated === 'alone' && !isTakenForPublished(choice))) && {
      updated: '' as const,
    }),
    ...(choice.english && {
      signed: '' as const,
      clock: '' as const,
      record: false,
      editor: false,
      lead: '' as const,
    }),
  };
}

/* 更新时间 says when a text was published where it stands below the heading, with the source, and nothing says otherwise. */
function isTakenForPublished({ place, order, meta, source, author, views }: ArticleChoice): boolean {
  return (
    place === 'below' &&
    order !== 'day alone' &&
    meta !== 'PubDate of another day' &&
    (source || author || views)
  );
}
