/** Dismissals in a real IndexedDB: what they cover, how they travel in a profile, and that nothing is lost between pages. */
import { expect } from '@open-wc/testing';
import {
  allDismissals,
  covers,
  dismiss,
  dismissalsFor,
  exemptionsFor,
  exportDismissals,
  importDismissals,
  isExpired,
  pageAddress,
  restore,
  watchDismissals,
} from './dismissals.js';

const FINDING = { rule: 'foot.icp', title: 'ICP number', fingerprint: '0123456789abcdef' };
const PAGE = 'http://www.example.gov.cn/a/b.html?id=7';

describe('dismissals', () => {
  afterEach(async () => {
    for (const { id } of await allDismissals()) await restore(id);
  });

  it('cover one finding on its page, over http and https, and no other page', async () => {
    await dismiss(FINDING, `${PAGE}#top`, { scope: 'finding', reason: 'is in the frame' });
    expect(await exemptionsFor(PAGE.replace('http:', 'https:'))).to.deep.equal([
      { rule: 'foot.icp', fingerprint: FINDING.fingerprint, reason: 'is in the frame' },
    ]);
    expect(await exemptionsFor(`${PAGE}&utm_source=x`)).to.have.length(1);
    expect(await exemptionsFor(`${PAGE}1`)).to.deep.equal([]);
    expect(await exemptionsFor('http://www.example.gov.cn/')).to.deep.equal([]);
  });

  it('of the front page do not cover the site', async () => {
    await dismiss(FINDING, 'https://www.example.gov.cn/', { scope: 'page', reason: 'x' });
    expect(await exemptionsFor('https://www.example.gov.cn/')).to.have.length(1);
    expect(await exemptionsFor('https://www.example.gov.cn/a.html')).to.deep.equal([]);
  });

  it('of a site cover every page of the host and no other host', async () => {
    await dismiss(FINDING, PAGE, { scope: 'site', reason: 'x' });
    expect(await exemptionsFor('https://www.example.gov.cn/any/page?x=1')).to.have.length(1);
    expect(await exemptionsFor('https://www.example.gov.cn.evil.test/')).to.deep.equal([]);
  });

  it('hold to the end of their last day', async () => {
    const dismissal = await dismiss(FINDING, PAGE, { scope: 'page', reason: 'x', until: '2026-06-15' });
    expect(isExpired(dismissal, '2026-06-15')).to.be.false;
    expect(isExpired(dismissal, '2026-06-16')).to.be.true;
  });

  it('travel through a profile and back without doubling', async () => {
    await dismiss(FINDING, PAGE, { scope: 'finding', reason: 'a', by: '李', until: '2030-01-01' });
    await dismiss(FINDING, PAGE, { scope: 'site', reason: 'b' });
    await dismiss(FINDING, 'https://other.example/', { scope: 'site', reason: 'c' });
    const exported = await exportDismissals('www.example.gov.cn');
    expect(exported).to.have.length(2);
    expect(await importDismissals(exported, 'www.example.gov.cn')).to.deep.equal({ added: 0, known: 2 });
    for (const { id } of await allDismissals()) await restore(id);
    expect(await importDismissals(exported, 'www.example.gov.cn')).to.deep.equal({ added: 2, known: 0 });
    expect((await dismissalsFor(PAGE)).map(({ scope }) => scope).sort()).to.deep.equal(['finding', 'site']);
    expect(await exportDismissals('www.example.gov.cn')).to.have.deep.members(exported);
  });

  it('of a saved file are taken away without those of any site', async () => {
    await dismiss(FINDING, PAGE, { scope: 'site', reason: 'a' });
    await dismiss(FINDING, 'file:///tmp/page.html', { scope: 'page', reason: 'b' });
    expect((await exportDismissals('')).map(({ reason }) => reason)).to.deep.equal(['b']);
  });

  it('of a hand-written profile hold on its site, by path or everywhere', async () => {
    await importDismissals(
      [
        { rule: 'a', reason: 'x' },
        { rule: 'b', reason: 'x', match: '/news/' },
      ],
      'h.gov.cn',
    );
    expect(
      (await exemptionsFor('https://h.gov.cn/news/1.html')).map(({ rule }) => rule).sort(),
    ).to.deep.equal(['a', 'b']);
    expect((await exemptionsFor('https://h.gov.cn/other')).map(({ rule }) => rule)).to.deep.equal(['a']);
  });

  it('keep every one of 100 that are stored at once', async () => {
    const one = (index: number) => dismiss(FINDING, `${PAGE}${index}`, { scope: 'page', reason: 'x' });
    await Promise.all(Array.from({ length: 100 }, (_, index) => one(index)));
    expect(await allDismissals()).to.have.length(100);
  });

  it('tell those who watch, and no longer after they stop', async () => {
    let told = 0;
    const stop = watchDismissals(() => (told += 1));
    const { id } = await dismiss(FINDING, PAGE, { scope: 'page', reason: 'x' });
    expect(told).to.equal(1);
    stop();
    await restore(id);
    expect(told).to.equal(1);
  });

  it('keep the route of a page that has one in its fragment', () => {
    expect(pageAddress('https://a.test/#/list')).to.equal('https://a.test/#/list');
    expect(pageAddress('https://a.test/#top')).to.equal('https://a.test/');
    expect(covers({ rule: 'x', reason: 'x', match: '*://a.test/#/list' }, 'https://a.test/#/other')).to.be
      .false;
  });
});
