/** The rectification list 整改清单: one row a fault, with owner, due date and status. Pure. */
import type { IsoDate, Jurisdiction } from '@sunboard/calendar';
import {
  basesOf,
  MOST_PLACES,
  type Finding,
  type FindingBasis,
  type Report,
  type Severity,
} from '@sunboard/rules';
import { pageKey } from '../site/address.js';
import { dueDate } from './due.js';

/** Where the work on a fault stands. */
export const STATUSES = ['open', 'underway', 'done'] as const;
export type Status = (typeof STATUSES)[number];

/** What staff wrote into a row. */
export interface RowNotes {
  readonly owner?: string;
  readonly due?: IsoDate;
  readonly status?: Status;
}

/** One fault to put right. */
export interface Row {
  /** Names the fault among all pages of the site; notes are kept under it. */
  readonly id: string;
  readonly page: { readonly url: string; readonly title: string };
  readonly finding: Finding;
  readonly severity: Severity;
  readonly owner: string;
  readonly due: IsoDate;
  readonly status: Status;
}

/** Key of a row's notes: the page and the fault. */
export function rowId(url: string, fingerprint: string): string {
  const page = /^https?:/i.test(url) && URL.canParse(url) ? pageKey(url) : url;
  return `${page} ${fingerprint}`;
}

const ORDER: readonly Severity[] = ['veto', 'error', 'warning', 'info'];

/** The rows of reports: what failed and was not dismissed; gravest first, then page by page. */
export function rowsOf(
  reports: readonly Report[],
  notes: ReadonlyMap<string, RowNotes>,
  jurisdiction: Jurisdiction = 'cn',
): Row[] {
  const rows = reports.flatMap(report =>
    report.findings
      .filter(({ outcome, exempted }) => outcome === 'failed' && !exempted)
      .map((finding): Row => {
        const id = rowId(report.page.url, finding.fingerprint);
        const noted = notes.get(id) ?? {};
        return {
          id,
          page: { url: report.page.url, title: report.page.title },
          finding,
          severity: finding.severity,
          owner: noted.owner ?? '',
          due: noted.due ?? dueDate(finding.rule, finding.severity, report.today, jurisdiction),
          status: noted.status ?? 'open',
        };
      }),
  );
  return rows.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** Words for the columns of the list. */
export interface RowText {
  readonly columns: readonly string[];
  readonly severity: Readonly<Record<Severity, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly wholePage: string;
}

/** Header and rows of plain text, for CSV and workbook alike. Values are masked already: the reader lets no others out. */
export function tableOf(rows: readonly Row[], text: RowText): string[][] {
  return [
    [...text.columns],
    ...rows.map(({ page, finding, severity, owner, due, status }, at) => [
      String(at + 1),
      page.title,
      page.url,
      placeOf(finding, text.wholePage),
      text.severity[severity],
      finding.title,
      finding.message,
      basisOf(finding),
      finding.remedy,
      owner,
      due,
      text.status[status],
      finding.rule,
    ]),
  ];
}

/** The first place in words: what stands there, or the page as a whole. */
export function placeOf({ where }: Finding, wholePage: string): string {
  const first = where.find(({ selector }) => selector !== '');
  if (!first) return wholePage;
  // The rules name no more than so many places: there may be others.
  const others = where.length < MOST_PLACES ? `+${where.length - 1}` : `+${where.length - 1}…`;
  const more = where.length > 1 ? ` (${others})` : '';
  return `${first.text === '' ? first.selector : first.text}${more}`;
}

/** Source and article; each basis in a line of its own. */
export function basisOf(finding: Finding): string {
  return basesOf(finding).map(basisText).join('\n');
}

/** Source and article of one basis. */
export function basisText({ source, article }: FindingBasis): string {
  return `${source} ${article}`.trim();
}

/** One finding as text for a chat. */
export function findingText(
  finding: Finding,
  page: { readonly url: string; readonly title: string },
  words: {
    readonly page: string;
    readonly place: string;
    readonly basis: string;
    readonly remedy: string;
    readonly wholePage: string;
  },
): string {
  return [
    `【${finding.title}】${finding.message}`,
    `${words.page}${page.title} ${page.url}`,
    `${words.place}${placeOf(finding, words.wholePage)}`,
    `${words.basis}${basisOf(finding)}`,
    ...(finding.remedy === '' ? [] : [`${words.remedy}${finding.remedy}`]),
  ].join('\n');
}
