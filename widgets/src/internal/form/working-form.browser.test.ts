/** A form of the page's own that works is not hidden by one that has nowhere to send to. */
import { expect, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../wait.test-helper.js';
import type { SunErrorEvent } from '../events.js';
import { wrapsWorkingForm } from './working-form.js';
import '../../request-form/define.js';

const plain = (action: string, method = 'post') =>
  `<form method="${method}" action="${action}"><input name="xm"><button>提交</button></form>`;

describe('a wrapped form that sends to a program of the page', () => {
  it('is known by its address and method', () => {
    const wraps = (inner: string) => {
      const host = document.createElement('div');
      host.innerHTML = inner;
      return wrapsWorkingForm(host);
    };
    expect(wraps(plain('/ysq/submit.jsp'))).to.equal(true);
    expect(wraps(plain('/search.jsp', 'get')), 'a search').to.equal(false);
    expect(wraps(plain('')), 'no address').to.equal(false);
    expect(wraps(plain('javascript:void(0)')), 'a script').to.equal(false);
    expect(wraps(plain('/v1/forms/requests')), 'the way in to our own service').to.equal(false);
  });

  it('stays until the element is given a service', async () => {
    const element = document.createElement('sun-request-form');
    element.innerHTML = plain('/ysq/submit.jsp');
    const told = oneEvent<SunErrorEvent>(element, 'sun-error');
    document.body.append(element);
    expect((await told).problems.map(({ code }) => code)).to.deep.equal(['no_endpoint']);
    const form = element.querySelector('form') as HTMLElement;
    expect(form.offsetHeight).to.be.greaterThan(0);

    element.setAttribute('endpoint', '/v1');
    await waitUntil(() => element.shadowRoot?.querySelector('[part~="field"]'));
    expect(form.offsetHeight).to.equal(0);
    element.remove();
  });
});
