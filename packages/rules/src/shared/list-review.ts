/** How the rules judge lists of people that only a person can judge: sensitive ones may be published, with reason. */
import type { PageFacts, TableFact } from '@sunboard/reader';
import type { Verdict } from '../rule.js';
import { pagePlace } from './page.js';

/** What makes a list sensitive, and the reasons (ids of the rule's wording) for saying so. */
export interface SensitiveLists {
  readonly isSensitive: (table: TableFact) => boolean;
  readonly tableReason: string;
  /** Whether a line of the text belongs to such a list. */
  readonly isLine: (line: string) => boolean;
  readonly lineReason: string;
  /** From so many lines on they are a list. */
  readonly fewest: number;
}

/** Open for each table that looks sensitive, else for such lines of the text; passed (`none`) where other tables were seen. */
export function reviewLists(facts: PageFacts, lists: SensitiveLists): Verdict[] {
  const tables = facts.tables.filter(lists.isSensitive);
  if (tables.length > 0)
    return tables.map(table => ({
      outcome: 'cantTell',
      reason: lists.tableReason,
      data: { headers: table.headers.slice(0, 6) },
      where: [table.where],
    }));
  const count = facts.text.split('\n').filter(lists.isLine).length;
  if (count >= lists.fewest)
    return [{ outcome: 'cantTell', reason: lists.lineReason, data: { count }, where: [pagePlace(facts)] }];
  return facts.tables.length === 0 ? [] : [{ outcome: 'passed', reason: 'none', absent: true }];
}
