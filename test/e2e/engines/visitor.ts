/** A person with another browser than Chromium: the few acts that every driver has, so that one journey runs in each engine. */

/** What a script in the page gets and gives: data and nothing else. */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** Where a control of a widget is: the widget's tag, and a selector within its shadow root. */
export interface Place {
  readonly widget: string;
  /** The first that matches is meant. */
  readonly inside: string;
  /** Only one whose label or text contains this. */
  readonly named?: string;
}

/** Keys that are no characters, and the code that WebDriver has for each (W3C WebDriver, 17.4.2 Keyboard actions). */
export const KEYS = { Escape: '\uE00C', Backspace: '\uE003' } as const;

/** An open page. */
export interface Visitor {
  goto(address: string): Promise<void>;
  /** Runs a function in the page; it sees its arguments alone, nothing of the test's own. */
  run<T extends Plain>(script: (...args: never[]) => T | Promise<T>, ...args: readonly Plain[]): Promise<T>;
  /** Presses on it as a finger would. @throws when nothing is there. */
  click(place: Place): Promise<void>;
  /** Types into it, key by key. @throws when nothing is there. */
  type(place: Place, text: string): Promise<void>;
  /** Presses a key, wherever the focus is. */
  press(key: keyof typeof KEYS): Promise<void>;
  close(): Promise<void>;
}

/** A browser engine. */
export interface Engine {
  readonly name: string;
  /** Why it cannot be started here; `undefined` where it can. */
  readonly missing: string | undefined;
  /** Starts it with a window as wide as given, in CSS pixels. */
  open(width: number): Promise<Visitor>;
}

/** Finds in the page what a place means: the same for every driver, as it runs in the page. */
export function atPlace({ widget, inside, named }: Place): Element | null {
  const root = document.querySelector(widget)?.shadowRoot;
  const all = [...(root?.querySelectorAll(inside) ?? [])];
  const wordsOf = (element: Element) =>
    [...((element as HTMLInputElement).labels ?? []), element].map(label => label.textContent).join(' ');
  const found = all.find(element => named === undefined || wordsOf(element).includes(named));
  found?.scrollIntoView({ block: 'center' });
  return found ?? null;
}

/** The error of a place where nothing is. */
export function nothingAt({ widget, inside, named }: Place): Error {
  return new Error(`nothing at ${widget} ${inside}${named === undefined ? '' : ` “${named}”`}`);
}
