/** The shape of the periods and yearly dates that the law gives, and the laws they are taken from. */
import type { CalendarId, DayUnit, Jurisdiction } from './calendar.js';
import type { Bilingual } from './holiday-table.js';

/** primary: the law's text was read; secondary: a copy or quotation was; unconfirmed: ship as a default to be confirmed. */
export type Confidence = 'primary' | 'secondary' | 'unconfirmed';

interface StatutoryCommon {
  /** Stable, e.g. `cn.ogi.answer`. */
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  /** Key of {@link LEGAL_SOURCES}. */
  readonly source: LegalSource;
  /** Article or section as cited, without the law's name. */
  readonly article: string;
  readonly confidence: Confidence;
  readonly title: Bilingual;
}

/** A number of days from an event. */
export interface StatutoryPeriod extends StatutoryCommon {
  readonly kind: 'period';
  /** The calendar to count by. */
  readonly calendar: CalendarId;
  readonly days: number;
  readonly unit: DayUnit;
  /** The event whose day is day 0. */
  readonly startsOn: Bilingual;
  /** The longest extension, and what it takes. */
  readonly extension?: {
    readonly days: number;
    readonly article: string;
    readonly confidence: Confidence;
    readonly condition: Bilingual;
  };
  /** Time that the law leaves out of the count. */
  readonly notCounted?: Bilingual;
}

/** A date that comes every year. */
export interface StatutoryAnnual extends StatutoryCommon {
  readonly kind: 'annual';
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A provision that gives a deadline. */
export type StatutoryDeadline = StatutoryPeriod | StatutoryAnnual;

/** Laws by the key that {@link StatutoryDeadline.source} names. */
export const LEGAL_SOURCES = {
  OGI: {
    zh: '中华人民共和国政府信息公开条例（国务院令第711号）',
    en: 'Regulations on Open Government Information (State Council Order 711)',
  },
  LIC: { zh: '中华人民共和国行政许可法（2019年修正）', en: 'Administrative Licensing Law (2019)' },
  PEN: { zh: '中华人民共和国行政处罚法（2021年修订）', en: 'Administrative Penalties Law (2021)' },
  XF: { zh: '信访工作条例（2022年）', en: 'Regulations on Petition Work (2022)' },
  Y12: { zh: '国办函〔2018〕12号', en: 'General Office letter 2018 No. 12' },
  'FOIA-US': { zh: '美国《信息自由法》', en: 'Freedom of Information Act, 5 U.S.C. 552' },
  'FOIA-UK': { zh: '英国《2000年信息自由法》', en: 'Freedom of Information Act 2000' },
} as const satisfies Record<string, Bilingual>;

/** Key of a law. */
export type LegalSource = keyof typeof LEGAL_SOURCES;
