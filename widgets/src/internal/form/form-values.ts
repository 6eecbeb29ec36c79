/** Values of a form by dotted path, and the record that the model checks. */
import { FILE_PATHS, fieldsIn, isShown, type FieldSpec, type FormSpec } from '@sunboard/intake';
import type { FilingFile } from '@sunboard/intake/outbox';
import type { FormFiles } from './picked-file.js';

/** What a field holds: text of inputs and selects, `true` of ticked boxes. */
export type FormValues = Readonly<Record<string, string | boolean>>;

/** The values that an untouched form has. */
export function initialValues(spec: FormSpec): FormValues {
  return Object.fromEntries(
    fieldsIn(spec).flatMap(field => (field.initial === undefined ? [] : [[field.path, field.initial]])),
  );
}

/** Those of kept values that the form can show: an earlier version of it may have had other fields and other choices. */
export function fitting(spec: FormSpec, kept: FormValues): FormValues {
  const fits = ({ path, control, codes, offer }: FieldSpec): boolean => {
    const value = kept[path];
    if (control === 'checkbox') return typeof value === 'boolean';
    return typeof value === 'string' && (!codes || (offer ?? Object.keys(codes)).includes(value));
  };
  return Object.fromEntries(
    fieldsIn(spec).flatMap(field => (fits(field) ? [[field.path, kept[field.path] ?? '']] : [])),
  );
}

/** The values that are not those of an untouched form. */
export function touched(spec: FormSpec, values: FormValues): FormValues {
  const initial = initialValues(spec);
  return Object.fromEntries(Object.entries(values).filter(([path, value]) => value !== initial[path]));
}

/** Fields that are shown with these values. */
export function shownFields(spec: FormSpec, values: FormValues): FieldSpec[] {
  return fieldsIn(spec).filter(field => isShown(field, path => textAt(values, path)));
}

/** The text of a field; empty when it holds none. */
export function textAt(values: FormValues, path: string): string {
  const value = values[path];
  return typeof value === 'string' ? value : value === true ? 'true' : '';
}

/** The record as the model and the service take it: shown and filled fields only, nested by path. */
export function toRecord(
  spec: FormSpec,
  values: FormValues,
  files: FormFiles,
  extra: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of shownFields(spec, values)) {
    const value = field.control === 'file' ? filesAt(files, field.path) : fieldValue(field, values);
    if (value !== undefined) setAt(record, field.path, value);
  }
  // A document type alone is no proof; the plain choice in the select must not look like one.
  const proof = record['identityProof'] as Record<string, unknown> | undefined;
  if (proof && Object.keys(proof).every(key => key === 'type')) delete record['identityProof'];
  if (spec.entity === 'DisclosureRequest') record['contact'] ??= {};
  for (const [path, value] of Object.entries(extra)) setAt(record, path, value);
  return record;
}

/** The files of the shown fields in the order in which the service expects their ids. */
export function filesToSend(spec: FormSpec, values: FormValues, files: FormFiles): FilingFile[] {
  const shown = new Set(shownFields(spec, values).map(field => field.path));
  return FILE_PATHS.filter(path => shown.has(path)).flatMap(path =>
    (files[path] ?? []).flatMap(({ ready }) => (ready ? [ready] : [])),
  );
}

function filesAt(files: FormFiles, path: string): readonly unknown[] | undefined {
  const list = (files[path] ?? []).flatMap(({ ready }) => (ready ? [ready.about] : []));
  return list.length > 0 ? list : undefined;
}

function fieldValue(field: FieldSpec, values: FormValues): string | boolean | undefined {
  if (field.control === 'checkbox') return values[field.path] === true ? true : undefined;
  const text = textAt(values, field.path).trim();
  // Marks that nobody sees are no answer.
  if (!/[^\s\p{Cf}]/u.test(text)) return undefined;
  return field.control === 'email' ? plainAddress(text) : text;
}

/* A keyboard for Chinese gives full-width signs and stops, and programs copy marks along that nobody sees. */
function plainAddress(text: string): string {
  return text
    .replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/。/g, '.')
    .replace(/[\s\p{Cf}]/gu, '');
}

function setAt(record: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = record;
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
  at[last] = value;
}
