/** Reads Atom and RSS (0.9x, 1.0, 2.0) from a parsed XML document into disclosure items. */
import { checkRaw } from './check.js';
import { findDates } from './dates.js';
import { disclosureItem, type DisclosureItem } from './disclosure-item.js';
import { dayInFile } from './file-day.js';
import type { Locale } from './locale.js';
import { plainText } from './plain-text.js';
import { fileProblem, type Parsed } from './problem.js';
import { SOURCE_TEXTS } from './source-texts.js';

/** The part of a DOM node that is used, so that any XML parser's document serves. */
export interface XmlNode {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly prefix?: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<XmlNode>;
  getAttribute?(name: string): string | null;
}

/** What an entry is read with. */
interface Reading {
  readonly locale: Locale;
  /** Title of the feed. */
  readonly source: string;
  /** Address against which those of the entry are read; '' for none. */
  readonly base: string;
}

/**
 * The entries of a feed as checked items; `undefined` or a document that is no feed gives the problem `feed`. Addresses are
 * read against `base`, that of the feed, or an `xml:base` in it. The day that the publisher states is the day; an instant in
 * universal time is, for a page in Chinese, the day in China (see `dayInFile`).
 */
export function recordsFromFeed(
  document: XmlNode | undefined,
  locale: Locale,
  base = '',
): Parsed<DisclosureItem[]> {
  const root = document && rootOf(document);
  if (!root || !['feed', 'rss', 'RDF'].includes(root.localName ?? '')) {
    return {
      value: [],
      problems: [fileProblem('feed', locale, {}, { value: root?.localName ?? '' }, SOURCE_TEXTS)],
    };
  }
  const source = textOf(first(first(root, 'channel') ?? root, 'title'));
  const raw = entriesOf(root, base).map(({ entry, base }, index) => ({
    data: recordOf(entry, { locale, source, base }),
    place: { base: `/${index}`, row: index + 1 },
  }));
  return checkRaw(disclosureItem, raw, locale);
}

/**
 * Parses XML text with the browser's own parser, which loads nothing and runs nothing; for `recordsFromFeed`. What makers of
 * feeds most often get wrong, signs of HTML (`&nbsp;`) and bare `&`, is mended where the text is no XML with them.
 */
export function parseFeed(xml: string, locale: Locale, base = ''): Parsed<DisclosureItem[]> {
  const text = xml.replace(/^[\s\uFEFF]{1,100}/, '');
  return recordsFromFeed(documentIn(text) ?? documentIn(withoutStraySigns(text)), locale, base);
}

function documentIn(xml: string): XmlNode | undefined {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return document.getElementsByTagName('parsererror').length > 0 ? undefined : document;
}

function withoutStraySigns(xml: string): string {
  const [head = '', ...parts] = xml.split('<![CDATA[');
  const mended = (text: string) =>
    text.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;');
  return [
    mended(head),
    ...parts.map(part => {
      const end = Math.max(part.indexOf(']]>'), 0);
      return part.slice(0, end) + mended(part.slice(end));
    }),
  ]
    .join('<![CDATA[')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}

function recordOf(entry: XmlNode, { locale, source, base }: Reading): Record<string, unknown> {
  const published = dateOf(entry, ['published', 'pubDate', 'issued', 'date'], locale);
  const updated = dateOf(entry, ['updated', 'modified'], locale);
  const categories = all(entry, ['category', 'subject'])
    .map(node => attribute(node, 'label') || attribute(node, 'term') || textOf(node))
    .filter(Boolean);
  return withoutEmpty({
    title: inOneLine(plainText(textOf(first(entry, 'title')))),
    url: resolved(linkOf(entry), base),
    // Atom demands `updated` and leaves `published` to the maker: an entry with one date was published then.
    publishedOn: published ?? updated,
    updatedOn: published === undefined ? undefined : updated,
    summary: withoutTags(textOf(first(entry, 'summary') ?? first(entry, 'description'))).slice(0, 5000),
    body: textOf(first(entry, 'encoded') ?? first(entry, 'content')),
    category: categories[0],
    keywords: categories.slice(1),
    issuingAuthority:
      textOf(first(first(entry, 'author'), 'name')) || textOf(first(entry, 'creator')) || source,
    attachments: enclosuresOf(entry, base),
  });
}

/** Atom: the alternate link; RSS: the text of `link`, else a permalink `guid`. */
function linkOf(entry: XmlNode): string {
  const links = all(entry, ['link']);
  const alternate = links.find(link => ['', 'alternate'].includes(attribute(link, 'rel')));
  const guid = first(entry, 'guid');
  const permalink =
    guid && attribute(guid, 'isPermaLink') !== 'false' && /^https?:/.test(textOf(guid)) ? textOf(guid) : '';
  return (alternate ? attribute(alternate, 'href') || textOf(alternate) : '') || permalink;
}

function enclosuresOf(entry: XmlNode, base: string): unknown[] {
  const links = all(entry, ['link']).filter(link => attribute(link, 'rel') === 'enclosure');
  return [...links, ...all(entry, ['enclosure'])].flatMap(node => {
    const url = resolved(attribute(node, 'href') || attribute(node, 'url'), base);
    const size = Number(attribute(node, 'length') || NaN);
    if (url === '') return [];
    const name =
      attribute(node, 'title') ||
      url
        .replace(/[?#].*/s, '')
        .split('/')
        .pop() ||
      url;
    return [
      withoutEmpty({
        name: name.slice(0, 300),
        url,
        type: attribute(node, 'type').slice(0, 120),
        size: Number.isSafeInteger(size) && size >= 0 ? size : undefined,
      }),
    ];
  });
}

function dateOf(entry: XmlNode, names: readonly string[], locale: Locale): string | undefined {
  const text = names.map(name => textOf(first(entry, name))).find(found => found !== '');
  if (text === undefined) return undefined;
  const found = () => findDates(text.slice(0, 200)).find(({ precision }) => precision !== 'month')?.date;
  // What cannot be read is handed on as it is, so that the check names it.
  return dayInFile(text, locale) ?? found() ?? text;
}

/** A summary is markup; what it says is text, and templates escape it. */
function withoutTags(markup: string): string {
  return inOneLine(plainText(plainText(markup).replace(/<[^<>]{0,1000}>/g, '')));
}

function inOneLine(text: string): string {
  return text.replace(/\s{1,1000}/g, ' ').trim();
}

function resolved(address: string, base: string): string {
  if (address === '' || base === '') return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

function entriesOf(root: XmlNode, base: string): { entry: XmlNode; base: string }[] {
  const found: { entry: XmlNode; base: string }[] = [];
  const queue = [{ node: root, base: baseOf(root, base) }];
  // Channels are looked through behind the root; the list grows while it is walked.
  for (const { node, base } of queue)
    for (const child of elements(node)) {
      const own = baseOf(child, base);
      if (child.localName === 'entry' || child.localName === 'item') found.push({ entry: child, base: own });
      else if (child.localName === 'channel') queue.push({ node: child, base: own });
    }
  return found;
}

function baseOf(node: XmlNode, outer: string): string {
  return resolved(attribute(node, 'xml:base'), outer) || outer;
}

function rootOf(document: XmlNode): XmlNode | undefined {
  return document.nodeType === 1 ? document : elements(document)[0];
}

function elements(node: XmlNode | undefined): XmlNode[] {
  return node ? Array.from(node.childNodes).filter(child => child.nodeType === 1) : [];
}

function all(node: XmlNode | undefined, names: readonly string[]): XmlNode[] {
  return elements(node).filter(child => names.includes(child.localName ?? ''));
}

function first(node: XmlNode | undefined, name: string): XmlNode | undefined {
  // Pictures and sounds beside a text have titles, too: <media:title>.
  const found = all(node, [name]).filter(({ prefix }) => !/^(?:media|itunes)$/.test(prefix ?? ''));
  return found.find(({ prefix }) => (prefix ?? '') === (node?.prefix ?? '')) ?? found[0];
}

function textOf(node: XmlNode | undefined): string {
  return node?.textContent?.trim() ?? '';
}

function attribute(node: XmlNode, name: string): string {
  return node.getAttribute?.(name)?.trim() ?? '';
}

function withoutEmpty(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
