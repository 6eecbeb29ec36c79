/** Words the figures as Markdown: per size one table with our figures, the peers' and their ratio to ours. */
import type { Sample } from './measure.js';
import type { Peer } from './peers.js';
import type { Scan } from './scan.js';

/** Medians of one library at one size. */
export type Result = Sample & { readonly peer: string; readonly size: number };

/** Everything that is reported. */
export interface Figures {
  readonly machine: string;
  readonly runs: number;
  readonly results: readonly Result[];
  readonly scans: readonly Scan[];
  readonly peers: readonly Peer[];
}

const ROWS: readonly (readonly [name: keyof Sample, label: string, unit: 'ms' | 'KB' | 'MB' | 'keys'])[] = [
  ['rows', 'first rows painted, wall', 'ms'],
  ['rowsCpu', 'first rows painted, work', 'ms'],
  ['restCpu', 'until all is ready, work', 'ms'],
  ['firstKey', 'first key to result, wall', 'ms'],
  ['firstKeyCpu', 'first key to result, work', 'ms'],
  ['key', 'later key to result, wall', 'ms'],
  ['keyCpu', 'later key to result, work', 'ms'],
  ['afterKeysCpu', 'after the last key, work', 'ms'],
  ['sort', 'sort by date, wall', 'ms'],
  ['sortCpu', 'sort by date, work', 'ms'],
  ['loadTask', 'longest task, loading', 'ms'],
  ['useTask', 'longest task, in use', 'ms'],
  ['heap', 'memory after collection', 'MB'],
  ['bytes', 'scripts and styles, gzip', 'KB'],
  ['lost', 'without an answer within 10 seconds', 'keys'],
];
const DIVISOR = { ms: 1, KB: 1024, MB: 2 ** 20, keys: 1 } as const;

/** The whole report. */
export function reportOf(figures: Figures): string {
  const sizes = [...new Set(figures.results.map(({ size }) => size))];
  return `# Disclosure list against table libraries

${figures.machine}. Medians of ${figures.runs}, fresh context each, shuffled order. In brackets: the peer's figure divided by
ours (above 1: ours is ahead). "Work" is the main thread's busy time by the browser's own count (TaskDuration), less what
measuring itself costs (the same frames without a change); wall times end at a frame, so they come in steps of 16 ms. "First
rows" begins with loading the library's script. Each library gets the same JSON file by address and shows the same page of
20 rows and nine columns (the title a link, validity a word, a button for details); each
searches hidden summaries and keywords too. Ours also checks every record, marks what was found and writes structured data. While somebody types, ours draws the rows in
sight before the key's frame and the others in the next pause: that is in "after the last key". A task of 0 stands for
"below 50 ms". "Lost the key": no row with what was typed showed, in any run. The last column is no library but the floor: the same
file and rows written by hand into a bare table, without paging, facets, marks, languages or checks; nothing can show these rows for less.

${sizes.map(size => tableOf(figures, size)).join('\n\n')}

## Search alone against the physical limit

| items | queries | bare scan | our search | ratio | filter per item | prepared text |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${figures.scans.map(scanRow).join('\n')}
`;
}

function tableOf({ results, peers }: Figures, size: number): string {
  const at = results.filter(result => result.size === size);
  const ours = at.find(({ peer }) => peer === 'sunboard');
  const columns = peers.filter(({ id }) => at.some(({ peer }) => peer === id));
  const rows = ROWS.map(([name, label, unit]) => {
    const cells = columns.map(({ id }) => {
      const value = at.find(({ peer }) => peer === id)?.[name] ?? NaN;
      if (name === 'lost') return String(value);
      if (Number.isNaN(value)) return 'lost the key';
      const text = (value / DIVISOR[unit]).toFixed(value / DIVISOR[unit] < 10 ? 1 : 0);
      return id === 'sunboard' || !ours ? text : `${text} (${(value / ours[name]).toFixed(1)})`;
    });
    return `| ${label}, ${unit} | ${cells.join(' | ')} |`;
  });
  return `## ${size.toLocaleString('en')} items

| | ${columns.map(({ name }) => name).join(' | ')} |
| --- | ${columns.map(() => '---:').join(' | ')} |
${rows.join('\n')}`;
}

function scanRow({ size, queries, bare, ours, naive, textMb }: Scan): string {
  const filter = Number.isNaN(naive) ? '–' : `${naive.toFixed(1)} ms`;
  return `| ${size.toLocaleString('en')} | ${queries} | ${bare.toFixed(1)} ms | ${ours.toFixed(1)} ms | ${(ours / bare).toFixed(2)} | ${filter} | ${textMb.toFixed(1)} MB |`;
}
