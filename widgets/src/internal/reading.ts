/** Everything that turns sources into checked records: the part that elements load beside themselves, once for all of them. */
export { codeLabel, fieldLabel } from './labels.js';
export { readMarkup } from './markup-source.js';
export { loadRemote, readFetched, readRemote } from './remote-source.js';
export { readJson } from './script-source.js';
export { jsonIn } from './json-text.js';
export { listIn } from './list-in.js';
export { checkInSlices } from './slices.js';
export { wrappedProblem } from './wrapped-content.js';
