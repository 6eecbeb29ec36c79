/** A filed record as a list of labels and values, from the model's own labels. */
import {
  type Catalogue,
  localize,
  pick,
  CODE_LABELS,
  codeLabel,
  entriesOf,
  labelsOf,
  type CodeField,
  type Locale,
} from '@sunboard/model';
import { html, type TemplateResult } from 'lit';

const YES_NO: Catalogue<readonly [string, string]> = { 'zh-CN': ['是', '否'], en: ['yes', 'no'] };

type Schema = Parameters<typeof labelsOf>[0];

/** Fields that stand elsewhere in the view or mean nothing to a reader. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'attachments',
  'evidence',
  'consent',
  'language',
  'sealed',
  'files',
  'identityFiles',
  'authorisation',
]);

/** Code lists whose name is not that of the field. */
const CODE_OF: Readonly<Record<string, CodeField>> = { kind: 'complaintKind', type: 'idType' };

/** The list; empty records give an empty list. */
export function recordView(
  entity: 'DisclosureRequest' | 'Complaint',
  record: Readonly<Record<string, unknown>>,
  locale: Locale,
): TemplateResult {
  const rows = rowsOf(entriesOf(entity), record, locale);
  return html`<dl class="record">
    ${rows.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

function rowsOf(
  entries: Readonly<Record<string, Schema>>,
  record: Readonly<Record<string, unknown>>,
  locale: Locale,
): readonly (readonly [string, string])[] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (LEFT_OUT.has(name) || value === undefined || value === null || value === '') return [];
    const schema = Object.hasOwn(entries, name) ? entries[name] : undefined;
    const labels = schema && labelsOf(schema);
    const label = labels ? pick(labels, locale) : name;
    if (typeof value === 'object') {
      const inner = rowsOf(innerOf(schema), value as Record<string, unknown>, locale);
      return inner.map(
        ([innerLabel, text]) => [innerLabel === label ? label : `${label}: ${innerLabel}`, text] as const,
      );
    }
    return [[label, wordOf(name, value, locale)] as const];
  });
}

function innerOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  const node = schema as { readonly entries?: Record<string, Schema>; readonly wrapped?: Schema } | undefined;
  return node?.entries ?? (node?.wrapped ? innerOf(node.wrapped) : {});
}

function wordOf(name: string, value: unknown, locale: Locale): string {
  if (typeof value === 'boolean') return localize(YES_NO, locale)[value ? 0 : 1];
  const text = String(value);
  const field = CODE_OF[name] ?? name;
  return Object.hasOwn(CODE_LABELS, field) ? codeLabel(field as CodeField, text, locale) : text;
}
