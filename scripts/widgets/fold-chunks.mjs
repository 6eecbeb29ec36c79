/**
 * Folds the chunks that an entry imports at once into the entry. A module that the entry and its lazily loaded parts use
 * belongs to the entry, but the bundler sometimes gives it a chunk of its own (rolldown issue 10731), and a widget's
 * file must stand alone.
 */
import { importsFrom, members, withoutExports } from './module-text.mjs';

/** The entry with its chunks, and those in `besides`, as functions before it, and by the name of each chunk the variable that holds what it exports. */
export function foldChunks(entry, chunks, besides = []) {
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
  for (const chunk of besides) if (!folded.includes(chunk)) folded.push(chunk);
  const variables = new Map(folded.map(({ fileName }, index) => [fileName, `sunboardChunk${index}`]));
  const linked = ({ code, fileName }) => importsFrom(code, fileName, name => variables.get(name));
  const functions = folded.map(chunk => {
    const { code, exported } = withoutExports(linked(chunk));
    const content = members(exported.map(([local, name]) => [name, local]));
    return `const ${variables.get(chunk.fileName)}=(()=>{${rebased(code, chunk.fileName)}return{${content}}})();`;
  });
  return { code: functions.join('') + linked(entry), variables };
}

/** Addresses of dynamic imports, from the entry's folder instead of the chunk's. */
function rebased(code, fileName) {
  const folder = fileName.slice(0, fileName.lastIndexOf('/') + 1);
  return code.replace(/import\(\s*(["'`])\.\/([^"'`]+)\1\s*\)/g, `import($1./${folder}$2$1)`);
}
