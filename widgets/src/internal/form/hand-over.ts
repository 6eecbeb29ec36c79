/** Carries text from one form to another 文字带入: on the same page at once, to another page through the tab's own memory, once, never through an address. */
import { showTop } from '../show-top.js';
import type { FormElement } from './form-element.js';
import type { FormValues } from './form-values.js';

const NAME = 'sunboard:hand-over';

/** Gives values to the element `name` on this page. False when there is none. */
export function handOverHere(name: string, values: FormValues): boolean {
  const target = document.querySelector<FormElement>(name);
  if (!target || typeof (target as Partial<FormElement>).carryOver !== 'function') return false;
  target.carryOver(values);
  showTop(target);
  return true;
}

/** Leaves values for the element `name` of the next page. False where the browser forbids it. */
export function handOverNext(name: string, values: FormValues): boolean {
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ name, values }));
    return true;
  } catch {
    return false;
  }
}

/** Takes what was left for `name`; it is gone from the tab's memory then. */
export function takeHandOver(name: string): FormValues {
  try {
    const left = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as {
      readonly name?: unknown;
      readonly values?: unknown;
    } | null;
    if (left?.name !== name || typeof left.values !== 'object' || left.values === null) return {};
    sessionStorage.removeItem(NAME);
    return Object.fromEntries(
      Object.entries(left.values as Record<string, unknown>).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}
