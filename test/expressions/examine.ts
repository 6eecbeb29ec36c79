/** Examines the regular expressions of the shipped sources by recheck: none may become slow on a text made for that. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Diagnostics } from 'recheck';
import { expressionsIn, type Expression } from './collect.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = [
  ...readdirSync(join(ROOT, 'packages')).map(name => `packages/${name}/src`),
  'widgets/src',
  'extension/src',
  'demo/service',
];
const MINUTE = 60_000;

/** Each expression once, by its text, with all its places. */
export type ByText = ReadonlyMap<
  string,
  { readonly expression: Expression; readonly places: readonly string[] }
>;

/** All expressions of the sources that ship, and the places where one cannot be told without running the program. */
export function shippedExpressions(): {
  readonly expressions: ByText;
  readonly unresolved: readonly string[];
} {
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  const collected = FOLDERS.flatMap(sourcesIn).map(file => expressionsIn(file, read));
  return {
    expressions: placesByText(collected.flatMap(({ expressions }) => expressions)),
    unresolved: collected.flatMap(({ unresolved }) => unresolved),
  };
}

/** Those that are vulnerable or could not be judged, a sentence each with all their places. `progress` hears the number of those done. */
export async function slowAmong(
  expressions: ByText,
  progress: (done: number) => void = () => undefined,
): Promise<string[]> {
  const slow: string[] = [];
  let done = 0;
  for (const [text, { expression, places }] of expressions) {
    const found = await confirmed(expression, await examine(expression));
    if (found.status !== 'safe') slow.push(`${places.join(', ')} ${text}: ${wordsFor(found)}`);
    progress((done += 1));
  }
  return slow;
}

/** What recheck says of one. */
export function examine({ source, flags }: Pick<Expression, 'source' | 'flags'>): Promise<Diagnostics> {
  // An attack that outlasts its time counts as a find: more time than usual, so that a busy machine is not mistaken for one.
  return check(source, flags, { timeout: 60_000, attackTimeout: 5000 });
}

/** An attack that was found by trying counts when it outlasts a minute too: on a busy machine five seconds pass for other reasons. */
function confirmed(
  { source, flags }: Pick<Expression, 'source' | 'flags'>,
  found: Diagnostics,
): Promise<Diagnostics> | Diagnostics {
  if (found.status !== 'vulnerable' || found.checker !== 'fuzz') return found;
  return check(source, flags, { timeout: 3 * MINUTE, attackTimeout: MINUTE });
}

function placesByText(
  expressions: readonly Expression[],
): Map<string, { expression: Expression; places: string[] }> {
  const known = new Map<string, { expression: Expression; places: string[] }>();
  for (const expression of expressions) {
    const text = `/${expression.source}/${expression.flags}`;
    const entry = known.get(text) ?? { expression, places: [] };
    entry.places.push(expression.place);
    known.set(text, entry);
  }
  return known;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter(
      file =>
        file.endsWith('.ts') && !/\.test(?:-helper)?\.ts$|\/(?:fixtures|dist|node_modules)\//.test(file),
    )
    .sort();
}

function wordsFor(found: Diagnostics): string {
  if (found.status === 'vulnerable')
    return `${found.complexity.summary}, attacked by ${found.attack.pattern}`;
  return found.status === 'unknown' ? `unknown (${found.error.kind})` : found.status;
}
