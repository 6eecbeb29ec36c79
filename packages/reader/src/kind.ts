/** Decides what kind of page it is: every sign votes, and the lead over the runner-up is the confidence. */
import type { ColumnType, PageKind } from '@sunboard/model';
import { PAGE_KINDS } from '@sunboard/model';
import {
  KIND_BY_COLUMN_TYPE,
  TYPE_BY_COLUMN_TYPE,
  KIND_BY_WORDS,
  TEXT_ITSELF,
  TYPE_BY_WORDS,
} from './kind-words.js';

/** What the decision looks at: shape and names, no page text beyond them. */
export interface KindSigns {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly breadcrumb: readonly string[];
  readonly columnTypeMeta: string;
  readonly hasArticleMeta: boolean;
  readonly hasColumnMeta: boolean;
  /** JSON-LD or Open Graph call the page an article. */
  readonly declaresArticle: boolean;
  /** A publication date stands near the heading. */
  readonly hasByline: boolean;
  /** A short text below the heading ends with the day of its signing. */
  readonly isSigned: boolean;
  /** Words of the longest runs of plain writing in the content. */
  readonly proseLength: number;
  /** Lines of the main list. */
  readonly listItems: number;
  readonly listCount: number;
  /** Whether the main list is dated. */
  readonly listDated: boolean;
  readonly hasPaging: boolean;
  /** Fields of the model that pairs and headings name, e.g. `DisclosureItem.indexNumber`. */
  readonly fields: ReadonlySet<string>;
  readonly people: number;
  /** Each with the number of its fields. */
  readonly forms: readonly { readonly purpose: string; readonly fields: number }[];
  readonly linkCount: number;
  /** How many of guide, rules, classes and annual reports of disclosure the content links. */
  readonly ogiParts: number;
  /** Headings or labels state the duties and the sections of an office. */
  readonly isOffice: boolean;
  readonly tableHeaders: readonly string[];
}

export interface KindReading {
  readonly kind: PageKind;
  readonly confidence: number;
  readonly evidence: readonly string[];
  readonly columnType?: ColumnType;
}

type Votes = Map<PageKind, number>;

/** The kind with its confidence and what spoke for it. */
export function decideKind(signs: KindSigns): KindReading {
  const votes: Votes = new Map();
  const evidence: string[] = [];
  const vote = (kind: PageKind, points: number, why: string) => {
    votes.set(kind, (votes.get(kind) ?? 0) + points);
    evidence.push(`${kind}: ${why}`);
  };
  voteByMeta(signs, vote);
  voteByUrl(signs, vote);
  voteByWords(signs, vote);
  voteByShape(signs, vote);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  // Where nothing else speaks, sentences at the address of a text are one.
  const least = first?.[0] === 'article' && signs.proseLength > 120 ? 1.2 : 1.5;
  const kind = first && first[1] >= least ? first[0] : 'other';
  const columnType = columnTypeOf(signs);
  return {
    kind,
    confidence:
      first && first[1] >= least
        ? Math.min(limitOf(kind, signs, votes), confidenceOf(first[1], second?.[1] ?? 0))
        : 0.3,
    evidence: evidence
      .filter(each => each.startsWith(`${kind}:`))
      .map(each => each.slice(kind.length + 2))
      .slice(0, 8),
    ...(columnType !== undefined && { columnType }),
  };
}

type Vote = (kind: PageKind, points: number, why: string) => void;

/* Content systems mark every text as an article: where heading, trail or title name another kind of text, it may be that. */
function isNamed(votes: Votes): boolean {
  return ['annualReport', 'ogiGuide', 'organization', 'roster', 'guide', 'catalogue'].some(kind =>
    votes.has(kind as PageKind),
  );
}

/* A long text that neither shows a day nor calls itself an article may as well be a glossary; an address with a day or a whole title in it is seldom a home page. */
function limitOf(kind: PageKind, { hasByline, hasArticleMeta, url }: KindSigns, votes: Votes): number {
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
  else if (signs.hasColumnMeta && !isHome)
    // A text that stands for a column, as the notes on requests do, is called one too.
    vote('column', signs.listItems === 0 && signs.proseLength > 80 ? 1.2 : 1.5, 'meta ColumnName');
}

function voteByUrl({ url, breadcrumb, hasByline, proseLength }: KindSigns, vote: Vote): void {
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
    // What follows tells another page: #/policy of an application, ?p=12 of a blog.
    !/#!?\/(?!$|(?:index|home|main)\b)\w|[?&](?:p|page_id|id|cat|cid)=\d/iu.test(url);
  // 首页 > 首页: a trail that leads nowhere.
  const trail = breadcrumb.filter(name => !/^(?:首页|主页|网站首页|home)$/iu.test(name));
  if (isRoot)
    vote(
      'home',
      (breadcrumb.length >= 2 && trail.length > 0) || (hasByline && proseLength > 300) ? 0.5 : 6,
      'address of the site itself',
    );
  if (/(?:search|so|query|jiansuo)(?:\.[a-z]{3,5})?\/?$/u.test(path))
    vote(
      'search',
      /[?&](?:q|query|kw|wd|keywords?|search_?word)=/iu.test(url) ? 3 : 1.5,
      'address names a search',
    );
  if (
    /(?:\/|_)(?:t?\d{8}_\d{3,}|\d{4,}|[0-9a-f]{16,}|content_\d+|article[_-]?(?:info|show|detail)?[_-]?\d+)\.[a-z]{3,5}$/u.test(
      path,
    )
  )
    vote('article', 1.2, 'address of a single text');
  if (
    (/(?:list|column|index|more(?:info)?|channel|node_?\d+|col\d*)(?:[_-]?\d{1,4})?(?:\.[a-z]{3,5})?\/?$/u.test(
      path,
    ) ||
      /\/$/u.test(path)) &&
    !isRoot
  )
    vote('column', 0.8, 'address of a list');
}

function voteByWords(signs: KindSigns, vote: Vote): void {
  // A name in letters is as short at twice the length.
  const short = signs.heading.length <= (/[\u4e00-\u9fff]/u.test(signs.heading) ? 24 : 48);
  const trail = signs.breadcrumb.slice(-2).join(' ');
  // A heading that the trail goes on from is the platform's, and the last step names the page.
  const step = signs.breadcrumb.at(-1) ?? '';
  const last = step !== signs.heading && signs.breadcrumb.includes(signs.heading) ? step : '';
  const asks = hasForm(signs, 'request');
  for (const [pattern, named, points, of] of KIND_BY_WORDS) {
    // `FOIA request` names the page about requests and the form itself; how to make one is told without it.
    const kind =
      named === 'ogi' && asks && /request/iu.test(signs.heading)
        ? 'requestForm'
        : named === 'requestForm' && !asks && /\b(?:how to|making)\b/iu.test(signs.heading)
          ? 'ogiGuide'
          : named;
    // The column of the reports bears their name, without a year.
    if (kind === 'annualReport' && signs.listDated && signs.listItems >= 3 && !/\d{4}/u.test(signs.heading))
      continue;
    if (last !== '' && pattern.test(signs.heading))
      vote(kind, points * 0.4, `heading of the platform “${signs.heading.slice(0, 40)}”`);
    else if (pattern.test(signs.heading))
      vote(
        kind,
        (short ? points : points * 0.5) + (TEXT_ITSELF.test(signs.heading) ? 4 : 0),
        `heading “${signs.heading.slice(0, 40)}”`,
      );
    else if (of === 'heading') continue;
    else if (pattern.test(trail))
      vote(
        kind,
        points * (signs.hasByline ? 0.25 : last !== '' && pattern.test(last) ? 1 : 0.6),
        `breadcrumb “${trail.slice(0, 40)}”`,
      );
    else if (pattern.test(signs.title)) vote(kind, points * 0.35, `title “${signs.title.slice(0, 40)}”`);
  }
}

function voteByShape(signs: KindSigns, vote: Vote): void {
  const { listItems, proseLength, hasByline, fields } = signs;
  if (hasByline && proseLength > 60) vote('article', 3, 'date beside the heading, then text');
  else if (hasByline && listItems < 5) vote('article', 2, 'date beside the heading');
  else if (signs.isSigned && listItems < 5) vote('article', proseLength > 60 ? 3 : 2, 'signed text');
  else if (proseLength > 800 && listItems < 8) vote('article', 1.2, 'long text');
  if (listItems >= 5 && !hasByline)
    vote(
      'column',
      Math.min(4, 2 + listItems / 10) * (signs.listDated ? 1 : 0.6),
      `list of ${String(listItems)}`,
    );
  else if (listItems >= 1 && !hasByline && signs.listDated)
    vote('column', 1.5, `list of ${String(listItems)}`);
  // Boxes of the columns below, each with a few lines.
  if (
    signs.listCount >= 3 &&
    listItems < 5 &&
    !hasByline &&
    proseLength < 300 &&
    signs.breadcrumb.length >= 2
  )
    vote('column', 1.8, `${String(signs.listCount)} boxes of lines`);
  if (signs.hasPaging && listItems > 0) vote('column', 1, 'paging');
  if (signs.listCount >= 4 && signs.linkCount > 40 && proseLength < 2_500 && !hasByline && !signs.hasPaging) {
    const alone = signs.breadcrumb.length < 2 ? 2 : 0;
    vote(
      'home',
      1 + alone + Math.min(2, signs.listCount / 4),
      `${String(signs.listCount)} lists${alone > 0 ? ', no breadcrumb' : ''}`,
    );
  }
  const document = ['indexNumber', 'documentNumber', 'issuingAuthority', 'generatedOn', 'category'].filter(
    name => fields.has(`DisclosureItem.${name}`),
  ).length;
  if (document >= 3 && (listItems < 8 || hasByline))
    vote('document', 2.5 + document, `${document} fields of a policy document`);
  const stated = (names: readonly string[]) =>
    names.filter(name => fields.has(`ServiceGuide.${name}`)).length;
  // Every office has an address, hours and a phone: what a service asks for makes the guide.
  const core = stated(['legalBasis', 'conditions', 'materials', 'process', 'legalLimit', 'promisedLimit']);
  const guide = core + stated(['name', 'place', 'hours', 'phone', 'fees']);
  if (guide >= 4 && core >= 2)
    vote(
      'guide',
      (1 + guide * 0.7) * (isOnServices(signs) ? 0.4 : 1),
      `${guide} elements of a service guide`,
    );
  if (signs.people >= 3 && !hasByline)
    vote('roster', Math.min(4, 1 + signs.people * 0.5), `${signs.people} people with posts`);
  if (hasForm(signs, 'request')) vote('requestForm', 4.5, 'form asks for information');
  if (hasForm(signs, 'complaint')) vote('interaction', 3.5, 'form for messages');
  const catalogue = signs.tableHeaders.filter(header =>
    /事项|公开内容|公开依据|公开时限|公开主体|公开渠道|公开对象|公开方式|公开层级/u.test(header),
  ).length;
  // The tables of the annual report's form: no other page has them.
  const report = signs.tableHeaders.filter(header =>
    /制发件数|废止件数|现行有效件数|社会公益组织|法律服务机构|尚未审结/u.test(header),
  ).length;
  if (signs.ogiParts >= 3 && !hasByline && /政府信息公开$/u.test(signs.breadcrumb.at(-1) ?? signs.heading))
    vote('ogi', 4, `links to ${String(signs.ogiParts)} parts of disclosure`);
  if (signs.isOffice && !hasByline) vote('organization', 4, 'duties and sections of an office');
  if (report >= 2) vote('annualReport', 6.5, `${report} columns of an annual report`);
  if (catalogue >= 4) vote('catalogue', 2 + catalogue * 0.6, `${catalogue} columns of a catalogue`);
}

/* Three fields are enough to ask for information in English; searches of Chinese catalogues have as many. */
function hasForm({ forms, heading, title }: KindSigns, purpose: 'request' | 'complaint'): boolean {
  const least = purpose === 'complaint' ? 4 : /[\u4e00-\u9fff]/u.test(heading || title) ? 5 : 3;
  return forms.some(form => form.purpose === purpose && form.fields >= least);
}

/* Calls for projects, notices and explanations name conditions and materials as well: texts on services and not of one. */
function isOnServices({ heading, title }: KindSigns): boolean {
  const name = heading || title;
  return (
    /(?:规范|标准|办法|公告|通告|通知|解读|新闻)$/u.test(name) ||
    (/申报|评[选审]|招[生聘考]|征集|考试/u.test(name) && !/(?:办事|服务)指南/u.test(name))
  );
}

function columnTypeOf(signs: KindSigns): ColumnType | undefined {
  const byMeta = TYPE_BY_COLUMN_TYPE.find(([pattern]) => pattern.test(signs.columnTypeMeta))?.[1];
  const last = [...signs.breadcrumb].reverse().slice(0, 3);
  const words = [
    signs.heading.length <= 16 ? signs.heading : '',
    ...last,
    signs.title.split(/[-_|—]/u)[0] ?? '',
  ];
  for (const word of words) {
    const type = word === '' ? undefined : TYPE_BY_WORDS.find(([pattern]) => pattern.test(word))?.[1];
    if (type !== undefined && byMeta === undefined) return type;
  }
  return byMeta;
}

/** Whether a text names a kind of page. */
export function isPageKind(kind: string): kind is PageKind {
  return (PAGE_KINDS as readonly string[]).includes(kind);
}
