/** Columns without lines are found in the templates of many content systems, and nothing else is taken for one. */
import { expect } from '@open-wc/testing';
import type { PageFacts } from '@sunboard/reader';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import type { Shape } from './shapes/frame.js';
import { MORE_EMPTY, MORE_NOT_EMPTY, MORE_UNSURE, NOTHING_AT_ALL } from './shapes/more-empty.js';

const read = ({ html, url }: Shape) => factsOf(html, url === undefined ? {} : { url });
const told = ({ kind, kindConfidence, lists }: PageFacts) =>
  `${kind} ${String(kindConfidence)}; ${lists.map(({ main, state, items, says = '' }) => `${main ? 'main ' : ''}${state} ${String(items.length)} ${says}`).join(', ')}`;

describe('columns without lines', () => {
  afterEach(closePages);
  for (const shape of MORE_EMPTY) {
    it(`are found: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect(
        facts.lists.some(list => list.main && list.empty),
        told(facts),
      ).to.equal(true);
    });
  }
});

describe('pages that are no empty column', () => {
  afterEach(closePages);
  for (const shape of [...MORE_NOT_EMPTY, ...MORE_UNSURE]) {
    it(`are not called one: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect(
        facts.lists.some(list => list.empty),
        told(facts),
      ).to.equal(false);
    });
  }
});

describe('columns of which nothing is left', () => {
  afterEach(closePages);
  for (const shape of NOTHING_AT_ALL) {
    it(`are left open, not called full of dated lines: ${shape.name}`, async () => {
      const facts = await read(shape);
      const dated = facts.lists.filter(list => list.main && list.items.some(item => item.date !== undefined));
      expect(dated, told(facts)).to.deep.equal([]);
    });
  }
});
