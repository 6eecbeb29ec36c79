/** Entry of the bundle that the checker puts into a page's isolated world: makes `sunboardReadPage` there. */
import { readPage } from './read-page.js';

Object.defineProperty(globalThis, 'sunboardReadPage', { value: readPage, configurable: true });
