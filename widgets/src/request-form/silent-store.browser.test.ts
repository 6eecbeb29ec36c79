/** A browser whose store never answers, as some do for as long as a page is open: in a file of its own, for a store is opened once. */
import { expect } from '@open-wc/testing';
import { shadow } from '../internal/shadow.test-helper.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import { fillIn, form, json, network, RECEIPT, submit } from './request-form.test-helper.js';

describe('where the browser’s store never answers', () => {
  it('a form is drawn and filed all the same', async function () {
    this.timeout(20_000);
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    const net = network(init => (init.method === 'POST' ? json(201, RECEIPT) : json(404, {})));
    try {
      const element = await form();
      fillIn(element);
      await submit(element);
      await until(() => shadow(element).querySelector('.receipt'), 'the receipt is shown');
      expect(shadow(element).querySelector('[data-receipt-no]')?.textContent).to.equal(RECEIPT.receiptNo);
    } finally {
      net.restore();
      IDBFactory.prototype.open = open;
    }
  });
});
