/** Long texts near their limit: in sight at every key, aloud at steps, and never before. */
import { expect } from '@open-wc/testing';
import { shadow } from '../internal/shadow.test-helper.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import { control, form, type } from './request-form.test-helper.js';
import type { SunRequestForm } from './request-form.js';

const seen = (element: Element) =>
  shadow(element).querySelector('[data-room="description"]')?.textContent.trim();
const aloud = (element: Element) => {
  const field = shadow(element).querySelector('[data-path="description"]');
  let next = field?.nextElementSibling;
  while (next && next.getAttribute('role') !== 'status') next = next.nextElementSibling;
  return next;
};
const write = async (element: SunRequestForm, length: number): Promise<void> => {
  type(element, 'description', 'x'.repeat(length));
  await element.updateComplete;
};

describe('a long text', () => {
  it('says how much room is left when there is little of it, aloud not at every key', async () => {
    const element = await form();
    await write(element, 100);
    await until(() => aloud(element), 'the region is there before it speaks');
    const region = aloud(element);
    expect([seen(element), region?.textContent]).to.deep.equal([undefined, '']);
    await write(element, 9600);
    expect(seen(element)).to.equal('400 characters left (at most 10000).');
    const said = region?.lastChild;
    expect(region?.textContent).to.equal('Fewer than 500 characters are left.');
    await write(element, 9601);
    expect(seen(element)).to.equal('399 characters left (at most 10000).');
    expect(region?.textContent, 'not once more').to.equal('Fewer than 500 characters are left.');
    expect(region?.contains(said ?? null), 'and not drawn anew').to.equal(true);
    await write(element, 10_001);
    expect(seen(element)).to.equal('1 character too many (at most 10000): shorten the text.');
    expect(region?.textContent).to.equal('The text is longer than 10000 characters: shorten it.');
    element.localeOverride = 'zh-CN';
    await until(() => seen(element)?.startsWith('超出 1 个字'), 'in Chinese');
    expect(control(element, 'description').value, 'nothing is cut off').to.have.length(10_001);
  });
});
