/** What staff typed at the desk and did not send: kept in this page's memory while they sign in again or look at another case, never stored. */
import { withoutStep, type OpenCase } from './desk-state.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What was typed at one place of the desk. */
interface Kept {
  /** Which forms of the case were open, and the letter as it was changed. */
  readonly open: Partial<Pick<OpenCase, 'step' | 'started' | 'letter' | 'letterText'>>;
  /** Values by the id of their control. */
  readonly values: ReadonlyMap<string, string | boolean>;
}

/** A session ends after an hour without a request, and a long answer takes longer to write. */
export class Unsent {
  readonly #kept = new Map<string, Kept>();
  #whose = '';

  /** Keeps what was typed below `root` at a place; what was sent, or never typed, is not kept. */
  keep(root: Element, place: string, current: OpenCase | undefined): void {
    const values = typedIn(root);
    const { step, started, letter, letterText } = current ?? {};
    if (values.size === 0 && letterText === undefined) return;
    const open = {
      ...(step !== undefined && { step }),
      ...(started !== undefined && { started }),
      ...(letter !== undefined && { letter }),
      ...(letterText !== undefined && { letterText }),
    };
    this.#kept.set(place, { open, values });
  }

  /** Whose it is: what somebody else typed is forgotten. */
  belongsTo(staff: string): void {
    if (staff !== this.#whose) this.forget();
    this.#whose = staff;
  }

  /** Hands out the forms that were open at a place and how to fill them in once they are drawn; undefined when nothing was typed there. */
  take(place: string): { readonly open: Kept['open']; readonly fillIn: (root: Element) => void } | undefined {
    const kept = this.#kept.get(place);
    this.#kept.delete(place);
    return kept && { open: kept.open, fillIn: root => putBack(root, kept.values) };
  }

  /** Whether anything typed would be lost with the page: below `root`, where the staff are, or kept of other places. */
  holds(root: Element, current: OpenCase | undefined): boolean {
    return this.#kept.size > 0 || current?.letterText !== undefined || typedIn(root).size > 0;
  }

  /** What was typed for an event at a place was taken by the service after the staff had gone on. */
  sent(place: string, type: string): void {
    const kept = this.#kept.get(place);
    if (!kept) return;
    const { step: _, ...open } = kept.open;
    const values = new Map([...kept.values].filter(([id]) => id !== type && !id.startsWith(`f-${type}-`)));
    // Of what is all sent nothing is left to ask for before the page is closed.
    if (values.size === 0 && open.letterText === undefined) this.#kept.delete(place);
    else this.#kept.set(place, { open: { ...open, ...withoutStep(kept.open, type) }, values });
  }

  /** On signing out. */
  forget(): void {
    this.#kept.clear();
  }
}

/* A letter is kept with its case; keys, tokens and files are not for keeping; filters are no text of anybody's. */
function controlsIn(root: Element): Control[] {
  return [...root.querySelectorAll<Control>('form :is(input, select, textarea)[id]')].filter(
    ({ type }) => !['file', 'password'].includes(type),
  );
}

function typedIn(root: Element): ReadonlyMap<string, string | boolean> {
  const typed = new Map<string, string | boolean>();
  for (const control of controlsIn(root)) {
    if (control instanceof HTMLSelectElement) {
      const first = [...control.options].find(option => option.defaultSelected) ?? control.options[0];
      if (control.value !== first?.value) typed.set(control.id, control.value);
    } else if (control.type === 'checkbox') {
      const { checked, defaultChecked } = control as HTMLInputElement;
      if (checked !== defaultChecked) typed.set(control.id, checked);
    } else if (control.value !== control.defaultValue) typed.set(control.id, control.value);
  }
  return typed;
}

function putBack(root: Element, values: ReadonlyMap<string, string | boolean>): void {
  for (const control of controlsIn(root)) {
    const value = values.get(control.id);
    if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
    else if (value !== undefined) control.value = value;
  }
}
