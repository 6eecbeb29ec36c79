import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPages,
  MOST_TRIES,
  newRun,
  nextPage,
  progressOf,
  retryFailed,
  retryLater,
  settle,
  skipAsSame,
} from './run.js';

const SITE = 'https://www.example.gov.cn';
const run = (limit = 100) =>
  newRun('1', `${SITE}/`, { source: 'list', interval: 1_000, limit }, '2026-06-15T08:00:00Z');
const urls = (state: string, of = run()) =>
  of.pages.filter(page => page.state === state).map(({ url }) => url);

describe('a run over a site', () => {
  it('takes each page once, and names what is no page or not on the site', () => {
    const filled = addPages(addPages(run(), [`${SITE}/`, `${SITE}/a.html`, `${SITE}/index.html#x`]), [
      `${SITE}/a.html?utm_source=wx`,
      `${SITE}/f.pdf`,
      'https://other.gov.cn/',
    ]);
    expect(filled.pages.map(({ url, state, skipped }) => [url, state, skipped])).toEqual([
      [`${SITE}/`, 'waiting', undefined],
      [`${SITE}/a.html`, 'waiting', undefined],
      [`${SITE}/f.pdf`, 'skipped', 'notPage'],
      ['https://other.gov.cn/', 'skipped', 'otherSite'],
    ]);
  });

  it('counts what lies beyond the limit', () => {
    const filled = addPages(run(2), [`${SITE}/1`, `${SITE}/2`, `${SITE}/3`, `${SITE}/4`]);
    expect(filled.pages).toHaveLength(2);
    expect(filled.left).toBe(2);
  });

  it('puts a page that the server failed at the end, and gives it up at the third time', () => {
    let filled = addPages(run(), [`${SITE}/1`, `${SITE}/2`]);
    filled = retryLater(filled, `${SITE}/1`, 'status', 503);
    expect(nextPage(filled)?.url).toBe(`${SITE}/2`);
    for (let tries = 1; tries < MOST_TRIES; tries += 1)
      filled = retryLater(filled, `${SITE}/1`, 'status', 503);
    expect(filled.pages.find(({ url }) => url.endsWith('1'))).toMatchObject({
      state: 'failed',
      fault: 'status',
      httpStatus: 503,
    });
    expect(urls('waiting', retryFailed(filled))).toEqual([`${SITE}/2`, `${SITE}/1`]);
  });

  it('tells columns, share and the time left from the pages read so far', () => {
    let filled = addPages(
      run(),
      ['/a/', '/b/', '/c/', '/1.html', '/2.html', '/d/'].map(path => SITE + path),
    );
    expect(progressOf(filled)).toMatchObject({
      total: 6,
      waiting: 6,
      share: 0,
      columns: { seen: 0, expected: 4 },
    });
    expect(progressOf(filled).timeLeft).toBeUndefined();
    filled = settle(filled, `${SITE}/a/`, { state: 'done', kind: 'column' });
    filled = settle(filled, `${SITE}/1.html`, { state: 'done', kind: 'article' });
    filled = skipAsSame(filled, `${SITE}/b/`, `${SITE}/a/`, 'sameContent');
    expect(progressOf({ ...filled, worked: 6_000 })).toEqual({
      total: 6,
      done: 2,
      skipped: 1,
      failed: 0,
      waiting: 3,
      share: 0.5,
      timeLeft: 6_000,
      columns: { seen: 1, expected: 3 },
    });
  });

  it('never loses or doubles an address, whatever happens to it', () => {
    const step = fc.tuple(fc.nat(9), fc.constantFrom('done', 'retry', 'same', 'again'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const all = Array.from({ length: 10 }, (_, at) => `${SITE}/${at}.html`);
        let filled = addPages(run(), all);
        for (const [at, what] of steps) {
          const url = all[at]!;
          if (what === 'done') filled = settle(filled, url, { state: 'done' });
          if (what === 'retry') filled = retryLater(filled, url, 'network');
          if (what === 'same') filled = skipAsSame(filled, url, all[0]!, 'sameContent');
          if (what === 'again') filled = retryFailed(filled);
        }
        expect(filled.pages.map(({ url }) => url).sort()).toEqual(all);
        const { total, done, skipped, failed, waiting } = progressOf(filled);
        expect(done + skipped + failed + waiting).toBe(total);
      }),
    );
  });
});
