/** Pages whose scripts forbid keys, selecting and copying everywhere but in fields, which they know by the tag of what an event came from. */
import { expect, fixture, html } from '@open-wc/testing';
import { ELEMENTS } from './every-element.test-helper.js';
import { shadow } from './shadow.test-helper.js';
import { waitUntil as until } from './wait.test-helper.js';

const FIELDS = /^(?:INPUT|TEXTAREA|SELECT|BUTTON)$/;
const TYPES = [
  'keydown',
  'keypress',
  'mousedown',
  'touchstart',
  'selectstart',
  'copy',
  'paste',
  'contextmenu',
];
const forbid = (event: Event) => {
  if (!FIELDS.test((event.target as Element).tagName)) event.preventDefault();
};

const heard: string[] = [];
const hear = (event: Event) => heard.push(event.type);
const happens = (target: EventTarget, type: string, more: EventInit & { readonly key?: string } = {}) => {
  const Kind = type.startsWith('key') ? KeyboardEvent : Event;
  return target.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true, ...more }));
};

describe('on a page that forbids keys, selecting and copying', () => {
  before(() => {
    for (const type of TYPES) document.addEventListener(type, forbid, { passive: false });
    for (const type of ['click', 'keyup', 'keydown']) document.addEventListener(type, hear);
  });
  after(() => {
    for (const type of TYPES) document.removeEventListener(type, forbid);
    for (const type of ['click', 'keyup', 'keydown']) document.removeEventListener(type, hear);
  });

  for (const [name, inner] of Object.entries(ELEMENTS))
    it(`the controls of ${name} work as on any other`, async () => {
      const element = await fixture<HTMLElement>(inner);
      const control = () =>
        shadow(element).querySelector('[part~="base"] :is(input, select, textarea, button, a, summary)');
      await until(control, 'it is drawn');
      // The part that draws may come after what is drawn first.
      await until(() => happens(control() as Element, 'mousedown'), 'a press is let through');
      for (const type of TYPES) expect(happens(control() as Element, type), type).to.equal(true);
    });

  it('its own dialogs still hear Escape and Tab, and everybody hears a click', async () => {
    const element = await fixture<HTMLElement>(ELEMENTS['sun-request-form']);
    const field = () => shadow(element).querySelector('textarea');
    await until(field, 'it is drawn');
    heard.length = 0;
    for (const key of ['Escape', 'Tab', 'ArrowLeft', '/']) happens(field() as Element, 'keydown', { key });
    happens(field() as Element, 'keyup', { key: '/' });
    happens(field() as Element, 'click');
    expect(heard).to.deep.equal(['keydown', 'keydown', 'keyup', 'click']);
  });

  it('what the page wraps stays the page’s', async () => {
    const element = await fixture<HTMLElement>(
      html`<sun-request-form
        ><form action="/own" method="post"><a href="#x">x</a></form></sun-request-form
      >`,
    );
    await until(() => shadow(element).querySelector('slot'), 'the form of the page stays');
    expect(happens(element.querySelector('a') as Element, 'copy')).to.equal(false);
  });
});
