/** Refusals are recognised by what Chromium and Firefox say. */
import { describe, expect, it } from 'vitest';
import { refusalOf } from './refusal.js';

describe('refusalOf', () => {
  it.each([
    ['Cannot access a chrome:// URL', undefined, 'browserPage'],
    ['Cannot access contents of url "chrome://version/". Extension manifest …', undefined, 'browserPage'],
    ['Missing host permission for the tab', 'about:config', 'browserPage'],
    ['The extensions gallery cannot be scripted.', undefined, 'store'],
    ['Missing host permission for the tab', 'https://addons.mozilla.org/zh-CN/', 'store'],
    ['Cannot access contents of url "file:///tmp/a.html".', undefined, 'file'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'https://a.gov.cn/', 'policy'],
    ['Frame with ID 0 is showing error page', 'https://a.gov.cn/', 'errorPage'],
    ['Cannot access contents of the page.', 'https://a.gov.cn/', 'errorPage'],
    ['No tab with id: 7.', undefined, 'closed'],
    ['Cannot access contents of the page. Extension manifest must …', undefined, 'notGranted'],
    ['Missing host permission for the tab', undefined, 'notGranted'],
  ])('%s (%s): %s', (words, url, refusal) => {
    expect(refusalOf(words, url)).toBe(refusal);
  });
});
