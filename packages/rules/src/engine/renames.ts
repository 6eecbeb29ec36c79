/** Old rule ids and what they are called now, so that exemptions and settings written for old versions keep working. */

/** Old id → present id. Entries are only ever added. */
export const RENAMED: Readonly<Record<string, string>> = {
  'meta.articleFields': 'meta.article',
  'foot.findError': 'foot.jiucuo',
  'flow.image': 'flow.alt',
};

/** The present id of a rule. */
export function presentId(id: string): string {
  return Object.hasOwn(RENAMED, id) ? (RENAMED[id] ?? id) : id;
}
