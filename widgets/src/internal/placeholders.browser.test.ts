import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from './wait.test-helper.js';
import { upgradePlaceholders } from './placeholders.js';

describe('placeholders for editors that strip unknown tags', () => {
  it('become the element with its attributes, and the children move as they are', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <div
          data-sunboard="disclosure-list"
          data-src="/x.json"
          data-url-state="hash"
          id="l"
          style="color:red"
        >
          <ul></ul>
        </div>
      </div>`,
    );
    const child = root.querySelector('ul');
    upgradePlaceholders(root);
    const element = root.querySelector('sun-disclosure-list');
    expect(element?.getAttributeNames().sort()).to.deep.equal(['id', 'src', 'url-state']);
    expect(element?.firstElementChild).to.equal(child);
  });

  it('may be the table or list itself, which then goes into the element whole', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <table data-sunboard="disclosure-list" data-page-size="10" class="cms"></table>
      </div>`,
    );
    const table = root.querySelector('table');
    upgradePlaceholders(root);
    const element = root.querySelector('sun-disclosure-list');
    expect(element?.getAttributeNames()).to.deep.equal(['page-size']);
    expect(element?.firstElementChild).to.equal(table);
    expect(table?.getAttributeNames()).to.deep.equal(['class']);
  });

  it('are found when a script adds them later, and unknown names are left alone', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    upgradePlaceholders(root);
    const [known, unknown] = ['leadership-roster', 'script'].map(name => {
      const placeholder = document.createElement('div');
      placeholder.dataset['sunboard'] = name;
      root.append(placeholder);
      return placeholder;
    });
    await waitUntil(() => root.querySelector('sun-leadership-roster') !== null);
    expect(known?.isConnected).to.equal(false);
    expect(unknown?.isConnected).to.equal(true);
  });
});
