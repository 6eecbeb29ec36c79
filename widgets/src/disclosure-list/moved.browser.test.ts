/** A list that a script of the page moves: into a tab, a dialog, another column. It goes on where it was. */
import { expect, fixture, html } from '@open-wc/testing';
import { query, shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import { openFilters, ready, titles, type, withItems } from './list.test-helper.js';

const realFetch = globalThis.fetch;

describe('a <sun-disclosure-list> that is moved', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('while it loads, loads in its new place', async () => {
    let answer: (response: Response) => void = () => undefined;
    globalThis.fetch = (_, options) =>
      new Promise((resolve, reject) => {
        answer = resolve;
        options?.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    const places = await fixture<HTMLElement>(
      html`<div lang="zh-CN">
        <p></p>
        <section></section>
      </div>`,
    );
    const list = document.createElement('sun-disclosure-list');
    list.src = 'list.json';
    places.append(list);
    await waitUntil(() => shadow(list).querySelector('[aria-busy="true"]') !== null);
    places.querySelector('section')!.append(list);
    await new Promise(resolve => setTimeout(resolve, 50));
    answer(new Response('[{"title":"甲"}]'));
    await ready(list);
    expect(titles(list)).to.deep.equal(['甲']);
  });

  it('at once, still searches and filters', async () => {
    const list = await withItems();
    const all = titles(list);
    document.body.append(list);
    try {
      await openFilters(list);
      await type(list, '废止');
      await waitUntil(() => titles(list).length < all.length, 'the search answers');
    } finally {
      list.remove();
    }
  });

  it('taken away while it loads, and put back later, loads then', async () => {
    const asked: (AbortSignal | null | undefined)[] = [];
    globalThis.fetch = (_, options) => {
      asked.push(options?.signal);
      return asked.length > 1
        ? Promise.resolve(new Response('[{"title":"甲"}]'))
        : new Promise((_resolve, reject) => {
            options?.signal?.addEventListener('abort', () => {
              reject(new DOMException('aborted', 'AbortError'));
            });
          });
    };
    const place = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`);
    const list = document.createElement('sun-disclosure-list');
    list.src = 'list.json';
    place.append(list);
    await waitUntil(() => asked.length === 1);
    list.remove();
    await waitUntil(() => asked[0]?.aborted === true);
    place.append(list);
    await ready(list);
    expect(titles(list)).to.deep.equal(['甲']);
  });

  it('at once, still writes its structured data', async () => {
    const list = await withItems();
    document.body.append(list);
    try {
      await waitUntil(() => list.querySelector('script[type="application/ld+json"]') !== null);
    } finally {
      list.remove();
    }
  });

  it('keeps what was searched for', async () => {
    const list = await withItems();
    await type(list, '办法');
    await waitUntil(() => shadow(list).querySelector('mark') !== null, 'the search answers');
    const found = titles(list);
    document.body.append(list);
    try {
      await new Promise(resolve => setTimeout(resolve, 300));
      expect(query<HTMLInputElement>(list, '#q').value).to.equal('办法');
      expect(titles(list)).to.deep.equal(found);
    } finally {
      list.remove();
    }
  });
});
