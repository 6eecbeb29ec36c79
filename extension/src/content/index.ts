/** The content script: reads the page when asked, marks places, and leaves nothing behind when the panel closes. */
import { readPage } from '@sunboard/reader';
import type { FromPage, ReadAnswer, ToPage } from '../shared/messages.js';
import { closedRootOf } from './closed-root.js';
import { jumpTo } from './jump.js';
import { Marks } from './marks.js';

// Plain chrome.* here: the polyfill would be read into every checked page, and Firefox offers `chrome` too.
const KEY = '__sunboardReader';
const world = globalThis as unknown as Record<string, { stop(): void } | undefined>;

world[KEY]?.stop();
world[KEY] = start();

function start(): { stop(): void } {
  const marks = new Marks(id => {
    tell({ type: 'markClicked', id });
  });
  const listener = (
    message: ToPage,
    _sender: chrome.runtime.MessageSender,
    answer: (value: unknown) => void,
  ): boolean | undefined => {
    switch (message.type) {
      case 'read':
        void read(marks).then(answer);
        return true;
      case 'mark':
        answer({ placed: marks.show(message.marks) });
        return undefined;
      case 'jump':
        answer(jumpTo(message.where, marks, message.id));
        return undefined;
      case 'close':
        stop();
        answer(null);
        return undefined;
    }
  };
  // The panel's port dies with the panel: neither marks nor listeners may outlive it.
  const attach = (port: chrome.runtime.Port) => {
    port.onDisconnect.addListener(stop);
  };
  const stop = () => {
    marks.clear();
    chrome.runtime.onMessage.removeListener(listener);
    chrome.runtime.onConnect.removeListener(attach);
    world[KEY] = undefined;
  };
  chrome.runtime.onMessage.addListener(listener);
  chrome.runtime.onConnect.addListener(attach);
  return { stop };
}

async function read(marks: Marks): Promise<ReadAnswer> {
  try {
    const facts = await readPage(document, {
      shadowRootOf: closedRootOf,
      ignore: element => marks.owns(element),
      onProgress: share => {
        tell({ type: 'progress', share });
      },
    });
    return { ok: true, facts };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}

function tell(message: FromPage): void {
  void chrome.runtime.sendMessage(message).catch(() => undefined);
}
