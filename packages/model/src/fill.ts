/** Fills the places of a text. */

const PLACE = /\{(\w{1,30})(?:\?([^:{}]{1,120}):([^{}]{1,120}))?\}/g;

/**
 * Puts values into the `{name}` places of a text, and words that go by a number into places like `{count?page:pages}`:
 * "page" for 1, "pages" for every other number. `valueOf` gives the value of a name; `place` is the place as written.
 */
export function fillWith(text: string, valueOf: (name: string, place: string) => string): string {
  return text.replace(PLACE, (place, name: string, one: string | undefined, many: string | undefined) => {
    const value = valueOf(name, place);
    return one === undefined || many === undefined ? value : value === '1' ? one : many;
  });
}

/** Puts values into the places of a text, see {@link fillWith}; a place without a value becomes empty. */
export function fill(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return fillWith(text, name => String(values[name] ?? ''));
}
