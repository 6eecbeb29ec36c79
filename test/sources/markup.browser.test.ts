/** What pages wrap is read as it is meant: every item with its whole title, its own address, its day and what else its line says. */
import { expect } from '@open-wc/testing';
import { readMarkup } from '../../widgets/src/internal/markup-source.js';
import { madeMarkup } from './made-markup.js';

const LISTS = 400;

it(`lists made by chance are read as they are meant (${LISTS})`, () => {
  for (let seed = 1; seed <= LISTS; seed += 1) {
    const { html, items, made } = madeMarkup(seed);
    const host = document.createElement('div');
    host.append(document.createRange().createContextualFragment(html));
    const { value, problems } = readMarkup(host, 'DisclosureItem', 'zh-CN');
    const about = `${seed} ${JSON.stringify(made)}`;
    expect(value, about).to.deep.equal(items);
    expect(problems, about).to.deep.equal([]);
  }
});
