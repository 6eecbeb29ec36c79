/** Tells webmasters on the console what a page got wrong; the words are fetched only when there is something to say. */
import type * as Words from './webmaster-words.js';

/** Hands over what can be said. Without the words the failure itself is still shown. */
export function tellWebmaster(say: (words: typeof Words) => unknown, error?: unknown): void {
  import('./webmaster-words.js').then(say).catch((missing: unknown) => {
    console.error('sunboard', error ?? missing);
  });
}
