/** PageFacts: everything the rules may know about a page, as plain JSON that can cross a message channel and be stored. */
import type { ColumnType, EntityName, PageKind, PrivacyType } from '@sunboard/model';

/** A place on the page. */
export interface Where {
  /** CSS selector, unique in its root; ` >>> ` steps into an open shadow root. Empty for the page as a whole. */
  readonly selector: string;
  /** Visible text at the place, masked, at most 120 characters. */
  readonly text: string;
  /** Selector of the frame, when the place is inside one. */
  readonly frame?: string;
}

/** What a date stands for. */
export type DateRole =
  | 'published'
  | 'generated'
  | 'updated'
  | 'effective'
  | 'expires'
  | 'event'
  | 'deadline'
  | 'message'
  | 'copyright'
  | 'unknown';
/** Where a date was read. */
export type DateEvidence = 'label' | 'meta' | 'jsonld' | 'time' | 'url' | 'list' | 'text' | 'widget';

/** One date of the page. */
export interface DateFact {
  readonly role: DateRole;
  /** `YYYY-MM-DD` (or `YYYY-MM`). */
  readonly value: string;
  /** `HH:MM` or `HH:MM:SS`. */
  readonly time?: string;
  readonly text: string;
  readonly evidence: DateEvidence;
  /** The label in front of it, e.g. `发布时间`. */
  readonly label?: string;
  /** From 0 to 1: how sure the reader is of the role. */
  readonly confidence: number;
  readonly where: Where;
}

/** A label with its value: `索引号：000014349/2017-00110`. */
export interface PairFact {
  readonly label: string;
  readonly value: string;
  /** Entity and field of the model, when the vocabulary knows the label, e.g. `DisclosureItem.indexNumber`. */
  readonly fields: readonly `${EntityName}.${string}`[];
  readonly layout: 'dl' | 'table' | 'text' | 'grid' | 'heading' | 'widget';
  readonly where: Where;
}

/** One entry of a content list. */
export interface ListItemFact {
  readonly title: string;
  readonly href?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly dateText?: string;
  readonly pinned?: true;
  /** How far a message in the list is answered, as the line says in words of their own: 已回复, 待办理. */
  readonly status?: string;
  readonly where: Where;
}

/** A content list: not a menu, not a sidebar, not a decoy. */
export interface ListFact {
  readonly heading?: string;
  readonly items: readonly ListItemFact[];
  /** True for the list that makes the page a column page. */
  readonly main: boolean;
  /** True when the list says or shows that it has nothing (`暂无内容`, `共0条`). */
  readonly empty: boolean;
  /** `placeholder` while it says it is loading. */
  readonly state: 'filled' | 'empty' | 'loading';
  /** Words of the page that say so in place of lines: `暂无内容`, `共0条记录`, `加载中…`. */
  readonly says?: string;
  readonly total?: number;
  readonly pages?: number;
  readonly where: Where;
}

export interface TableFact {
  readonly caption?: string;
  /** One per column; of a head of two rows both words: 公开对象 全社会. */
  readonly headers: readonly string[];
  /** Texts by row and column, at most 200 rows and 300 characters a cell. A joined cell stands in each place that it covers. */
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly where: Where;
}

export interface PersonFact {
  readonly name?: string;
  readonly post?: string;
  readonly duties?: string;
  readonly resume?: string;
  readonly photo?: { readonly src: string; readonly alt: string; readonly loaded: boolean };
  readonly where: Where;
}

export interface FormFieldFact {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly required: boolean;
  readonly where: Where;
}

export interface FormFact {
  readonly method: 'get' | 'post' | 'dialog';
  /** Absolute address, or empty. */
  readonly action: string;
  readonly fields: readonly FormFieldFact[];
  readonly submits: boolean;
  /** What it is for, by its fields and surroundings. */
  readonly purpose: 'search' | 'request' | 'complaint' | 'login' | 'other';
  readonly where: Where;
}

/** Identity marks of a Chinese government site; absent where not seen. */
export interface FooterFact {
  readonly text: string;
  readonly siteCode?: { readonly value: string; readonly where: Where };
  readonly icp?: { readonly value: string; readonly href?: string; readonly where: Where };
  readonly police?: { readonly value: string; readonly recordCode?: string; readonly where: Where };
  readonly conac?: { readonly href: string; readonly image?: 'red' | 'blue'; readonly where: Where };
  readonly reportError?: { readonly href: string; readonly siteCode?: string; readonly where: Where };
  /** The script that draws the entry for errors, by its address and the code it is given. */
  readonly reportScript?: { readonly src: string; readonly siteCode?: string; readonly where: Where };
  readonly owner?: { readonly value: string; readonly where: Where };
  readonly contact?: { readonly value: string; readonly where: Where };
  /** `menu`: no link, but the name of a menu that opens on the page itself. */
  readonly sitemap?: { readonly href: string; readonly menu?: true; readonly where: Where };
  /** Pictures without words or a way on: a mark whose link is lost looks like that, and so may others. */
  readonly pictures?: readonly { readonly src: string; readonly where: Where }[];
  /** Marks whose script the page calls but which it has not (yet) drawn, e.g. in a saved page without network. */
  readonly pending?: readonly ('conac' | 'reportError' | 'siteCode')[];
}

export interface LinkFact {
  readonly text: string;
  /** Its `title`, where that says something else. */
  readonly title?: string;
  /** As written. */
  readonly href: string;
  /** Resolved, when it resolves. */
  readonly url?: string;
  /** Position on the page: menus and footers apart from content. */
  readonly area: 'content' | 'nav' | 'header' | 'footer' | 'aside';
  /** Extension of a file link, lower case, e.g. `pdf`. */
  readonly file?: string;
  readonly handler: boolean;
  readonly where: Where;
}

export interface ImageFact {
  /** Marks and seals of the footer apart from pictures of the content. */
  readonly area: LinkFact['area'];
  readonly src: string;
  readonly alt: string | null;
  readonly loaded: boolean;
  readonly where: Where;
}

export type { PrivacyType };

/** A piece of private data; the value itself never leaves the page. */
export interface PrivacyFact {
  readonly type: PrivacyType;
  /** `110***********002X`. */
  readonly masked: string;
  readonly source: 'text' | 'hidden' | 'comment' | 'attribute' | 'json' | 'url';
  /** From 0 to 1. */
  readonly confidence: number;
  /** Digits left visible, for values that the page itself masks. */
  readonly visibleDigits?: number;
  /** Whether a person's name stands in the same row or sentence. */
  readonly nearName: boolean;
  /** Whether an official contact label (咨询电话 …) stands in front. */
  readonly official: boolean;
  readonly where: Where;
}

/** A `<meta name content>` of the page, name as written. */
export interface MetaFact {
  readonly name: string;
  readonly content: string;
}

/** A Sunboard widget on the page, with the data it says it shows. */
export interface WidgetFact {
  readonly element: string;
  readonly state: string;
  readonly count?: number;
  readonly where: Where;
}

export interface PageFacts {
  readonly schema: 'sunboard/facts@1';
  readonly url: string;
  readonly title: string;
  /** First visible heading of the content. */
  readonly heading?: string;
  readonly breadcrumb: readonly string[];
  readonly lang: string;
  readonly kind: PageKind;
  /** From 0 to 1. */
  readonly kindConfidence: number;
  /** What spoke for the kind, e.g. `meta ColumnType=工作动态`. */
  readonly kindEvidence: readonly string[];
  readonly columnType?: ColumnType;
  readonly columnName?: string;
  readonly metas: readonly MetaFact[];
  /** JSON-LD objects as found, bounded in size. */
  readonly structured: readonly unknown[];
  readonly dates: readonly DateFact[];
  /** `YYYY-MM-DD` by best evidence. */
  readonly publishedOn?: string;
  readonly updatedOn?: string;
  /** The day by which the page is dated at all, lists included: of publication, else of the last change, else of making or force. */
  readonly datedOn?: string;
  readonly pairs: readonly PairFact[];
  readonly lists: readonly ListFact[];
  readonly tables: readonly TableFact[];
  readonly people: readonly PersonFact[];
  readonly forms: readonly FormFact[];
  readonly footer: FooterFact;
  readonly links: readonly LinkFact[];
  readonly images: readonly ImageFact[];
  readonly privacy: readonly PrivacyFact[];
  readonly widgets: readonly WidgetFact[];
  /** Text of the content area, masked, at most 20,000 characters: what wording rules read. */
  readonly text: string;
  /** Headings of the content in order, e.g. of a guide or report. */
  readonly headings: readonly { readonly level: number; readonly text: string; readonly where: Where }[];
  /** Frames that could not be read. */
  readonly skippedFrames: readonly string[];
  /** True when the page was not read to its end; `truncatedBy` says why. */
  readonly truncated: boolean;
  /** The budget that ended the reading, or `loading`: the document had not arrived whole. */
  readonly truncatedBy?: 'nodes' | 'time' | 'text' | 'loading';
  readonly nodeCount: number;
  /** HTTP status of an error, 400 to 599, that the server answered with: what the page shows is an error message. */
  readonly errorStatus?: number;
  /** The page shows nothing at all; `scripted` where it has scripts that may draw it yet, or leads to another page by itself. */
  readonly blank?: 'bare' | 'scripted';
}

/** Options of {@link readPage}. */
export interface ReadOptions {
  /** Address that the document had originally, for saved files. Default: the document's own. */
  readonly url?: string;
  /** Address that links resolve against. Default: the document's own; a parsed document has that of whoever parsed it. */
  readonly base?: string;
  /** At most this many nodes. Default 400,000. */
  readonly maxNodes?: number;
  /** At most this many milliseconds of work. Default 5,000. */
  readonly maxTime?: number;
  /** Longest slice of work before yielding, in milliseconds. Default 12: what cannot be cut adds to it, and no task may reach 50. */
  readonly slice?: number;
  /** Opens closed shadow roots where the host allows it (`chrome.dom.openOrClosedShadowRoot`). */
  readonly shadowRootOf?: (host: Element) => ShadowRoot | null;
  /** Elements that are not part of the page (the extension's own marks). */
  readonly ignore?: (element: Element) => boolean;
  /** Called between slices with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** At most this many milliseconds are waited for widgets that are still drawing. Default 5,000; 0: none. */
  readonly maxWait?: number;
  readonly signal?: AbortSignal;
}
