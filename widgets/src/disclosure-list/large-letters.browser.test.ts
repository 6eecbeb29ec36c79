/** Cards of the list where letters are large and the screen is narrow (WCAG 1.4.4, 1.4.10, 1.4.12): nothing reaches beyond the edge. */
import { expect, fixture, html } from '@open-wc/testing';
import { shadow } from '../internal/shadow.test-helper.js';
import type { DisclosureListElement } from './disclosure-list.js';
import { exampleItems } from './examples.js';
import { ready } from './list.test-helper.js';

describe('the list in large letters on a narrow screen', () => {
  for (const language of ['en', 'zh-CN'])
    it(`puts what has no room beside its label below it (${language})`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
      Object.assign(page.style, {
        width: '256px',
        fontSize: '32px',
        lineHeight: '1.5',
        letterSpacing: '0.12em',
        wordSpacing: '0.16em',
      });
      const list: DisclosureListElement = document.createElement('sun-disclosure-list');
      list.records = exampleItems;
      page.append(list);
      await ready(list);
      const cards = shadow(list).querySelector('[part="cards"]');
      expect(cards, 'narrow enough for cards').to.exist;
      const edge = Math.ceil(page.getBoundingClientRect().right);
      const beyond = [...(cards?.querySelectorAll('*') ?? [])].filter(
        element => element.getBoundingClientRect().right > edge,
      );
      expect(beyond.map(element => element.textContent)).to.deep.equal([]);
    });
});
