/** Checks a filled form against the model; loaded when somebody begins to write, since checks weigh more than the form. */
import {
  checkRecord,
  complaint,
  disclosureRequest,
  maxLengthOf,
  schemaAt,
  type Locale,
  type Problem,
} from '@sunboard/model';
import type { FormSpec } from '@sunboard/intake';
import type { FormFault } from './error-summary.js';

/** A checked form. */
export interface CheckedForm {
  /** The record as the model reads it (blanks trimmed); as given where it has faults. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  readonly faults: readonly FormFault[];
}

/** The most characters that the model takes at a path; undefined where it sets no limit. */
export function longestText({ entity }: FormSpec, path: string): number | undefined {
  const schema = schemaAt(entity === 'Complaint' ? complaint : disclosureRequest, path.split('.'));
  return schema && maxLengthOf(schema);
}

/** What is wrong with a record; no problems when it may be sent. */
export function checkForm(
  spec: FormSpec,
  record: Readonly<Record<string, unknown>>,
  locale: Locale,
): CheckedForm {
  const { value, problems } =
    spec.entity === 'Complaint'
      ? checkRecord(complaint, record, locale)
      : checkRecord(disclosureRequest, record, locale);
  return { record: value ?? record, problems, faults: [] };
}
