/** Chunks of the bundler that a widget's file would need beside it are put into the file. */
import { describe, expect, it } from 'vitest';
import { foldChunks } from './fold-chunks.mjs';
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
