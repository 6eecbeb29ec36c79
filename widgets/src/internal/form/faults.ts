/** Turns problems of the model or the service into faults of form fields, worded with the labels that the person sees. */
import type { FormSpec } from '@sunboard/intake';
import { pick, localize, sentences, type Locale, type Problem } from '@sunboard/model';
import type { FormFault } from './error-summary.js';
import { shownFields, textAt, type FormValues } from './form-values.js';
import type { FormFiles } from './picked-file.js';

/** Label of a field by its dotted path: the model's. */
export function labelAt(spec: FormSpec, path: string, locale: Locale): string {
  const labels = spec.labels[path];
  return labels ? pick(labels, locale) : path;
}

/** One fault a field, in the order of the form; faults of fields that are not shown are put on the first shown one. */
export function faultsOf(
  problems: readonly Problem[],
  spec: FormSpec,
  values: FormValues,
  locale: Locale,
): FormFault[] {
  const order = shownFields(spec, values).map(field => field.path);
  const faults = new Map<string, FormFault>();
  for (const problem of problems) {
    const pointer = problem.pointer
      .replace(/^\//, '')
      .replaceAll('/', '.')
      .replaceAll('~1', '/')
      .replaceAll('~0', '~');
    const path =
      order.find(known => known === pointer) ??
      order.find(known => pointer.startsWith(`${known}.`) || known.startsWith(`${pointer}.`)) ??
      order[0] ??
      '';
    if (!faults.has(path))
      faults.set(path, { path, message: sentences([problem.message, problem.remedy], locale) });
  }
  return [...faults.values()].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
}

/** Faults by the form's own demands, e.g. one of three ways of identity proof. */
export function ruleFaults(
  spec: FormSpec,
  values: FormValues,
  files: FormFiles,
  locale: Locale,
): FormFault[] {
  return (spec.rules ?? [])
    .filter(({ paths }) =>
      paths.every(path => textAt(values, path).trim() === '' && (files[path] ?? []).length === 0),
    )
    .map(({ at, message }) => ({ path: at, message: localize(message, locale) }));
}
