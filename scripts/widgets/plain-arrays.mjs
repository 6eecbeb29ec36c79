/**
 * Writes four uses of arrays so that they hold on old pages: `.at(-1)`, which Chrome 86 and Safari 15 lack, `.entries()`
 * and `Array.from()`, which Prototype.js replaces by methods of its own that do something else, and `JSON.stringify()`,
 * which writes an array as a text in quotes where Prototype.js up to 1.6 gave arrays a `toJSON()`.
 */
import { apply, walk } from './syntax.mjs';

const REWRITES = new Map([
  ['at', last],
  ['entries', entries],
  ['from', from],
  ['stringify', stringify],
]);
const OURS = /\/(?:widgets|packages)\/(?!.*node_modules).*\.ts$/;

/** A Vite plugin for our own sources; nothing is added to the host's page. */
export function plainArrays() {
  return {
    name: 'sunboard:plain-arrays',
    enforce: 'post',
    transform(code, id) {
      if (!OURS.test(id.split('?')[0]) || !/\.at\(|\.entries\(|Array\.from\(|JSON\.stringify\(/.test(code))
        return undefined;
      const edits = [];
      walk(this.parse(code), node => {
        const { type, callee } = node;
        if (type !== 'CallExpression' || callee.type !== 'MemberExpression' || callee.computed) return;
        const rewrite = REWRITES.get(callee.property.name);
        if (rewrite) edits.push(...rewrite(node, code));
      });
      return { code: apply(code, edits), map: null };
    },
  };
}

/** Only places counted from the end, written as a number: the sources use no other. */
function last({ callee, start, end, arguments: given }, code) {
  const back = given[0] && /^-(\d)$/.exec(code.slice(given[0].start, given[0].end));
  if (!back) return [];
  const answer = `(list=>list==null?void 0:list[list.length-${back[1]}])(`;
  return [
    [start, start, answer],
    [callee.object.end, end, ')'],
  ];
}

/** Maps, forms and the like keep theirs; `Object.entries(x)` has an argument. */
function entries({ callee, start, end, arguments: given }) {
  if (given.length > 0) return [];
  const answer = '(list=>Array.isArray(list)?list.map((item,at)=>[at,item]):list.entries())(';
  return [
    [start, start, answer],
    [callee.object.end, end, ')'],
  ];
}

/** `Array.from({ length: n }, f)` and `Array.from(x, f)` become spreads. */
function from({ callee, start, end, arguments: given }) {
  if (callee.object.name !== 'Array') return [];
  const [source, each] = given;
  const length = source.type === 'ObjectExpression' ? source.properties[0].value : undefined;
  const open = length ? '[...Array(' : '[...(';
  const inner = length ?? source;
  if (!each)
    return [
      [start, inner.start, open],
      [inner.end, end, ')]'],
    ];
  return [
    [start, inner.start, open],
    [inner.end, each.start, ')].map('],
    [each.end, end, ')'],
  ];
}

/** A replacer is asked after `toJSON()`, and still finds what was there before. The sources use no other replacer. */
function stringify({ callee, end, arguments: given }) {
  if (callee.object.name !== 'JSON') return [];
  const [, replacer] = given;
  const plain = 'function(key,value){return Array.isArray(this[key])?this[key]:value}';
  return [replacer ? [replacer.start, replacer.end, plain] : [end - 1, end - 1, `,${plain}`]];
}
