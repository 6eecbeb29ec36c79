/** Decides what kind of page it is: every sign votes, and the lead over the runner-up is the confidence. */
import type { ColumnType, PageKind } from '@sunboard/model';
import { PAGE_KINDS } from '@sunboard/model';
import { hasForm, voteByShape } from './kind-shape.js';
import type { KindSigns, Vote } from './kind-signs.js';
import {
  BARE_GUIDE,
  KIND_BY_COLUMN_TYPE,
  TYPE_BY_COLUMN_TYPE,
  KIND_BY_WORDS,
  TEXT_ITSELF,
  TYPE_BY_WORDS,
} from './kind-words.js';

export interface KindReading {
  readonly kind: PageKind;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly columnType?: ColumnType;
}

const TEXT_ADDRESS = 'address of a single text';

/* What follows the address of a site tells another page: #/policy of an application, ?p=12 of a blog, ?c=index&a=lists&catid=12 of a content system. */
const OTHER_PAGE =
  /#!?\/(?!$|(?:index|home|main)\b)\w|[?&](?:(?:p|page_id|cat|(?:cat|class|column|article|news|[acfnt])?id)=\d|(?:act(?:ion)?|mod|do|route|[acgr])=(?!(?:\w+[/.])?(?:index|home|main|default|init|portal|site)(?:[&#]|$))[a-z/])/iu;

type Votes = Map<PageKind, number>;

/** The kind with its confidence and what spoke for it. */
export function decideKind(signs: KindSigns): KindReading {
  const votes: Votes = new Map();
  const evidence: (readonly [PageKind, string])[] = [];
  const vote = (kind: PageKind, points: number, why: string) => {
    votes.set(kind, (votes.get(kind) ?? 0) + points);
    evidence.push([kind, why]);
  };
  voteByMeta(signs, vote);
  voteByUrl(signs, vote);
  voteByWords(signs, vote);
  voteByShape(signs, vote);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  // Where nothing else speaks, sentences at the address of a text are one.
  const isText = signs.proseLength > 120 && evidence.some(([, why]) => why === TEXT_ADDRESS);
  const least = first?.[0] === 'article' && isText ? 1.2 : 1.5;
  const chosen = first && first[1] >= least ? first : undefined;
  const kind = chosen?.[0] ?? 'other';
  const columnType = columnTypeOf(signs);
  return {
    kind,
    confidence: chosen
      ? Math.min(limitOf(kind, signs, votes), confidenceOf(chosen[1], second?.[1] ?? 0))
      : 0.3,
    evidence: evidence
      .filter(([of]) => of === kind)
      .map(([, why]) => why)
      .slice(0, 8),
    ...(columnType !== undefined && { columnType }),
  };
}

/* Content systems mark every text as an article: where heading, trail or title name another kind of text, it may be that. */
function isNamed(votes: Votes): boolean {
  return ['annualReport', 'ogiGuide', 'organization', 'roster', 'guide', 'catalogue'].some(kind =>
    votes.has(kind as PageKind),
  );
}

/* A long text that neither shows a day nor calls itself an article may as well be a glossary; an address with a day or a whole title in it is seldom a home page; what bears the name of the guide and is links alone leads to the guides of the offices. */
function limitOf(
  kind: PageKind,
  { hasByline, hasArticleMeta, url, linkCount, proseLength }: KindSigns,
  votes: Votes,
): number {
  if (kind === 'ogiGuide') return linkCount > 30 && proseLength < 60 ? 0.75 : 1;
  if (kind === 'home') return /\/(?:19|20)\d\d\/|\/[a-z0-9]+(?:-[a-z0-9]+){3}/iu.test(url) ? 0.7 : 1;
  return kind === 'article' && ((!hasByline && !hasArticleMeta) || isNamed(votes)) ? 0.75 : 1;
}

function confidenceOf(first: number, second: number): number {
  const lead = Math.max(0, first - Math.max(0, second));
  return Math.round(Math.min(0.98, 0.35 + Math.min(first, 6) * 0.05 + Math.min(lead, 5) * 0.075) * 100) / 100;
}

function voteByMeta(signs: KindSigns, vote: Vote): void {
  const kind = KIND_BY_COLUMN_TYPE.find(([pattern]) => pattern.test(signs.columnTypeMeta))?.[1];
  // ColumnType is kept on the pages of a column too: it tells the column, and the kind only where the page is no article.
  const isHome = kind === 'home';
  if (kind !== undefined && !signs.hasArticleMeta && !signs.hasByline)
    vote(
      kind,
      isHome && signs.breadcrumb.length < 2 ? 6 : 2.5,
      `meta ColumnType=${signs.columnTypeMeta.slice(0, 40)}`,
    );
  if (signs.declaresArticle) vote('article', 2.5, 'markup of an article');
  if (signs.hasArticleMeta) vote('article', 2.5, 'meta ArticleTitle');
  // A home page has a ColumnName as well.
  else if (signs.columnMeta !== undefined && !isHome)
    // A text that stands for a column, as the notes on requests do, is called one too.
    vote('column', signs.listItems === 0 && signs.proseLength > 80 ? 1.2 : 1.5, 'meta ColumnName');
}

function voteByUrl(
  { url, title, breadcrumb, isOwnHome, hasByline, proseLength }: KindSigns,
  vote: Vote,
): void {
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/iu, '')
    .replace(/[?#].*/su, '')
    .toLowerCase();
  const isRoot =
    /^[a-z]+:\/\//iu.test(url) &&
    /^\/?(?:(?:en|eng|english|zh|cn|zh-(?:cn|hans|hant|tw))\/?)?(?:(?:index|default|home|main)\.[a-z]{3,5})?$/u.test(
      path,
    ) &&
    !url.startsWith('file:') &&
    !OTHER_PAGE.test(url);
  // 首页 > 首页: a trail that leads nowhere.
  const trail = breadcrumb.filter(name => !/^(?:首页|主页|网站首页|home)$/iu.test(name));
  if (isRoot)
    vote(
      'home',
      (breadcrumb.length >= 2 && trail.length > 0) || (hasByline && proseLength > 300) ? 0.5 : 6,
      'address of the site itself',
    );
  // A site below another's address.
  else if (isOwnHome && trail.length === 0 && !hasByline)
    vote('home', title.trim() === '首页' ? 6.5 : 4.5, '首页 leads here');
  const isSearch = /(?:search|so|query|jiansuo|sousuo)(?:\/index)?(?:\.[a-z]{2,6})?\/?$/u.test(path);
  if (isSearch)
    vote(
      'search',
      /[?&](?:q|query|kw|wd|keywords?|search_?word)=/iu.test(url) ? 3 : 1.5,
      'address names a search',
    );
  if (
    /(?:\/|_)(?:t?\d{8}_\d{3,}|\d{4,}|[0-9a-f]{16,}|content_\d+|article[_-]?(?:info|show|detail)?[_-]?\d+)\.[a-z]{3,5}$/u.test(
      path,
    ) ||
    // /2026/0930/c10086a510913/page.htm of the system of most universities.
    /\/c\d+a\d+\/page\./u.test(path)
  )
    vote('article', 1.2, TEXT_ADDRESS);
  if (
    (/(?:list|column|index|more(?:info)?|channel|node_?\d+|col\d*)(?:[_-]?\d{1,4})?(?:\.[a-z]{3,5})?\/?$/u.test(
      path,
    ) ||
      /\/$/u.test(path)) &&
    !isRoot &&
    !isSearch
  )
    vote('column', 0.8, 'address of a list');
}

function voteByWords(signs: KindSigns, vote: Vote): void {
  // A name in letters is as short at two and a half times the length.
  const short = signs.heading.length <= (/[\u4e00-\u9fff]/u.test(signs.heading) ? 24 : 60);
  // A heading that the trail goes on from is the platform's, and the last step names the page: without a trail, the column in tags and title.
  const { columnMeta = '', heading: called } = signs;
  const named = signs.breadcrumb.length === 0 && signs.title.startsWith(columnMeta);
  const trail = named ? columnMeta : signs.breadcrumb.slice(-2).join(' ');
  const step = named ? columnMeta : (signs.breadcrumb.at(-1) ?? '');
  const isItself = TEXT_ITSELF.test(called) || (BARE_GUIDE.test(called) && signs.listItems < 5);
  const isBelow = named ? !signs.title.includes(called) : !isItself && signs.breadcrumb.includes(called);
  const last = isBelow && !called.includes(step) ? step : '';
  const asks = hasForm(signs, 'request');
  const heading = signs.heading.toLowerCase();
  const title = signs.title.toLowerCase();
  const steps = trail.toLowerCase();
  for (const [pattern, named, points, of] of KIND_BY_WORDS) {
    // `FOIA request` names the page about requests and the form itself; how to make one is told without it.
    const kind =
      named === 'ogi' && asks && /request/iu.test(signs.heading)
        ? 'requestForm'
        : named === 'requestForm' && !asks && /\b(?:how|making)\b/iu.test(signs.heading)
          ? 'ogiGuide'
          : named;
    // The column of the reports bears their name, without a year.
    if (kind === 'annualReport' && signs.listDated && signs.listItems >= 2 && !/\d{4}/u.test(signs.heading))
      continue;
    if (last !== '' && pattern.test(heading))
      vote(kind, points * 0.4, `heading of the platform “${signs.heading.slice(0, 40)}”`);
    else if (pattern.test(heading))
      vote(
        kind,
        (short ? points : points * 0.5) + (isItself ? 7 : 0),
        `heading “${signs.heading.slice(0, 40)}”`,
      );
    else if (of === 'heading') continue;
    else if (pattern.test(steps))
      vote(
        kind,
        points * (signs.hasByline ? 0.25 : last !== '' && pattern.test(last.toLowerCase()) ? 1 : 0.6),
        `breadcrumb “${trail.slice(0, 40)}”`,
      );
    else if (pattern.test(title)) vote(kind, points * 0.35, `title “${signs.title.slice(0, 40)}”`);
  }
}

function columnTypeOf(signs: KindSigns): ColumnType | undefined {
  const byMeta = TYPE_BY_COLUMN_TYPE.find(([pattern]) => pattern.test(signs.columnTypeMeta))?.[1];
  const last = [...signs.breadcrumb].reverse().slice(0, 3);
  const heading = signs.heading.length <= 16 ? signs.heading : '';
  // What a topic of its day gathered is not expected to grow.
  if ([heading, ...last].some(word => word.includes('专题'))) return byMeta ?? 'archive';
  const words = [heading, ...last, signs.title.split(/[-_|—]/u)[0] ?? ''];
  for (const word of words.map(each => each.toLowerCase())) {
    const type = word === '' ? undefined : TYPE_BY_WORDS.find(([pattern]) => pattern.test(word))?.[1];
    if (type === 'archive' || (type !== undefined && byMeta === undefined)) return type;
  }
  return byMeta;
}

/** Whether a text names a kind of page. */
export function isPageKind(kind: string): kind is PageKind {
  return (PAGE_KINDS as readonly string[]).includes(kind);
}
