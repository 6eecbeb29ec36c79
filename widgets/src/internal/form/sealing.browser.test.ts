/** How a complaint asks for the key that it is sealed to: a service must not be asked over and over by whoever opens the page. */
import { expect, fixture, html } from '@open-wc/testing';
import type { SunComplaintChannel } from '../../complaint-channel/complaint-channel.js';
import { shadow } from '../shadow.test-helper.js';
import { waitUntil as until } from '../wait.test-helper.js';
import '../../complaint-channel/define.js';

const KEY = { keyId: 'k1', suite: 'x25519-xwing', publicKey: 'AAAA' };
const ANSWERS: readonly [string, () => Promise<Response>][] = [
  ['says that there are none', () => Promise.resolve(new Response('{}', { status: 404 }))],
  ['answers with a page', () => Promise.resolve(new Response('<p>404</p>', { status: 200 }))],
  ['refuses', () => Promise.resolve(new Response('', { status: 403 }))],
  ['has a fault', () => Promise.resolve(new Response('', { status: 500 }))],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
];

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

describe('the keys of the office', () => {
  let real: typeof fetch;
  let answer: () => Promise<Response>;
  let asked: number;

  beforeEach(() => {
    real = globalThis.fetch;
    asked = 0;
    globalThis.fetch = (address, options) => {
      const { href } = new URL(address instanceof Request ? address.url : address, document.baseURI);
      if (!href.endsWith('/v9/keys')) return real(address, options);
      asked += 1;
      return answer();
    };
  });

  afterEach(() => {
    globalThis.fetch = real;
  });

  const channel = async () => {
    const element = await fixture<SunComplaintChannel>(
      html`<sun-complaint-channel endpoint="/v9"></sun-complaint-channel>`,
    );
    await until(() => shadow(element).querySelector('form'), 'the form is drawn');
    // What sends is loaded when somebody writes.
    shadow(element)
      .querySelector('textarea')
      ?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => asked > 0, 'the service is asked');
    return element;
  };

  for (const [what, response] of ANSWERS)
    it(`are asked for once, and not with each drawing, where the service ${what}`, async () => {
      answer = response;
      const element = await channel();
      await pause(1500);
      const first = asked;
      for (let drawing = 0; drawing < 5; drawing += 1) {
        element.requestUpdate();
        await element.updateComplete;
        await pause(50);
      }
      await pause(700);
      expect(first, 'with the second try of one asking').to.be.at.most(2);
      expect(asked).to.equal(first);
    });

  it('are asked for again when there is a connection', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = await channel();
    await pause(1500);
    const before = asked;
    answer = () => Promise.resolve(new Response(JSON.stringify({ keys: [], encryption: KEY })));
    dispatchEvent(new Event('online'));
    await until(() => asked > before, 'the service is asked again');
    await element.updateComplete;
  });

  it('are those of the service that the form is sent to', async () => {
    answer = () => Promise.resolve(new Response('{}', { status: 404 }));
    const element = await channel();
    const before = asked;
    element.setAttribute('endpoint', './v9');
    await until(() => asked > before, 'the other service is asked');
  });
});
