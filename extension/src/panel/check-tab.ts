/** Reads the page of a tab and judges it: the one path from a click to a report. */
import { todayIn } from '@sunboard/calendar';
import type { Locale, SiteProfile } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { jurisdictionOf, RULES, runInTurns, TIME_ZONES, type Report, type Rule } from '@sunboard/rules';
import { wordFiles, type ScannedFile } from '../attachments/scan-files.js';
import { withChanges } from '../shared/fact-changes.js';
import type { ReadAnswer } from '../shared/messages.js';
import { addressOf, askPage, holdLine, injectReader, PageSilent, within } from '../shared/platform.js';
import { joinFrames, type FrameReading } from './frames.js';
import { refusalOf, type Refusal } from './refusal.js';

/** What was read of a tab. */
export interface TabReading {
  readonly facts: PageFacts;
  /** The page's own document. */
  readonly own: FrameReading;
  /** Frames of other origins that permission reached. */
  readonly frames: readonly FrameReading[];
  /** False where the page was read before and nothing differs. */
  readonly changed: boolean;
  /** Milliseconds that reading the page took, its own turns included. */
  readonly took: number;
  /** Lets go of the page, which also removes all marks. */
  readonly release: () => void;
}

/** Why a page could not be read. */
export type ReadFailure =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'notAPage'; readonly contentType: string }
  | { readonly kind: 'failed'; readonly error: string };

/** How a tab is read. */
export interface ReadTabOptions {
  /** Whether the page tells of changes from now on. Default false. */
  readonly watch?: boolean;
  /** An earlier reading of the tab: only what differs comes over from the page. */
  readonly since?: TabReading | undefined;
  /** Called when the page goes away before `release`. */
  readonly onDrop?: () => void;
}

/** Longest wait for what a frame holds, in milliseconds. */
const FRAME = 15_000;

/** Reads a tab's page and the frames that permission reaches. */
export async function readTab(
  tabId: number,
  options: ReadTabOptions = {},
): Promise<TabReading | ReadFailure> {
  let frameIds: readonly number[];
  try {
    frameIds = await injectReader(tabId);
  } catch (error) {
    return refused(tabId, error);
  }
  const lines = frameIds.map(frameId => holdLine(tabId, frameId, frameId === 0 ? options.onDrop : undefined));
  const release = (): void => {
    for (const letGo of lines) letGo();
  };
  const { watch = false, since } = options;
  const before = new Map(since && [since.own, ...since.frames].map(part => [part.frameId, part]));
  try {
    const page = await readFrame(tabId, 0, watch, before.get(0));
    if ('failure' in page) {
      release();
      return page.failure;
    }
    const others = frameIds.filter(id => id !== 0);
    const read = await Promise.all(
      others.map(id =>
        // A frame that went away, fails or never answers is no reason to lose the page.
        within(FRAME, readFrame(tabId, id, watch, before.get(id))).catch(() => undefined),
      ),
    );
    const frames = read.flatMap(answer => (answer && 'own' in answer ? [answer.own] : []));
    const changed =
      !since ||
      [page.own, ...frames].some(part => part.facts !== before.get(part.frameId)?.facts) ||
      frames.length !== since.frames.length;
    const facts = changed ? joinFrames(page.own.facts, frames) : since.facts;
    return { facts, own: page.own, frames, changed, took: page.took, release };
  } catch (error) {
    release();
    return refused(tabId, error, 'failed');
  }
}

/** What was learned of a page beyond its facts: rules made from what the page itself was asked, and files that were opened. */
export interface Beyond {
  readonly rules: readonly Rule[];
  readonly files: readonly ScannedFile[];
}

/** Judges facts in a language, by the site's own profile where there is one; the panel stays awake meanwhile. */
export async function judge(
  facts: PageFacts,
  locale: Locale,
  profile: Partial<SiteProfile>,
  { rules, files }: Beyond,
): Promise<Report> {
  const jurisdiction = jurisdictionOf(facts, profile);
  return runInTurns(facts, {
    today: jurisdiction ? todayIn(TIME_ZONES[jurisdiction]) : today(),
    locale,
    profile,
    rules: [...RULES, ...rules],
    attachments: wordFiles(files, locale),
  });
}

/** The day of the check. */
export function today(): string {
  return todayIn('Asia/Shanghai');
}

async function readFrame(
  tabId: number,
  frameId: number,
  watch: boolean,
  before: FrameReading | undefined,
): Promise<{ own: FrameReading; took: number } | { failure: ReadFailure }> {
  const known = before && { known: before.stamp };
  const answer = await askPage<'read'>(tabId, { type: 'read', watch, ...known }, frameId);
  if (answer.got !== 'facts' && answer.got !== 'changes') return { failure: failureOf(answer) };
  const { stamp, took } = answer;
  if (answer.got === 'facts') return { own: { frameId, stamp, facts: answer.facts }, took };
  // Changes are told to nobody who did not name what they are changes of.
  const facts = withChanges((before as FrameReading).facts, answer);
  return { own: { frameId, stamp, facts }, took };
}

function failureOf(answer: Exclude<ReadAnswer, { got: 'facts' | 'changes' }>): ReadFailure {
  if (answer.got === 'notAPage') return { kind: 'notAPage', contentType: answer.contentType };
  return { kind: 'failed', error: answer.got === 'error' ? answer.error : answer.got };
}

async function refused(tabId: number, error: unknown, otherwise?: 'failed'): Promise<ReadFailure> {
  if (error instanceof PageSilent) return { kind: 'refused', refusal: 'silent' };
  const words = error instanceof Error ? error.message : String(error);
  const refusal = refusalOf(words, await addressOf(tabId));
  return otherwise && refusal !== 'closed' ? { kind: 'failed', error: words } : { kind: 'refused', refusal };
}
