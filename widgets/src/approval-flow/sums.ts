/** Adds up the working days along every path of a process and holds them against the promised and the legal limit. */
import { endsOf, isCounted, type Finding, type FlowStep, type Process } from './process-model.js';

/** Working days from acceptance to decision (Licensing Law art. 42) that apply where a guide names none. */
export const LEGAL_DAYS = 20;
/** Longest extension that the head of the organ may approve, same article. */
export const EXTENSION_DAYS = 10;

/** The limits of a guide in working days. */
export interface Limits {
  readonly legal: number;
  readonly extension: number;
  readonly promised?: number | undefined;
  /** True when the guide names no legal limit and the law's is used. */
  readonly isLegalAssumed: boolean;
}

/** One way through the process, correction loops left out. */
export interface PathSum {
  readonly steps: readonly FlowStep[];
  /** Days that count toward the limit. */
  readonly counted: number;
  /** Days of steps that do not count: corrections, hearing, testing, expert review, delivery. */
  readonly uncounted: number;
}

/** All paths with their sums. */
export interface Sums {
  readonly paths: readonly PathSum[];
  /** False when there are too many paths to list; then `paths` holds the longest to each end. */
  readonly isComplete: boolean;
  /** The most counted days on any path. */
  readonly longest: number;
}

const MOST_PATHS = 24;
/** Steps that are walked while listing paths, so that many forks cannot stop the page. */
const MOST_WALKED = 20_000;

/** Sums of every path from a start to an end. */
export function sumPaths(process: Process): Sums {
  const all = listPaths(process);
  const paths = (all ?? longestToEachEnd(process)).map(ids => sumOf(process, ids));
  return {
    paths,
    isComplete: all !== undefined,
    longest: paths.reduce((most, path) => Math.max(most, path.counted), 0),
  };
}

/** What the limits say against the sums, and against each other. */
export function checkLimits({ longest }: Sums, { legal, promised }: Limits): Finding[] {
  const found: Finding[] = [];
  if (longest > legal) found.push({ code: 'over_legal', values: { sum: longest, limit: legal } });
  else if (promised !== undefined && longest > promised)
    found.push({ code: 'over_promised', values: { sum: longest, limit: promised } });
  if (promised !== undefined && promised > legal)
    found.push({ code: 'promised_over_legal', values: { sum: promised, limit: legal } });
  return found;
}

/** Most days from a start to each step, the step's own included, by the days that `weigh` gives each step. */
export function longestTo(
  process: Process,
  weigh: (step: FlowStep) => number,
): Map<string, { readonly days: number; readonly from: string | undefined }> {
  const reached = new Map<string, { days: number; from: string | undefined }>();
  for (const id of process.order) {
    const step = process.byId.get(id);
    if (!step) continue;
    const before = (process.into.get(id) ?? [])
      .filter(link => !link.back)
      .map(link => ({ from: link.from, days: reached.get(link.from)?.days }))
      .filter((one): one is { from: string; days: number } => one.days !== undefined)
      .reduce<{ from: string; days: number } | undefined>(
        (most, one) => (most && most.days >= one.days ? most : one),
        undefined,
      );
    reached.set(id, { days: (before?.days ?? 0) + weigh(step), from: before?.from });
  }
  return reached;
}

/** Days of a step that count toward the limit. */
export function countedDays(step: FlowStep): number {
  return isCounted(step) ? (step.limit ?? 0) : 0;
}

function listPaths(process: Process): string[][] | undefined {
  const paths: string[][] = [];
  let walked = 0;
  const entries = process.starts.filter(id =>
    (process.into.get(id) ?? []).every(link => link.back || link.from === id),
  );
  const open = (entries.length > 0 ? entries : process.starts.slice(0, 1)).map(id => [id]).reverse();
  for (let path = open.pop(); path; path = open.pop()) {
    walked += 1;
    const ways = process.out.get(path.at(-1) ?? '') ?? [];
    if (ways.length === 0) paths.push(path);
    if (paths.length > MOST_PATHS || walked > MOST_WALKED) return undefined;
    for (const to of [...new Set(ways.filter(link => !link.back).map(link => link.to))].reverse())
      open.push([...path, to]);
  }
  return paths;
}

function longestToEachEnd(process: Process): string[][] {
  const reached = longestTo(process, countedDays);
  return endsOf(process)
    .filter(step => reached.has(step.id))
    .map(end => {
      const path: string[] = [];
      for (let id: string | undefined = end.id; id !== undefined; id = reached.get(id)?.from)
        path.unshift(id);
      return path;
    });
}

function sumOf(process: Process, ids: readonly string[]): PathSum {
  const steps = ids.map(id => process.byId.get(id)).filter((step): step is FlowStep => step !== undefined);
  const total = steps.reduce((sum, step) => sum + (step.limit ?? 0), 0);
  const counted = steps.reduce((sum, step) => sum + countedDays(step), 0);
  return { steps, counted, uncounted: total - counted };
}
