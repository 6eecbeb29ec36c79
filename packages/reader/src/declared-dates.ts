/** Reads the days that a page declares in its markup: `<time>`, attributes, JSON-LD, metas and its own address. */
import { wordsOf } from './context.js';
import { dayInAddress } from './day-in-address.js';
import { declaredDay, type DateStyle } from './foreign-dates.js';
import type { TextDate } from './dates.js';
import type { DateEvidence, DateFact, DateRole, MetaFact } from './facts.js';
import type { Heading } from './heading.js';
import { metaContent } from './metas.js';
import { attribute, declaringElements } from './primordials.js';
import { tagged, type Context, type Scene, type SceneNode } from './scene.js';
import { datedObjects, type DatedObject } from './structured.js';

/** A date with what it is worth as the day of publication; 0 where it cannot be that. */
export interface Weighed {
  readonly fact: DateFact;
  readonly weight: number;
  /** Whether it stands above the heading without a word of what it is. */
  readonly isAbove?: boolean;
}

/** Weight of a `<time>` that stands where the day of publication does and names no role. */
export const MARKED = 0.9;

/** What the declarations are read from. */
export interface Declarations {
  readonly context: Context;
  readonly style: DateStyle;
  readonly heading: Heading | undefined;
  readonly metas: readonly MetaFact[];
  readonly structured: readonly unknown[];
  /** Days in the page's words, with the roles that their labels give. */
  readonly texts: readonly TextDate[];
  /** Whether a place belongs to a list line, a comment or another part that is not the page's own text. */
  readonly isApart: (node: SceneNode) => boolean;
}

const NOWHERE = { selector: '', text: '' } as const;

/** Every declared date, each weighed by itself. */
export function declaredDates(sources: Declarations): Weighed[] {
  return [
    ...timeFacts(sources),
    ...attributeFacts(sources),
    ...structuredFacts(sources),
    ...metaFacts(sources),
    ...urlFacts(sources),
  ];
}

function timeFacts({ context, isApart, heading, style, texts }: Declarations): Weighed[] {
  // Last updated: <time>…</time>; the words in front tell what the day stands for.
  const said = new Map<SceneNode, DateRole>();
  for (const { node, role } of texts)
    if (role !== 'unknown') said.set(node.parent?.tag === 'time' ? node.parent : node, role);
  return tagged(context.scene, 'time')
    .slice(0, 500)
    .flatMap(node => {
      const value = attribute(node.element, 'datetime') ?? attribute(node.element, 'content');
      const match = value === null ? undefined : declaredDay(value, style);
      if (!match) return [];
      const declared = roleOfElement(node);
      // What names itself the day of publication may stand in the footer of its article.
      const apart = isApart(node) && !(declared === 'published' && isInArticle(node, isNear(node, heading)));
      const role = declared ?? said.get(node) ?? roleByPlace(context.scene, node, heading);
      const weight = apart || role !== 'published' ? 0 : declared === role ? 1.1 : MARKED;
      return [weigh(role, match, value ?? '', apart ? 'list' : 'time', weight, context.where(node))];
    });
}

/* Beside the heading of /events/spring-fair/ `Feb 16` and `2:00 PM` tell when it is; a byline names the year. */
function roleByPlace(scene: Scene, node: SceneNode, heading: Heading | undefined): DateRole {
  if (!isNear(node, heading)) return 'unknown';
  return /\/events?\/[^/]/u.test(scene.url) && !/\d{4}/u.test(wordsOf(scene, node, 40))
    ? 'event'
    : 'published';
}

/* The footer of an article, by its own markup, or by its name beside the heading; comments are articles too, and lines of lists. */
function isInArticle(node: SceneNode, isNear: boolean): boolean {
  if (node.area !== 'footer') return false;
  for (let at: SceneNode | undefined = node.parent, level = 0; at && level < 8; at = at.parent, level++) {
    if (/^(?:li|aside)$/u.test(at.tag) || /comment|repl(?:y|ies)/u.test(at.names)) return false;
    if (/article|posting|report/iu.test(attribute(at.element, 'itemtype') ?? (isNear ? at.names : '')))
      return true;
  }
  return false;
}

function isNear(node: SceneNode, heading: Heading | undefined): boolean {
  return (
    heading !== undefined &&
    node.index > heading.block.node.index - 20 &&
    node.index < heading.block.node.index + 80
  );
}

/* The role that an element names for its day. */
function roleOfElement(node: SceneNode): DateRole | undefined {
  const words = `${attribute(node.element, 'itemprop') ?? ''} ${node.names}`;
  // `entry-date published updated` was never changed.
  if (/modif|updat|edited/iu.test(words) && !/\bpublished\b/iu.test(words)) return 'updated';
  if (/publi|entry-date|posted|datecreated/iu.test(words) || attribute(node.element, 'pubdate') !== null)
    return 'published';
  return undefined;
}

/* <abbr class="published" title>, <span itemprop="datePublished" content>, <span data-timestamp>. */
function attributeFacts({ context, isApart, heading, style }: Declarations): Weighed[] {
  const { scene } = context;
  const wanted = new Set(scene.nodes[0] ? declaringElements(scene.nodes[0].element, 200) : []);
  if (wanted.size === 0) return [];
  return scene.attributed.flatMap(node => {
    if (node.tag === 'time' || node.tag === 'meta' || !wanted.has(node.element)) return [];
    const value = VALUES.map(name => attribute(node.element, name)).find(
      each => each !== null && each !== '',
    );
    const match = value == null ? undefined : declaredDay(value, style);
    const role =
      roleOfElement(node) ?? (isNear(node, heading) && DATE_NAME.test(node.names) ? 'published' : undefined);
    if (!match || value == null || role === undefined) return [];
    const weight = role !== 'published' || isApart(node) ? 0 : 0.7;
    return [weigh(role, match, value, 'time', weight, context.where(node))];
  });
}
const VALUES = [
  'content',
  'data-datetime',
  'data-date',
  'data-time',
  'data-timestamp',
  'data-published',
  'title',
];
const DATE_NAME = /date|time|publi|posted/u;

function structuredFacts({ structured, style, metas }: Declarations): Weighed[] {
  const objects = datedObjects(structured);
  // A page of a wiki is begun on one day and then always changed: nobody publishes it.
  const isWiki = /^mediawiki\b/iu.test(metaContent(metas, 'generator') ?? '');
  const read = (name: keyof DatedObject, role: DateRole, weightOf: (object: DatedObject) => number) =>
    objects.flatMap(object => {
      const value = object[name];
      const match = typeof value === 'string' ? declaredDay(value, style) : undefined;
      return match && typeof value === 'string'
        ? [weigh(role, match, value, 'jsonld', weightOf(object), NOWHERE)]
        : [];
    });
  // Several articles make a list: only the first can be the page's own.
  const own = objects.find(object => object.kind === 'article');
  const weights = { article: 0.2, page: 0.5, other: 0.35 } as const;
  return [
    ...(isWiki
      ? read('published', 'generated', () => 0)
      : read('published', 'published', object => (object === own ? 0.75 : weights[object.kind]))),
    ...read('modified', 'updated', () => 0),
    ...read('created', 'generated', object => (object.kind === 'article' && !isWiki ? 0.33 : 0)),
    ...read('expires', 'expires', () => 0),
  ];
}

/** Names are compared by their letters alone: `DC.date.issued`, `dc_date_issued`. */
const PUBLISHED_META =
  /publi[sc]|pubdate|pubtime|upload(?:ed|date)|(?:article|story|post|news|page|doc|content|display|reg)date(?:original)?$|^(?:(?:p|release|original|sailthru|web|eprints|citation(?:online)?|dc(?:terms)?)?date|(?:dc(?:terms)?)?(?:date)?issued|dateposted|gentime|ptime|timestamp)$/u;
const UPDATED_META = /modif|moddate|updat|lastmod|revis|reviewed/u;
const CREATED_META = /creat|dategen/u;
const OTHER_META =
  /expir|valid|event|start|end|until|build|copyright|archive|embargo|birth|available|accept|received|^htmlgen/u;

function metaFacts({ metas, style }: Declarations): Weighed[] {
  return metas.flatMap(meta => {
    const role = roleOfMeta(meta.name);
    const match = role === undefined ? undefined : declaredDay(meta.content, style);
    if (role === undefined || !match) return [];
    const weight = role === 'published' ? 0.6 : role === 'generated' ? 0.33 : 0;
    return [weigh(role, match, meta.content, 'meta', weight, NOWHERE)];
  });
}

function roleOfMeta(name: string): DateRole | undefined {
  const letters = name
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
  if (OTHER_META.test(letters)) return undefined;
  if (UPDATED_META.test(letters)) return 'updated';
  if (CREATED_META.test(letters)) return 'generated';
  return PUBLISHED_META.test(letters) ? 'published' : undefined;
}

function urlFacts({ context: { scene }, heading }: Declarations): Weighed[] {
  // Pages of a meeting are filed under its day.
  if (/\b(?:meetings?|agenda|minutes|hearings?)\b/u.test(heading?.text.toLowerCase() ?? '')) return [];
  const canonical = scene.nodes
    .slice(0, 400)
    .find(node => node.tag === 'link' && attribute(node.element, 'rel') === 'canonical');
  for (const address of [scene.url, canonical ? (attribute(canonical.element, 'href') ?? '') : '']) {
    const found = dayInAddress(address);
    if (found) return [weigh('published', found.match, found.text, 'url', 0.32, NOWHERE)];
  }
  return [];
}

const CONFIDENCE: Readonly<Partial<Record<DateEvidence, number>>> = { meta: 0.7, url: 0.4 };

function weigh(
  role: DateRole,
  match: { date: string; time?: string },
  text: string,
  evidence: DateEvidence,
  weight: number,
  where: DateFact['where'],
): Weighed {
  return {
    fact: {
      role,
      value: match.date,
      ...(match.time !== undefined && { time: match.time }),
      text: text.slice(0, 60),
      evidence,
      confidence: CONFIDENCE[evidence] ?? 0.8,
      where,
    },
    weight,
  };
}
