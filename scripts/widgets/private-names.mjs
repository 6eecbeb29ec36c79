/**
 * Writes private members (`#name`) as plain ones under names that no other file uses: for the browsers that we build for
 * they would each become a map beside the object, made with it and asked at every use, and the widgets weigh a kilobyte more.
 */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { ROOT } from '../process.mjs';
import { apply, walk } from './syntax.mjs';

const OURS = /\/(?:widgets|packages)\/(?!.*node_modules).*\.ts$/;

/** A Vite plugin for our own sources. The build fails where two files would share names, and at `#name in object`, which no plain name can answer. */
export function privateNames() {
  const files = new Map();
  return {
    name: 'sunboard:private-names',
    enforce: 'pre',
    transform(code, id) {
      const [file] = id.split('?');
      if (!OURS.test(file) || !/#[\w$]+\s*[(:=;!?]|\.#/.test(code)) return undefined;
      const path = relative(ROOT, file).replaceAll('\\', '/');
      const key = keyOf(path);
      if ((files.get(key) ?? path) !== path)
        this.error(`${path} and ${files.get(key)} have the same key: see scripts/widgets/private-names.mjs.`);
      files.set(key, path);
      return { code: withPlainNames(code, key, this.parse(code, { lang: 'ts' })), map: null };
    },
  };
}

/** The code with `#name` as `$` + key + the number of the name in its file, so that neither the page nor a class it extends has one like it. */
export function withPlainNames(code, key, tree) {
  const names = [];
  const edits = [];
  walk(tree, node => {
    if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier')
      throw new Error(`A plain name cannot answer whether an object has #${node.left.name}.`);
    if (node.type !== 'PrivateIdentifier') return;
    if (!names.includes(node.name)) names.push(node.name);
    edits.push([node.start, node.end, `$${key}${names.indexOf(node.name).toString(36)}`]);
  });
  return apply(code, edits);
}

function keyOf(path) {
  const number = createHash('sha256').update(path).digest().readUInt32BE();
  return (number % 36 ** 2).toString(36).padStart(2, '0');
}
