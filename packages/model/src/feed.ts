/** Reads Atom and RSS (0.9x, 1.0, 2.0) from a parsed XML document into disclosure items. */
import { checkRaw } from './check.js';
import { findDates } from './dates.js';
import { disclosureItem, type DisclosureItem } from './disclosure-item.js';
import type { Locale } from './locale.js';
import { fileProblem, type Parsed } from './problem.js';
import { SOURCE_TEXTS } from './source-texts.js';

/** The part of a DOM node that is used, so that any XML parser's document serves. */
export interface XmlNode {
  readonly nodeType: number;
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<XmlNode>;
  getAttribute?(name: string): string | null;
}

/**
 * The entries of a feed as checked items; `undefined` or a document that is no feed gives the problem `feed`.
 * Dates are taken as written, without moving them to another time zone: the day that the publisher states is the day.
 */
export function recordsFromFeed(document: XmlNode | undefined, locale: Locale): Parsed<DisclosureItem[]> {
  const root = document && rootOf(document);
  if (!root || !['feed', 'rss', 'RDF'].includes(root.localName ?? '')) {
    return {
      value: [],
      problems: [fileProblem('feed', locale, {}, { value: root?.localName ?? '' }, SOURCE_TEXTS)],
    };
  }
  const source = first(first(root, 'channel') ?? root, 'title');
  const raw = entriesOf(root).map((entry, index) => ({
    data: recordOf(entry, textOf(source)),
    place: { base: `/${index}`, row: index + 1 },
  }));
  return checkRaw(disclosureItem, raw, locale);
}

/** Parses XML text with the browser's own parser, which loads nothing and runs nothing; for `recordsFromFeed`. */
export function parseFeed(xml: string, locale: Locale): Parsed<DisclosureItem[]> {
  const document = new DOMParser().parseFromString(xml.replace(/^[\s\uFEFF]{1,100}/, ''), 'application/xml');
  return recordsFromFeed(
    document.getElementsByTagName('parsererror').length > 0 ? undefined : document,
    locale,
  );
}

function recordOf(entry: XmlNode, source: string): Record<string, unknown> {
  const published = dateOf(entry, ['published', 'pubDate', 'issued', 'date']);
  const updated = dateOf(entry, ['updated', 'modified']);
  const categories = all(entry, ['category', 'subject'])
    .map(node => attribute(node, 'label') || attribute(node, 'term') || textOf(node))
    .filter(Boolean);
  return withoutEmpty({
    title: plainText(textOf(first(entry, 'title'))),
    url: linkOf(entry),
    // Atom demands `updated` and leaves `published` to the maker: an entry with one date was published then.
    publishedOn: published ?? updated,
    updatedOn: published === undefined ? undefined : updated,
    summary: plainText(textOf(first(entry, 'summary') ?? first(entry, 'description'))).slice(0, 5000),
    body: textOf(first(entry, 'encoded') ?? first(entry, 'content')),
    category: categories[0],
    keywords: categories.slice(1),
    issuingAuthority:
      textOf(first(first(entry, 'author'), 'name')) || textOf(first(entry, 'creator')) || source,
    attachments: enclosuresOf(entry),
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

function enclosuresOf(entry: XmlNode): unknown[] {
  const links = all(entry, ['link']).filter(link => attribute(link, 'rel') === 'enclosure');
  return [...links, ...all(entry, ['enclosure'])].flatMap(node => {
    const url = attribute(node, 'href') || attribute(node, 'url');
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

function dateOf(entry: XmlNode, names: readonly string[]): string | undefined {
  const text = names.map(name => textOf(first(entry, name))).find(found => found !== '');
  if (text === undefined) return undefined;
  // What cannot be read is handed on as it is, so that the check names it.
  return findDates(text.slice(0, 200)).find(found => found.precision !== 'month')?.date ?? text;
}

/** Text of a title or summary in which makers left markup; it is text again, not HTML, and templates escape it. */
function plainText(text: string): string {
  return text
    .replace(/<[^<>]{0,1000}>/g, '')
    .replace(/\s{1,1000}/g, ' ')
    .trim();
}

function entriesOf(root: XmlNode): XmlNode[] {
  const found: XmlNode[] = [];
  const queue: XmlNode[] = [root];
  // Channels are looked through behind the root; the list grows while it is walked.
  for (const node of queue)
    for (const child of elements(node)) {
      if (child.localName === 'entry' || child.localName === 'item') found.push(child);
      else if (child.localName === 'channel') queue.push(child);
    }
  return found;
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
  return all(node, [name])[0];
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
