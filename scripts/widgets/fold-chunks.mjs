/**
 * Folds the chunks that an entry imports at once into the entry. A module that the entry and its lazily loaded parts use
 * belongs to the entry, but the bundler sometimes gives it a chunk of its own (rolldown issue 10731), and a widget's
 * file must stand alone.
 */

/** The entry with its chunks as functions before it, and by the name of each chunk how parts come by what it exports. */
export function foldChunks(entry, chunks) {
  const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
  const folded = [];
  const fold = chunk => {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (!imported || folded.includes(imported)) continue;
      fold(imported);
      folded.push(imported);
    }
  };
  fold(entry);
  const variables = new Map(folded.map(({ fileName }, index) => [fileName, `sunboardChunk${index}`]));
  const functions = folded.map(chunk => {
    const { code, exported } = withoutExports(named(chunk.code, chunk.fileName, variables));
    return `const ${variables.get(chunk.fileName)}=(()=>{${rebased(code, chunk.fileName)}return{${exported}}})();`;
  });
  return {
    code: functions.join('') + named(entry.code, entry.fileName, variables),
    variables,
  };
}

/** Static imports of the named chunks become constants taken from `variables`; what they are bound to stays. */
export function named(code, from, variables) {
  return code.replace(/import\s*(?:\{([^}]*)\}\s*from\s*)?["'](\.[^"']+)["'];?/g, (whole, names, address) => {
    const variable = variables.get(new URL(address, `file:///${from}`).pathname.slice(1));
    if (variable === undefined) return whole;
    if (!names) return '';
    const pairs = names.split(',').map(name => name.trim().split(/\s+as\s+/));
    return `const{${pairs.map(([name, to = name]) => `${name}:${to}`).join(',')}}=${variable};`;
  });
}

function withoutExports(code) {
  const found = /export\s*\{([^}]*)\};?\s*$/.exec(code);
  if (!found) return { code, exported: '' };
  const exported = found[1]
    .split(',')
    .map(name => name.trim().split(/\s+as\s+/))
    .map(([local, name = local]) => `${name}:${local}`)
    .join(',');
  return { code: code.slice(0, found.index), exported };
}

/** Addresses of dynamic imports, from the entry's folder instead of the chunk's. */
function rebased(code, fileName) {
  const folder = fileName.slice(0, fileName.lastIndexOf('/') + 1);
  return code.replace(/import\(\s*(["'`])\.\/([^"'`]+)\1\s*\)/g, `import($1./${folder}$2$1)`);
}
