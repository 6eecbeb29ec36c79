/** What a form says to somebody who has pressed something: where that stands, once, and without taking the focus away. */
import { expect } from '@open-wc/testing';
import { shadow } from '../internal/shadow.test-helper.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import { button, fillIn, form, json, network, RECEIPT, submit } from './request-form.test-helper.js';
import type { SunRequestForm } from './request-form.js';

const follows = (one: Element | null, other: Element) =>
  Boolean(one && other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);

async function sent(element: SunRequestForm): Promise<void> {
  fillIn(element);
  await submit(element);
}

describe('what a form says', () => {
  it('of the draft as a file stands below its buttons', async () => {
    const element = await form();
    const draft = shadow(element).querySelector('.draft-file') as HTMLDetailsElement;
    draft.open = true;
    await until(() => draft.querySelector('button'), 'the buttons are there');
    button(element, 'save as an encrypted file').click();
    await element.updateComplete;
    const told = shadow(element).querySelector('[role="status"] > .notice');
    expect(told?.textContent).to.contain('at least 8 characters');
    expect(follows(told, draft)).to.equal(true);
  });

  it('while it sends leaves the focus on the button, and sends once', async () => {
    let answer: (() => void) | undefined;
    const net = network(() => json(404, {}));
    const real = window.fetch;
    window.fetch = async (url, init) => {
      if (init?.method !== 'POST') return real(url, init);
      net.requests.push(init);
      await new Promise<void>(resolve => (answer = resolve));
      return json(201, RECEIPT);
    };
    try {
      const element = await form();
      const press = () => button(element, 'submit');
      press().focus();
      await sent(element);
      await until(() => answer, 'it is on its way');
      expect(shadow(element).activeElement).to.equal(press());
      press().click();
      answer?.();
      await until(() => shadow(element).activeElement?.matches('.receipt'), 'the receipt has the focus');
      expect(net.requests.filter(({ method }) => method === 'POST')).to.have.length(1);
    } finally {
      net.restore();
    }
  });

  it('of a receipt that cannot be copied is not nothing', async () => {
    const net = network(({ method }) => (method === 'POST' ? json(201, RECEIPT) : json(404, {})));
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    // As on a page over http.
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      const element = await form();
      await sent(element);
      await until(() => shadow(element).querySelector('[data-proof]'), 'the receipt is there, and checked');
      const verdict = shadow(element).querySelector('[data-proof]');
      button(element, 'copy number').click();
      await until(
        () => shadow(element).querySelector('.receipt')?.textContent.includes('does not allow copying'),
        'the person is told',
      );
      expect(shadow(element).querySelector('[data-proof]'), 'not said again').to.equal(verdict);
    } finally {
      if (real) Object.defineProperty(navigator, 'clipboard', real);
      else Reflect.deleteProperty(navigator, 'clipboard');
      net.restore();
    }
  });
});
