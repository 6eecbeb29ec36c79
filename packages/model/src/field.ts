/** Describes one field of a schema: its validation, its labels in both languages, and the names under which pages and files carry it. */
import * as v from 'valibot';
import type { CodeLabels } from './code-labels.js';
import type { ProblemTexts } from './wording.js';

/** What a field is called and where it lives outside the model. */
export interface FieldLabels {
  /** Official Chinese label, e.g. `索引号`. */
  readonly zh: string;
  /** Standard English term, e.g. `Index number`. */
  readonly en: string;
  /** Further labels seen on real pages and in real files, in any language; matched after folding. */
  readonly aliases?: readonly string[];
  /** Property of schema.org (or of the `sun:` vocabulary where schema.org has none) used in JSON-LD. */
  readonly jsonLd?: string;
  /** True when two records of a file must not share the value. */
  readonly unique?: boolean;
  /** True when a record means something else without the value: one that cannot be read is then no record. */
  readonly decides?: boolean;
}

/** What hangs on a schema through valibot's `metadata` action. */
export interface FieldMetadata {
  readonly labels: FieldLabels;
  readonly codes: CodeLabels;
  /** Wording of the reasons that only this schema gives. */
  readonly texts: ProblemTexts;
}

/**
 * Attaches {@link FieldLabels} to a schema without changing what it accepts.
 * @__NO_SIDE_EFFECTS__
 */
export function field<S extends v.GenericSchema>(labels: FieldLabels, schema: S) {
  return v.pipe(schema, v.metadata({ labels }));
}

/** Reads the labels of a schema made by {@link field}, looking through `optional` wrappers; undefined when it has none. */
export function labelsOf(schema: v.GenericSchema): FieldLabels | undefined {
  const metadata = v.getMetadata(unwrap(schema)) as Partial<FieldMetadata>;
  return metadata.labels;
}

/** Labels of the codes that a schema accepts; undefined when it is no closed list. */
export function codesOf(schema: v.GenericSchema): CodeLabels | undefined {
  return (v.getMetadata(unwrap(schema)) as Partial<FieldMetadata>).codes;
}

/** Wording of a schema's own reasons. */
export function textsOf(schema: object): ProblemTexts | undefined {
  return (v.getMetadata(schema as v.GenericSchema) as Partial<FieldMetadata>).texts;
}

/** The schema inside any `optional`/`nullable` wrappers. */
export function unwrap(schema: v.GenericSchema): v.GenericSchema {
  let inner = schema;
  while ('wrapped' in inner) inner = (inner as unknown as { wrapped: v.GenericSchema }).wrapped;
  return inner;
}
