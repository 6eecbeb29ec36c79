/** Holds pages of a site against each other: the day in a list against the day of the article, and index numbers that two documents share. */
import type { PageFacts, Where } from '@sunboard/reader';
import type { Verdict } from '../rule.js';
import { isMeaningful } from '../shared/meaningful.js';
import { siteKey } from './columns.js';

const MOST = 20;
/** Below this an article's day may be another one: no word against the list rests on it. */
const SURE = 0.8;

/** The day beside a title in a list against the day on the page that it leads to; undefined where no such pair was seen. */
export function listDayVerdict(pages: readonly PageFacts[]): Verdict | undefined {
  const articles = new Map(
    pages.flatMap(page => {
      const day = sureDay(page);
      return day === undefined ? [] : [[siteKey(page.url), day] as const];
    }),
  );
  const wrong: { text: string; listed: string; shown: string }[] = [];
  let compared = 0;
  for (const page of pages)
    for (const { title, date, href } of page.lists.flatMap(list => (list.main ? list.items : []))) {
      const address = date?.length === 10 && href !== undefined ? absolute(href, page.url) : undefined;
      const shown = address === undefined ? undefined : articles.get(siteKey(address));
      if (date === undefined || shown === undefined) continue;
      compared += 1;
      if (shown !== date) wrong.push({ text: `${title} ${address ?? ''}`, listed: date, shown });
    }
  const [first] = wrong;
  if (compared === 0) return undefined;
  if (!first) return { outcome: 'passed', reason: 'agree', data: { count: compared } };
  return {
    outcome: 'failed',
    reason: 'differ',
    data: {
      count: wrong.length,
      names: wrong.slice(0, 5).map(({ listed, shown }) => `${listed} ≠ ${shown}`),
    },
    where: wrong.slice(0, MOST).map(({ text }) => place(text)),
    expected: first.shown,
    observed: first.listed,
  };
}

/** Index numbers that stand on two documents of different titles; undefined where fewer than two documents show one. */
export function indexVerdict(pages: readonly PageFacts[]): Verdict | undefined {
  const titles = new Map<string, Map<string, PageFacts>>();
  let documents = 0;
  for (const page of pages) {
    const index = page.pairs.find(
      ({ fields, value }) => fields.includes('DisclosureItem.indexNumber') && isWhole(value),
    )?.value;
    const title = (page.heading ?? '').replace(/\s/gu, '');
    if (index === undefined || title === '' || !ARTICLES.includes(page.kind)) continue;
    documents += 1;
    const key = index.replace(/\s/gu, '').toUpperCase();
    titles.set(key, (titles.get(key) ?? new Map<string, PageFacts>()).set(title, page));
  }
  if (documents < 2) return undefined;
  const shared = [...titles].filter(([, same]) => same.size > 1);
  const [first] = shared;
  if (!first) return { outcome: 'passed', reason: 'unique', data: { count: documents } };
  return {
    outcome: 'failed',
    reason: 'shared',
    data: { count: shared.length, names: shared.slice(0, 5).map(([index]) => index) },
    where: shared
      .flatMap(([index, same]) =>
        [...same.values()].map(page => place(`${index} ${page.heading ?? ''} ${page.url}`)),
      )
      .slice(0, MOST),
    expected: '1',
    observed: String(first[1].size),
  };
}

const ARTICLES: readonly PageFacts['kind'][] = ['article', 'document', 'notice'];

/* A bare code without year and serial is the beginning of an index number that nobody ended. */
function isWhole(value: string): boolean {
  return isMeaningful(value) && /\d{4}\D\d{1,8}\s{0,3}$|\d{10}\s{0,3}$/u.test(value.trim().slice(-40));
}

/* What the page says itself by label or markup; a bare date beside the heading is no proof against the list. */
function sureDay({ publishedOn, dates, kind }: PageFacts): string | undefined {
  if (publishedOn === undefined || !ARTICLES.includes(kind)) return undefined;
  return dates.some(
    ({ role, value, confidence, evidence }) =>
      role === 'published' &&
      value === publishedOn &&
      confidence >= SURE &&
      (evidence === 'label' || evidence === 'time' || evidence === 'text'),
  )
    ? publishedOn
    : undefined;
}

function absolute(href: string, base: string): string | undefined {
  try {
    return new URL(href, base).href;
  } catch {
    return undefined;
  }
}

function place(text: string): Where {
  return { selector: '', text: text.trim().slice(0, 300) };
}
