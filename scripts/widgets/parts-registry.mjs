/**
 * Lets lazily loaded parts take shared code from the running script instead of importing the script by its name: a page
 * that loads `sunboard.js?v=2`, a renamed or an inlined copy would otherwise load the whole script a second time.
 */
import { createHash } from 'node:crypto';
import { foldChunks, named } from './fold-chunks.mjs';
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
        const { code, variables } = foldChunks(entry, chunks);
        const places = new Map([...variables].map(([name, variable]) => [name, `${REGISTRY}.${variable}`]));
        entry.code = withExports(code, [...variables.values()]);
        for (const part of chunks)
          if (part !== entry)
            part.code = fromRegistry(named(part.code, part.fileName, places), entry.fileName);
        for (const name of variables.keys()) delete bundle[name];
        if (chunks.some(({ code }) => code.includes(REGISTRY)))
          entry.code = intoRegistry(entry.code, ast => this.parse(ast));
        else entry.code = entry.code.replace(EXPORTS, '');
        const key = keyOf(chunks.filter(({ fileName }) => !variables.has(fileName)));
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === 'chunk') output.code = output.code.replaceAll(BUILD, key);
          if (name.includes(BUILD)) output.fileName = name.replaceAll(BUILD, key);
        }
      },
    },
  };
}

const REGISTRY = `globalThis[Symbol.for("sunboard:${BUILD}")]`;
const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;

/** Parts take folded chunks from the registry, too. */
function withExports(code, names) {
  if (names.length === 0) return code;
  const found = EXPORTS.exec(code);
  const before = found ? code.slice(0, found.index) : code;
  return `${before}export{${[found?.[1].trim(), ...names].filter(Boolean).join(',')}};`;
}

/** `import{a as b}from"../../sunboard.js"` becomes `const{a:b}=…`; the registry is filled before any part is asked for. */
export function fromRegistry(code, entry) {
  const name = entry.replace(/[.$]/g, '\\$&');
  return code.replace(
    new RegExp(`import\\s*(?:\\{([^}]*)\\}\\s*from\\s*)?["'](?:\\.\\./)+${name}["'];?`, 'g'),
    (_, names) =>
      names
        ? `const{${pairs(names)
            .map(([from, to]) => `${quoted(from)}:${to}`)
            .join(',')}}=${REGISTRY};`
        : '',
  );
}

/** The entry's exports become the registry's content. The first copy on a page wins, as its elements do. */
export function intoRegistry(code, parse) {
  const found = EXPORTS.exec(code);
  if (!found) return code;
  const list = pairs(found[1]);
  refuseReassigned(parse(code), new Set(list.map(([local]) => local)));
  const content = list.map(([local, exported]) => `${quoted(exported)}:${local}`).join(',');
  return `${code.slice(0, found.index)}${REGISTRY}??={${content}};\n`;
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

function pairs(names) {
  return names
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
    .map(name => name.split(/\s+as\s+/))
    .map(([from, to = from]) => [from, to]);
}

const quoted = name => (/^[\w$]+$/.test(name) ? name : JSON.stringify(name));

function keyOf(chunks) {
  const hash = createHash('sha256');
  for (const { fileName, code } of [...chunks].sort((a, b) => (a.fileName < b.fileName ? -1 : 1)))
    hash.update(`${fileName}\0${code}\0`);
  return hash.digest('hex').slice(0, 10);
}
