/** Chunks of the bundler that a widget's file would need beside it are put into the file. */
import { describe, expect, it } from 'vitest';
import { foldChunks } from './fold-chunks.mjs';
import { FIRST_ROWS, modulesBeside } from './one-part.mjs';
import { fromRegistry } from './parts-registry.mjs';

const chunk = (fileName, code, imports = []) => ({ fileName, code, imports });

describe('an entry that imports chunks', () => {
  const helper = chunk('parts/key/helper.js', 'var h=x=>x();export{h as t};');
  const shared = chunk(
    'parts/key/shared.js',
    'import{t as e}from"./helper.js";var s=()=>e(()=>import(`./late.js`));export{s as n};',
    ['parts/key/helper.js'],
  );
  const entry = chunk('list.js', 'import{n as a}from"./parts/key/shared.js";a();', ['parts/key/shared.js']);
  const { code, variables } = foldChunks(entry, [entry, shared, helper]);

  it('holds them, what they need first, and has no import of its own', () => {
    expect(code.indexOf('h=x=>x()')).toBeLessThan(code.indexOf('var s='));
    expect(code).not.toMatch(/import\s*\{/);
    expect([...variables.keys()]).toEqual(['parts/key/helper.js', 'parts/key/shared.js']);
  });

  it('finds later parts from where it lies itself', () => {
    expect(code).toContain('import(`./parts/key/late.js`)');
  });

  it('runs as before', () => {
    const calls = [];
    const run = new globalThis.Function('load', code.replace(/import\(/g, 'load('));
    run(address => calls.push(address));
    expect(calls).toEqual(['./parts/key/late.js']);
  });

  it('lets its parts take them from the registry', () => {
    const late = code => fromRegistry(code, 'parts/key/late.js', 'list.js', variables);
    expect(late('import{n as b}from"./shared.js";b();')).toMatch(
      /^const\{n:b\}=globalThis\[.*\]\.sunboardChunk1;b\(\);$/,
    );
    expect(late('import{n}from"./other.js";')).toBe('import{n}from"./other.js";');
  });
});

describe('a chunk that the entry does not need itself', () => {
  const entry = chunk('list.js', 'import(`./parts/key/rows.js`);');
  const helper = chunk('parts/key/helper.js', 'var h=x=>x();export{h as t};');
  const { code, variables } = foldChunks(entry, [entry, helper], [helper]);

  it('comes with the entry when the build wishes, for its parts to take', () => {
    expect(code).toContain('h=x=>x()');
    const rows = fromRegistry('import{t}from"./helper.js";t();', 'parts/key/rows.js', 'list.js', variables);
    expect(rows).not.toMatch(/import\s*\{/);
  });
});

describe('a part that comes in one file', () => {
  const built = (fileName, moduleIds, imports = [], more = {}) => ({ fileName, moduleIds, imports, ...more });
  const entry = built('list.js', ['/list.ts', '/text.ts'], [], { isEntry: true });
  const chunks = [
    entry,
    built('parts/real/rows.js', ['/first-rows.ts', '/engine.ts'], ['list.js', 'parts/stand-in/dates.js'], {
      facadeModuleId: '/first-rows.ts',
    }),
    built('parts/real/dates.js', ['/dates.ts'], ['parts/stand-in/days.js']),
    built('parts/real/days.js', ['/days.ts']),
    built('parts/real/dialog.js', ['/dialog.ts'], ['parts/stand-in/days.js'], {
      facadeModuleId: '/dialog.ts',
    }),
  ];

  it('has what it brings along, and neither what the entry has nor what others need alone', () => {
    const together = modulesBeside(chunks, id => id.endsWith(`/${FIRST_ROWS}.ts`));
    expect([...together]).toEqual(['/first-rows.ts', '/engine.ts', '/dates.ts', '/days.ts']);
  });
});
