/** Reads the plain form that an element wraps: what the page wrote into it, and what a person typed and picked before the script came. */
import { fieldsIn, type FormSpec } from '@sunboard/intake';
import type { FormValues } from './form-values.js';

/** See the first line. */
export interface PlainForm {
  readonly values: FormValues;
  /** Those of the values that are not as the page has them: they are newer than a draft. */
  readonly typed: FormValues;
  readonly files: Readonly<Record<string, readonly File[]>>;
  /** Version of the privacy notice that it states. */
  readonly privacyNotice?: string;
}

/** What the form inside `element` holds; nothing where there is none. */
export function readPlainForm(element: Element, spec: FormSpec): PlainForm {
  const form = element.querySelector<HTMLFormElement>('form');
  if (!form) return { values: {}, typed: {}, files: {} };
  const privacyNotice = form.querySelector<HTMLInputElement>(
    'input[name="consent.privacyNoticeVersion"]',
  )?.value;
  return {
    values: valuesOf(form, spec),
    typed: typedInto(form, spec),
    files: filesOf(form, spec),
    ...(privacyNotice !== undefined && { privacyNotice }),
  };
}

function filesOf(form: HTMLFormElement, spec: FormSpec): Record<string, File[]> {
  const found: Record<string, File[]> = {};
  for (const { path, control } of fieldsIn(spec)) {
    if (control !== 'file') continue;
    const files = new FormData(form).getAll(path).filter(file => file instanceof File && file.size > 0);
    if (files.length > 0) found[path] = files as File[];
  }
  return found;
}

function typedInto(form: HTMLFormElement, spec: FormSpec): FormValues {
  const changed = new Set(
    [...form.elements].flatMap(control => (isAsWritten(control) ? [] : [control.getAttribute('name')])),
  );
  return Object.fromEntries(Object.entries(valuesOf(form, spec)).filter(([path]) => changed.has(path)));
}

function isAsWritten(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    const written = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex === Math.max(0, written);
  }
  if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type))
    return control.checked === control.defaultChecked;
  return !('defaultValue' in control && 'value' in control) || control.value === control.defaultValue;
}

function valuesOf(form: HTMLFormElement, spec: FormSpec): FormValues {
  const known = new Map(fieldsIn(spec).map(field => [field.path, field]));
  const values: Record<string, string | boolean> = {};
  for (const [name, value] of new FormData(form)) {
    const field = known.get(name);
    if (!field || field.control === 'file' || typeof value !== 'string' || value === '') continue;
    values[name] = field.control === 'checkbox' ? true : value;
  }
  return values;
}
