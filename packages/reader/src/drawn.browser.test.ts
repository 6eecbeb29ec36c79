/** Reading waits for what is still being drawn, and never for ever. */
import { expect } from '@open-wc/testing';
import { whenDrawn } from './drawn.js';
import { closePages, factsOf, openPage } from './page-fixture.test-helper.js';

const WRAPPED = '<sun-request-form><p>整页文字</p></sun-request-form>';
const BUSY = '<div part="base" aria-busy="true"><slot></slot></div>';
const DRAWN = '<div part="base" aria-busy="false"><p>画好的表单</p></div>';

/** Gives the page's widget a class whose instances draw `html` at once. */
function define(page: Document, html: string): ShadowRoot {
  const view = page.defaultView as Window & typeof globalThis;
  view.customElements.define(
    'sun-request-form',
    class extends view.HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = html;
      }
    },
  );
  return page.querySelector('sun-request-form')?.shadowRoot as ShadowRoot;
}

describe('waiting for widgets', () => {
  afterEach(closePages);

  it('a busy widget is waited for until it says that it is drawn', async () => {
    const page = openPage(WRAPPED);
    const shadow = define(page, BUSY);
    let isDrawn = false;
    const waiting = whenDrawn(page, { limit: 60_000 }).then(() => isDrawn);
    await new Promise(resolve => setTimeout(resolve, 60));
    shadow.innerHTML = DRAWN;
    isDrawn = true;
    expect(await waiting).to.equal(true);
  });

  it('a widget whose script has not come yet is waited for, so that its facts are of one moment', async () => {
    const reading = factsOf(WRAPPED);
    const page = [...document.querySelectorAll('iframe')].at(-1)?.contentDocument as Document;
    define(page, DRAWN);
    expect((await reading).text)
      .to.contain('画好的表单')
      .and.not.contain('整页文字');
  });

  it('a script that never comes, and a widget that is never done, cost their limit and no more', async () => {
    const page = openPage(WRAPPED);
    await whenDrawn(page, { limit: 60_000 });
    define(page, BUSY);
    await whenDrawn(page, { limit: 30 });
    expect((await factsOf(WRAPPED, { maxWait: 0 })).text).to.contain('整页文字');
  });

  it('a document that no window shows is read as it is', async () => {
    const page = new DOMParser().parseFromString(WRAPPED, 'text/html');
    await whenDrawn(page, { limit: Number.POSITIVE_INFINITY });
    expect(page.defaultView).to.equal(null);
  });

  it('who stops the reading need not wait', async () => {
    const page = openPage(WRAPPED);
    const stop = new AbortController();
    const waiting = whenDrawn(page, { limit: 60_000, signal: stop.signal }).catch((error: unknown) => error);
    stop.abort();
    expect(await waiting).to.have.property('name', 'AbortError');
  });
});
