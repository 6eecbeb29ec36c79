/** Prints the figures of the evaluation as plain tables. */
import type { Counts } from './measures.js';
import type { RuleScore } from './rule-labels.js';

type Row = readonly [string, Counts];

/** Three narrow tables: dates and titles, lists, kinds and failures. */
export function printTables(rows: readonly Row[]): void {
  print(
    'Publication date and title',
    [
      'site',
      'pages',
      'dates',
      'exact',
      'absent',
      'wrong',
      'visible',
      'exact if visible',
      'wrong if visible',
      'titles',
      'title exact',
    ],
    rows.map(([site, c]) => [
      site,
      c.pages,
      c.dates,
      share(c.dateExact, c.dates),
      share(c.dateAbsent, c.dates),
      share(c.dateWrong, c.dates),
      c.dateVisible,
      share(c.dateVisibleExact, c.dateVisible),
      share(c.dateVisibleWrong, c.dateVisible),
      c.titles,
      share(c.titleExact, c.titles),
    ]),
  );
  print(
    'Lists (title and day)',
    [
      'site',
      'gold',
      'found',
      'right',
      'precision',
      'recall',
      'F1',
      'empty',
      'empty found',
      'not empty',
      'false empty',
    ],
    rows.map(([site, c]) => [
      site,
      c.itemsGold,
      c.itemsFound,
      c.itemsRight,
      share(c.itemsRight, c.itemsFound),
      share(c.itemsRight, c.itemsGold),
      share(2 * c.itemsRight, c.itemsGold + c.itemsFound),
      c.empties,
      c.emptiesFound,
      c.notEmpties,
      c.falseEmpties,
    ]),
  );
  print(
    'Kinds (against an unchecked guess, then against pages judged by a person) and failures',
    [
      'site',
      'kinds',
      'agree',
      'sure',
      'agree if sure',
      'judged',
      'right',
      'sure',
      'right if sure',
      'crashes',
      'read without scripts',
    ],
    rows.map(([site, c]) => [
      site,
      c.kinds,
      share(c.kindsAgree, c.kinds),
      c.kindsSure,
      share(c.kindsSureAgree, c.kindsSure),
      c.judged,
      share(c.judgedRight, c.judged),
      c.judgedSure,
      share(c.judgedSureRight, c.judgedSure),
      c.crashes,
      c.withoutScripts,
    ]),
  );
}

/** Precision and recall of `failed` per rule, on the pages with labels. */
export function printRules(scores: ReadonlyMap<string, RuleScore>): void {
  const rows = [...scores].filter(([, s]) => s.right + s.wrong + s.missed + s.unlabelled > 0).sort();
  if (rows.length === 0) {
    console.log('\nRules on labelled pages: skipped, no labelled page was read');
    return;
  }
  const sum = rows.reduce(
    (all, [, s]) => ({
      right: all.right + s.right,
      wrong: all.wrong + s.wrong,
      missed: all.missed + s.missed,
      unlabelled: all.unlabelled + s.unlabelled,
    }),
    { right: 0, wrong: 0, missed: 0, unlabelled: 0 },
  );
  print(
    'Rules on labelled pages (test/corpus/labels/rules.json)',
    ['rule', 'right', 'false alarms', 'missed', 'unlabelled', 'precision', 'recall'],
    [...rows, ['TOTAL', sum] as const].map(([rule, s]) => [
      rule,
      s.right,
      s.wrong,
      s.missed,
      s.unlabelled,
      share(s.right, s.right + s.wrong),
      share(s.right, s.right + s.missed),
    ]),
  );
}

function print(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const all = [head, ...rows.map(row => row.map(String))];
  const widths = head.map((_, at) => Math.max(...all.map(row => (row[at] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of all)
    console.log(
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
