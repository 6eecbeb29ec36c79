/** A page is at rest when it came from the web and nothing has come in for five seconds. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSettled } from './settled.js';

const ADDRESS = 'https://www.example.gov.cn/tzgg/';

/** A window whose page was loaded at one time, took in its last file at another, and is looked at later; milliseconds. */
function shell({ loaded, last, now }: { loaded: number; last?: number; now: number }): Element {
  const document = {};
  vi.stubGlobal('document', document);
  vi.stubGlobal('performance', {
    now: () => now,
    getEntriesByType: (type: string) =>
      type === 'navigation'
        ? [{ loadEventEnd: loaded }]
        : last === undefined
          ? []
          : [{ responseEnd: last / 2 }, { responseEnd: last }],
  });
  return { ownerDocument: document } as unknown as Element;
}

describe('a page is at rest', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('when five seconds have passed since it was loaded', () => {
    expect(isSettled(ADDRESS, shell({ loaded: 900, now: 6_000 }))).toBe(true);
    expect(isSettled(ADDRESS, shell({ loaded: 900, now: 5_800 }))).toBe(false);
  });
  it('when five seconds have passed since it last fetched something', () => {
    expect(isSettled(ADDRESS, shell({ loaded: 900, last: 20_000, now: 24_000 }))).toBe(false);
    expect(isSettled(ADDRESS, shell({ loaded: 900, last: 20_000, now: 26_000 }))).toBe(true);
  });
  it('never while it is being loaded', () => {
    expect(isSettled(ADDRESS, shell({ loaded: 0, now: 60_000 }))).toBe(false);
  });
  it('never when it was saved, for its scripts may be missing', () => {
    expect(isSettled('file:///pages/list.html', shell({ loaded: 900, now: 60_000 }))).toBe(false);
  });
  it('never as a frame or a parsed text, whose times are not those of this window', () => {
    shell({ loaded: 900, now: 60_000 });
    expect(isSettled(ADDRESS, { ownerDocument: {} } as unknown as Element)).toBe(false);
  });
  it('never where the page has put something else in place of the clock', () => {
    const element = shell({ loaded: 900, now: 60_000 });
    vi.stubGlobal('performance', { getEntriesByType: () => null });
    expect(isSettled(ADDRESS, element)).toBe(false);
  });
});
