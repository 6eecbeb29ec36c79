/** Excel workbooks by entity name; loaded lazily. */
import { rowsFor } from './csv-write.js';
import type { Locale } from './locale.js';
import { schemaOf, type EntityOf } from './parse.js';
import type { EntityName } from './schemas.js';
import { rowsToXlsx } from './xlsx-write.js';

export { rowsToXlsx, XLSX_TYPE } from './xlsx-write.js';

/** Settings of {@link toXlsx}. */
export interface XlsxOptions {
  /** Language of the headers and of code labels. */
  readonly locale: Locale;
  /** Name of the sheet; characters that Excel forbids are replaced, and it is cut to 31. Default: the entity's name. */
  readonly sheet?: string;
  /** Fields to write, in this order. Default: every field that some record carries. */
  readonly fields?: readonly string[];
}

/** A workbook with one sheet; every cell is text, so that no cell can be a formula. */
export function toXlsx<E extends EntityName>(
  entity: E,
  records: readonly EntityOf<E>[],
  options: XlsxOptions,
): Promise<Blob> {
  return rowsToXlsx(
    rowsFor(schemaOf(entity), records, options.locale, options.fields),
    options.sheet ?? entity,
  );
}
