import vm from 'node:vm';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withPlainNames } from './private-names.mjs';

const plain = (code, key = 'k') => withPlainNames(code, key, parseAst(code, { lang: 'ts' }));

describe('plain names for private members', () => {
  it('names each member alike wherever it is used', () => {
    expect(
      plain(
        'class Count { #at: number = 0; #step() { return (this.#at += 1); } next = () => this?.#step(); }',
      ),
    ).toBe('class Count { $k0: number = 0; $k1() { return (this.$k0 += 1); } next = () => this?.$k1(); }');
  });

  it('keeps members of a class and of the one that it extends apart', () => {
    const code = name => `class ${name} { #title = '${name}'; title() { return this.#title; } }`;
    const base = plain(code('Base'), 'a');
    const derived = plain(code('Derived').replace('title()', 'own()').replace('{', 'extends Base {'), 'b');
    const run = `${base}; ${derived}; const one = new Derived(); [one.own(), one.title()].join()`;
    expect(vm.runInNewContext(run)).toBe('Derived,Base');
  });

  it('leaves texts and selectors alone', () => {
    const code = "const style = '#title { color: #fff }'; const part = `#${style}`; // this.#x";
    expect(plain(code)).toBe(code);
  });

  it('refuses the question whether an object has a member', () => {
    expect(() => plain('class Mark { #own = 1; static is(x: Mark) { return #own in x; } }')).toThrow('#own');
  });
});
