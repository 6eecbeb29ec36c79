/** Opens a piece of HTML as a page of its own, in a frame, and reads it. */
import type { PageFacts, ReadOptions } from './facts.js';
import { readPage } from './read-page.js';

/** A document rendered in a frame; removed again by {@link closePages}. */
export function openPage(html: string): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:600px';
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages that write themselves are what is tested
  page.write(html.includes('<html') ? html : `<!doctype html><html lang="zh-CN"><body>${html}</body></html>`);
  page.close();
  return page;
}

/** Facts of a piece of HTML. */
export function factsOf(html: string, options: ReadOptions = {}): Promise<PageFacts> {
  return readPage(openPage(html), { url: 'http://www.example.gov.cn/xxgk/page.html', ...options });
}

/** Removes all pages of a test. */
export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
