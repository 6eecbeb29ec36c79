/** What the tests of the list in a browser share: how to find its parts, wait for its rows and use it as a reader would. */
import { fixture, html } from '@open-wc/testing';
import type { DisclosureItem } from '@sunboard/model';
import { query, shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import './define.js';
import type { DisclosureListElement } from './disclosure-list.js';
import { exampleItems } from './examples.js';

export const titles = (list: Element) =>
  [...shadow(list).querySelectorAll('tbody th, [part~="card"] .title')].map(cell => cell.textContent.trim());
export const ready = (list: Element) =>
  waitUntil(
    () => titles(list).length > 0 || shadow(list).querySelector('.failure') !== null,
    'the list shows something',
  );
export const type = async (list: DisclosureListElement, text: string) => {
  const input = query<HTMLInputElement>(list, '#q');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await list.updateComplete;
};
export const withItems = async (items: readonly DisclosureItem[] = exampleItems, extra = html``) => {
  const list = await fixture<DisclosureListElement>(
    html`<sun-disclosure-list lang="zh-CN" .records=${items}>${extra}</sun-disclosure-list>`,
  );
  await ready(list);
  return list;
};
export const openFilters = async (list: DisclosureListElement) => {
  query<HTMLDetailsElement>(list, 'details').open = true;
  await waitUntil(() => shadow(list).querySelector('#category') !== null, 'facets are prepared');
};
