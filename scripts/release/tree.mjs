/** Hashes whole folders and tells where two of them differ. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** SHA-256 of every file below a folder, by its path with `/`, in the order of paths. */
export function hashTree(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(item => item.isFile())
    .map(item => relative(folder, join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .sort();
  return new Map(files.map(file => [file, sha256(readFileSync(join(folder, file)))]));
}

/** Every path that only one side has, or whose content differs, with the reason. */
export function differences(first, second) {
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap(path => {
    if (!second.has(path)) return [`${path}: only in the first build`];
    if (!first.has(path)) return [`${path}: only in the second build`];
    return first.get(path) === second.get(path) ? [] : [`${path}: other bytes`];
  });
}

/** One hash for a whole tree, to compare with somebody else's. */
export function treeHash(tree) {
  return sha256([...tree].map(([path, hash]) => `${hash}  ${path}\n`).join(''));
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
