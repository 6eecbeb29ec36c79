/** Site checks in a real IndexedDB: a new check takes the place of the last one whole, and a removed one comes back whole. */
import { expect } from '@open-wc/testing';
import { factsWith } from '@sunboard/reader/testing';
import { run as judge } from '@sunboard/rules';
import { newRun, settle, addPages, type SiteRun } from '../site/run.js';
import { keepRun, pageRecord, readRun, removeRun, startRun } from './site-run.js';

const SITE = 'www.example.gov.cn';
const [FIRST, SECOND] = [`https://${SITE}/1.html`, `https://${SITE}/2.html`];
const OTHER = 'https://other.example.gov.cn/1.html';
const runOf = (id: string, pages: readonly string[]): SiteRun => {
  const run = newRun(id, pages[0] ?? '', { source: 'list', interval: 0, limit: 10 }, '2026-03-09T00:00:00Z');
  return { ...addPages(run, pages), status: 'running' };
};
const readAll = async (run: SiteRun): Promise<void> => {
  await startRun(run);
  let now = run;
  for (const { url } of run.pages) {
    const facts = factsWith({ url, title: 'page' });
    now = settle(now, url, { state: 'done' });
    await keepRun(now, { url, facts, report: judge(facts, { today: '2026-03-09' }) });
  }
};
const isKept = (urls: readonly string[]) =>
  Promise.all(urls.map(async url => (await pageRecord(url)) !== undefined));

describe('the store of site checks', () => {
  afterEach(async () => {
    for (const site of [SITE, new URL(OTHER).host]) await removeRun(site);
  });

  it('keeps no page of the check before, and those of other sites', async () => {
    await readAll(runOf('a', [FIRST, SECOND]));
    await readAll(runOf('b', [OTHER]));
    expect(await isKept([FIRST, SECOND, OTHER])).to.deep.equal([true, true, true]);
    await readAll(runOf('c', [FIRST]));
    expect(await isKept([FIRST, SECOND, OTHER])).to.deep.equal([true, false, true]);
  });

  it('puts a removed check back with its pages', async () => {
    await readAll(runOf('a', [FIRST, SECOND]));
    const undo = await removeRun(SITE);
    expect([await readRun(SITE), ...(await isKept([FIRST, SECOND]))]).to.deep.equal([
      undefined,
      false,
      false,
    ]);
    await undo();
    expect((await readRun(SITE))?.id).to.equal('a');
    expect(await isKept([FIRST, SECOND])).to.deep.equal([true, true]);
  });
});
