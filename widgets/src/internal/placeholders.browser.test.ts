import { expect, fixture, html } from '@open-wc/testing';
import { consoleDuring, waitUntil } from './wait.test-helper.js';
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
      return placeholder;
    });
    const told = await consoleDuring(() => {
      root.append(...[known, unknown].filter(element => element !== undefined));
    }, 1);
    await waitUntil(() => root.querySelector('sun-leadership-roster') !== null);
    expect(known?.isConnected).to.equal(false);
    expect(unknown?.isConnected).to.equal(true);
    expect(told.join()).to.include('不认识组件名称“script”');
  });

  it('tell the webmaster of names that do not exist, in the language of the page, with the nearest that does', async () => {
    const root = await fixture<HTMLElement>(
      html`<div>
        <div lang="zh-CN" data-sunboard="disclosure-lsit"></div>
        <div lang="en" data-sunboard="request-from"></div>
        <div lang="en" data-sunboard="carousel"></div>
        <div lang="en" data-sun-board="request-form"></div>
        <sun-request-from lang="en"></sun-request-from>
        <sun-calendar></sun-calendar>
      </div>`,
    );
    const told = await consoleDuring(() => {
      upgradePlaceholders(root);
    }, 5);
    expect(told.join('\n')).to.include(
      '不认识组件名称“disclosure-lsit”，该元素未作改动。是否应为“disclosure-list”？可用的有：approval-flow、',
    );
    expect(told.join('\n')).to.include(
      'named “request-from”; the element is left alone. Did you mean “request-form”?',
    );
    expect(told.join('\n')).to.match(/“carousel”; the element is left alone\. Known are: approval-flow, /);
    expect(told.join('\n')).to.include(
      'attribute “data-sun-board”; the element is left alone. Known are: data-sunboard.',
    );
    expect(told.join('\n')).to.include(
      'tag <sun-request-from>; the page keeps its plain HTML. Did you mean “sun-request-form”?',
    );
  });
});
