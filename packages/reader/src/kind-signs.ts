/** The signs by which a page's kind is told, and those of headings and links, counted. */
import type { PageKind } from '@sunboard/model';
import type { ImageFact, LinkFact, PairFact, PersonFact } from './facts.js';
import { fold } from './heading.js';

/** What the decision looks at: shape and names, no page text beyond them. */
export interface KindSigns {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly breadcrumb: readonly string[];
  /** The link 首页 leads to the page itself. */
  readonly isOwnHome: boolean;
  readonly columnTypeMeta: string;
  readonly hasArticleMeta: boolean;
  /** Name of the page's column in the tags. */
  readonly columnMeta?: string | undefined;
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
  /** Documents by the different index numbers that labels give: cards of a catalogue, where there is more than one. */
  readonly documents: number;
  /** One of them has a number of the official form, 〔2024〕10号. */
  readonly isNumbered: boolean;
  readonly people: number;
  /** The page bears the name of the one person with a post, or of the one whose work it tells beside a menu of the others. */
  readonly isPerson: boolean;
  /** Each with the number of its fields. */
  readonly forms: readonly { readonly purpose: string; readonly fields: number }[];
  readonly linkCount: number;
  /** How many of guide, rules, classes and annual reports of disclosure the content links. */
  readonly ogiParts: number;
  /** Headings or labels state the duties and the sections of an office. */
  readonly isOffice: boolean;
  /** Labels of a message and of an answer to it. */
  readonly isAnswered: boolean;
  readonly tableHeaders: readonly string[];
}

/** Takes a sign for a kind, with what it is worth. */
export type Vote = (kind: PageKind, points: number, why: string) => void;

/* The four parts of the column 政府信息公开 (国办公开办函〔2019〕61号). */
const PARTS = [
  /公开\s?指南/u,
  /公开\s?(?:制度|规定)/u,
  /主动公开|公开\s?目录/u,
  /公开\s?(?:工作)?(?:年度报告|年报)/u,
];
const DUTIES = /(?:主要|部门|单位|机构|工作|机关)(?:职责|职能)/u;
const SECTIONS = /内设(?:机构|科室|股室|处室)|机构设置|下属单位/u;

const DISCLOSURE = /信息公开(?:专栏|平台)?$/u;

/**
 * How many of the parts of disclosure the content of their front page links, which its trail and its names tell: on the
 * pages of its columns, with a name of their own in the tags, the parts are a menu. A page that bears the name of the
 * front page and of nothing else may have them in its menu.
 */
export function ogiParts(
  entries: readonly (LinkFact | ImageFact)[],
  { heading, title, breadcrumb }: Pick<KindSigns, 'heading' | 'title' | 'breadcrumb'>,
  column: string | undefined,
): number {
  const name = nameOf(heading || (column ?? ''), title);
  if (![breadcrumb.at(-1) ?? name, column ?? '信息公开'].every(each => DISCLOSURE.test(each))) return 0;
  const isFront = /^(?:政府)?信息公开(?:平台|专栏)?$/u.test(name);
  // Each part has these two characters in it: asked first, they spare four expressions on each of thousands of links.
  const names = entries.flatMap(entry => {
    const name = 'alt' in entry ? (entry.alt ?? '') : entry.text;
    return (isFront || entry.area === 'content') && name.length <= 20 && name.includes('公开') ? [name] : [];
  });
  return PARTS.filter(part => names.some(name => part.test(name))).length;
}

/** How many documents the labelled index numbers 索引号 tell apart; a page may give that of its own in more than one place. */
export function documentsIn(pairs: readonly PairFact[]): Pick<KindSigns, 'documents' | 'isNumbered'> {
  const valuesOf = (field: string) =>
    pairs.flatMap(({ fields, value }) => (fields.includes(`DisclosureItem.${field}`) ? [value] : []));
  return {
    documents: new Set(valuesOf('indexNumber')).size,
    isNumbered: valuesOf('documentNumber').some(value => /[〔[(（]\d{4}[〕\])）]/u.test(value)),
  };
}

/** What a page is called: by its heading, else by the beginning of its title. */
export function nameOf(heading: string, title: string): string {
  return heading || (title.split(/[-_|—]/u)[0] as string).trim();
}

/** Whether a page bears the name of the one person on it, or of the one whose work it tells. */
export function isPersonsPage(
  heading: string,
  title: string,
  people: readonly PersonFact[],
  pairs: readonly PairFact[],
): boolean {
  // 高　远: short names are spread.
  const own = fold(nameOf(heading, title));
  return people.length > 0
    ? people.some(
        ({ name, duties, resume }) =>
          fold(name ?? '') === own && (people.length === 1 || (duties ?? resume) !== undefined),
      )
    : // The name heads the page, and labels tell the rest.
      heading !== '' &&
        heading.length < 5 &&
        ['post', 'duties'].every(name => pairs.some(({ fields }) => fields.includes(`Leader.${name}`)));
}

/** Whether headings or labels state both the duties and the sections of an office 机构职能. */
export function isOffice(names: readonly string[]): boolean {
  const short = names.filter(name => name.length <= 14);
  return short.some(name => DUTIES.test(name)) && short.some(name => SECTIONS.test(name));
}

const MESSAGE = /^(?:留言|来信|信件|咨询|提问|诉求)(?:内容|时间|日期|标题|主题)?$/u;
const ANSWER = /^(?:回复|答复)(?:内容|时间|日期|单位|部门|意见|机构)?$|^处理结果$/u;
const OF_LETTER =
  /^(?:(?:[办处受]理|承办|办结|提交|写信|提问)(?:单位|部门|时间|日期|结果|意见)|问题描述|(?:[来写]信|留言|反映|投诉|举报)人)$/u;

/** Whether a text labels a message, its answer or who wrote it: no record of the model does, for letters are nobody's to publish. */
export function isOfMessage(label: string): boolean {
  return MESSAGE.test(label) || ANSWER.test(label) || OF_LETTER.test(label);
}

/** Whether labels tell of what somebody wrote and of what was answered. */
export function isAnswered(names: readonly string[]): boolean {
  return names.some(name => MESSAGE.test(name)) && names.some(name => ANSWER.test(name));
}
