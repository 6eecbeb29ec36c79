/** The page reader: a Document in, PageFacts out. */
export type * from './facts.js';
