/** Tables 3 and 4 of the annual report 政府信息公开工作年度报告, counted from cases, with their check equations. */
import type { RequestCase, ApplicantType } from './request-case.js';
import { OUTCOME_GROUPS, REQUEST_OUTCOMES, REQUEST_OUTCOME_CODES, type RequestOutcome } from './outcomes.js';
import { APPLICANT_TYPES, type IsoDate, type Localized } from '@sunboard/model';

/** One row of table 3: a figure for each applicant class, and their sum. */
export interface ReportRow {
  /** `new`, `carried_in`, an outcome code, `total` or `carried_out`. */
  readonly code: string;
  readonly label: Localized;
  readonly group?: Localized;
  /** In the order of {@link AnnualReport.columns}. */
  readonly counts: readonly number[];
  readonly sum: number;
}

/** One column group of table 4. */
export interface RemedyRow {
  readonly kind: 'administrative_review' | 'litigation_direct' | 'litigation_after_review';
  readonly label: Localized;
  readonly upheld: number;
  readonly corrected: number;
  readonly other: number;
  readonly pending: number;
  readonly total: number;
}

/** Tables 3 and 4 of one year. */
export interface AnnualReport {
  readonly year: number;
  readonly columns: readonly { readonly code: ApplicantType; readonly label: Localized }[];
  readonly rows: readonly ReportRow[];
  readonly remedies: readonly RemedyRow[];
  /** 本年新收 + 上年结转 = 总计 + 结转下年度, for each column and the sum. */
  readonly check: {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly ok: boolean;
  };
}

const COLUMN_LABELS: Readonly<Record<ApplicantType, Localized>> = {
  natural_person: { 'zh-CN': '自然人', en: 'Natural person' },
  enterprise: { 'zh-CN': '商业企业', en: 'Enterprise' },
  research: { 'zh-CN': '科研机构', en: 'Research body' },
  public_welfare: { 'zh-CN': '社会公益组织', en: 'Public welfare organisation' },
  legal_service: { 'zh-CN': '法律服务机构', en: 'Legal service' },
  other_org: { 'zh-CN': '其他', en: 'Other organisation' },
};

const REMEDY_LABELS: Readonly<Record<RemedyRow['kind'], Localized>> = {
  administrative_review: { 'zh-CN': '行政复议', en: 'Administrative review' },
  litigation_direct: { 'zh-CN': '行政诉讼：未经复议直接起诉', en: 'Litigation without review' },
  litigation_after_review: { 'zh-CN': '行政诉讼：复议后起诉', en: 'Litigation after review' },
};

/**
 * Counts a calendar year. A case is received on its first day of receipt (a correction does not make it new)
 * and dealt with on the day it first ended. Withdrawn cases count as `other.other`, for the table has no row of their own.
 * Requests that were never received (still to be confirmed, or withdrawn before) are not counted.
 */
export function annualReport(cases: readonly RequestCase[], year: number): AnnualReport {
  const counted = cases.filter(
    entry => entry.firstReceivedOn !== undefined && entry.applicantType !== undefined,
  );
  const [first, last] = [`${pad(year)}-01-01`, `${pad(year)}-12-31`];
  const received = (entry: RequestCase): IsoDate => entry.firstReceivedOn ?? '';
  const fresh = row(
    'new',
    label('本年新收政府信息公开申请数量', 'Received this year'),
    counted.filter(entry => received(entry) >= first && received(entry) <= last),
  );
  const carriedIn = row(
    'carried_in',
    label('上年结转政府信息公开申请数量', 'Carried over from last year'),
    counted.filter(
      entry => received(entry) < first && !(entry.endedOn !== undefined && entry.endedOn < first),
    ),
  );
  const ended = counted.filter(
    entry => entry.endedOn !== undefined && entry.endedOn >= first && entry.endedOn <= last,
  );
  const leaves = REQUEST_OUTCOME_CODES.map(code =>
    leaf(
      code,
      ended.filter(entry => outcomeOf(entry) === code),
    ),
  );
  const total = sumRow(leaves);
  const carriedOut = row(
    'carried_out',
    label('结转下年度继续办理', 'Carried over to next year'),
    counted.filter(
      entry => received(entry) <= last && !(entry.endedOn !== undefined && entry.endedOn <= last),
    ),
  );
  const left = addUp([fresh, carriedIn]);
  const right = addUp([total, carriedOut]);
  return {
    year,
    columns: APPLICANT_TYPES.map(code => ({ code, label: COLUMN_LABELS[code] })),
    rows: [fresh, carriedIn, ...leaves, total, carriedOut],
    remedies: (Object.keys(REMEDY_LABELS) as RemedyRow['kind'][]).map(kind =>
      remedyRow(counted, kind, first, last),
    ),
    check: { left, right, ok: left.every((value, index) => value === right[index]) },
  };
}

function outcomeOf(entry: RequestCase): RequestOutcome {
  return entry.outcome ?? 'other.other';
}

function leaf(code: RequestOutcome, cases: readonly RequestCase[]): ReportRow {
  const group = code.split('.')[0] ?? '';
  const heading = Object.hasOwn(OUTCOME_GROUPS, group)
    ? OUTCOME_GROUPS[group as keyof typeof OUTCOME_GROUPS]
    : undefined;
  return { ...row(code, REQUEST_OUTCOMES[code], cases), ...(heading && { group: heading }) };
}

function row(code: string, text: Localized, cases: readonly RequestCase[]): ReportRow {
  const counts = APPLICANT_TYPES.map(type => cases.filter(entry => entry.applicantType === type).length);
  return { code, label: text, counts, sum: counts.reduce((sum, count) => sum + count, 0) };
}

function sumRow(rows: readonly ReportRow[]): ReportRow {
  const [sum = 0, ...counts] = addUp(rows);
  return { code: 'total', label: label('总计', 'Total'), counts, sum };
}

/** Sum first, then one figure a column. */
function addUp(rows: readonly ReportRow[]): number[] {
  const columns = APPLICANT_TYPES.map((_, index) =>
    rows.reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0),
  );
  return [rows.reduce((sum, entry) => sum + entry.sum, 0), ...columns];
}

/** Table 4 counts remedies decided in the year, and those still pending at its end. */
function remedyRow(
  cases: readonly RequestCase[],
  kind: RemedyRow['kind'],
  first: IsoDate,
  last: IsoDate,
): RemedyRow {
  const all = cases
    .flatMap(entry => entry.remedies)
    .filter(remedy => remedy.kind === kind && remedy.filedOn <= last);
  const decided = all.filter(
    ({ decidedOn }) => decidedOn !== undefined && decidedOn >= first && decidedOn <= last,
  );
  const results = (result: string): number => decided.filter(remedy => remedy.result === result).length;
  const pending = all.filter(({ decidedOn }) => decidedOn === undefined || decidedOn > last).length;
  const figures = {
    upheld: results('upheld'),
    corrected: results('corrected'),
    other: results('other'),
    pending,
  };
  return { kind, label: REMEDY_LABELS[kind], ...figures, total: decided.length + pending };
}

function label(zh: string, en: string): Localized {
  return { 'zh-CN': zh, en };
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
