/** What a proof under attack is, how a list of them is run, and how it is reported. */

/** One bar with its threshold. `run` measures it and shows, by a planted fault, that it can fail. */
export interface Check {
  /** Number of the bar in the security notes; checks of one bar stand together in the report. */
  readonly bar: number;
  readonly name: string;
  /** What the figure must be, in words. */
  readonly threshold: string;
  /** Whether it belongs to the part that `npm test` runs. */
  readonly quick: boolean;
  readonly run: (options: RunOptions) => Promise<Outcome>;
}

/** Settings of one run. */
export interface RunOptions {
  /** The quick part measures less of the same. */
  readonly quick: boolean;
  /** Draws whatever is left to chance: the same seed, the same faults. */
  readonly seed: number;
  /** Takes what a person who waits wants to see. */
  readonly progress: (text: string) => void;
}

/** What a check found. */
export interface Outcome {
  readonly figure: string;
  readonly passed: boolean;
  /** Whether the planted fault was caught: a check that cannot fail proves nothing. */
  readonly canFail: boolean;
  /** Why nothing was measured; then `passed` and `canFail` say nothing. */
  readonly skipped?: string;
  /** First faults, for people. */
  readonly faults?: readonly string[];
}

/** One row of the report. */
export interface Row extends Outcome {
  readonly bar: number;
  readonly name: string;
  readonly threshold: string;
  readonly seconds: number;
}

/** Runs the checks one after the other; one that throws has failed and does not stop the others. */
export async function runChecks(
  checks: readonly Check[],
  { quick, seed, progress }: RunOptions,
  onRow: (row: Row) => void = () => undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const check of checks) {
    const began = performance.now();
    const outcome = await check
      .run({
        quick,
        seed,
        progress: text => {
          progress(`${check.name}: ${text}`);
        },
      })
      .catch((error: unknown): Outcome => ({
        figure: 'no result',
        passed: false,
        canFail: true,
        faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      }));
    const { bar, name, threshold } = check;
    const row = { bar, name, threshold, ...outcome, seconds: (performance.now() - began) / 1000 };
    rows.push(row);
    onRow(row);
  }
  return rows;
}

/** `passed` also asks that the planted fault was caught. */
export function verdictOf({ passed, canFail, skipped }: Outcome): 'passed' | 'failed' | 'skipped' {
  if (skipped !== undefined) return 'skipped';
  return passed && canFail ? 'passed' : 'failed';
}

/** The report as Markdown, failed rows first in what needs reading. */
export function reportOf(rows: readonly Row[], machine: string): string {
  const lines = rows.map(
    row =>
      `| ${row.bar} | ${row.name} | ${row.threshold} | ${row.skipped ?? row.figure} | ${row.skipped === undefined ? (row.canFail ? 'caught' : '**missed**') : '-'} | ${verdictOf(row)} | ${row.seconds.toFixed(0)} s |`,
  );
  const faults = rows
    .filter(row => verdictOf(row) === 'failed')
    .flatMap(row => [
      `### ${row.name}`,
      '',
      ...(row.canFail ? [] : ['The planted fault was not caught.', '']),
      ...(row.faults ?? []).slice(0, 20).map(fault => `    ${fault.replaceAll('\n', '\n    ')}`),
      '',
    ]);
  return [
    '# Proofs under attack, load and failure',
    '',
    machine,
    '',
    '| bar | check | threshold | figure | planted fault | verdict | time |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
    ...(faults.length > 0 ? ['## What failed', '', ...faults] : []),
  ].join('\n');
}
