/** report.year: what was in force last year, plus made, less repealed, is what is in force now: annual reports of two years compared. */
import type { PageFacts, Where } from '@sunboard/reader';
import type { Verdict } from '../rule.js';
import { amount, disclosureRows } from '../shared/report-tables.js';

/** Documents of one kind in one report. */
interface InForce {
  readonly made: number;
  readonly repealed: number;
  readonly valid: number;
}

/** One verdict over all pairs of consecutive reports seen; undefined where there is no pair with numbers. */
export function yearVerdict(pages: readonly PageFacts[]): Verdict | undefined {
  const byYear = new Map<number, PageFacts>();
  for (const page of pages.filter(({ kind }) => kind === 'annualReport')) {
    const year = /(20\d{2})/.exec(page.heading ?? page.title)?.[1];
    if (year !== undefined) byYear.set(Number(year), page);
  }
  const wrong: { name: string; where: Where; expected: number; observed: number }[] = [];
  let compared = 0;
  for (const [year, page] of byYear) {
    const before = byYear.get(year - 1);
    if (!before) continue;
    const last = rowsOf(before);
    for (const [label, now] of rowsOf(page)) {
      const then = last.get(label);
      if (!then) continue;
      compared += 1;
      const expected = then.valid + now.made - now.repealed;
      if (expected !== now.valid)
        wrong.push({
          name: `${String(year)} ${label}: ${String(then.valid)} + ${String(now.made)} - ${String(now.repealed)} ≠ ${String(now.valid)}`,
          where: { selector: '', text: `${label} ${page.url}`.slice(0, 300) },
          expected,
          observed: now.valid,
        });
    }
  }
  if (compared === 0) return undefined;
  const [first] = wrong;
  if (!first) return { outcome: 'passed', reason: 'agree', data: { count: compared } };
  return {
    outcome: 'failed',
    reason: 'differ',
    data: { names: wrong.map(({ name }) => name) },
    where: wrong.map(({ where }) => where),
    expected: String(first.expected),
    observed: String(first.observed),
  };
}

/* Columns: 本年制发件数, 本年废止件数, 现行有效件数. */
function rowsOf(page: PageFacts): Map<string, InForce> {
  return new Map(
    disclosureRows(page).flatMap(({ label, cells }): [string, InForce][] => {
      const [made, repealed, valid] = cells.slice(0, 3).map(amount);
      return /规章|规范性文件/.test(label) &&
        made !== undefined &&
        repealed !== undefined &&
        valid !== undefined
        ? [[label, { made, repealed, valid }]]
        : [];
    }),
  );
}
