/** Writes src/rules.ts and src/catalogue.ts from the rule files that exist (`npm run docs:rules`). */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const PACKS = ['cn', 'privacy', 'us', 'uk'] as const;
const NOTE = 'Written by `npm run docs:rules` from the files of the packs: do not edit.';

/** Texts of both lists. */
export function listTexts(): { readonly rules: string; readonly catalogue: string } {
  const files = PACKS.flatMap(pack =>
    readdirSync(`${SRC}${pack}`)
      .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map(name => ({
        pack,
        path: `./${pack}/${name.replace(/\.ts$/, '.js')}`,
        name: camel(
          `${pack === 'cn' || pack === 'privacy' ? '' : `${pack}-`}${name.replace(/\.ts$/, '').replace(new RegExp(`^${pack}-`), '')}`,
        ),
      })),
  );
  const rules = [
    `/** All page rules. ${NOTE} */`,
    `import type { Rule } from './rule.js';`,
    ...files.map(({ name, path }) => `import { rule as ${name} } from '${path}';`),
    '',
    '/** All page rules, pack by pack. */',
    'export const RULES: readonly Rule[] = [',
    ...files.map(({ name }) => `  ${name},`),
    '];',
    '',
  ];
  const catalogue = [
    `/** All page rules with their examples, for tests and documentation. ${NOTE} */`,
    `import type { Rule, RuleExample } from './rule.js';`,
    ...files.map(({ name, path }) => `import * as ${name} from '${path}';`),
    '',
    '/** A rule with the pages that show it. */',
    'export interface CatalogueEntry {',
    '  readonly rule: Rule;',
    '  /** A function, so that bundles without the catalogue leave the pages out. */',
    '  readonly examples: () => readonly RuleExample[];',
    '}',
    '',
    '/** Every rule with its examples. */',
    'export const CATALOGUE: readonly CatalogueEntry[] = [',
    ...files.map(({ name }) => `  ${name},`),
    '];',
    '',
  ];
  return { rules: rules.join('\n'), catalogue: catalogue.join('\n') };
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rules, catalogue } = listTexts();
  writeFileSync(`${SRC}rules.ts`, rules);
  writeFileSync(`${SRC}catalogue.ts`, catalogue);
}
