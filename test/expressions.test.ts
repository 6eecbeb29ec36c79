/** Examines every regular expression of the shipped sources: none may become slow on a text made for that. */
import { describe, expect, it } from 'vitest';
import { expressionsIn } from './expressions/collect.js';
import { examine, shippedExpressions, slowAmong } from './expressions/examine.js';

const MINUTE = 60_000;

/** Places whose expression cannot be told without running the program, each with the reason why it is no danger. */
const UNRESOLVED: Readonly<Record<string, string>> = {};

const { expressions, unresolved } = shippedExpressions();

describe('the regular expressions of the shipped sources', () => {
  it('are found, and in every place known before the program runs', () => {
    expect(expressions.size).toBeGreaterThan(500);
    expect(unresolved.filter(place => !(place.replace(/:\d+$/, '') in UNRESOLVED))).toEqual([]);
  });

  // A browser takes ten milliseconds to lay out all letters of the world without regard to case: a tenth of a first check.
  it('name the letters they mean where every page is read', () => {
    const ofEveryPage = [...expressions.values()].filter(({ places }) =>
      places.some(place => /packages\/(?:reader|rules)\//u.test(place)),
    );
    expect(ofEveryPage.length).toBeGreaterThan(300);
    expect(ofEveryPage.filter(({ expression }) => expression.source.includes('\\p{L}'))).toEqual([]);
  });

  it(
    'are all linear',
    async () => {
      expect(await slowAmong(expressions)).toEqual([]);
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
