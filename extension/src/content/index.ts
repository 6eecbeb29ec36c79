/** The content script: reads the page when asked, marks places, tells of changes, and leaves nothing behind when the panel closes. */
import { fileTypeOf, readPage, type PageFacts } from '@sunboard/reader';
import { LOOK_AGAIN_AFTER, mayStillFill } from '@sunboard/reader/settled';
import { changesBetween } from '../shared/fact-changes.js';
import type { FromPage, PageAnswers, ReadAnswer, ToPage } from '../shared/messages.js';
import { shadowRootOf } from './closed-root.js';
import { isInReadableFrame } from './dom.js';
import { jumpTo } from './jump.js';
import { placesOf } from './locate.js';
import { Marks } from './marks.js';
import { startWatch, type Watch, type WatchEvents } from './watch.js';

// Plain chrome.* here: the polyfill would be read into every checked page, and Firefox offers `chrome` too.
const KEY = '__sunboardReader';
/** Progress is told at most this often, in milliseconds. */
const TELL_EVERY = 150;
/** Without a line to a panel the script leaves after this long, in milliseconds. */
const ALONE = 30_000;
/** A list that may still be filled is looked at again so often at most: some pages never are at rest. */
const TIMES = 3;

interface Running {
  readonly stop: () => void;
  /** False for a script whose extension was updated or removed: nobody hears it any more. */
  readonly isHeard: () => boolean;
}

// An own property only: a frame that the page named like this would be found on the prototype.
const there = Object.getOwnPropertyDescriptor(globalThis, KEY)?.value as Running | undefined;
// A check again finds the script at work: its marks stay as they stand, and the one in use keeps the keyboard.
if (!there?.isHeard()) {
  there?.stop();
  remember(start());
}

function remember(running: Running | undefined): void {
  Object.defineProperty(globalThis, KEY, { value: running, configurable: true });
}

function start(): Running {
  let watch: Watch | undefined;
  let reading: AbortController | undefined;
  let told: { readonly stamp: number; readonly facts: PageFacts } | undefined;
  let stopped = false;
  let again: ReturnType<typeof setTimeout> | undefined;
  let times = 0;
  const lines = new Set<chrome.runtime.Port>();
  const marks = new Marks({
    onClick: id => {
      tell({ type: 'markClicked', id });
    },
    onRemoved: () => {
      tell({ type: 'marksRemoved' });
    },
  });
  const events: WatchEvents = {
    isOurs: node => marks.owns(node),
    onStir: () => {
      marks.refresh();
    },
    onChange: () => {
      tell({ type: 'changed' });
    },
    onMove: () => {
      tell({ type: 'moved' });
    },
  };
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    clearTimeout(alone);
    clearTimeout(again);
    reading?.abort();
    watch?.stop();
    document.removeEventListener('DOMContentLoaded', events.onChange);
    marks.clear();
    remember(undefined);
    // After the extension was updated or removed these throw; there is nothing left to take away then.
    try {
      chrome.runtime.onMessage.removeListener(listener);
      chrome.runtime.onConnect.removeListener(attach);
    } catch {
      return;
    }
  };
  const tell = (message: FromPage): void => {
    try {
      void chrome.runtime.sendMessage(message).catch(() => undefined);
    } catch {
      stop();
    }
  };
  const read = async (watching: boolean, known: number | undefined): Promise<ReadAnswer> => {
    reading?.abort();
    const { signal } = (reading = new AbortController());
    // Watched from the beginning: what changes while the page is read must not be missed.
    if (watching) watch ??= startWatch(events);
    else watch?.stop();
    if (!watching) watch = undefined;
    const answer = await readFrame(marks, watch, signal, tell);
    if (answer.got !== 'facts') return answer;
    const { facts, stamp } = answer;
    if (watching && facts.truncatedBy === 'loading')
      document.addEventListener('DOMContentLoaded', events.onChange, { once: true });
    clearTimeout(again);
    if (watching && times < TIMES && mayStillFill(facts))
      again = setTimeout(() => {
        times++;
        events.onChange();
      }, LOOK_AGAIN_AFTER);
    const changes = told && known === told.stamp ? changesBetween(told.facts, facts) : undefined;
    // Whoever does not watch does not ask again.
    told = watching ? { stamp, facts } : undefined;
    if (!changes) return answer;
    // Elements that were made anew in the same places.
    marks.again();
    return { got: 'changes', ...changes, stamp, took: answer.took };
  };
  const answerTo = (message: ToPage): PageAnswers[ToPage['type']] | Promise<ReadAnswer> => {
    switch (message.type) {
      case 'read':
        return read(message.watch, message.known);
      case 'judged':
        watch?.judged(message.changed);
        return null;
      case 'place':
        return placesOf(message.targets);
      case 'mark':
        return { placed: marks.show(message.marks, message.lang) };
      case 'jump':
        return jumpTo(message.where, marks, message.id);
    }
  };
  const listener = (
    message: ToPage,
    _sender: chrome.runtime.MessageSender,
    answer: (value: unknown) => void,
  ): boolean => {
    void Promise.resolve(answerTo(message)).then(answer);
    return true;
  };
  // The panel's port dies with the panel: neither marks nor listeners may outlive it.
  const attach = (port: chrome.runtime.Port): void => {
    lines.add(port);
    port.onDisconnect.addListener(() => {
      lines.delete(port);
      if (lines.size === 0) stop();
    });
  };
  // Whoever put the script here may have gone before it took the line.
  const alone = setTimeout(() => {
    if (lines.size === 0) stop();
  }, ALONE);
  chrome.runtime.onMessage.addListener(listener);
  chrome.runtime.onConnect.addListener(attach);
  return { stop, isHeard };
}

function isHeard(): boolean {
  try {
    return (chrome.runtime as Partial<typeof chrome.runtime>).id !== undefined;
  } catch {
    return false;
  }
}

async function readFrame(
  marks: Marks,
  watch: Watch | undefined,
  signal: AbortSignal,
  tell: (message: FromPage) => void,
): Promise<ReadAnswer> {
  const started = performance.now();
  let told = started;
  try {
    const odd = whatElse();
    if (odd) return odd;
    watch?.reading();
    const facts = await readPage(document, {
      signal,
      shadowRootOf,
      ignore: element => {
        watch?.meet(element);
        return marks.owns(element);
      },
      onProgress: share => {
        if (performance.now() - told < TELL_EVERY) return;
        told = performance.now();
        tell({ type: 'progress', share });
      },
    });
    const took = performance.now() - started;
    watch?.settled(took);
    // Of all readings of all documents of a tab no other has this one.
    return { got: 'facts', facts, stamp: performance.timeOrigin + started, took };
  } catch (error) {
    return signal.aborted ? { got: 'stopped' } : { got: 'error', error: String(error) };
  }
}

/* A frame that the reading of the document around it covers, or a tab that shows a file. */
function whatElse(): ReadAnswer | undefined {
  const type = fileTypeOf(document);
  if (type !== undefined) return { got: 'notAPage', contentType: type };
  return isInReadableFrame() ? { got: 'covered' } : undefined;
}
