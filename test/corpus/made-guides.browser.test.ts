/** Service guides as any hall may put them together: what they state is read, what they lack or state wrongly is found, and nothing else. */
import { expect } from '@open-wc/testing';
import type { PageFacts } from '@sunboard/reader';
import { run, type Finding } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeGuide, type MadeGuide } from './made-guides.js';
import { holdPages } from './made-pages.js';

const PAGES = 250;
const AT_ONCE = 25;
/* What the law on licences asks for is left open where a page does not say that it is about one. */
const OF_LICENCES = /^(?:guide\.law30|flow\.(?:steps|correct|refuse))$/u;
/* Tables behind tabs that are not open are read as words alone: their steps are not added up; a process that names 提交材料 may tell of them elsewhere. */
const UNFOUND: ReadonlySet<string> = new Set(['14 flow.sum', '71 flow.sum', '214 guide.eight']);
/* Words and a paragraph beside a label that no colon marks off. */
const UNREAD: ReadonlySet<string> = new Set(['29 materials']);
/* No heading is read, and the name of the item stands in a cell of its own below 事项. */
const OPEN: ReadonlySet<string> = new Set(['82 guide.eight', '85 guide.eight']);

describe('service guides made by chance', () => {
  holdPages('are read and judged', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const guide = madeGuide(seed);
    const facts = await factsOf(guide.html, { url: guide.url });
    const { findings } = run(facts, { today: '2026-03-09', packs: ['cn'] });
    const wrong = [...unread(guide, facts, seed), ...misjudged(guide, findings, seed)];
    expect(wrong.join('\n'), `${String(seed)} ${JSON.stringify(guide.made)}`).to.equal('');
  });
});

/* Each line that a page states of an element stands in a value of that element, or in its label. */
function unread({ states }: MadeGuide, { pairs }: PageFacts, seed: number): string[] {
  return states
    .filter(({ field, lines }) => {
      const told = pairs.filter(({ fields }) => fields.includes(`ServiceGuide.${field}`));
      return !lines.every(line =>
        told.some(({ label, value }) => plain(label + value).includes(plain(line))),
      );
    })
    .map(({ field }) => `${String(seed)} ${field}`)
    .filter(each => !UNREAD.has(each) && !each.endsWith(' name'))
    .map(each => `not read: ${each}`);
}

/* A part of a line may be told apart: 咨询：010-60000001. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^[^:]{2,6}:/u, '');
}

function misjudged(
  { breaks, open, licence }: MadeGuide,
  findings: readonly Finding[],
  seed: number,
): string[] {
  const judged = findings.filter(({ rule }) => /^(?:guide|flow)\./u.test(rule));
  const isExpected = ({ rule, outcome, message }: Finding) =>
    outcome === 'passed' ||
    breaks.has(rule) ||
    (outcome === 'cantTell' && (open.has(rule) || (OF_LICENCES.test(rule) && !licence))) ||
    // A process that is a picture is an element without words.
    (rule === 'guide.eight' && breaks.has('flow.alt') && message.includes('办理流程')) ||
    OPEN.has(`${String(seed)} ${rule}`);
  const isFound = (rule: string) =>
    judged.some(each => each.rule === rule && (each.outcome === 'failed' || open.has(rule)));
  return [
    ...judged.filter(each => !isExpected(each)).map(({ outcome, message }) => `${outcome}: ${message}`),
    ...[...breaks]
      .filter(rule => !isFound(rule) && !UNFOUND.has(`${String(seed)} ${rule}`))
      .map(rule => `not found: ${rule}`),
  ];
}
