import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { topNav, topNavStyles } from './top-nav.js';

describe('the row of links to the pages of the extension', () => {
  afterEach(() => emulateMedia({ forcedColors: 'none' }));

  it('marks the present page alone, in forced colours too', async () => {
    const box = await fixture(html`<div><style></style>${topNav('options', 'en')}</div>`);
    box.querySelector('style')?.append(topNavStyles.cssText);
    const edge = (selector: string) =>
      getComputedStyle(box.querySelector(selector) as Element).borderBottomColor;
    for (const forcedColors of ['none', 'active'] as const) {
      await emulateMedia({ forcedColors });
      expect(edge('a[aria-current]'), forcedColors).not.to.equal(edge('a:not([aria-current])'));
    }
  });
});
