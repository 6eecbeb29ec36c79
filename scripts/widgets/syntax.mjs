/** Walks a syntax tree in the ESTree form that Rolldown parses, and edits the code by the places that it tells. */

/** Calls `visit` with every node below and including `node`. */
export function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit);
    return;
  }
  if (node === null || typeof node !== 'object' || typeof node.type !== 'string') return;
  visit(node);
  for (const [key, value] of Object.entries(node))
    if (key !== 'type' && typeof value === 'object') walk(value, visit);
}

/** The code with every `[start, end, text]` in place of what stood there, counted in the code as it was. */
export function apply(code, edits) {
  let result = code;
  for (const [start, end, text] of [...edits].sort((a, b) => b[0] - a[0] || b[1] - a[1]))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
