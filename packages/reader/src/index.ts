/** The page reader: a Document in, PageFacts out. */
export type * from './facts.js';
export { fileTypeOf, isPageType } from './answer.js';
export { frameDocumentOf } from './primordials.js';
export { readPage } from './read-page.js';
export { ReadAborted } from './pace.js';
export { findPrivate, maskPrivate, type PrivateHit } from '@sunboard/model';
