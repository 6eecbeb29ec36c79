/** How a form is laid out, as data: which fields of the model, in which order, under which conditions. Labels and checks stay with the model. */
import type { CodeLabels, EntityName, FieldLabels, Localized } from '@sunboard/model';

/** Kind of control; each is a native element. */
export type Control = 'text' | 'tel' | 'email' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'file';

/** One field of a form. */
export interface FieldSpec {
  /** Dotted path into the record, which is also the name in a plain HTML form, e.g. `contact.phone`. */
  readonly path: string;
  readonly control: Control;
  /** Label in place of the model's. */
  readonly label?: Localized;
  /** A sentence below the label that says what is expected. */
  readonly hint?: Localized;
  /** List of codes behind a select or radio group. */
  readonly codes?: CodeLabels;
  /** Codes offered, when not all of the list. */
  readonly offer?: readonly string[];
  /** Native autocomplete token. */
  readonly autocomplete?: string;
  /** Rows of a textarea. */
  readonly rows?: number;
  /** Marked as required on the form; the model decides in the end. */
  readonly required?: boolean;
  /** Files taken at most; for `file` alone. */
  readonly most?: number;
  /** Shown only while another field has one of these values; without values: while it holds anything. */
  readonly when?: { readonly path: string; readonly is?: readonly string[] };
  /** Identity numbers and pictures, phones, addresses: never written into a draft (OWASP ASVS 14.3.3). */
  readonly sensitive?: boolean;
  /** Value that the form starts with. */
  readonly initial?: string;
}

/** A group of fields under one legend. */
export interface SectionSpec {
  readonly legend: Localized;
  readonly hint?: Localized;
  readonly fields: readonly FieldSpec[];
}

/** A demand of one jurisdiction on several fields at once: at least one of them must hold something. */
export interface OneOfRule {
  readonly paths: readonly string[];
  /** Field at which the fault is told. */
  readonly at: string;
  /** Fault and remedy, as a person reads them. */
  readonly message: Localized;
}

/** A whole form. */
export interface FormSpec {
  /** Stable name, e.g. `request-cn`. */
  readonly id: string;
  readonly entity: Extract<EntityName, 'DisclosureRequest' | 'Complaint'>;
  /** Labels of the fields by path: the model's, without its checks. */
  readonly labels: Readonly<Record<string, FieldLabels>>;
  readonly version: string;
  /** Heading of the printed form. */
  readonly title: Localized;
  readonly sections: readonly SectionSpec[];
  /** Demands beyond the model's own. */
  readonly rules?: readonly OneOfRule[];
  /** What the applicant must know before filing: time limits, fees, what is handled elsewhere. */
  readonly notes: readonly Localized[];
}

/** Whether a field is shown, given the values by path. */
export function isShown(field: FieldSpec, valueAt: (path: string) => string | undefined): boolean {
  if (field.when === undefined) return true;
  const value = valueAt(field.when.path) ?? '';
  return field.when.is ? field.when.is.includes(value) : value !== '';
}

/** All fields of a form in order. */
export function fieldsIn(spec: FormSpec): FieldSpec[] {
  return spec.sections.flatMap(section => section.fields);
}
