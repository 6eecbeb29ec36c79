/**
 * Finds in built files what the oldest supported browsers lack. The sources are linted with types for the same
 * (eslint.config.mjs); this also sees the libraries that are built in, but knows methods by their names alone.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseAst } from 'vite';
import { ROOT } from '../process.mjs';
import { walk } from './syntax.mjs';

/** As a browserslist query; the design and the documentation name the same. */
export const OLDEST = ['chrome 86', 'firefox 91', 'safari 15'];

/** Methods and interfaces that at least one of these browsers lacks, and that are easily used without thinking. */
const TOO_NEW = new Set(
  `at findLast findLastIndex toSorted toReversed toSpliced hasOwn groupBy isWellFormed toWellFormed withResolvers
  fromAsync randomUUID checkVisibility showPopover hidePopover togglePopover showModal startViewTransition setHTML
  getHTML moveBefore`.split(/\s+/),
);
/** Functions and classes of the browser; Lit asks for constructed style sheets in its own way. */
const TOO_NEW_GLOBALS = new Set(
  `structuredClone requestIdleCallback CompressionStream DecompressionStream TextDecoderStream URLPattern`.split(
    /\s+/,
  ),
);
/** Static methods that are too new although a method of the same name elsewhere is not. */
const TOO_NEW_STATIC = new Set([
  'AbortSignal.timeout',
  'AbortSignal.any',
  'URL.canParse',
  'URL.parse',
  'Array.fromAsync',
]);

/** One line per fault: file, place, what is too new. A file that asks for a thing before using it may use it. */
export function tooNewForOldBrowsers(files) {
  return files.flatMap(file => {
    const code = readFileSync(file, 'utf8');
    return faultsIn(code).map(
      ({ at, what }) => `${relative(ROOT, file)}: ${what} …${code.slice(Math.max(0, at - 40), at + 40)}…`,
    );
  });
}

/** `[{ at, what }]` for one file's code. */
export function faultsIn(code) {
  const faults = [];
  const tree = parseAst(code);
  const asked = namesAskedFor(tree);
  const add = (node, what) => faults.push({ at: node.start, what });
  walk(tree, node => {
    if (node.type === 'StaticBlock') add(node, 'class static block');
    if (node.type === 'AwaitExpression' && tree.body.includes(node))
      add(node, 'await at the top of a module');
    if (node.type === 'Literal' && node.regex && /\(\?<[=!]/.test(node.regex.pattern))
      add(node, 'lookbehind expression');
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return;
    const { callee, optional } = node;
    const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property.name : callee.name;
    const whole = callee.type === 'MemberExpression' ? `${callee.object.name}.${name}` : name;
    const isNew = (callee.name ? TOO_NEW_GLOBALS : TOO_NEW).has(name) || TOO_NEW_STATIC.has(whole);
    if (isNew && !optional && !asked.has(name)) add(node, whole);
  });
  return faults;
}

/** Names that stand in `typeof x.name`, `'name' in x`, or as a condition by themselves. */
function namesAskedFor(tree) {
  const names = new Set();
  const take = node => {
    const inner = node?.type === 'ChainExpression' ? node.expression : node;
    if (inner?.type === 'MemberExpression') names.add(inner.property.name);
    if (inner?.type === 'Identifier') names.add(inner.name);
  };
  walk(tree, node => {
    if (node.type === 'UnaryExpression' && ['typeof', '!'].includes(node.operator)) take(node.argument);
    if (node.type === 'BinaryExpression' && node.operator === 'in') names.add(node.left.value);
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') take(node.test);
    if (node.type === 'LogicalExpression') take(node.left);
  });
  return names;
}
