/** Pages on freedom of information as any American or British system may write them: nothing is found that is not amiss, and all that is. */
import { expect } from '@open-wc/testing';
import { run } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import { madeAsk } from './made-foi-ask.js';
import { FOI_TODAY, madeFoi, type MadeFoi } from './made-foi.js';
import { holdPages } from './made-pages.js';

const PAGES = 300;
const AT_ONCE = 50;

/** What rules and reader say otherwise than the page. */
async function misjudged({ html, url, pack, kinds, failed, passed, open = [] }: MadeFoi): Promise<string[]> {
  const facts = await factsOf(html, { url, base: url });
  const { findings } = run(facts, { today: FOI_TODAY, packs: [pack], locale: 'en' });
  const outcomes = new Map(findings.map(({ rule, outcome }) => [rule, outcome]));
  return [
    ...findings.flatMap(({ rule, outcome, message }) =>
      outcome === 'failed' && !failed.includes(rule) ? [`false: ${rule}: ${message}`] : [],
    ),
    ...failed
      .filter(rule => outcomes.get(rule) !== 'failed')
      .filter(rule => !(open.includes(rule) && outcomes.get(rule) === 'cantTell'))
      .map(rule => `missed: ${rule}: ${outcomes.get(rule) ?? 'silent'}`),
    ...passed
      .filter(rule => outcomes.get(rule) !== 'passed' && !failed.includes(rule))
      .map(rule => `not passed: ${rule}: ${outcomes.get(rule) ?? 'silent'}`),
    ...(kinds.includes(facts.kind) ? [] : [`kind: ${facts.kind} (${facts.kindEvidence.join('; ')})`]),
  ];
}

function hold(what: string, make: (seed: number) => MadeFoi): void {
  describe(what, () => {
    holdPages('are judged as they are', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
      const page = make(seed);
      expect((await misjudged(page)).join('\n'), `${String(seed)} ${JSON.stringify(page.made)}`).to.equal('');
    });
  });
}

hold('pages that link what the law wants, made by chance', madeFoi);
hold('pages on how to ask, and forms for it, made by chance', madeAsk);
