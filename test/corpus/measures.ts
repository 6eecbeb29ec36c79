/** Compares facts with gold and adds the counts up. Pure. */
import type { ListFact, PageFacts } from '@sunboard/reader';
import type { GoldPage } from './gold.js';

/** Counts of one site or of all. */
export interface Counts {
  pages: number;
  crashes: number;
  withoutScripts: number;
  dates: number;
  dateExact: number;
  dateAbsent: number;
  dateWrong: number;
  /** Pages whose gold date stands among the dates found in the page's words, and the wrong answers on those. */
  dateVisible: number;
  dateVisibleExact: number;
  dateVisibleWrong: number;
  titles: number;
  titleExact: number;
  itemsGold: number;
  itemsFound: number;
  itemsRight: number;
  empties: number;
  emptiesFound: number;
  falseEmpties: number;
  notEmpties: number;
  kinds: number;
  kindsAgree: number;
  kindsSure: number;
  kindsSureAgree: number;
  /** The same against pages whose kind a person has judged. */
  judged: number;
  judgedRight: number;
  judgedSure: number;
  judgedSureRight: number;
}

/** What went wrong on one page, for a person to look at. */
export interface Miss {
  readonly file: string;
  readonly what: 'date' | 'title' | 'items' | 'empty' | 'kind' | 'rule' | 'crash';
  readonly expected: string;
  readonly got: string;
}

/** Zero of everything. */
export function noCounts(): Counts {
  return {
    pages: 0,
    crashes: 0,
    withoutScripts: 0,
    dates: 0,
    dateExact: 0,
    dateAbsent: 0,
    dateWrong: 0,
    dateVisible: 0,
    dateVisibleExact: 0,
    dateVisibleWrong: 0,
    titles: 0,
    titleExact: 0,
    itemsGold: 0,
    itemsFound: 0,
    itemsRight: 0,
    empties: 0,
    emptiesFound: 0,
    falseEmpties: 0,
    notEmpties: 0,
    kinds: 0,
    kindsAgree: 0,
    kindsSure: 0,
    kindsSureAgree: 0,
    judged: 0,
    judgedRight: 0,
    judgedSure: 0,
    judgedSureRight: 0,
  };
}

/** Adds one page to the counts; returns what was missed. */
export function judge(counts: Counts, gold: GoldPage, facts: PageFacts): Miss[] {
  const misses: Miss[] = [];
  const miss = (what: Miss['what'], expected: string, got: string) =>
    misses.push({ file: gold.file, what, expected, got });
  counts.pages++;
  judgeDate(counts, gold, facts, miss);
  judgeTitle(counts, gold, facts, miss);
  judgeItems(counts, gold, facts, miss);
  judgeEmpty(counts, gold, facts, miss);
  judgeKind(counts, gold, facts, miss);
  return misses;
}

/** Adds `more` to `sum`. */
export function addCounts(sum: Counts, more: Counts): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += more[key];
}

type Report = (what: Miss['what'], expected: string, got: string) => void;

function judgeDate(counts: Counts, gold: GoldPage, facts: PageFacts, miss: Report): void {
  if (gold.date === undefined) return;
  const visible = facts.dates.some(date => date.value === gold.date && date.where.selector !== '');
  counts.dates++;
  if (visible) counts.dateVisible++;
  const answer = gold.anyDay === true ? facts.datedOn : facts.publishedOn;
  if (answer === gold.date) {
    counts.dateExact++;
    if (visible) counts.dateVisibleExact++;
    return;
  }
  if (answer === undefined) counts.dateAbsent++;
  else {
    counts.dateWrong++;
    if (visible) counts.dateVisibleWrong++;
  }
  miss(
    'date',
    `${gold.date}${visible ? '' : ' (not visible)'}`,
    `${answer ?? 'none'} [${facts.kind} ${String(facts.kindConfidence)}]`,
  );
}

function judgeTitle(counts: Counts, gold: GoldPage, facts: PageFacts, miss: Report): void {
  if (gold.title === undefined) return;
  counts.titles++;
  if (sameTitle(gold.title, facts.heading ?? '')) counts.titleExact++;
  else miss('title', gold.title, facts.heading ?? 'none');
}

function judgeItems(counts: Counts, gold: GoldPage, facts: PageFacts, miss: Report): void {
  if (gold.items === undefined || gold.items.length === 0) return;
  const main = facts.lists.filter(list => list.main && list.items.length > 0);
  const lists =
    main.length > 0 ? main : facts.lists.filter(list => list.items.some(item => item.date !== undefined));
  const found = uniqueItems(lists);
  const left = [...found];
  let right = 0;
  const lost: string[] = [];
  for (const item of gold.items) {
    const at = left.findIndex(
      each => sameTitle(item.title, each.title) && (item.date ?? '') === (each.date ?? ''),
    );
    if (at >= 0) {
      left.splice(at, 1);
      right++;
    } else lost.push(`${item.date ?? ''} ${item.title}`);
  }
  counts.itemsGold += gold.items.length;
  counts.itemsFound += found.length;
  counts.itemsRight += right;
  if (right < gold.items.length || found.length > right) {
    miss(
      'items',
      `${String(gold.items.length)} items; lost ${lost.slice(0, 2).join(' | ').slice(0, 120)}`,
      `${String(found.length)}, ${String(right)} right; extra ${left
        .slice(0, 2)
        .map(each => `${each.date ?? ''} ${each.title}`)
        .join(' | ')
        .slice(0, 120)} [${facts.kind}]`,
    );
  }
}

/* A line may stand twice in one list and does in some; the same line in two lists counts once. */
function uniqueItems(lists: readonly ListFact[]): { title: string; date?: string }[] {
  const seen = new Set<string>();
  return lists.flatMap(list => {
    const fresh = list.items.filter(item => !seen.has(`${item.title}|${item.date ?? ''}`));
    for (const item of list.items) seen.add(`${item.title}|${item.date ?? ''}`);
    return fresh.map(({ title, date }) => ({ title, ...(date !== undefined && { date }) }));
  });
}

function judgeEmpty(counts: Counts, gold: GoldPage, facts: PageFacts, miss: Report): void {
  const saysEmpty = facts.lists.some(list => list.main && list.empty);
  if (gold.emptyColumn === true) {
    counts.empties++;
    if (saysEmpty) counts.emptiesFound++;
    else
      miss(
        'empty',
        'empty',
        facts.lists.map(list => `${list.state}:${String(list.items.length)}`).join(' ') ||
          `no list [${facts.kind}]`,
      );
  } else if (
    (gold.items?.length ?? 0) > 0 ||
    gold.decoy === true ||
    gold.lateList === true ||
    gold.emptyColumn === false
  ) {
    counts.notEmpties++;
    if (saysEmpty) {
      counts.falseEmpties++;
      miss('empty', gold.decoy ? 'full, with a decoy' : 'not empty', 'empty');
    }
  }
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'news-article': ['article', 'document', 'notice', 'annualReport', 'guide'],
  'column-list': ['column', 'interaction', 'ogi', 'search'],
  'normative-doc': ['document', 'article', 'notice'],
  home: ['home'],
  leadership: ['roster', 'article'],
  institution: ['organization', 'column'],
  'annual-report': ['annualReport', 'column', 'article'],
  'policy-interpretation': ['article'],
  'service-guide': ['guide', 'article', 'column'],
  solicitation: ['article', 'interaction', 'column'],
  'complaint-form': ['interaction'],
  budget: ['article', 'column'],
  'foi-request-form': ['requestForm'],
  'foi-guide': ['ogiGuide'],
  form: ['interaction', 'requestForm', 'search'],
};

function judgeKind(counts: Counts, gold: GoldPage, facts: PageFacts, miss: Report): void {
  if (gold.kinds !== undefined) {
    const isRight = gold.kinds.includes(facts.kind);
    counts.judged++;
    if (isRight) counts.judgedRight++;
    if (facts.kindConfidence >= 0.8) {
      counts.judgedSure++;
      if (isRight) counts.judgedSureRight++;
      else
        miss(
          'kind',
          `${gold.kinds.join(' or ')} (read by a person)`,
          `${facts.kind} ${String(facts.kindConfidence)}`,
        );
    }
  }
  const wanted = KINDS[gold.kindGuess ?? ''];
  if (!wanted) return;
  const agrees = wanted.includes(facts.kind);
  counts.kinds++;
  if (agrees) counts.kindsAgree++;
  if (facts.kindConfidence >= 0.8) {
    counts.kindsSure++;
    if (agrees) counts.kindsSureAgree++;
    else
      miss(
        'kind',
        gold.kindGuess ?? '',
        `${facts.kind} ${String(facts.kindConfidence)} ${facts.kindEvidence.join('; ').slice(0, 160)}`,
      );
  }
}

/** Titles are the same when their letters are; gold titles are cut at 150 characters. */
export function sameTitle(gold: string, found: string): boolean {
  const [a, b] = [foldTitle(gold), foldTitle(found)];
  return a === b || (a.length >= 60 && b.startsWith(a)) || (b.length >= 60 && a.startsWith(b));
}

function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/gu, '')
    .toLowerCase();
}
