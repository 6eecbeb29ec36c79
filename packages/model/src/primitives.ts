/** The small values that every schema shares: texts, dates, addresses, attachments. */
import * as v from 'valibot';
import type { CodeLabel } from './code-labels.js';
import { parseDate } from './dates.js';
import { isSafeUrl } from './safe-url.js';

/** Calendar date `YYYY-MM-DD` (ISO 8601), without time or zone. */
export type IsoDate = string;

/** Text of at most `max` characters with something other than white space in it. */
export const text = (max = 500) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(max));

/** A date in any form of the field's data files; normalised to {@link IsoDate}. Real calendar days only. */
export const date = () =>
  v.pipe(
    v.string(),
    // One step for reading and checking, so that a bad date is one problem and not two.
    v.rawTransform<string, IsoDate>(({ dataset, addIssue, NEVER }) => {
      const read = parseDate(dataset.value);
      if (read) return read.date;
      addIssue({ message: 'iso_date' });
      return NEVER;
    }),
  );

/** An address that is safe to put into `href` or `src`: relative, http(s), mailto or tel. */
export const url = () =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2000), v.check(isSafeUrl, 'unsafe_url'));

/** A file that belongs to a document (附件). */
export const attachment = v.object({
  name: text(300),
  url: url(),
  /** Media type such as `application/pdf`. */
  type: v.optional(v.pipe(v.string(), v.maxLength(120))),
  /** Size in bytes. */
  size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** One of a closed list of codes; the labels hang on the schema, so that errors, forms and files can name the values. */
export const code = <const T extends readonly [string, ...string[]]>(
  values: T,
  codes: Readonly<Record<T[number], CodeLabel>>,
) => v.pipe(v.picklist(values), v.metadata({ codes }));
