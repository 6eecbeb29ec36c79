/** What was chosen and pasted, carried over to the same page in another language. */

const NAME = 'sunboard-builder';

/** What a person did on the page so far; a file cannot be carried and is chosen anew. */
export interface Carried {
  readonly paste: string;
  readonly widget: string;
  readonly theme: string;
}

/** Keeps it for the page that is opened next in this tab. */
export function carry(now: Carried): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(now));
  } catch {
    // Forbidden, or too much: the other page begins anew.
  }
}

/** Takes what was kept, once; empty when there is nothing. */
export function takeCarried(): Partial<Carried> {
  try {
    const kept = sessionStorage.getItem(NAME);
    sessionStorage.removeItem(NAME);
    return kept === null ? {} : (JSON.parse(kept) as Carried);
  } catch {
    return {};
  }
}
