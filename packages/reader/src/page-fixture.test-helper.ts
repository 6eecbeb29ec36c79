/** Opens a piece of HTML as a page of its own, in a frame, and reads it. */
import type { PageFacts, ReadOptions } from './facts.js';
import { readPage } from './read-page.js';

/**
 * Frames whose pages ran no script: the next such page finds nothing of the last one there. A new frame takes the
 * browser longer than a page takes the reader, and the sets open some thousand.
 */
const idle = new Set<HTMLIFrameElement>();
const inUse = new Set<HTMLIFrameElement>();

/** Scripts, handlers, frames and elements of our own leave something behind in the window that showed them. */
const LEAVES_TRACES = /<(?:script(?![^>]*\ssrc=)|i?frame|object|embed|sun-|template)|\son(?:load|error)=/iu;

/** Settings of {@link openPage}. */
export interface PageSettings {
  /** A content security policy for the page, as text; none by default. */
  readonly policy?: string;
}

/** A document rendered in a frame; taken away again by {@link closePages}. */
export function openPage(html: string, { policy = '' }: PageSettings = {}): Document {
  const whole = html.includes('<html')
    ? html
    : `<!doctype html><html lang="zh-CN"><body>${html}</body></html>`;
  const frame = LEAVES_TRACES.test(html) ? newFrame(policy) : idleFrame(policy);
  const page = frame.contentDocument as Document;
  write(page, whole);
  return page;
}

/** Facts of a piece of HTML. */
export function factsOf(html: string, options: ReadOptions = {}): Promise<PageFacts> {
  return readPage(openPage(html), { url: 'http://www.example.gov.cn/xxgk/page.html', ...options });
}

/** Takes away all pages of a test. */
export function closePages(): void {
  for (const frame of inUse) {
    write(frame.contentDocument as Document, '');
    idle.add(frame);
  }
  inUse.clear();
  for (const frame of document.querySelectorAll('iframe')) if (!idle.has(frame)) frame.remove();
}

/** One with the policy: a policy belongs to the window, and another of the same text would report all once more. */
function idleFrame(policy: string): HTMLIFrameElement {
  const waiting = [...idle].find(frame => frame.isConnected && frame.dataset.policy === policy);
  const frame = waiting ?? newFrame(policy);
  idle.delete(frame);
  inUse.add(frame);
  return frame;
}

function newFrame(policy: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:600px';
  frame.dataset.policy = policy;
  document.body.append(frame);
  if (policy !== '')
    write(
      frame.contentDocument as Document,
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
  return frame;
}

function write(page: Document, html: string): void {
  page.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages that write themselves are what is tested
  page.write(html);
  page.close();
}
