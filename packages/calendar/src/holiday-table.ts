/** The compact form in which a jurisdiction's holidays are stored, and how it is read. */
import { dayNumber, type IsoDate } from './dates.js';

/** Words in both languages of the project. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a table says about one day that is not an ordinary weekday or weekend. */
export interface SpecialDay {
  /** holiday: no work 放假; makeUpDay: a weekend day worked in exchange 调休上班. */
  readonly kind: 'holiday' | 'makeUpDay';
  readonly name: Bilingual;
}

/** Holidays of one jurisdiction as data; written by `scripts/write-holidays.ts`, never by hand. */
export interface HolidayTable {
  /** Changes with every change of the data, e.g. `cn-2026-chinese-days-1.5.7`. */
  readonly version: string;
  /** First day the table speaks of. */
  readonly knownFrom: IsoDate;
  /** Last day covered by what the authority has published. */
  readonly knownUntil: IsoDate;
  /** Last day that the next publication cannot change any more; never after `knownUntil`. */
  readonly firmUntil: IsoDate;
  /** [zh, en]; the letters a, b, c … in `years` stand for them in this order. */
  readonly names: readonly (readonly [zh: string, en: string])[];
  /**
   * One string a year: `MMDD`, letter of the name, length in days when more than one; `+` before a make-up day.
   * `0101a3 +0104a` is three days' holiday from 1 January and work on Sunday the 4th.
   */
  readonly years: Readonly<Record<number, string>>;
}

const ENTRY = /^(\+?)(\d{2})(\d{2})([a-z])(\d{0,2})$/;

/** Every special day by its day number (days since 1970-01-01). */
export function readHolidayTable(table: HolidayTable): ReadonlyMap<number, SpecialDay> {
  const days = new Map<number, SpecialDay>();
  for (const [year, entries] of Object.entries(table.years)) {
    for (const entry of entries.split(' ')) addEntry(days, table, year, entry);
  }
  return days;
}

function addEntry(days: Map<number, SpecialDay>, table: HolidayTable, year: string, entry: string): void {
  const [, plus = '', month = '', day = '', letter = '', length = ''] = ENTRY.exec(entry) ?? [];
  const name = table.names[letter.charCodeAt(0) - 97];
  if (name === undefined) throw new Error(`Unreadable holiday entry "${entry}" in ${table.version}, ${year}`);
  const special: SpecialDay = {
    kind: plus ? 'makeUpDay' : 'holiday',
    name: { zh: name[0], en: name[1] },
  };
  const first = dayNumber(`${year}-${month}-${day}`);
  for (let offset = 0; offset < Number(length || 1); offset += 1) days.set(first + offset, special);
}
