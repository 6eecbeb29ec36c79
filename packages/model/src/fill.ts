/** Fills the places of a text. */

/** Puts values into the `{name}` places of a text; a place without a value becomes empty. */
export function fill(text: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return text.replace(/\{(\w{1,20})\}/g, (_, name: string) => String(values[name] ?? ''));
}
