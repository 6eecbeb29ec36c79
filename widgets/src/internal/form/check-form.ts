/** Checks a filled form against the model; loaded when somebody begins to write, since checks weigh more than the form. */
import { checkRecord, complaint, disclosureRequest, type Locale, type Problem } from '@sunboard/model';
import type { FormSpec } from '@sunboard/intake';

const SCHEMAS = { DisclosureRequest: disclosureRequest, Complaint: complaint } as const;

/** What is wrong with a record; empty when it may be sent. */
export function checkForm(
  spec: FormSpec,
  record: Readonly<Record<string, unknown>>,
  locale: Locale,
): readonly Problem[] {
  return spec.entity === 'Complaint'
    ? checkRecord(SCHEMAS.Complaint, record, locale).problems
    : checkRecord(SCHEMAS.DisclosureRequest, record, locale).problems;
}
