/** A page whose own scripts never let go answers nothing: whoever waits for it goes on without it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasSettled, readInTab, runFile } from './tabs.js';

const NEVER = new Promise<never>(() => undefined);
const page = vi.hoisted(() => ({ takesScript: (): Promise<unknown> => Promise.resolve([]) }));
vi.mock('./platform.js', () => {
  class PageSilent extends Error {}
  return {
    PageSilent,
    within: (limit: number, work: Promise<unknown>) =>
      Promise.race([work, new Promise(late => setTimeout(late, limit))]),
    browser: { scripting: { executeScript: () => page.takesScript() } },
    injectReader: () => Promise.resolve([0]),
    askPage: () => NEVER,
  };
});

beforeEach(() => {
  vi.useFakeTimers();
  page.takesScript = () => NEVER;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a page that answers nothing any more', () => {
  it('counts as settled after a while', async () => {
    const settled = hasSettled(1);
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(settled).resolves.toBeUndefined();
  });

  it('is given up where it is to be read', async () => {
    const read = expect(readInTab(1)).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(120_000);
    await read;
  });

  it('is given up where a file is to be put into it', async () => {
    const put = expect(runFile(1, 'axe.js')).rejects.toThrow('does not answer');
    await vi.advanceTimersByTimeAsync(120_000);
    await put;
  });
});
