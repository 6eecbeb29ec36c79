/** When nobody knows whether a request arrived, the form says so, says that sending again is safe, and leads to it. */
import { expect } from '@open-wc/testing';
import { shadow } from '../internal/shadow.test-helper.js';
import {
  button,
  control,
  fillIn,
  form,
  json,
  network,
  RECEIPT,
  submit,
  type,
} from './request-form.test-helper.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import type { SunRequestForm } from './request-form.js';

/* Asked to wait for longer than it is patient, the client does not try again by itself. */
const LATER = { 'Retry-After': '120' };
const trouble = (element: SunRequestForm) => shadow(element).querySelector('#trouble');
const focused = (element: SunRequestForm) => shadow(element).activeElement;

describe('a request whose end is open', () => {
  for (const status of [502, 503, 504])
    it(`after ${status}: says that nothing is lost and pressing again is safe, and has the button ready`, async () => {
      const answers = [status, 201];
      const net = network(init =>
        init.method === 'POST' ? json(answers.shift() ?? 500, RECEIPT, LATER) : json(404, {}),
      );
      try {
        const element = await form();
        fillIn(element);
        await submit(element);
        await until(() => focused(element)?.matches('[part="submit"]'), 'the button has the focus');
        expect(focused(element)?.textContent.trim()).to.equal('Submit again');
        expect(focused(element)?.getAttribute('aria-describedby')).to.equal('trouble');
        expect(trouble(element)?.textContent).to.match(
          /may have arrived or not\. What you typed is still here, and it is safe to submit it again/,
        );
        expect(trouble(element)?.textContent).not.to.contain('was not submitted');
        expect(control(element, 'description').value).to.equal('The 2025 list of public toilets');
        const posts = () => net.requests.filter(({ method }) => method === 'POST');
        expect(posts(), 'nothing goes out unasked').to.have.length(1);
        (focused(element) as HTMLButtonElement).click();
        await until(() => shadow(element).querySelector('.receipt'), 'the receipt is shown');
        const keys = posts().map(({ headers }) => new Headers(headers).get('idempotency-key'));
        expect(keys).to.have.length(2);
        expect(new Set(keys), 'the service takes both for one').to.have.length(1);
      } finally {
        net.restore();
      }
    });

  it('is not one when the service never got the record', async () => {
    const net = network(() => json(503, {}, LATER));
    try {
      const element = await form();
      fillIn(element);
      await submit(element);
      await until(() => trouble(element), 'the failure is told');
      expect(trouble(element)?.textContent).to.contain('It was not submitted. What you typed is still here.');
      await until(() => focused(element)?.id === 'trouble', 'the message has the focus');
    } finally {
      net.restore();
    }
  });

  it('is not one, and does not sound like one, when the connection broke before the record went out', async () => {
    const net = network(() => {
      throw new TypeError('lost');
    });
    try {
      const element = await form();
      fillIn(element);
      await submit(element);
      await until(() => shadow(element).querySelector('#waiting'), 'it waits');
      const waiting = shadow(element).querySelector('#waiting');
      expect(waiting?.textContent).to.contain('connection to the service broke');
      expect(waiting?.textContent).to.contain('is not submitted yet; what you typed is still here');
      expect(waiting?.textContent).not.to.contain('may have arrived');
    } finally {
      net.restore();
    }
  });

  it('after a break: the button that tries at once has the focus, and a change is told to make another request', async () => {
    let posts = 0;
    const net = network(init => {
      if (init.method !== 'POST') return json(404, {});
      posts += 1;
      // Its head asks to wait, so that the client does not try again by itself; the rest never comes.
      const cut = new ReadableStream({
        start: body => {
          body.error(new TypeError('cut'));
        },
      });
      return new Response(cut, { status: 201, headers: { 'content-type': 'application/json', ...LATER } });
    });
    try {
      const element = await form();
      fillIn(element);
      await submit(element);
      await until(() => shadow(element).querySelector('#waiting'), 'it waits');
      await until(() => focused(element)?.textContent.trim() === 'Submit again now', 'the button is ready');
      const before = posts;
      button(element, 'Submit again now').click();
      await until(() => posts > before, 'it goes out at once');
      await until(() => shadow(element).querySelector('#waiting'), 'it waits again');
      type(element, 'description', 'Another list');
      await until(() => trouble(element), 'what waited is given up');
      expect(trouble(element)?.textContent).to.contain('changed it counts as another one');
      expect(shadow(element).querySelector('#waiting')).to.equal(null);
    } finally {
      net.restore();
    }
  });
});
