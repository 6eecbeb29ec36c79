/**
 * What is always asked for together comes in one file: each file is a request of its own, and those that a part imports are
 * not even asked for before it has come.
 */
import { basename } from 'node:path';

/** Name of the part that a list asks for as soon as it has an address. */
export const FIRST_ROWS = 'first-rows';
/** Name of the part with what several widgets need as soon as they are there. */
export const COMMON = 'common';
/** Name of the part with what the beginning of a list and the parts of other widgets need. */
export const READING = 'reading';

const WIDGET = /\/([a-z-]+)\/define\.ts$/;

/**
 * How the bundler shall put modules together, by the chunks of a build that was left to itself: which of a package's modules
 * the entry holds is known only when what nobody uses has been left out. A loaded widget comes in one file and
 * {@link COMMON}, the beginning of a list in one more and {@link READING}; everything else stays as it is.
 */
export function partsTogether(chunks) {
  const widgets = chunks.filter(({ isEntry, facadeModuleId: id }) => !isEntry && WIDGET.test(id ?? ''));
  const reached = widgets.map(widget => modulesOf(reachedFrom([widget], chunks, true)));
  const isShared = id => reached.filter(modules => modules.has(id)).length > 1;
  const groups = new Map([
    [COMMON, new Set()],
    [READING, new Set()],
  ]);
  for (const widget of widgets) {
    const own = new Set();
    for (const id of modulesOf(reachedFrom([widget], chunks)))
      (isShared(id) ? groups.get(COMMON) : own).add(id);
    groups.set(WIDGET.exec(widget.facadeModuleId)[1], own);
  }
  const first = chunks.filter(({ facadeModuleId: id }) => id?.endsWith(`/${FIRST_ROWS}.ts`));
  const taken = [...groups.values()];
  const rows = new Set();
  for (const id of modulesOf(reachedFrom(first, chunks)))
    // Whoever else needs it shall not load the list beside it.
    if (!taken.some(group => group.has(id))) (isShared(id) ? groups.get(READING) : rows).add(id);
  groups.set(FIRST_ROWS, rows);
  return [...groups].flatMap(([name, modules]) =>
    modules.size > 0 ? [{ name, test: id => modules.has(id) }] : [],
  );
}

/** The chunks and what they import; with what they ask for later, too, where `isLater`. Never the entry, which is there. */
function reachedFrom(starts, chunks, isLater = false) {
  // What a chunk imports is still named after the build's stand-in key.
  const byName = new Map(chunks.map(chunk => [basename(chunk.fileName), chunk]));
  const reached = new Set(starts);
  for (const { imports, dynamicImports } of reached)
    for (const name of isLater ? [...imports, ...dynamicImports] : imports) {
      const imported = byName.get(basename(name));
      if (imported && !imported.isEntry) reached.add(imported);
    }
  return reached;
}

function modulesOf(chunks) {
  return new Set([...chunks].flatMap(({ moduleIds }) => moduleIds));
}
