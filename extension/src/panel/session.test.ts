/** What the list shows while several things happen at once: a page that is read again, rules that are switched off, slow answers. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fill } from '@sunboard/model';
import { axeRules } from '../accessibility/axe-rules.js';
import { factsWith } from '@sunboard/reader/testing';
import type { TabReading } from './check-tab.js';
import { en } from './locales/en.js';
import { startSession, type SessionHost, type SessionView } from './session.js';
import { statusOf } from './status.js';

/* The browser around the session: what the page answers is set by each test. */
const page = vi.hoisted(() => ({
  read: (): Promise<unknown> => Promise.resolve(),
  tell: (_message: unknown): void => undefined,
  asked: [] as string[],
  drop: (): void => undefined,
}));
vi.mock('./check-tab.js', async original => ({
  ...(await original<object>()),
  readTab: (_tab: number, { onDrop }: { onDrop: () => void }) => {
    page.drop = onDrop;
    return page.read();
  },
}));
vi.mock('../shared/platform.js', () => ({
  askPage: (_tab: number, { type }: { type: string }) => {
    page.asked.push(type);
    return Promise.resolve(type === 'place' ? [] : undefined);
  },
  onNavigated: () => () => undefined,
  onPageMessage: (_tab: number, hear: (message: unknown) => void) => {
    page.tell = hear;
    return () => undefined;
  },
  setBadge: () => Promise.resolve(),
}));

const FACTS = factsWith({
  url: 'https://a.gov.cn/',
  title: '',
  kindConfidence: 0,
  text: 'page',
  nodeCount: 10,
});
const reading = (changed: boolean): TabReading => ({
  facts: FACTS,
  own: { frameId: 0, stamp: 1, facts: FACTS },
  frames: [],
  changed,
  took: 1,
  release: () => undefined,
});
const AXE = axeRules([
  {
    id: 'image-alt',
    impact: 'critical',
    tags: ['wcag111'],
    help: 'Images must have alternative text',
    helpUrl: 'https://example.org/image-alt',
    outcome: 'failed',
    nodes: [{ target: ['img'], html: '<img>', summary: 'Add a text' }],
  },
]);

let view: SessionView | undefined;
let wanted: boolean;
let profileOf: SessionHost['profileOf'];
let told: number;
const start = () =>
  startSession(1, {
    locale: () => 'en',
    follows: () => true,
    draws: () => true,
    profileOf: url => profileOf(url),
    moreRules: () => (wanted ? () => Promise.resolve(AXE) : undefined),
    onView: now => {
      view = now;
    },
    onMarkClicked: () => undefined,
    onReport: () => {
      told += 1;
    },
  });
/** A session whose page was checked, stirred, and is being read again until `resolve` is called. */
const lookingAgain = async () => {
  const session = start();
  await session.check();
  await vi.waitFor(() => {
    expect(axeFindings()).toBe(1);
  });
  const { promise, resolve } = late<TabReading>();
  page.read = () => promise;
  page.tell({ type: 'changed' });
  return { session, resolve };
};
const statusWords = () => JSON.stringify(view && statusOf(view, false, en));
const axeFindings = () => view?.listed.filter(({ finding }) => finding.rule.startsWith('axe.')).length;

beforeEach(() => {
  wanted = true;
  told = 0;
  page.asked = [];
  view = undefined;
  profileOf = () => Promise.resolve({});
  page.read = () => Promise.resolve(reading(true));
});

describe('the session of a tab', () => {
  it('shows what rules beyond the catalogue find after the first result', async () => {
    await start().check();
    await vi.waitFor(() => {
      expect(axeFindings()).toBe(1);
    });
  });

  it('drops these findings where they are switched off while the page, which did not change, is read again', async () => {
    const { session, resolve } = await lookingAgain();
    wanted = false;
    await session.judgeAgain();
    resolve(reading(false));
    await vi.waitFor(() => {
      expect([view?.phase.name, axeFindings()]).toEqual(['done', 0]);
    });
  });

  it('does not say that the page changed while it only looks again', async () => {
    const { resolve } = await lookingAgain();
    expect(view?.phase).toEqual({ name: 'following', moved: false });
    expect(statusWords()).toContain(fill(en.found, { count: view?.listed.length ?? 0 }));
    resolve(reading(false));
    await vi.waitFor(() => {
      expect(view?.phase.name).toBe('done');
    });
    // Another address in the same document is news, whatever is found there.
    page.tell({ type: 'moved' });
    page.read = () => late<TabReading>().promise;
    page.tell({ type: 'changed' });
    expect(statusWords()).toContain(en.updating);
  });

  it('says that the page is gone where it went while it was being judged', async () => {
    const session = start();
    await session.check();
    await vi.waitFor(() => {
      expect(view?.phase.name).toBe('done');
    });
    const slow = late<object>();
    profileOf = () => slow.promise;
    page.tell({ type: 'changed' });
    await vi.waitFor(() => {
      expect(view?.phase.name).toBe('following');
    });
    page.read = () => Promise.resolve({ kind: 'refused', refusal: 'noAccess' });
    // It is read; its judgement waits for the settings, and meanwhile another page is opened.
    await new Promise(resolve => setTimeout(resolve, 20));
    page.drop();
    slow.resolve({});
    await vi.waitFor(() => {
      expect(view?.phase.name).toBe('stale');
    });
  });

  it('marks no page and tells of none once it has ended, though it was judging then', async () => {
    const slow = late<object>();
    profileOf = () => slow.promise;
    const session = start();
    const checking = session.check();
    // It is read; its judgement waits for the settings, and meanwhile the panel turns to another tab.
    await vi.waitFor(() => {
      expect(view?.reading).toBeDefined();
    });
    session.end();
    slow.resolve({});
    await checking;
    expect([page.asked.includes('mark'), told]).toEqual([false, 0]);
  });

  it('lets no slow judgement replace a later one', async () => {
    const session = start();
    await session.check();
    await vi.waitFor(() => {
      expect(axeFindings()).toBe(1);
    });
    const slow = late<object>();
    let asked = 0;
    profileOf = () => (asked++ === 0 ? slow.promise : Promise.resolve({ exemptions: [ALL_OFF] }));
    const first = session.judgeAgain();
    await session.judgeAgain();
    expect(axeFindings()).toBe(0);
    slow.resolve({});
    await first;
    expect(axeFindings()).toBe(0);
  });
});

const ALL_OFF = { rule: 'axe.image-alt', reason: 'decorative', by: 'tester' };

/** A promise that is settled from outside. */
function late<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>(done => {
    resolve = done;
  });
  return { promise, resolve };
}
