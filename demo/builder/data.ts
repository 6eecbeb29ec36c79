/** From a grid or JSON to checked records: columns are mapped to fields, and every fault keeps its row. */
import {
  pick,
  checkRecords,
  columnsFor,
  fieldsOf,
  parseCsv,
  parseJson,
  schemas,
  type EntityName,
  type Locale,
  type Problem,
} from '@sunboard/model';
import type { Grid } from './grid.js';

/** What each widget shows. The request form has no data of its own. */
export const ENTITY: Readonly<Record<string, EntityName | undefined>> = {
  'disclosure-list': 'DisclosureItem',
  'leadership-roster': 'Leader',
  'complaint-channel': 'Channel',
  'approval-flow': 'ApprovalStep',
};

/** Checked records and what is wrong with the rest. */
export interface Checked {
  readonly records: readonly unknown[];
  readonly problems: readonly Problem[];
}

/** The field that each header means by itself, as in the widgets, or ''. */
export function guess(entity: EntityName, headers: readonly string[]): string[] {
  return columnsFor(schemas[entity], headers, 'zh-CN').fields.map(field => field ?? '');
}

/** Fields that a column may be mapped to: name and label. */
export function choices(entity: EntityName, locale: Locale): readonly (readonly [string, string])[] {
  return fieldsOf(entity).map(({ name, labels }) => [name, pick(labels, locale)]);
}

/** Checks a grid under the mapping; the rows of problems are those of the grid, the header being row 1. */
export async function checkGrid(
  entity: EntityName,
  grid: Grid,
  mapping: readonly string[],
  locale: Locale,
): Promise<Checked> {
  const used = mapping.map((field, at) => ({ field, at })).filter(({ field }) => field !== '');
  const labels = new Map(choices(entity, locale));
  const lines = [
    // Labels, not names of fields: they stand in the messages.
    used.map(({ field }) => labels.get(field) ?? field),
    ...grid.rows.map(row => used.map(({ at }) => row[at] ?? '')),
  ];
  const { value, problems } = await parseCsv(
    lines.map(line => line.map(quote).join(',')).join('\r\n'),
    entity,
    locale,
  );
  return { records: value, problems };
}

/** Checks JSON text, or undefined when the text is none. */
export function checkJson(entity: EntityName, text: string, locale: Locale): Checked | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const { value, problems } = parseJson(text, locale);
  if (value === undefined) return { records: [], problems };
  const data = value as { readonly items?: unknown };
  const list = Array.isArray(value) ? (value as unknown[]) : Array.isArray(data.items) ? data.items : [value];
  const checked = checkRecords(schemas[entity] as Parameters<typeof checkRecords>[0], list, locale);
  return { records: checked.value, problems: [...problems, ...checked.problems] };
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
