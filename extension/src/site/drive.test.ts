import { describe, expect, it } from 'vitest';
import { factsWith } from '@sunboard/reader/testing';
import { drive, type World } from './drive.js';
import { begin, fakeSite, forever, pathsOf, PLAIN, SITE } from './fake-site.js';
import { progressOf } from './run.js';

describe('driving a run', () => {
  it('reads every page at the wished pace and ends as done', async () => {
    const site = fakeSite({ '/': {}, '/a.html': {}, '/b.html': {} });
    const run = await drive(begin(), site.world, forever);
    expect(run.status).toBe('done');
    // The first page is read in a tab as well, which is one request more.
    expect(run.finishedAt).toBe('1970-01-01T00:00:03.000Z');
    expect(pathsOf(run, 'done')).toEqual(['/', '/a.html', '/b.html']);
    expect(site.loads).toEqual([0, 1_000, 2_000, 3_000]);
    expect(site.stored.size).toBe(3);
  });

  it('renders the first page of a look as well, and fetches the rest when both ways agree', async () => {
    const site = fakeSite({ '/1.html': {}, '/2.html': {}, '/3.html': {} });
    const run = await drive(begin(), site.world, forever);
    expect(site.log).toEqual(['rendered /1.html']);
    expect(run.pages.map(({ reading }) => reading?.why)).toEqual(['sample', 'agrees', 'agrees']);
  });

  it('leaves a page in the queue when it is cut off while a tab waits its turn', async () => {
    const site = fakeSite({ '/1.html': {}, '/2.html': {} });
    const cut = new AbortController();
    const world: World = {
      ...site.world,
      fetchPage: url => {
        cut.abort();
        return site.world.fetchPage(url);
      },
    };
    const run = await drive(begin(), world, cut.signal);
    expect(site.log).toEqual([]);
    expect(pathsOf(run, 'waiting')).toEqual(['/1.html', '/2.html']);
  });

  it('renders all pages of a look when the first differs', async () => {
    const site = fakeSite({
      '/1.html': {
        rendered: factsWith({ url: `${SITE}/1.html`, metas: [{ name: 'SiteName', content: 'x' }] }),
      },
      '/2.html': {},
    });
    const run = await drive(begin(), site.world, forever);
    expect(run.pages.map(({ reading }) => reading?.why)).toEqual(['sample', 'differs']);
  });

  it('obeys robots.txt: what is barred is not asked for, and the crawl delay is kept', async () => {
    const site = fakeSite({ '/': {}, '/admin/': {}, '/b.html': {} });
    const world: World = {
      ...site.world,
      robots: () =>
        Promise.resolve({ state: 'read', text: 'User-agent: *\nDisallow: /admin/\nCrawl-delay: 4' }),
    };
    const run = await drive(begin(), world, forever);
    expect(site.asked.map(({ url, at }) => [url, at])).toEqual([
      [`${SITE}/`, 0],
      [`${SITE}/b.html`, 8_000],
    ]);
    expect(run.pages[1]).toMatchObject({ state: 'skipped', skipped: 'robots' });
  });

  it('tries a failing page again at the end, and ends though it keeps failing', async () => {
    const trouble = { ok: false, fault: 'status', status: 503 } as const;
    const site = fakeSite({ '/1.html': trouble, '/2.html': {}, '/3.html': trouble });
    const run = await drive(begin(), site.world, forever);
    expect(run.status).toBe('done');
    expect(run.pages.map(({ state, fault }) => [state, fault])).toEqual(
      expect.arrayContaining([['failed', 'status']]),
    );
    expect(site.asked.map(({ url }) => url.slice(SITE.length))).toEqual([
      '/1.html',
      '/2.html',
      '/3.html',
      '/1.html',
      '/3.html',
      '/1.html',
      '/3.html',
    ]);
    expect(pathsOf(run, 'done')).toEqual(['/2.html']);
  });

  it('gives up what failed before after errors in a row, and stops where pages are left that were never asked for', async () => {
    const trouble = { ok: false, fault: 'status', status: 503 } as const;
    const broken = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`/${at}.html`, trouble]));
    const few = fakeSite({ ...broken, '/a.html': {} });
    const run = await drive(begin(), few.world, forever);
    expect([run.status, pathsOf(run, 'done'), pathsOf(run, 'failed').length]).toEqual([
      'done',
      ['/a.html'],
      4,
    ]);
    expect(few.asked).toHaveLength(4 + 1 + 5);

    const more = fakeSite({ '/a.html': {}, ...broken, '/x.html': trouble, '/y.html': {} });
    expect(await drive(begin(), more.world, forever)).toMatchObject({ status: 'stopped', stopped: 'errors' });
    const dead = fakeSite(broken);
    expect(await drive(begin(), dead.world, forever)).toMatchObject({ status: 'stopped', stopped: 'errors' });
  });

  it('stops at once when the server asks for more than ten minutes', async () => {
    const site = fakeSite({
      '/1.html': { ok: false, fault: 'status', status: 429, retryAfter: 3_600_000 },
      '/2.html': {},
    });
    const run = await drive(begin(), site.world, forever);
    expect(run).toMatchObject({ status: 'stopped', stopped: 'retryLater' });
    expect(site.asked).toHaveLength(1);
  });

  it('takes a missing page for that page’s fault and goes on', async () => {
    const site = fakeSite({ '/1.html': { ok: false, fault: 'status', status: 404 }, '/2.html': {} });
    const run = await drive(begin(), site.world, forever);
    expect(run.status).toBe('done');
    expect(run.pages[0]).toMatchObject({ state: 'failed', httpStatus: 404 });
  });

  it('skips what repeats another page: by redirect, by canonical address, by content', async () => {
    const twin = (path: string) =>
      factsWith({ url: SITE + path, title: 'same', text: 'same words '.repeat(20) });
    const site = fakeSite({
      '/a.html': { facts: twin('/a.html') },
      '/old.html': { url: `${SITE}/a.html` },
      '/b.html': { facts: twin('/b.html') },
      '/c.html?from=x&id=1': { canonical: `${SITE}/c.html` },
      '/c.html': {},
      '/gone.html': { url: 'https://other.example.cn/' },
    });
    const run = await drive(begin(), site.world, forever);
    expect(
      run.pages.map(({ url, state, skipped, sameAs }) => [url.slice(SITE.length), skipped ?? state, sameAs]),
    ).toEqual([
      ['/a.html', 'done', undefined],
      ['/old.html', 'sameAddress', `${SITE}/a.html`],
      ['/b.html', 'sameContent', `${SITE}/a.html`],
      ['/c.html?from=x&id=1', 'sameAddress', `${SITE}/c.html`],
      ['/c.html', 'done', undefined],
      ['/gone.html', 'otherSite', 'https://other.example.cn/'],
    ]);
  });

  it('takes no apology for the repetition of another: each stands for a page of its own', async () => {
    const gone = (path: string) => ({
      facts: factsWith({ url: SITE + path, title: '提示', text: '您访问的页面不存在' }),
    });
    const site = fakeSite({ '/a.html': gone('/a.html'), '/b.html': gone('/b.html') });
    const run = await drive(begin(), site.world, forever);
    expect(pathsOf(run, 'done')).toEqual(['/a.html', '/b.html']);
  });

  it('counts a page that it was kept out of as not read, and stops before one wall after another', async () => {
    const wall = (path: string) => ({
      facts: factsWith({ url: SITE + path, title: '网站防火墙', text: '您的请求已被拦截' }),
    });
    const one = fakeSite({ '/a.html': wall('/a.html'), '/b.html': {} });
    const run = await drive(begin(), one.world, forever);
    expect(run.pages.map(({ state, fault }) => fault ?? state)).toEqual(['keptOut', 'done']);
    expect(one.stored.size).toBe(1);
    const paths = Array.from({ length: 9 }, (_, at) => `/${String(at)}.html`);
    const all = fakeSite(Object.fromEntries(paths.map(path => [path, wall(path)])));
    expect(await drive(begin(), all.world, forever)).toMatchObject({ status: 'stopped', stopped: 'errors' });
    expect(all.asked.length).toBeLessThan(paths.length);
  });

  it('loses nothing when it is cut off after any number of steps', async () => {
    const pages = { '/1.html': {}, '/2.html': {}, '/3.html': {}, '/4.html': {} };
    for (let cut = 1; cut <= 12; cut += 1) {
      const site = fakeSite(pages);
      let kept = 0;
      const killed: World = {
        ...site.world,
        keep: (next, page) => {
          kept += 1;
          // Killed: this and all later writes never happen.
          if (kept > cut) return Promise.reject(new Error('killed'));
          return site.world.keep(next, page);
        },
      };
      await drive(begin(), killed, forever).catch(() => undefined);
      const before = site.kept();
      const done = pathsOf(before, 'done');
      const run = await drive(before, site.world, forever);
      expect(run.status, `cut after ${cut}`).toBe('done');
      expect(pathsOf(run, 'done')).toEqual(Object.keys(pages));
      expect(site.stored.size).toBe(4);
      // What was done before is not read again; at most the page under way is asked for twice.
      for (const path of done) expect(site.asked.filter(({ url }) => url === SITE + path)).toHaveLength(1);
    }
  });

  it('stops asking when it is paused, here or from another page', async () => {
    const site = fakeSite({ '/1.html': {}, '/2.html': {}, '/3.html': {} });
    const world: World = {
      ...site.world,
      keep: async (next, page) => {
        const now = await site.world.keep(next, page);
        return progressOf(now).done === 1 ? { ...now, status: 'paused' } : now;
      },
    };
    const run = await drive(begin(), world, forever);
    expect(run.status).toBe('paused');
    expect(pathsOf(run, 'waiting')).toEqual(['/2.html', '/3.html']);
    const off = new AbortController();
    off.abort();
    expect(
      pathsOf(await drive({ ...run, status: 'running' }, site.world, off.signal), 'waiting'),
    ).toHaveLength(2);
  });

  it('does not call missing what a page that could not be rendered might have shown', async () => {
    const site = fakeSite({ '/1.html': { signs: { ...PLAIN, components: ['x-app'] } } });
    const run = await drive(
      begin(),
      { ...site.world, renderPage: () => Promise.resolve(undefined) },
      forever,
    );
    expect(run.pages[0]?.reading).toEqual({ way: 'fetched', why: 'noTab' });
    expect([...site.stored.values()][0]?.facts.truncated).toBe(true);
  });
});
