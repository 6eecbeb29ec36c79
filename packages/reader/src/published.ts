/** Weighs all dates of a page: gives each a role with evidence, and decides on which day the page was published. */
import type { DateFact, DateRole, MetaFact } from './facts.js';
import { endsSentence, type TextDate } from './dates.js';
import { declaredDates, type Weighed } from './declared-dates.js';
import { isPlainDay } from './day-in-address.js';
import type { DateStyle } from './foreign-dates.js';
import { closest } from './context.js';
import type { Heading } from './heading.js';
import { dayBySigns } from './day-by-signs.js';
import { forEachPaced, type Pace } from './pace.js';
import { attribute } from './primordials.js';
import { charsBefore, type Context, type Scene, type SceneNode } from './scene.js';
import { isSignature, standsAlone } from './signature.js';

/** What the dates say together. */
export interface DateReading {
  readonly dates: readonly DateFact[];
  readonly publishedOn?: string;
  readonly updatedOn?: string;
  /** The day by which the page is dated at all: of publication, else of the last change, else of force. */
  readonly datedOn?: string;
}

/** What the weighing looks at. */
export interface DateSources {
  readonly context: Context;
  readonly texts: readonly TextDate[];
  readonly style: DateStyle;
  readonly heading: Heading | undefined;
  readonly metas: readonly MetaFact[];
  readonly structured: readonly unknown[];
  /** Containers of list lines: a date inside belongs to the line. */
  readonly inList: (node: SceneNode) => boolean;
}

const MAX_FACTS = 3_000;
/** A second kind of evidence for the same day is worth this much of its own weight. */
const AGREEMENT = 0.6;
const COMMENTS = /comment|(?:^|[\s_-])(?:repl(?:y|ies)|respon[ds]|disqus|pinglun|liuyan)/u;

/** Reads the dates of every source and weighs them. */
export async function weighDates(sources: DateSources, pace: Pace): Promise<DateReading> {
  const isApart = (node: SceneNode) =>
    sources.inList(node) || isComment(node) || node.area === 'aside' || node.area === 'footer';
  const declared = declaredDates({ ...sources, isApart });
  await pace.rest();
  const weighed = [...unlessUpdate(await textFacts(sources, pace), declared), ...declared];
  await pace.rest();
  const publishedOn = strongestDay(weighed);
  const updated = weighed.find(each => each.fact.role === 'updated' && each.fact.value.length === 10)?.fact
    .value;
  const datedOn =
    publishedOn ??
    updated ??
    dayInForce(weighed) ??
    dayBySigns(weighed, sources.context.scene, loneDays(sources));
  return {
    dates: weighed.slice(0, MAX_FACTS).map(each => each.fact),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(updated !== undefined && { updatedOn: updated }),
    ...(datedOn !== undefined && { datedOn }),
  };
}

/* The day with the strongest evidence; other kinds of evidence for the same day speak for it. */
function strongestDay(weighed: readonly Weighed[]): string | undefined {
  const days = new Map<string, Map<string, Weighed>>();
  for (const each of weighed) {
    if (each.weight <= 0.3 || each.fact.value.length !== 10) continue;
    const kinds = days.get(each.fact.value) ?? new Map<string, Weighed>();
    days.set(each.fact.value, kinds);
    const kind = kindOfEvidence(each.fact);
    if (each.weight > (kinds.get(kind)?.weight ?? 0)) kinds.set(kind, each);
  }
  let best: { day: string; weight: number; urlAlone: Weighed | undefined } | undefined;
  for (const [day, kinds] of days) {
    const weights = [...kinds.values()].map(each => each.weight).sort((a, b) => b - a);
    const weight = weights.reduce((sum, each, at) => sum + each * (at === 0 ? 1 : AGREEMENT), 0);
    const [only] = kinds.size === 1 ? [...kinds.values()] : [];
    if (best === undefined || weight > best.weight)
      best = { day, weight, urlAlone: only?.fact.evidence === 'url' ? only : undefined };
  }
  return best && (best.urlAlone === undefined || isTrustedAddress(best.urlAlone, weighed))
    ? best.day
    : undefined;
}

/* JSON-LD and metas are written by the same hand: they count as one witness. */
function kindOfEvidence({ evidence }: DateFact): string {
  return evidence === 'label' || evidence === 'text'
    ? 'words'
    : evidence === 'meta' || evidence === 'jsonld'
      ? 'head'
      : evidence;
}

/* An address proves nothing against words: it counts when something confirms it, or when the page shows no day of its own. */
function isTrustedAddress(address: Weighed, all: readonly Weighed[]): boolean {
  const others = all.filter(
    each =>
      each !== address &&
      each.fact.value.length === 10 &&
      each.fact.evidence !== 'list' &&
      each.fact.role !== 'copyright',
  );
  if (others.some(each => each.fact.value === address.fact.value)) return true;
  return (
    isPlainDay(address.fact.text) &&
    others.every(each => each.fact.confidence < 0.5 || each.fact.evidence === 'text')
  );
}

/* A bare day that the markup calls the last change is not the day of publication, where the markup tells that too. */
function unlessUpdate(texts: Weighed[], declared: readonly Weighed[]): Weighed[] {
  const first = declared
    .filter(each => each.fact.role === 'published' && each.weight >= 0.5)
    .map(each => each.fact.value);
  const changed = new Set(declared.filter(each => each.fact.role === 'updated').map(each => each.fact.value));
  if (first.length === 0 || changed.size === 0) return texts;
  return texts.map(each =>
    each.weight > 0 &&
    each.fact.label === undefined &&
    changed.has(each.fact.value) &&
    !first.includes(each.fact.value)
      ? { fact: { ...each.fact, role: 'updated' as const }, weight: 0 }
      : each,
  );
}

function dayInForce(weighed: readonly Weighed[]): string | undefined {
  return weighed.find(
    ({ fact }) =>
      fact.value.length === 10 &&
      (fact.role === 'effective' || fact.role === 'generated') &&
      fact.evidence !== 'list',
  )?.fact.value;
}

/* Without a heading no line stands below one: `9:50 AM - 11 Jul 2020` by itself. */
function loneDays({ texts, heading, inList }: DateSources): string[] {
  if (heading) return [];
  return texts
    .filter(
      ({ role, rest, shown, match, node }) =>
        role === 'unknown' &&
        rest <= 20 &&
        shown &&
        match.precision === 'day' &&
        node.area === 'content' &&
        !inList(node),
    )
    .map(({ match }) => match.date);
}

function isComment(node: SceneNode): boolean {
  for (let at: SceneNode | undefined = node, level = 0; at && level < 8; at = at.parent, level++)
    if (COMMENTS.test(at.names)) return true;
  return false;
}

async function textFacts(sources: DateSources, pace: Pace): Promise<Weighed[]> {
  const { context, heading } = sources;
  const bodyEnd = context.scene.blocks.findLast(block => block.node.area === 'content')?.index ?? 0;
  const facts: Weighed[] = [];
  const repeated = repeatedLabels(sources.texts);
  await forEachPaced(sources.texts, pace, date => {
    const inList = sources.inList(date.node);
    const near = nearness(date, heading, context);
    const { role, confidence, weight } =
      !inList && isSignature(date, heading, context.scene)
        ? { role: 'generated' as const, confidence: 0.5, weight: 0 }
        : judge(date, near, inList, bodyEnd, heading, context.scene);
    const isApart = weight > 0 && (isComment(date.node) || repeated.has(date.label ?? ''));
    const where = facts.length < MAX_FACTS ? context.where(date.node) : NOWHERE;
    facts.push({
      fact: textFact(date, role, confidence, inList, where),
      weight: isApart ? 0 : weight,
    });
  });
  return facts;
}

/* `Date of response: …` under one heading after the other: the day of each part, not of the page. */
function repeatedLabels(texts: readonly TextDate[]): Set<string> {
  const days = new Map<string, Set<string>>();
  for (const { label, match, node } of texts)
    if (label !== undefined && node.area === 'content' && !HAN.test(label))
      days.set(label, (days.get(label) ?? new Set<string>()).add(match.date));
  return new Set([...days].flatMap(([label, each]) => (each.size >= 3 ? [label] : [])));
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
  heading: Heading | undefined,
  scene: Scene,
): { role: DateRole; confidence: number; weight: number } {
  const { role, match, node } = date;
  // A sentence that names a day is no byline.
  const isApart = () =>
    (date.rest <= 60 || match.precision !== 'day') &&
    !/[。；]|，.{0,80}，/u.test(date.block.text) &&
    !endsSentence(date.block.text, match);
  const place = (node.area === 'content' ? 1 : node.area === 'footer' ? 0.1 : 0.5) * (date.shown ? 1 : 0.3);
  const early = Math.max(0, 1 - date.block.index / Math.max(40, bodyEnd));
  if (match.precision === 'month') return { role, confidence: 0.4, weight: 0 };
  if (inList) return { role: role === 'unknown' ? 'published' : role, confidence: 0.6, weight: 0 };
  if (role === 'published') {
    const strong = date.block.text.length < 300;
    return {
      role,
      confidence: strong ? 0.95 : 0.6,
      weight: strong ? (1.4 + near * 0.5 + early * 0.2) * place : isStated(date) ? 0.35 * place : 0,
    };
  }
  if (role !== 'unknown')
    return {
      role,
      confidence: 0.8,
      weight:
        role === 'updated' && near > 0.4 && (HAN.test(date.block.text) || CHINESE_SITE.test(scene.url))
          ? 0.45 * place
          : 0,
    };
  if (near > 0 && isMeeting(date, heading)) return { role: 'event', confidence: 0.7, weight: 0 };
  if (near > 0 && isApart() && node.area === 'content' && !isToday(date, heading) && !isInTitle(date, scene))
    return { role: 'published', confidence: 0.5 + near * 0.4, weight: (0.7 + near * 0.6) * place };
  if (near > 0 && node.area === 'content' && isDateline(date))
    return { role: 'published', confidence: 0.7, weight: 0.6 * place };
  if (namesPublication(node) && isApart() && node.area === 'content')
    return { role: 'published', confidence: 0.7, weight: 0.7 * place };
  if (standsAlone(date)) return { role: 'generated', confidence: 0.5, weight: 0 };
  return { role, confidence: 0.3, weight: 0 };
}

/* 更新时间 is how Chinese pages say when they were published, `Updated` in their English editions; `Last updated` elsewhere is not. */
const HAN = /[\u4e00-\u9fff]/u;
const CHINESE_SITE = /^[a-z]{1,8}:\/\/[^/]{1,255}\.cn(?:[:/]|$)/u;

/* <abbr class="date-published">, <span itemprop="datePublished">: the day in the words, below the text too. */
function namesPublication(node: SceneNode): boolean {
  for (let at: SceneNode | undefined = node, level = 0; at && level < 2; at = at.parent, level++)
    if (PUBLICATION_NAME.test(at.names) || /datepublished/iu.test(attribute(at.element, 'itemprop') ?? ''))
      return true;
  return false;
}
const PUBLICATION_NAME =
  /(?:^|[\s_-])(?:(?:date-?)?published|publish-?(?:date|time)|pub-?(?:date|time)|post(?:ed)?-?(?:on|date)|entry-date)(?:$|[\s_-])/u;

/* `发布日期：2020-01-02` in the middle of a long text; a sentence on something that was released on a day is no label. */
function isStated({ block, match }: TextDate): boolean {
  return /[：:]\s{0,3}$/u.test(block.text.slice(Math.max(0, match.index - 4), match.index));
}

/* An agenda shows when people meet: `Thursday, 6th July, 2023 7.00 pm`. */
function isMeeting({ block, match }: TextDate, heading: Heading | undefined): boolean {
  return (
    /^(?:agenda|minutes|meeting)\b|\b(?:agenda|meeting)$/iu.test(heading?.text ?? '') &&
    /^,?\s(?:at\s)?\d{1,2}[.:]\d\d\s?[ap]\.?m/iu.test(block.text.slice(match.index + match.text.length))
  );
}

/* A document is named with its day: `Board papers – 25 May 2023`. */
function isInTitle({ node, rest, match }: TextDate, scene: Scene): boolean {
  const link = rest > 12 ? closest(node, each => each.tag === 'a') : undefined;
  return (
    link !== undefined &&
    charsBefore(scene, link.endPiece) - charsBefore(scene, link.firstPiece) > match.text.length + 12
  );
}

/* The clock that many sites show above the content: 今天是2026年1月1日 星期四. */
function isToday({ block, match }: TextDate, heading: Heading | undefined): boolean {
  return (
    /(?:今天|现在|当前|today|now)[^\n]{0,12}$/iu.test(block.text.slice(0, match.index)) ||
    (/星期[一二三四五六日天]/u.test(block.text) &&
      block.text.length < 40 &&
      match.time === undefined &&
      block.index < (heading?.block.index ?? Infinity))
  );
}

/* `WASHINGTON, July 2, 2014 —`: how news and press releases begin. */
function isDateline({ block, match }: TextDate): boolean {
  const end = match.index + match.text.length;
  return (
    /^(?:[A-Z][A-Z .'’-]{1,30}(?:,\s[A-Z][A-Za-z.]{1,15})?[,–—-]\s{0,2})?$/u.test(
      block.text.slice(0, match.index).trimStart(),
    ) && /^\s{0,2}(?:-{2}|[–—])\s/u.test(block.text.slice(end, end + 5))
  );
}

/* Facts beyond the most that are kept only vote. */
const NOWHERE = { selector: '', text: '' } as const;

function textFact(
  date: TextDate,
  role: DateRole,
  confidence: number,
  inList: boolean,
  where: DateFact['where'],
): DateFact {
  const { match, label } = date;
  return {
    role,
    value: match.date,
    ...(match.time !== undefined && { time: match.time }),
    text: match.text.trim(),
    evidence: inList ? 'list' : label !== undefined && date.role !== 'unknown' ? 'label' : 'text',
    ...(label !== undefined && { label }),
    confidence,
    where,
  };
}
