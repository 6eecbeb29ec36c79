/** Weighs all dates of a page: gives each a role with evidence, and decides on which day the page was published. */
import type { DateFact, DateRole, MetaFact } from './facts.js';
import type { TextDate } from './dates.js';
import { declaredDates, MARKED, type Weighed } from './declared-dates.js';
import { isBylineBox } from './byline-box.js';
import { isPlainDay } from './day-in-address.js';
import type { DateStyle } from './foreign-dates.js';
import { isBesideTitle, isOfCard, isOfOwnLine, roomBeside } from './card.js';
import { closest, holds } from './context.js';
import type { Heading } from './heading.js';
import { judgeDay } from './judge-day.js';
import { dayBySigns } from './day-by-signs.js';
import { forEachPaced, type Pace } from './pace.js';
import type { Context, SceneNode } from './scene.js';
import { isSignature } from './signature.js';
import { HAN } from './text-class.js';

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
/* An opinion piece is called a comment too: <article class="HeaderComment"><h1>…</h1><div class="HeaderComment_day">. */
const COMMENTS = /(?<!header)comment|(?:^|[\s_-])(?:repl(?:y|ies)|respon[ds]|disqus|pinglun|liuyan)/u;

/** Reads the dates of every source and weighs them. */
export async function weighDates(sources: DateSources, pace: Pace): Promise<DateReading> {
  const { heading } = sources;
  const { scene } = sources.context;
  const isApart = (node: SceneNode) =>
    sources.inList(node) ||
    isComment(node, heading) ||
    (node.area === 'aside' && !isBylineBox(node, heading, scene)) ||
    node.area === 'footer' ||
    isOfCard(node, 1, heading, scene);
  const declared = declaredDates({ ...sources, isApart });
  await pace.rest();
  const said = unlessClock(await textFacts(sources, pace), declared);
  const weighed = unlessUpdate([...said, ...declared], declared);
  await pace.rest();
  const publishedOn = strongestDay(weighed);
  const updated = weighed.find(({ fact }) => fact.role === 'updated' && fact.value.length === 10)?.fact.value;
  const datedOn =
    publishedOn ??
    updated ??
    dayInForce(weighed) ??
    dayBySigns(
      weighed,
      sources.context.scene,
      [loneDays(sources), daysOfOwnLines(sources)],
      sources.metas,
      heading,
    );
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
      each.fact.role !== 'copyright' &&
      each.fact.role !== 'updated',
  );
  if (others.some(each => each.fact.value === address.fact.value)) return true;
  return (
    isPlainDay(address.fact.text) &&
    others.every(each => each.fact.confidence < 0.5 || each.fact.evidence === 'text')
  );
}

/* A bare day that the markup calls the last change is not the day of publication, where the markup tells that too. */
function unlessUpdate(days: readonly Weighed[], declared: readonly Weighed[]): Weighed[] {
  const first = declared
    .filter(
      ({ fact, weight }) =>
        fact.role === 'published' && weight >= 0.5 && (fact.evidence !== 'time' || weight > MARKED),
    )
    .map(each => each.fact.value);
  const changed = new Set(declared.filter(each => each.fact.role === 'updated').map(each => each.fact.value));
  if (first.length === 0 || changed.size === 0) return [...days];
  return days.map(each =>
    each.weight > 0 &&
    each.fact.label === undefined &&
    changed.has(each.fact.value) &&
    !first.includes(each.fact.value)
      ? { fact: { ...each.fact, role: 'updated' as const }, weight: 0 }
      : each,
  );
}

/* A day above the heading that says nothing of itself may be today's: where the head names another day, that one counts. */
function unlessClock(texts: readonly Weighed[], declared: readonly Weighed[]): Weighed[] {
  const stated = declared
    .filter(({ fact, weight }) => (fact.evidence === 'meta' || fact.evidence === 'jsonld') && weight > UNSURE)
    .map(({ fact }) => fact.value);
  return texts.map(each =>
    each.isAbove === true && stated.length > 0 && !stated.includes(each.fact.value)
      ? { ...each, weight: Math.min(each.weight, UNSURE) }
      : each,
  );
}
/** Weight of a day that any other takes precedence of. */
const UNSURE = 0.4;

function dayInForce(weighed: readonly Weighed[]): string | undefined {
  return weighed.find(
    ({ fact }) =>
      fact.value.length === 10 &&
      (fact.role === 'effective' || fact.role === 'generated') &&
      fact.evidence !== 'list',
  )?.fact.value;
}

/* Far below the heading, or without one: `9:50 AM - 11 Jul 2020`, `Bonn, 11. Juli 2020`, a byline below the text. */
function loneDays({ texts, inList, heading, context: { scene } }: DateSources): string[] {
  // Where other texts are listed with their days, one in the box of a title is of their kind.
  const areListed = texts.some(({ node }) => inList(node));
  return texts
    .filter(
      ({ role, rest, shown, match, node, block }) =>
        role === 'unknown' &&
        rest <= roomBeside(node, block, scene) &&
        shown &&
        match.precision === 'day' &&
        node.area === 'content' &&
        !inList(node) &&
        !isComment(node, heading) &&
        !(areListed && isBesideTitle(node, heading, scene)),
    )
    .map(({ match }) => match.date);
}

function daysOfOwnLines({ texts, heading, context: { scene } }: DateSources): string[] {
  return texts
    .filter(
      ({ node, match }) =>
        match.precision === 'day' && isOfOwnLine(node, heading, scene) && !isComment(node, heading),
    )
    .map(({ match }) => match.date);
}

/* What others said, below the text or quoted in it: <blockquote>… <a>5 September 2016</a></blockquote> holds a post from elsewhere, which may have its day in a <time>. */
function isComment(node: SceneNode, heading: Heading | undefined): boolean {
  const isQuoted = closest(node, ({ tag }) => tag === 'time' || tag === 'a', 2) !== undefined;
  return (
    closest(
      node,
      each =>
        (isQuoted && each.tag === 'blockquote') ||
        (COMMENTS.test(each.names) && !(heading && holds(each, heading.block.node))),
      8,
    ) !== undefined
  );
}

async function textFacts(sources: DateSources, pace: Pace): Promise<Weighed[]> {
  const { context, heading } = sources;
  const bodyEnd = context.scene.blocks.findLast(block => block.node.area === 'content')?.index ?? 0;
  const facts: Weighed[] = [];
  const repeated = repeatedLabels(sources);
  const rows = daysInRow(sources);
  await forEachPaced(sources.texts, pace, date => {
    const near = nearness(date, heading, context);
    const inList = sources.inList(date.node) || isOfCard(date.node, near, heading, context.scene);
    const { role, confidence, weight } =
      !inList && isSignature(date, heading, context.scene)
        ? { role: 'generated' as const, confidence: 0.5, weight: 0 }
        : judgeDay(date, near, inList, bodyEnd, heading, context.scene);
    const inComment = (weight > 0 || role === 'generated') && isComment(date.node, heading);
    const isApart =
      inComment || (weight > 0 && (repeated.has(date.label ?? '') || rows.has(date.block.index)));
    const where = facts.length < MAX_FACTS ? context.where(date.node) : NOWHERE;
    facts.push({
      fact: textFact(date, inComment && role === 'generated' ? 'unknown' : role, confidence, inList, where),
      weight: isApart ? 0 : weight,
      isAbove:
        date.role === 'unknown' &&
        !HAN.test(date.block.text) &&
        date.block.index < (heading?.block.index ?? 0),
    });
  });
  return facts;
}

/* `Date of response: …` under one heading after the other: the day of each part, not of the page. */
function repeatedLabels({ texts, inList }: DateSources): Set<string> {
  const days = new Map<string, Set<string>>();
  for (const { label, match, node } of texts)
    if (label !== undefined && node.area === 'content' && !HAN.test(label) && !inList(node))
      days.set(label, (days.get(label) ?? new Set<string>()).add(match.date));
  return new Set([...days].flatMap(([label, each]) => (each.size >= 3 ? [label] : [])));
}

/* January 12, 2023 / March 9, 2023 / May 11, 2023: days one below the other and nothing else are those of meetings. */
function daysInRow({ texts }: DateSources): Set<number> {
  const alone = new Set(
    texts.flatMap(({ role, rest, block }) => (role === 'unknown' && rest <= 4 ? [block.index] : [])),
  );
  return new Set(
    [...alone].filter(at => [-2, -1, 0].some(from => [0, 1, 2].every(step => alone.has(at + from + step)))),
  );
}

/** How near below (or just above) the heading a date stands: 1 beside it, 0 far away or unknown. */
function nearness(date: TextDate, heading: Heading | undefined, { scene }: Context): number {
  if (!heading || heading.leadsAway) return 0;
  const distance = date.block.index - heading.block.index;
  if (distance < -3 || distance > 14) return 0;
  let words = 0;
  for (
    let at = Math.min(date.block.index, heading.block.index) + 1;
    at < Math.max(date.block.index, heading.block.index);
    at++
  )
    words += scene.blocks[at]?.text.length ?? 0;
  // Above the heading stand clocks, the weather and pressing notices as well.
  return words > 400 ? 0 : Math.max(0.2, (distance < 0 ? 0.7 : 1) - Math.abs(distance) / 16 - words / 600);
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
