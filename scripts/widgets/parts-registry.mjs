/**
 * Lets lazily loaded parts take shared code from the running script instead of importing the script by its name: a page
 * that loads `sunboard.js?v=2`, a renamed or an inlined copy would otherwise load the whole script a second time.
 */
import { createHash } from 'node:crypto';
import { foldChunks } from './fold-chunks.mjs';
import { importsFrom, members, withoutExports } from './module-text.mjs';
import { FIRST_ROWS } from './one-part.mjs';
import { withSecondTry } from './second-try.mjs';
import { walk } from './syntax.mjs';

/** Stands for the build's key while the build is written; as long as a key, so that nothing shifts. */
export const BUILD = '__SUNBOARD_BUILD';

/** A Vite plugin for builds with one entry. The parts of a build lie in a folder named after its content. */
export function partsRegistry() {
  return {
    name: 'sunboard:parts-registry',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const entry = chunks.find(chunk => chunk.isEntry);
        const { code, variables } = foldChunks(entry, chunks, helpersOf(chunks));
        entry.code = code;
        for (const part of chunks)
          if (part !== entry) part.code = fromRegistry(part.code, part.fileName, entry.fileName, variables);
        for (const name of variables.keys()) delete bundle[name];
        if (chunks.some(({ code }) => code.includes(REGISTRY)))
          entry.code = intoRegistry(code, [...variables.values()], text => this.parse(text));
        else entry.code = withoutExports(code).code;
        for (const chunk of chunks) chunk.code = withSecondTry(chunk.code);
        const key = keyOf(chunks.filter(({ fileName }) => !variables.has(fileName)));
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === 'chunk') output.code = output.code.replaceAll(BUILD, key);
          if (name.includes(BUILD)) output.fileName = name.replaceAll(BUILD, key);
        }
      },
    },
  };
}

/** The bundler's own helpers, where the part that a list always asks for uses them: a small file less to wait for. */
function helpersOf(chunks) {
  const used = chunks.find(({ name }) => name === FIRST_ROWS)?.imports ?? [];
  return chunks.filter(({ name, fileName }) => name === 'rolldown-runtime' && used.includes(fileName));
}

const REGISTRY = `globalThis[Symbol.for("sunboard:${BUILD}")]`;

/**
 * `import{a as b}from"../../sunboard.js"` becomes `const{a:b}=…`; the registry is filled before any part is asked for. A
 * folded chunk is a member of the registry, named by its variable.
 */
export function fromRegistry(code, part, entry, variables = new Map()) {
  return importsFrom(code, part, name => {
    if (name === entry) return REGISTRY;
    const variable = variables.get(name);
    return variable && `${REGISTRY}.${variable}`;
  });
}

/** The entry's exports, and the named variables besides, become the registry's content. The first copy on a page wins, as its elements do. */
export function intoRegistry(code, variables, parse) {
  const { code: before, exported } = withoutExports(code);
  refuseReassigned(parse(code), new Set(exported.map(([local]) => local)));
  const content = [...exported.map(([local, name]) => [name, local]), ...variables.map(name => [name, name])];
  return `${before}${REGISTRY}??={${members(content)}};\n`;
}

/** A registry holds values, not live bindings: a variable that changes later would be read in its old state. */
function refuseReassigned(tree, names) {
  const declared = new Map();
  for (const node of tree.body)
    if (node.type === 'VariableDeclaration')
      for (const { id } of node.declarations) declared.set(id.name, node.kind);
  walk(tree, node => {
    const target =
      node.type === 'AssignmentExpression'
        ? node.left
        : node.type === 'UpdateExpression'
          ? node.argument
          : undefined;
    if (target?.type === 'Identifier' && names.has(target.name) && declared.get(target.name) === 'let')
      throw new Error(
        `${target.name} is shared with parts and assigned to: share a function that answers it instead.`,
      );
  });
}

function keyOf(chunks) {
  const hash = createHash('sha256');
  for (const { fileName, code } of [...chunks].sort((a, b) => (a.fileName < b.fileName ? -1 : 1)))
    hash.update(`${fileName}\0${code}\0`);
  return hash.digest('hex').slice(0, 10);
}
