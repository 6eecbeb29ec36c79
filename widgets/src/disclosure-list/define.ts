/** Registers `<sun-disclosure-list>`. */
import { defineElement } from '../internal/define.js';
import { DisclosureListElement } from './disclosure-list.js';

defineElement('sun-disclosure-list', DisclosureListElement);

declare global {
  interface HTMLElementTagNameMap {
    'sun-disclosure-list': DisclosureListElement;
  }
}
