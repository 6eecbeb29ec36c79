/** "Why do we think so": the facts that a finding rests on, gathered from what was read at its places and what it quotes. */
import { fill, localize, type Locale } from '@sunboard/model';
import type { DateFact, ListFact, PageFacts, PrivacyFact, Where } from '@sunboard/reader';
import type { Finding, Report } from '@sunboard/rules';
import type { PanelText } from './locale.js';
import { KIND_NAMES } from './kind-names.js';

/** One fact, in words. */
export interface Evidence {
  readonly label: string;
  readonly value: string;
  /** Where it was read. */
  readonly where?: Where;
}

const MOST_OF_A_KIND = 6;

/** The facts behind a finding, the most telling first. */
export function evidenceOf(
  finding: Finding,
  facts: PageFacts,
  report: Report,
  text: PanelText,
  locale: Locale,
): Evidence[] {
  const concerns = concernTest(finding);
  const dates = facts.dates.filter(date => concerns(date.where, date.value, date.text));
  const lists = facts.lists.filter(list => concerns(list.where));
  const pairs = facts.pairs.filter(pair => concerns(pair.where, pair.value));
  const some = <T>(values: readonly T[], tell: (value: T) => Evidence): Evidence[] =>
    values.slice(0, MOST_OF_A_KIND).map(tell);
  const about = text.evidence;
  return [
    ...some(
      facts.privacy.filter(found => concerns(found.where, found.masked)),
      found => ofPrivacy(found, text),
    ),
    ...some(dates, date => ofDate(date, text)),
    ...some(lists, list => ofList(list, text)),
    ...some(pairs, ({ label, value, where }) => ({
      label: about.pair,
      value: `${label}：${value}`.slice(0, 200),
      where,
    })),
    ...(dates.length + lists.length > 0 ? [{ label: about.today, value: report.today }] : []),
    {
      label: about.kind,
      value:
        localize(KIND_NAMES, locale)[report.page.kind] +
        fill(text.kindUnsure, { share: Math.round(report.page.kindConfidence * 100) }),
    },
    ...(facts.kindEvidence.length > 0
      ? [{ label: about.kindFrom, value: facts.kindEvidence.slice(0, MOST_OF_A_KIND).join('; ') }]
      : []),
    {
      label: about.reading,
      value: fill(facts.truncated ? about.readPart : about.readAll, { count: facts.nodeCount }),
    },
    { label: about.source, value: sourceWords(finding, text) },
  ];
}

/* A fact concerns a finding when it was read at, in or around one of its places, or when the finding quotes it. */
function concernTest(finding: Finding): (where: Where, ...quotable: readonly string[]) => boolean {
  const places = finding.where.filter(({ selector }) => selector !== '').slice(0, 50);
  const said = [finding.message, finding.observed, finding.expected].join('\n');
  return (where, ...quotable) =>
    places.some(place => place.frame === where.frame && isAt(place.selector, where.selector)) ||
    quotable.some(words => words.length > 3 && said.includes(words));
}

function isAt(place: string, fact: string): boolean {
  return fact === place || fact.startsWith(`${place} `) || place.startsWith(`${fact} `);
}

function ofDate(date: DateFact, text: PanelText): Evidence {
  return {
    label: fill(text.evidence.date, { role: text.roles[date.role], source: text.sources[date.evidence] }),
    value: date.text.includes(date.value) ? date.text : `${date.text} → ${date.value}`,
    where: date.where,
  };
}

function ofList(list: ListFact, text: PanelText): Evidence {
  const heading = list.heading ?? list.where.text.slice(0, 30);
  const newest = list.items.map(({ date }) => date ?? '').reduce((a, b) => (a > b ? a : b), '');
  return {
    label: text.evidence.list,
    value: fill(list.items.length === 0 ? text.evidence.listEmpty : text.evidence.listSays, {
      heading,
      count: list.total ?? list.items.length,
      newest: newest || text.evidence.undated,
    }),
    where: list.where,
  };
}

function ofPrivacy(found: PrivacyFact, text: PanelText): Evidence {
  return {
    label: text.evidence.privacy,
    value: fill(text.evidence.privacySays, {
      masked: found.masked,
      source: text.sources[found.source],
      share: Math.round(found.confidence * 100),
      name: found.nearName ? text.evidence.nearName : '',
    }),
    where: found.where,
  };
}

function sourceWords({ basis: { confidence } }: Finding, text: PanelText): string {
  return confidence === 'P'
    ? text.evidence.confirmed
    : confidence === 'S'
      ? text.evidence.secondary
      : text.evidence.unconfirmed;
}
