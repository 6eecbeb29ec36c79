/** The detail view of the list: its body is clean, and it closes as readers expect. */
import { expect, fixture, html } from '@open-wc/testing';
import { query, shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import type { DisclosureListElement } from './disclosure-list.js';
import { cleanBody } from './detail-view.js';
import { exampleItems } from './examples.js';
import { ready, withItems } from './list.test-helper.js';

describe('detail view of <sun-disclosure-list>', () => {
  it('opens a detail view with a sanitised body, and closes with the keyboard', async () => {
    const evil =
      '<p onclick="x()">正文</p><script>window.hacked=1</script><a href="javascript:x()">a</a><img alt="" src=x onerror="window.hacked=1" style="color:red">';
    const list = await withItems([
      { title: '甲', body: evil, attachments: [{ name: '表', url: '/a.pdf', size: 2048 }] },
    ]);
    query<HTMLButtonElement>(list, 'button.link').click();
    await waitUntil(() => shadow(list).querySelector('dialog')?.open);
    const body = query(list, '.body');
    expect(body.querySelector('script, [onclick], [onerror], [style], a[href]')).to.equal(null);
    expect(body.textContent).to.contain('正文');
    expect(shadow(list).textContent).to.contain('PDF, 2 KB');
    await expect(list).to.be.accessible();
    query<HTMLDialogElement>(list, 'dialog').close();
    await waitUntil(() => shadow(list).querySelector('dialog') === null);
    expect((window as { hacked?: number }).hacked).to.equal(undefined);
  });

  it('keeps the button that closes a long detail view within reach', async () => {
    const list = await withItems([{ title: '长文', body: '<p>段落</p>'.repeat(200) }]);
    query<HTMLButtonElement>(list, '[part~="card"] button, tbody button').click();
    await waitUntil(() => shadow(list).querySelector('dialog[open]') !== null);
    const dialog = query<HTMLDialogElement>(list, 'dialog');
    dialog.scrollTo(0, dialog.scrollHeight);
    expect(dialog.scrollTop).to.be.greaterThan(500);
    const [box, button] = [dialog, query(list, 'dialog .close')].map(each => each.getBoundingClientRect());
    expect(button?.top).to.be.at.least(box?.top ?? NaN);
    expect(button?.bottom).to.be.at.most(box?.bottom ?? NaN);
    await expect(list).to.be.accessible();
  });

  it('closes an open detail view by the back button where it keeps its choice in the address', async () => {
    const list = await fixture<DisclosureListElement>(
      html`<sun-disclosure-list lang="zh-CN" url-state .records=${exampleItems}></sun-disclosure-list>`,
    );
    await ready(list);
    const [state, address] = [JSON.stringify(history.state), location.href];
    const open = async () => {
      query<HTMLButtonElement>(list, '[part~="card"] button, tbody button').click();
      await waitUntil(() => shadow(list).querySelector('dialog') !== null, 'the detail view is open');
      await waitUntil(() => JSON.stringify(history.state) !== state, 'it is a step');
      expect(location.href).to.equal(address);
    };
    await open();
    history.back();
    await waitUntil(() => shadow(list).querySelector('dialog') === null, 'the back button closes it');
    await open();
    query<HTMLButtonElement>(list, 'dialog .close').click();
    expect(shadow(list).querySelector('dialog')).to.equal(null);
    await waitUntil(() => JSON.stringify(history.state) === state, 'no step is left behind');
    list.urlState = null;
    query<HTMLButtonElement>(list, '[part~="card"] button, tbody button').click();
    await waitUntil(() => shadow(list).querySelector('dialog') !== null);
    expect(JSON.stringify(history.state)).to.equal(state);
  });

  it('keeps nothing dangerous in a body', async () => {
    const holder = document.createElement('div');
    holder.append(
      await cleanBody(
        '<svg onload=x()></svg><iframe src="//e"></iframe><form action="//e"><input></form><p style="x">a</p><math><mi xlink:href="javascript:x()">',
      ),
    );
    expect(holder.querySelector('iframe, form, input, [style], [onload]')).to.equal(null);
  });
});
