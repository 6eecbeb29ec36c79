/** What a list needs as soon as it has an address or records: reading the common ones, and searching them. One part, for both are always needed. */
export { keepControls } from '../internal/own-controls.js';
export { createEngine, wordsOf, type Engine } from './engine.js';
export { codeLabel, fieldLabel, readAddress, readData } from './quick-reading.js';
