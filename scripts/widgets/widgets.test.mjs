/** What the build of the widgets does to code, on pieces small enough to read. */
import { writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { COMPILE_HINT, compileHint } from './compile-hint.mjs';
import { faultsIn, tooNewForOldBrowsers } from './old-browsers.mjs';
import { fromRegistry, intoRegistry } from './parts-registry.mjs';
import { plainArrays } from './plain-arrays.mjs';
import { withSecondTry } from './second-try.mjs';
import { tightCss, tightHtml } from './template-space.mjs';

const rewrite = code => plainArrays().transform.call({ parse: parseAst }, code, '/x/widgets/src/a.ts').code;
/** Runs an expression after rewriting it, with `list` at hand. */
const run = (code, list) => new globalThis.Function('list', `return ${rewrite(`(${code})`)}`)(list);

describe('arrays on old pages', () => {
  it('are asked for their last item without at()', () => {
    expect(rewrite('list.at(-1)')).not.toContain('.at(');
    expect(run('list.at(-1)', [1, 2])).toBe(2);
    expect(run('list.at(-2)', [1])).toBeUndefined();
    expect(run('list?.at(-1)', undefined)).toBeUndefined();
  });

  it('give their entries also where Prototype.js replaced the method', () => {
    expect(run('[...list.entries()]', ['a'])).toEqual([[0, 'a']]);
    expect(run('[...list.entries()]', new Map([['k', 'v']]))).toEqual([['k', 'v']]);
  });

  it('are made from lengths, sets and nested calls without Array.from', () => {
    expect(run('Array.from({ length: 3 }, (_, at) => at)')).toEqual([0, 1, 2]);
    expect(run('Array.from(new Set(list), x => x + 1).at(-1)', [1, 1, 2])).toBe(3);
    expect(run('Array.from(list)', 'ab')).toEqual(['a', 'b']);
  });

  it('are written as arrays where Prototype.js gave them a toJSON() that writes a text', () => {
    expect(run('JSON.stringify({ a: list })', [1])).toBe('{"a":[1]}');
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => '[1]', configurable: true });
    try {
      expect(run('JSON.stringify({ a: list, b: new Date(0) })', [1, [2]])).toBe(
        '{"a":[1,[2]],"b":"1970-01-01T00:00:00.000Z"}',
      );
      expect(run('JSON.stringify(list, null, 1)', [1])).toBe('[\n 1\n]');
    } finally {
      delete Array.prototype.toJSON;
    }
  });

  it('leave other calls alone, toString among them', () => {
    expect(rewrite('Object.entries(a).map(f).toString(); list.at(i)')).toBe(
      'Object.entries(a).map(f).toString(); list.at(i)',
    );
  });
});

describe('the compile hint', () => {
  it('is the first line of files with code of ours, and of no file of libraries alone', () => {
    const chunk = moduleIds => ({ type: 'chunk', code: 'x()', moduleIds });
    const bundle = {
      ours: chunk(['/x/node_modules/lit/a.js', '/x/widgets/src/a.ts']),
      theirs: chunk(['/x/node_modules/papaparse/a.js', '\0rolldown/runtime.js']),
      style: { type: 'asset', source: '' },
    };
    compileHint().generateBundle.handler({}, bundle);
    expect(bundle.ours.code).toBe(`${COMPILE_HINT}x()`);
    expect(bundle.theirs.code).toBe('x()');
    expect(bundle.style).toEqual({ type: 'asset', source: '' });
  });
});

describe('parts', () => {
  it('are asked for again under another address when they could not be fetched', () => {
    expect(withSecondTry('e(()=>import(`./a.js`).then(t=>t.x),[],import.meta.url)')).toBe(
      'e(anew=>import(`./a.js`+anew).then(t=>t.x))',
    );
    expect(
      withSecondTry('await e(async()=>{let{b:t}=await import("./b.js");return{b:t}},[],import.meta.url)'),
    ).toBe('await e(async anew=>{let{b:t}=await import("./b.js"+anew);return{b:t}})');
    expect(() => withSecondTry('import("./c.js")')).toThrow(/c\.js/);
  });

  it('take shared code from the registry and not from the entry by its name', () => {
    expect(
      fromRegistry('import{a as b,$}from"../../sunboard.js";b($)', 'parts/key/late.js', 'sunboard.js'),
    ).toBe('const{a:b,$:$}=globalThis[Symbol.for("sunboard:__SUNBOARD_BUILD")];b($)');
    expect(fromRegistry('import{a}from"./other.js";', 'parts/key/late.js', 'sunboard.js')).toBe(
      'import{a}from"./other.js";',
    );
  });

  it('are served by an entry that exports nothing; a second copy does not replace the first', () => {
    const code = intoRegistry('let x=1;export{x as a};', [], parseAst);
    expect(code).toContain('??={a:x}');
    expect(code).not.toContain('export');
  });

  it('may not share a variable that changes later', () => {
    expect(() => intoRegistry('let x=1;function f(){x=2}export{x as a};', [], parseAst)).toThrow(
      'share a function',
    );
  });
});

describe('templates', () => {
  it('lose indentation, and no space that separates', () => {
    expect(tightCss('a :hover {\n  color: red;\n}\n/* x */ b,\n c { margin: 0 1px; } ')).toBe(
      'a :hover{color:red}b,c{margin:0 1px}',
    );
    expect(tightHtml('<p>\n    a b\n  </p>')).toBe('<p> a b </p>');
    expect(tightHtml('<pre>\n  a</pre>')).toBe('<pre>\n  a</pre>');
  });
});

describe('old browsers', () => {
  it.each([
    'x.at(0)',
    'structuredClone(x)',
    'class A { static { f(); } }',
    '/(?<=a)b/.test(x)',
    'AbortSignal.timeout(1)',
  ])('cannot run %s, and the build says where', code => {
    expect(faultsIn(code)).toHaveLength(1);
  });

  it('may be asked first', () => {
    expect(faultsIn('typeof d.showModal=="function"?d.showModal():0')).toEqual([]);
    expect(faultsIn('x?.checkVisibility?.()')).toEqual([]);
  });

  it('are named with the file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sunboard-')), 'a.js');
    writeFileSync(file, 'a.at(1)');
    expect(tooNewForOldBrowsers([file])[0]).toMatch(/a\.js: a\.at/);
  });
});
