/** Writes reports as text for a terminal. */
import { localize, maskPrivate, sentences, type Locale } from '@sunboard/model';
import {
  basesOf,
  isWithoutLaw,
  keptOut,
  pageKey,
  type Finding,
  type Report,
  type SiteReport,
} from '@sunboard/rules';
import { fill, texts } from './locales.js';

const SIGNS = { failed: '✗', cantTell: '?', passed: '✓', inapplicable: '-' } as const;
const MOST_PLACES = 5;

/** What is told of a page beside its report. */
export interface Visit {
  /** Addresses of frames that could not be read. */
  readonly skippedFrames: readonly string[];
  /** The address that was given; left out for files. */
  readonly asked?: string;
}

/** One page. `all` adds what passed, needs judging or was exempted. */
export function printReport(report: Report, visit: Visit, locale: Locale, all: boolean): string {
  const text = localize(texts, locale);
  const unseen = keptOut(report);
  const shown = report.findings.filter(
    finding => all || finding === unseen || (finding.outcome === 'failed' && !finding.exempted),
  );
  const { page } = report;
  const { skippedFrames } = visit;
  const { asked } = sentOn(report, visit);
  const score = report.score === null ? '–' : String(Math.round(report.score));
  return [
    `── ${page.title || page.url}`,
    `   ${page.url}`,
    ...(asked === undefined ? [] : [`   ${fill(text.sentOn, { url: asked })}`]),
    `   ${fill(text.page, { kind: page.kind, confidence: Math.round(page.kindConfidence * 100), score, today: report.today })}`,
    ...(report.truncated ? [`   ${text.truncated}`] : []),
    ...(skippedFrames.length > 0
      ? [`   ${fill(text.skippedFrames, { count: skippedFrames.length, frames: namesOf(skippedFrames) })}`]
      : []),
    ...(isWithoutLaw(report) ? [`   ${text.withoutLaw}`] : []),
    ...(shown.length === 0 ? [`   ✓ ${text.clean}`] : shown.map(finding => printFinding(finding, locale))),
    '',
  ].join('\n');
}

/** The address that was asked for, where the page stands at another one. */
export function sentOn({ page }: Report, visit: Visit | undefined): { readonly asked?: string } {
  // Masked like the page's own address, which it would differ from otherwise.
  const asked = visit?.asked === undefined ? undefined : maskPrivate(visit.asked);
  return asked !== undefined && isElsewhere(asked, page.url) ? { asked } : {};
}

/* From http to https, to www and to the index of a folder is the same page still. */
function isElsewhere(asked: string, got: string): boolean {
  const plain = (url: string) =>
    pageKey(url)
      .replace(/^www\./, '')
      .replace(/\/$/, '');
  return plain(asked) !== plain(got);
}

/* A frame without an address is written by a script. */
function namesOf(frames: readonly string[]): string {
  const named = frames.map(src => src || 'about:blank');
  return `${named.slice(0, MOST_PLACES).join(' ')}${named.length > MOST_PLACES ? ' …' : ''}`;
}

/** What all pages together say about the site; what counts towards a limit is shown even below it. */
export function printSite(site: SiteReport, locale: Locale, all: boolean): string {
  const shown = site.findings.filter(
    ({ outcome, reason, exempted }) => all || (!exempted && (outcome === 'failed' || reason === 'some')),
  );
  return [
    `══ ${fill(localize(texts, locale).site, { pages: site.seen.pages })}`,
    `   ${site.seenText}`,
    ...shown.map(finding => printFinding(finding, locale)),
    '',
  ].join('\n');
}

/** The closing line over all pages; `unread`: how many inputs gave no page, of which nothing was judged. */
export function printTotal(reports: readonly Report[], unread: number, locale: Locale): string {
  const text = localize(texts, locale);
  const failed = reports.flatMap(report => report.findings.filter(isOpen));
  const count = (severity: string) => failed.filter(finding => finding.severity === severity).length;
  const kept = reports.filter(keptOut).length;
  const cantTell = reports.reduce((sum, report) => sum + report.counts.cantTell, 0);
  return sentences(
    [
      fill(text.total, {
        pages: reports.length,
        veto: count('veto'),
        error: count('error'),
        warning: count('warning'),
        info: count('info'),
        cantTell,
      }),
      kept > 0 ? fill(text.keptOut, { count: kept }) : undefined,
      unread > 0 ? fill(text.unread, { count: unread }) : undefined,
    ],
    locale,
  );
}

/** Failed and not exempted. */
export function isOpen(finding: Finding): boolean {
  return finding.outcome === 'failed' && !finding.exempted;
}

function printFinding(finding: Finding, locale: Locale): string {
  const text = localize(texts, locale);
  const label =
    finding.outcome === 'failed' ? text.severity[finding.severity] : text.outcome[finding.outcome];
  const bases = basesOf(finding).map(
    ({ source, article, url, confidence }) =>
      `${source} ${article}${confidence === 'M' ? text.unconfirmed : ''}${url === undefined ? '' : ` ${url}`}`,
  );
  const lines: [string, string | undefined][] = [
    [text.expected, finding.expected],
    [text.observed, finding.observed],
    ...bases.map((basis): [string, string] => [text.basis, basis]),
    [text.remedy, finding.outcome === 'passed' ? undefined : finding.remedy],
  ];
  return [
    `  ${SIGNS[finding.outcome]} ${label}  ${finding.rule}  ${finding.message}`,
    ...(finding.exempted ? [`      ${fill(text.exempted, { reason: finding.exempted.reason })}`] : []),
    ...places(finding, locale),
    ...lines
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => `      ${name}: ${value ?? ''}`),
  ].join('\n');
}

function places(finding: Finding, locale: Locale): string[] {
  const text = localize(texts, locale);
  const known = finding.where.filter(where => where.selector !== '');
  if (known.length === 0) return [`      ${text.place}: ${text.wholePage}`];
  const lines = known
    .slice(0, MOST_PLACES)
    .map(
      where =>
        `      ${text.place}: ${where.frame ? `${where.frame} | ` : ''}${where.selector}${where.text ? `  “${where.text.slice(0, 60)}”` : ''}`,
    );
  // How many there are the message says: the rules name no more than the first of them.
  return known.length > MOST_PLACES ? [...lines, '      …'] : lines;
}
