/** Reads and rewrites the imports and exports of a bundled chunk, which the bundler writes in one shape each. */

const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;
const IMPORTS = /import\s*(?:\{([^}]*)\}\s*from\s*)?["'](\.[^"']+)["'];?/g;

/** The code without its export statement, and the exported names as `[own name, name outside]`. */
export function withoutExports(code) {
  const found = EXPORTS.exec(code);
  return found ? { code: code.slice(0, found.index), exported: pairs(found[1]) } : { code, exported: [] };
}

/**
 * `import{a as b}from"./x.js"` becomes `const{a:b}=…` where `sourceOf` answers an expression for the module's path from
 * the root of the build; other imports stay. An import without names goes.
 */
export function importsFrom(code, from, sourceOf) {
  return code.replace(IMPORTS, (whole, names, address) => {
    const source = sourceOf(new URL(address, `file:///${from}`).pathname.slice(1));
    if (source === undefined) return whole;
    return names ? `const{${members(pairs(names))}}=${source};` : '';
  });
}

/** Pairs as members of an object, or of a pattern that takes one apart. */
export function members(list) {
  return list.map(([name, value]) => `${quoted(name)}:${value}`).join(',');
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
