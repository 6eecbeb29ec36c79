/** A run that cannot go on says why: the site's robots.txt, its other name, an empty sitemap, or this machine's own network. */
import { describe, expect, it } from 'vitest';
import { drive, type World } from './drive.js';
import { begin, fakeSite, forever, SITE } from './fake-site.js';
import { continued } from './run.js';

describe('a run that cannot go on', () => {
  it('says when a site only sends its visitors on, or has its pages under another name', async () => {
    const site = fakeSite({ '/': {} });
    const sentOn = () => Promise.resolve({ state: 'unreachable', isSentOn: true } as const);
    const forwarded = await drive(begin(), { ...site.world, robots: sentOn }, forever);
    expect(forwarded).toMatchObject({ status: 'stopped', stopped: 'sentOn', pages: [] });

    const found = ['https://example.gov.cn/a.html', 'https://example.gov.cn/b.html'];
    const other = await drive(begin(), { ...site.world, find: () => Promise.resolve(found) }, forever);
    expect(other).toMatchObject({ status: 'stopped', stopped: 'otherHost', leadsTo: found[0], pages: [] });
    const one = await drive(
      begin(),
      { ...site.world, find: () => Promise.resolve([...found, `${SITE}/`]) },
      forever,
    );
    expect(one.status).toBe('done');
    expect(site.asked.map(({ url }) => url)).toEqual([`${SITE}/`]);
  });

  it('takes a sitemap without an address for none', async () => {
    const site = fakeSite({});
    const run = await drive(begin(), { ...site.world, find: () => Promise.resolve([]) }, forever);
    expect(run).toMatchObject({ status: 'stopped', stopped: 'noSitemap' });
  });

  it('waits where this machine has lost its network, and counts that against no page', async () => {
    const site = fakeSite({ '/1.html': {}, '/2.html': {} });
    let lost = 20;
    const shown: (true | undefined)[] = [];
    const world: World = {
      ...site.world,
      fetchPage: url =>
        lost > 0 ? Promise.resolve({ ok: false, fault: 'network', status: 0 }) : site.world.fetchPage(url),
      isOffline: () => lost > 0,
      untilOnline: () => {
        shown.push(site.kept().offline);
        lost -= 1;
        return Promise.resolve();
      },
    };
    const run = await drive(begin(), world, forever);
    expect(run.pages.map(({ state, tries }) => [state, tries])).toEqual([
      ['done', 0],
      ['done', 0],
    ]);
    expect(new Set(shown)).toEqual(new Set([true]));
    expect([run.status, run.offline]).toEqual(['done', undefined]);
  });

  it('asks for nothing while robots.txt cannot be had, and goes on when it can', async () => {
    const site = fakeSite({ '/': {} });
    const stopped = await drive(
      begin(),
      { ...site.world, robots: () => Promise.resolve({ state: 'unreachable' }) },
      forever,
    );
    expect(stopped).toMatchObject({ status: 'stopped', stopped: 'robotsUnreachable' });
    expect(site.asked).toEqual([]);
    const run = await drive(continued(stopped), site.world, forever);
    expect(run.status).toBe('done');
  });
});
