/** Pages of a site as any system may write them are told by their kind, and rules find the faults that they have and no others. */
import { expect } from '@open-wc/testing';
import { readPage, type PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import { loaded } from './loaded.js';
import { TODAY } from './made-home-boxes.js';
import { madeSitePage, type MadeSitePage } from './made-sites.js';
import { holdPages } from './made-pages.js';

/*
 * Of 1,600, four are not: two columns say that they hold nothing above a foot that no class marks as one, so that the
 * words do not stand alone; a foot below a long text shows an owner and nothing else of itself; one owner stands close
 * before 网站维护, which may be part of a name.
 */
const PAGES = 300;
const AT_ONCE = 20;
/** Rules on what these pages are made of. */
const JUDGED = /^(?:foot|meta|fresh|column|link|ogi|site|page|web|list|date)\./u;

describe('pages of a site made by chance', () => {
  holdPages('are judged as they were made', { pages: PAGES, atOnce: AT_ONCE }, async seed => {
    const page = madeSitePage(seed);
    const facts = await factsAt(page);
    const wrong = [...kindWrong(facts, page), ...marksWrong(facts, page), ...rulesWrong(facts, page)];
    expect(wrong, `${String(seed)} ${JSON.stringify(page.made)}`).to.deep.equal([]);
  });
});

/* Addresses are told from where the page pretends to be; what a frame holds may come later than the page. */
async function factsAt({ html, url }: MadeSitePage): Promise<PageFacts> {
  const page = await loaded(html.replace('<head>', `<head><base href="${url}">`));
  const frame = page.querySelector('iframe');
  for (let wait = 0; frame && wait < 50 && !frame.contentDocument?.querySelector('body > *'); wait++)
    await new Promise(resolve => setTimeout(resolve, 10));
  return readPage(page, { url });
}

/* A kind that is only guessed may be wrong. */
function kindWrong({ kind, kindConfidence }: PageFacts, { kinds }: MadeSitePage): string[] {
  return kindConfidence >= 0.8 && !kinds.includes(kind) ? [`kind ${kind}`] : [];
}

/* Blanks within a mark may be kept or not; the numbers stand among other signs. */
function marksWrong({ footer }: PageFacts, { values, found }: MadeSitePage): string[] {
  const plain = (text = '') => text.replace(/\s/gu, '').toLowerCase();
  return (['owner', 'siteCode', 'icp', 'police'] as const)
    .filter(
      name => values[name] !== undefined && !(name === 'siteCode' && found['foot.sitecode'] === 'failed'),
    )
    .filter(name => {
      const [read, meant] = [plain(footer[name]?.value), plain(values[name])];
      return name === 'icp' || name === 'police' ? !read.includes(meant) : read !== meant;
    })
    .map(name => `${name} ${footer[name]?.value ?? 'not read'}`);
}

function rulesWrong(facts: PageFacts, { found }: MadeSitePage): string[] {
  const { findings } = run(facts, { today: TODAY, locale: 'en', packs: ['cn'] });
  const outcomes = (rule: string) =>
    findings.filter(each => each.rule === rule).map(({ outcome }) => outcome);
  const alarms = findings
    .filter(
      ({ rule, outcome }) =>
        outcome === 'failed' && JUDGED.test(rule) && (found[rule] === undefined || found[rule] === 'passed'),
    )
    .map(({ rule }) => `false: ${rule}`);
  const missed = Object.entries(found)
    .filter(
      ([rule, meant]) =>
        (meant === 'failed' && !outcomes(rule).includes('failed')) ||
        (meant === 'lacking' && outcomes(rule).includes('passed')),
    )
    .map(([rule]) => `missed: ${rule} ${outcomes(rule).join()}`);
  return [...alarms, ...missed];
}
