/** Registers `<sun-leadership-roster>`. */
import { defineElement } from '../internal/define.js';
import { LeadershipRosterElement } from './leadership-roster.js';

defineElement('sun-leadership-roster', LeadershipRosterElement);

declare global {
  interface HTMLElementTagNameMap {
    'sun-leadership-roster': LeadershipRosterElement;
  }
}
