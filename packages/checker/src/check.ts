/** Checks pages one after another in a headless browser and hands out a report for each. */
import { todayIn } from '@sunboard/calendar';
import { localize, type Locale, type SiteProfile } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { jurisdictionOf, run, TIME_ZONES, type Report, type RunOptions } from '@sunboard/rules';
import type { Settings } from './arguments.js';
import { readAttachments } from './attachments.js';
import { openFile, type Input } from './inputs.js';
import { fill, texts } from './locales.js';
import { PageReadError } from './page-error.js';
import { openSession, type Session } from './page-session.js';

/** What became of one input. */
export type Checked =
  | { readonly input: Input; readonly report: Report; readonly facts: PageFacts }
  | { readonly input: Input; readonly error: string };

/** The part of the settings that checking needs. */
export type CheckSettings = Pick<Settings, 'locale' | 'timeout' | 'network' | 'facts'> & {
  readonly attachments?: boolean;
  readonly executablePath: string;
  readonly packs?: readonly string[];
  readonly today?: string;
  readonly profile?: Partial<SiteProfile>;
  readonly urlMap?: ReadonlyMap<string, string>;
  /** Once aborted, no further page is opened and those that are open are left: only what was read is answered. */
  readonly signal?: AbortSignal;
};

/** Pages that are open at the same time; each takes a processor core. */
const AT_ONCE = 2;

/**
 * Checks inputs; results come in the order of the inputs. One that cannot be read gives an `error` in the chosen
 * language and does not stop the others. `onDone` is called after each.
 */
export async function checkPages(
  inputs: readonly Input[],
  settings: CheckSettings,
  onDone?: (done: number) => void,
): Promise<Checked[]> {
  const session = await openSession({ executablePath: settings.executablePath });
  try {
    const results: Checked[] = [];
    const { signal } = settings;
    let next = 0;
    let done = 0;
    const work = async () => {
      for (let index = next++; index < inputs.length; index = next++) {
        const input = inputs[index];
        if (!input || signal?.aborted) return;
        const result = await checkOne(session, input, settings);
        // A page that was left half read, because its browser is closed, is no page that failed.
        if (signal?.aborted) return;
        results[index] = result;
        onDone?.((done += 1));
      }
    };
    const all = Promise.all(Array.from({ length: Math.min(AT_ONCE, inputs.length) }, work));
    await (signal ? Promise.race([all, abortOf(signal)]) : all);
    // Without the holes of those that were not reached.
    return results.flat();
  } finally {
    await session.close();
  }
}

function abortOf(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

async function checkOne(session: Session, input: Input, settings: CheckSettings): Promise<Checked> {
  const text = localize(texts, settings.locale);
  try {
    const page =
      input.kind === 'url'
        ? { url: input.url }
        : await openFile(input.file, settings.urlMap ?? new Map<string, string>());
    if ('reason' in page) return { input, error: fill(text.inputs[page.reason], { name: page.name }) };
    const { facts } = await session.read(page, {
      timeout: settings.timeout,
      network: settings.network || input.kind === 'url',
    });
    const attachments = settings.attachments
      ? await readAttachments(facts, {
          locale: settings.locale,
          network: settings.network || input.kind === 'url',
          ...(input.kind === 'file' && { file: input.file }),
        })
      : undefined;
    return {
      input,
      facts,
      report: run(facts, { ...runOptions(settings, facts), ...(attachments && { attachments }) }),
    };
  } catch (error) {
    return { input, error: wordError(error, input.name, settings) };
  }
}

/** What the rules are told, for one page and for the site that begins with it. */
export function runOptions(settings: CheckSettings, facts: PageFacts | undefined): RunOptions {
  const jurisdiction = facts && jurisdictionOf(facts, settings.profile);
  return {
    today: settings.today ?? todayIn(jurisdiction && TIME_ZONES[jurisdiction]),
    locale: settings.locale,
    facts: settings.facts,
    ...(settings.packs && { packs: settings.packs }),
    ...(settings.profile && { profile: settings.profile }),
  };
}

function wordError(
  error: unknown,
  name: string,
  { locale, timeout }: { locale: Locale; timeout: number },
): string {
  const text = localize(texts, locale);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PageReadError && error.reason === 'file')
    return message === '' ? fill(text.download, { name }) : fill(text.notAPage, { name, type: message });
  const isLate = error instanceof PageReadError && error.reason === 'timeout';
  if (isLate || /timeout|timed out|time limit/i.test(message))
    return fill(text.timeout, { name, seconds: timeout / 1000 });
  const known: Readonly<Record<string, string>> = text.network;
  const words = known[message];
  const reason =
    words === undefined
      ? (message.split('\n')[0]?.slice(0, 200) ?? '')
      : fill(text.withCode, { words, code: message });
  return fill(text.unreachable, { name, error: reason });
}
