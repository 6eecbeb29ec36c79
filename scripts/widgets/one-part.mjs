/**
 * Parts that an element always asks for together come in one file: each file is a request of its own, and those that a part
 * imports are not even asked for before it has come.
 */
import { basename } from 'node:path';

/** Name of the part that a list asks for as soon as it has an address. */
export const FIRST_ROWS = 'first-rows';

/**
 * The modules that the lazily loaded modules for which `isMember` is true bring along, as a build without this group has
 * them: which of a package's modules the entry holds is known only when what nobody uses has been left out.
 */
export function modulesBeside(chunks, isMember) {
  // What a chunk imports is still named after the build's stand-in key.
  const byName = new Map(chunks.map(chunk => [basename(chunk.fileName), chunk]));
  const needed = new Set(chunks.filter(({ facadeModuleId: id }) => id && isMember(id)));
  for (const { imports } of needed)
    for (const name of imports) {
      const imported = byName.get(basename(name));
      if (imported && !imported.isEntry) needed.add(imported);
    }
  return new Set([...needed].flatMap(({ moduleIds }) => moduleIds));
}
