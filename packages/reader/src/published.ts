/** Weighs all dates of a page: gives each a role with evidence, and decides on which day the page was published. */
import { findDates, parseDate } from '@sunboard/model';
import type { DateFact, DateRole, MetaFact } from './facts.js';
import type { TextDate } from './dates.js';
import type { Heading } from './heading.js';
import { attribute } from './primordials.js';
import type { Context, SceneNode } from './scene.js';
import { valuesOf } from './structured.js';

/** What the dates say together. */
export interface DateReading {
  readonly dates: readonly DateFact[];
  readonly publishedOn?: string;
  readonly updatedOn?: string;
}

/** What the weighing looks at. */
export interface DateSources {
  readonly context: Context;
  readonly texts: readonly TextDate[];
  readonly heading: Heading | undefined;
  readonly metas: readonly MetaFact[];
  readonly structured: readonly unknown[];
  /** Containers of list lines: a date inside belongs to the line. */
  readonly inList: (node: SceneNode) => boolean;
}

const MAX_FACTS = 3_000;
const META_ROLES: Readonly<Record<string, DateRole>> = {
  pubdate: 'published',
  publishdate: 'published',
  'article:published_time': 'published',
  'og:published_time': 'published',
  'dc.date': 'published',
  'dc.date.issued': 'published',
  'dcterms.issued': 'published',
  'dcterms.date': 'published',
  datepublished: 'published',
  date: 'published',
  citation_publication_date: 'published',
  publication_date: 'published',
  'article:modified_time': 'updated',
  'og:updated_time': 'updated',
  lastmodified: 'updated',
  'last-modified': 'updated',
  'dcterms.modified': 'updated',
  'dc.date.modified': 'updated',
  datemodified: 'updated',
  'dcterms.created': 'generated',
  'dc.date.created': 'generated',
};

interface Weighed {
  readonly fact: DateFact;
  readonly weight: number;
}

/** Reads the dates of every source and weighs them. */
export function weighDates(sources: DateSources): DateReading {
  const weighed = [
    ...textFacts(sources),
    ...timeFacts(sources),
    ...structuredFacts(sources),
    ...metaFacts(sources),
    ...urlFacts(sources.context),
  ];
  const best = weighed.reduce<Weighed | undefined>(
    (top, each) => (each.weight > (top?.weight ?? 0.3) ? each : top),
    undefined,
  );
  const publishedOn = best && settle(best, weighed);
  const updated = weighed.find(each => each.fact.role === 'updated' && each.fact.value.length === 10)?.fact
    .value;
  return {
    dates: weighed.slice(0, MAX_FACTS).map(each => each.fact),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(updated !== undefined && { updatedOn: updated }),
  };
}

/* An address proves nothing against words: it counts when something confirms it, or when the page shows no day at all. */
function settle(best: Weighed, all: readonly Weighed[]): string | undefined {
  if (best.fact.value.length !== 10) return undefined;
  if (best.fact.evidence !== 'url') return best.fact.value;
  const days = all.filter(each => each !== best && each.fact.value.length === 10);
  const confirmed = days.some(each => each.fact.value === best.fact.value && each.fact.evidence !== 'list');
  const isPlain = /^\/?\d{4}\/\d{1,2}\/\d{1,2}$/u.test(best.fact.text.replace(/\/$/u, ''));
  return confirmed || (days.length === 0 && isPlain) ? best.fact.value : undefined;
}

function textFacts(sources: DateSources): Weighed[] {
  const { context, heading } = sources;
  const bodyEnd = context.scene.blocks.findLast(block => block.node.area === 'content')?.index ?? 0;
  return sources.texts.map(date => {
    const inList = sources.inList(date.node);
    const near = nearness(date, heading, context);
    const { role, confidence, weight } = judge(date, near, inList, bodyEnd);
    return { fact: textFact(context, date, role, confidence, inList), weight };
  });
}

/** How near below (or just above) the heading a date stands: 1 beside it, 0 far away or unknown. */
function nearness(date: TextDate, heading: Heading | undefined, { scene }: Context): number {
  if (!heading) return 0;
  const distance = date.block.index - heading.block.index;
  if (distance < -3 || distance > 14) return 0;
  let words = 0;
  for (
    let at = Math.min(date.block.index, heading.block.index) + 1;
    at < Math.max(date.block.index, heading.block.index);
    at++
  )
    words += scene.blocks[at]?.text.length ?? 0;
  return words > 400 ? 0 : Math.max(0.2, 1 - Math.abs(distance) / 16 - words / 600);
}

function judge(
  date: TextDate,
  near: number,
  inList: boolean,
  bodyEnd: number,
): { role: DateRole; confidence: number; weight: number } {
  const { role, match, node } = date;
  // A sentence that names a day is no byline.
  const apart =
    (date.rest <= 60 || match.precision !== 'day') && !/[。；]|，.{0,80}，/u.test(date.block.text);
  const place = (node.area === 'content' ? 1 : node.area === 'footer' ? 0.1 : 0.5) * (date.shown ? 1 : 0.3);
  const early = Math.max(0, 1 - date.block.index / Math.max(40, bodyEnd));
  if (match.precision === 'month') return { role, confidence: 0.4, weight: 0 };
  if (inList) return { role: role === 'unknown' ? 'published' : role, confidence: 0.6, weight: 0 };
  if (role === 'published') {
    const strong = date.block.text.length < 300;
    return {
      role,
      confidence: strong ? 0.95 : 0.6,
      weight: strong ? (1.4 + near * 0.5 + early * 0.2) * place : 0.35 * place,
    };
  }
  if (role !== 'unknown')
    return { role, confidence: 0.8, weight: role === 'updated' && near > 0.4 ? 0.45 * place : 0 };
  if (near > 0 && apart && node.area === 'content' && !isToday(date))
    return { role: 'published', confidence: 0.5 + near * 0.4, weight: (0.7 + near * 0.6) * place };
  if (isSignature(date)) return { role: 'generated', confidence: 0.5, weight: 0 };
  return { role, confidence: 0.3, weight: 0 };
}

/* The clock that many sites show: 今天是2026年1月1日 星期四. */
function isToday({ block, match }: TextDate): boolean {
  return (
    /(?:今天|现在|当前|today|now)[^\n]{0,12}$/iu.test(block.text.slice(0, match.index)) ||
    (/星期[一二三四五六日天]/u.test(block.text) && block.text.length < 40 && match.time === undefined)
  );
}

/* 落款: a date alone in its line below the text. */
function isSignature(date: TextDate): boolean {
  return (
    date.rest <= 4 &&
    date.node.area === 'content' &&
    date.match.precision === 'day' &&
    date.block.text.length < 30
  );
}

function textFact(
  context: Context,
  date: TextDate,
  role: DateRole,
  confidence: number,
  inList: boolean,
): DateFact {
  const { match, label, node } = date;
  return {
    role,
    value: match.date,
    ...(match.time !== undefined && { time: match.time }),
    text: match.text.trim(),
    evidence: inList ? 'list' : label !== undefined && date.role !== 'unknown' ? 'label' : 'text',
    ...(label !== undefined && { label }),
    confidence,
    where: context.where(node),
  };
}

function timeFacts({ context, inList, heading }: DateSources): Weighed[] {
  return context.scene.nodes
    .filter(node => node.tag === 'time')
    .slice(0, 500)
    .flatMap(node => {
      const value = attribute(node.element, 'datetime') ?? attribute(node.element, 'content');
      const match = value === null ? undefined : dateOf(value);
      if (!match) return [];
      const listed = inList(node);
      const isNear =
        heading !== undefined &&
        node.index > heading.block.node.index - 20 &&
        node.index < heading.block.node.index + 80;
      const isPublished =
        /publi/iu.test(attribute(node.element, 'itemprop') ?? '') ||
        /publi|entry-date|posted/u.test(node.names) ||
        attribute(node.element, 'pubdate') !== null;
      const updated = /modif|updat/iu.test(`${attribute(node.element, 'itemprop') ?? ''} ${node.names}`);
      const role: DateRole = updated ? 'updated' : isPublished || isNear ? 'published' : 'unknown';
      const weight = listed || role !== 'published' ? 0 : isPublished ? 1.1 : 0.9;
      return [weigh(role, match, value ?? '', listed ? 'list' : 'time', 0.8, weight, context.where(node))];
    });
}

function structuredFacts({ structured }: DateSources): Weighed[] {
  const read = (names: readonly string[], role: DateRole, weight: number) =>
    valuesOf(structured, names)
      .slice(0, 20)
      .flatMap((value, at) => {
        const match = dateOf(value);
        return match ? [weigh(role, match, value, 'jsonld', 0.8, at === 0 ? weight : 0, nowhere)] : [];
      });
  return [
    ...read(['datePublished', 'dateIssued'], 'published', 0.65),
    ...read(['dateModified'], 'updated', 0),
    ...read(['dateCreated'], 'generated', 0),
    ...read(['expires'], 'expires', 0),
  ];
}

function metaFacts({ metas }: DateSources): Weighed[] {
  return metas.flatMap(meta => {
    const role = META_ROLES[meta.name.toLowerCase()];
    const match = role === undefined ? undefined : dateOf(meta.content);
    if (role === undefined || !match) return [];
    return [weigh(role, match, meta.content, 'meta', 0.7, role === 'published' ? 0.6 : 0, nowhere)];
  });
}

function urlFacts({ scene }: Context): Weighed[] {
  const path = scene.url.replace(/^[a-z]+:\/\/[^/]*/iu, '').replace(/[?#].*/su, '');
  const found =
    /(?:^|[/_t-])((?:19|20)\d{2})[-/_]?(0?[1-9]|1[0-2])[-/_]?(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u.exec(path);
  const match = found ? dateOf(`${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`) : undefined;
  return match && found ? [weigh('published', match, found[0], 'url', 0.4, 0.32, nowhere)] : [];
}

const nowhere = { selector: '', text: '' } as const;

function weigh(
  role: DateRole,
  match: { date: string; time?: string },
  text: string,
  evidence: DateFact['evidence'],
  confidence: number,
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
      confidence,
      where,
    },
    weight,
  };
}

function dateOf(value: string): { date: string; time?: string } | undefined {
  return parseDate(value) ?? findDates(value).find(match => match.precision !== 'month');
}
