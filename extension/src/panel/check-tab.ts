/** Reads the page of a tab and judges it: the one path from a click to a report. */
import { todayIn } from '@sunboard/calendar';
import type { Locale, SiteProfile } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { run, RULES, type Report, type Rule } from '@sunboard/rules';
import { wordFiles, type ScannedFile } from '../attachments/scan-files.js';
import type { ReadAnswer } from '../shared/messages.js';
import { addressOf, askPage, holdLine, injectReader } from '../shared/platform.js';
import { joinFrames, type FrameReading } from './frames.js';
import { refusalOf, type Refusal } from './refusal.js';

/** What was read of a tab. */
export interface TabReading {
  readonly facts: PageFacts;
  /** Frames of other origins that permission reached. */
  readonly frames: readonly FrameReading[];
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
  /** Called when the page goes away before `release`. */
  readonly onDrop?: () => void;
}

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
  const watch = options.watch ?? false;
  try {
    const answer = await askPage<'read'>(tabId, { type: 'read', watch });
    if (answer.got !== 'facts') {
      release();
      return failureOf(answer);
    }
    const others = frameIds.filter(id => id !== 0);
    const frames = (await Promise.all(others.map(id => readFrame(tabId, id, watch)))).flat();
    return { facts: joinFrames(answer.facts, frames), frames, took: answer.took, release };
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

/** Judges facts in a language, by the site's own profile where there is one. */
export function judge(
  facts: PageFacts,
  locale: Locale,
  profile: Partial<SiteProfile>,
  { rules, files }: Beyond,
): Report {
  return run(facts, {
    today: today(),
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

/* A frame that went away or fails is no reason to lose the page. */
async function readFrame(tabId: number, frameId: number, watch: boolean): Promise<FrameReading[]> {
  try {
    const answer = await askPage<'read'>(tabId, { type: 'read', watch }, frameId);
    return answer.got === 'facts' ? [{ frameId, facts: answer.facts }] : [];
  } catch {
    return [];
  }
}

function failureOf(answer: Exclude<ReadAnswer, { got: 'facts' }>): ReadFailure {
  if (answer.got === 'notAPage') return { kind: 'notAPage', contentType: answer.contentType };
  return { kind: 'failed', error: answer.got === 'error' ? answer.error : answer.got };
}

async function refused(tabId: number, error: unknown, otherwise?: 'failed'): Promise<ReadFailure> {
  const words = error instanceof Error ? error.message : String(error);
  const refusal = refusalOf(words, await addressOf(tabId));
  return otherwise && refusal !== 'closed' ? { kind: 'failed', error: words } : { kind: 'refused', refusal };
}
