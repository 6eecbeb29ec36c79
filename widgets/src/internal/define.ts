/** Registers an element once: loading the script twice, or beside another bundle, is harmless. */
import { templatesAreBlocked } from './trust.js';
import { tellWebmaster } from './webmaster.js';

/**
 * Defines `name` unless it is defined already. A page without custom elements (old browsers) keeps its plain HTML.
 * Never throws: a failure is told on the console and the wrapped content stays.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!('customElements' in globalThis) || customElements.get(name)) return;
  if (templatesAreBlocked()) {
    void import('./blocked.js').then(({ defineBlocked }) => {
      defineBlocked(name);
    });
    return;
  }
  try {
    customElements.define(name, element);
  } catch (error) {
    const named = document.querySelector(name) ?? document.createElement(name);
    tellWebmaster(words => words.notice(named, 'notRegistered', {}, error), error);
  }
}
