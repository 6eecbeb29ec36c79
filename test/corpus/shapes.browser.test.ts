/** Pages in the shapes of many content systems are read alike, and stay so however their markup is rewritten. */
import { expect } from '@open-wc/testing';
import type { PageFacts } from '@sunboard/reader';
import { closePages, factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { PERTURBATIONS } from './perturb.js';
import { ABROAD } from './shapes/abroad.js';
import { ARTICLES, DAY } from './shapes/articles.js';
import { BYLINES } from './shapes/bylines.js';
import { CALLED, MARKED } from './shapes/called.js';
import { EMPTY_COLUMNS, NOT_EMPTY } from './shapes/empty-columns.js';
import { FOI } from './shapes/foi.js';
import { TITLE, type Shape } from './shapes/frame.js';
import { COLUMNS, LINES } from './shapes/lists.js';
import { MORE_ARTICLES } from './shapes/more-articles.js';
import { DAY_TITLES, MORE_COLUMNS, OF_DAY_TITLES } from './shapes/more-lists.js';
import { MORE_WORLD } from './shapes/more-world.js';
import { TRAPS } from './shapes/traps.js';
import { UNMARKED_HEADS, UNMARKED_TITLE } from './shapes/unmarked-heads.js';
import { WORLD } from './shapes/world.js';

const read = (shape: Shape, html = shape.html) =>
  factsOf(html, shape.url === undefined ? {} : { url: shape.url });
const mainItems = (facts: PageFacts) =>
  facts.lists.filter(list => list.main).flatMap(list => list.items.map(({ title, date }) => [title, date]));
const claimsEmpty = (facts: PageFacts) => facts.lists.some(list => list.empty);

describe('articles of public bodies', () => {
  afterEach(closePages);
  for (const shape of [...ARTICLES, ...MORE_ARTICLES]) {
    it(`show their day and title: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect(facts.publishedOn).to.equal(DAY);
      if (!shape.name.startsWith('English')) expect(facts.heading).to.equal(TITLE);
      expect(facts.kind).to.be.oneOf(['article', 'document', 'notice']);
    });
  }
  for (const shape of UNMARKED_HEADS)
    it(`show their day and title: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect([facts.publishedOn, facts.heading]).to.deep.equal([DAY, UNMARKED_TITLE]);
      expect(facts.kind).to.equal('article');
    });
});

describe('columns of public bodies', () => {
  afterEach(closePages);
  for (const shape of [...COLUMNS, ...MORE_COLUMNS]) {
    it(`show their lines: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect(mainItems(facts)).to.deep.equal(LINES);
      expect(facts.kind).to.equal('column');
      expect(facts.publishedOn).to.equal(undefined);
    });
  }
});

describe('titles that begin with a day', () => {
  afterEach(closePages);
  it('keep it, and have the day of their line', async () => {
    expect(mainItems(await read(OF_DAY_TITLES))).to.deep.equal(DAY_TITLES);
  });
});

describe('rewritten pages', function () {
  // Each reads some seventy pages: a busy machine needs its time.
  this.timeout(120_000);
  afterEach(closePages);
  for (const { name, apply, robs } of PERTURBATIONS) {
    it(`give the same answers with ${name}`, async () => {
      const wrong: string[] = [];
      for (const shape of ARTICLES) {
        const { publishedOn } = await read(shape, apply(shape.html));
        if (publishedOn !== DAY) wrong.push(`${shape.name}: ${publishedOn ?? 'no day'}`);
        closePages();
      }
      for (const shape of COLUMNS.filter(each => robs?.test(each.name) !== true)) {
        const items = mainItems(await read(shape, apply(shape.html)));
        if (JSON.stringify(items) !== JSON.stringify(LINES))
          wrong.push(`${shape.name}: ${String(items.length)} lines`);
        closePages();
      }
      expect(wrong).to.deep.equal([]);
    });
  }
});

describe('empty columns in many words', () => {
  afterEach(closePages);
  for (const shape of EMPTY_COLUMNS) {
    it(`are found: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect(facts.lists.some(list => list.main && list.empty)).to.equal(true);
      expect(facts.kind).to.equal('column');
    });
  }
  for (const shape of NOT_EMPTY) {
    it(`are not claimed: ${shape.name}`, async () => {
      expect(claimsEmpty(await read(shape))).to.equal(false);
    });
  }
});

describe('articles of the world', () => {
  afterEach(closePages);
  for (const shape of [...WORLD, ...MORE_WORLD, ...BYLINES]) {
    it(`are dated: ${shape.name}`, async () => {
      expect((await read(shape)).datedOn ?? null).to.equal(shape.day);
    });
  }
});

describe('pages of British and American public bodies', () => {
  afterEach(closePages);
  for (const shape of ABROAD) {
    it(`show their kind, day and lines: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect(facts.kind).to.be.oneOf([...shape.kinds]);
      expect(facts.publishedOn).to.equal(shape.day);
      if (shape.lines) expect(mainItems(facts)).to.deep.equal(shape.lines);
    });
  }
});

describe('pages on freedom of information and the bodies that owe it', () => {
  afterEach(closePages);
  for (const shape of FOI) {
    it(`show what they are: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect(facts.kind).to.be.oneOf([...shape.kinds]);
      expect(facts.publishedOn).to.equal(shape.day);
      if (shape.lines) expect(mainItems(facts)).to.deep.equal(shape.lines);
      if (shape.heading !== undefined) expect(facts.heading).to.equal(shape.heading);
      if (shape.people) expect(facts.people.map(({ name }) => name)).to.deep.equal(shape.people);
    });
  }
});

describe('articles among other days', () => {
  afterEach(closePages);
  for (const shape of TRAPS) {
    it(`show their own day, or none: ${shape.name}`, async () => {
      const facts = await read(shape);
      expect(facts.publishedOn).to.equal(shape.day);
      expect(facts.heading).to.equal(shape.heading);
    });
  }
});

describe('texts marked as articles', () => {
  afterEach(closePages);
  for (const shape of CALLED) {
    it(`are no sure articles when they are called something else: ${shape.name}`, async () => {
      const { kind, kindConfidence } = await read(shape);
      if (kind === 'article') expect(kindConfidence).to.be.below(0.8);
    });
  }

  it('are sure articles otherwise', async () => {
    const { kind, kindConfidence } = await read(MARKED);
    expect(kind).to.equal('article');
    expect(kindConfidence).to.be.at.least(0.8);
  });
});
