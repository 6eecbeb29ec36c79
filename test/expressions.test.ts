/** Examines every regular expression of the shipped sources: none may become slow on a text made for that. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type Diagnostics } from 'recheck';
import { describe, expect, it } from 'vitest';
import { expressionsIn, type Expression } from './expressions/collect.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = [
  ...readdirSync(join(ROOT, 'packages')).map(name => `packages/${name}/src`),
  'widgets/src',
  'extension/src',
  'demo/service',
];
const MINUTE = 60_000;

/** Places whose expression cannot be told without running the program, each with the reason why it is no danger. */
const UNRESOLVED: Readonly<Record<string, string>> = {};

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const collected = FOLDERS.flatMap(sourcesIn).map(file => expressionsIn(file, read));
const byText = placesByText(collected.flatMap(({ expressions }) => expressions));

describe('the regular expressions of the shipped sources', () => {
  it('are found, and in every place known before the program runs', () => {
    expect(byText.size).toBeGreaterThan(500);
    const open = collected.flatMap(({ unresolved }) => unresolved);
    expect(open.filter(place => !(place.replace(/:\d+$/, '') in UNRESOLVED))).toEqual([]);
  });

  it(
    'are all linear',
    async () => {
      const slow: string[] = [];
      for (const [text, { expression, places }] of byText) {
        const found = await confirmed(expression, await examine(expression));
        if (found.status !== 'safe') slow.push(`${places.join(', ')} ${text}: ${wordsFor(found)}`);
      }
      expect(slow).toEqual([]);
    },
    10 * MINUTE,
  );
});

describe('the examination', () => {
  const planted: Readonly<Record<string, string>> = {
    'a literal': 'const a = /^(a+)+$/u;',
    'a built one': "const part = '(a+)+'; const a = new RegExp(`^${part}$`, 'u');",
    'a built one of raw text': 'const a = RegExp(String.raw`^(a+)+$`);',
    'one built by a function':
      "const make = (part: string) => new RegExp('^' + part); const a = make('(a+)+$');",
    'one of imported parts': "import { part } from './parts.js'; const a = new RegExp(`^(${part})+$`);",
    'one in a template': 'const a = html`<p>${text.replace(/^(a+)+$/, "")}</p>`;',
    'a string that is searched with': "const at = text.search('^(a+)+$');",
    'the pattern of a schema': "const schema = { pattern: '^(a+)+$' };",
  };

  it.each(Object.entries(planted))('finds a slow expression: %s', async (_, source) => {
    const texts: Readonly<Record<string, string>> = {
      'src/planted.ts': source,
      'src/parts.ts': "export const part = 'a+';",
    };
    const { expressions } = expressionsIn('src/planted.ts', file => texts[file] ?? '');
    const found = await Promise.all(expressions.map(examine));
    expect(found.map(({ status }) => status)).toEqual(['vulnerable']);
  });

  it('finds one that is slow only in its square', async () => {
    expect((await examine({ source: String.raw`\s+$`, flags: '' })).status).toBe('vulnerable');
  });

  it.each(['new RegExp(input)', "new RegExp('a', letters)", "new RegExp('a' + other())", 'new RegExp()'])(
    'says that %s cannot be told',
    code => {
      const source = `const a = (input: string, letters: string) => ${code};`;
      expect(expressionsIn('src/open.ts', () => source).unresolved).toEqual(['src/open.ts:1']);
    },
  );

  it('says so too when one call of several cannot be told', () => {
    const source = "const make = (part: string) => new RegExp(part);\nmake('a');\nmake(input);";
    expect(expressionsIn('src/open.ts', () => source).unresolved).toEqual(['src/open.ts:1']);
  });
});

function examine({ source, flags }: Pick<Expression, 'source' | 'flags'>): Promise<Diagnostics> {
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
