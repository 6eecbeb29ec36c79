/** Reads JSON text, a fault being reported with line and column, and writes records as JSON. */
import { contentFault } from './content.js';
import type { Locale } from './locale.js';
import { fileProblem, type Parsed } from './problem.js';

/** Deepest nesting that is handed on; far beyond any schema, far below what overflows a recursive walk. */
const MAX_DEPTH = 100;

/** Parses JSON text. `value` is undefined when it has a problem. */
export function parseJson(source: string, locale: Locale): Parsed<unknown> {
  const fault = contentFault(source, locale);
  if (fault) return { value: undefined, problems: [fault] };
  try {
    const value = JSON.parse(source.replace(/^\uFEFF/, '')) as unknown;
    return isTooDeep(value)
      ? { value: undefined, problems: [fileProblem('too_deep', locale, { limit: String(MAX_DEPTH) })] }
      : { value, problems: [] };
  } catch (error) {
    const place = placeOf((error as Error).message, source);
    return { value: undefined, problems: [fileProblem('json', locale, { place }, { value: place })] };
  }
}

/** V8 names the position of most faults, Firefox line and column, Safari neither; what is not named is sought. */
function placeOf(message: string, source: string): string {
  const position = positionIn(message);
  if (position !== undefined) return lineAndColumn(source, position);
  const named = /line (\d{1,9}) column (\d{1,9})/.exec(message);
  if (named) return `${named[1] ?? ''}:${named[2] ?? ''}`;
  if (ENDS_EARLY.test(message)) return lineAndColumn(source, source.length);
  const found = source.length > LONGEST_SOUGHT ? undefined : firstFault(source);
  return found === undefined ? '…' : lineAndColumn(source, found);
}

/* Before the piece of the text that V8 quotes in its message, which may hold such words too. */
const ENDS_EARLY = /^[^"]*(?:\bend\b|EOF|unterminated)/i;

/** Longest text that is parsed some twenty times over to find its fault, in characters. */
const LONGEST_SOUGHT = 2_000_000;

function positionIn(message: string): number | undefined {
  const position = /position (\d{1,12})/.exec(message)?.[1];
  return position === undefined ? undefined : Number(position);
}

/* The shortest beginning that no end could make good: one character less only breaks off. */
function firstFault(source: string): number {
  let [good, bad] = [0, source.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (breaksOff(source.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function breaksOff(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return ENDS_EARLY.test(message) || (positionIn(message) ?? 0) >= beginning.length;
  }
}

function lineAndColumn(source: string, position: number): string {
  const before = source.slice(0, position).split('\n');
  return `${before.length}:${(before[before.length - 1] ?? '').length + 1}`;
}

/** Level by level, not recursive: deep data must not overflow the stack of what comes after. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    const next: unknown[] = [];
    for (const entry of level) {
      if (typeof entry !== 'object' || entry === null) continue;
      for (const inner of Object.values(entry))
        if (typeof inner === 'object' && inner !== null) next.push(inner);
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}

/** Records as a JSON data file that `parseJson` and `parseRecords` read back. */
export function toJson(records: readonly unknown[]): string {
  return `${JSON.stringify({ items: records }, undefined, 2)}\n`;
}
