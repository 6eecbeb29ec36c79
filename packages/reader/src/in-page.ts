/** Entry of the bundle that the checker puts into a page's isolated world: makes `sunboardReadPage` and `sunboardFileType` there. */
import { fileTypeOf } from './answer.js';
import { readPage } from './read-page.js';

Object.defineProperty(globalThis, 'sunboardReadPage', { value: readPage, configurable: true });
Object.defineProperty(globalThis, 'sunboardFileType', { value: fileTypeOf, configurable: true });
