import { describe, expect, it } from 'vitest';
import {
  addressesIn,
  hostPattern,
  isOnSite,
  isOtherNameOf,
  isPageAddress,
  looksLikeColumn,
  pageKey,
  typedAddress,
  webAddress,
} from './address.js';

describe('addresses of a site', () => {
  it('knows a page again without fragment, campaign marks, index file and scheme', () => {
    const key = pageKey('https://www.example.gov.cn/xwdt/');
    expect(pageKey('http://www.example.gov.cn/xwdt/index.html?utm_source=wx')).toBe(key);
    expect(pageKey('https://www.example.gov.cn/xwdt/?spm=1')).toBe(key);
    expect(pageKey('https://www.example.gov.cn/xwdt/?page=2')).not.toBe(key);
  });

  it('keeps hosts and ports apart', () => {
    expect(isOnSite('http://127.0.0.1:8080/a', 'http://127.0.0.1:8081/')).toBe(false);
    expect(isOnSite('https://sub.example.gov.cn/', 'https://example.gov.cn/')).toBe(false);
    expect(isOnSite('https://example.gov.cn/x', 'http://example.gov.cn/')).toBe(true);
  });

  it('takes no scripts, mails, files or passwords for pages', () => {
    expect(webAddress('javascript:void(0)', 'https://a.cn/')).toBeUndefined();
    expect(webAddress('mailto:x@a.cn', 'https://a.cn/')).toBeUndefined();
    expect(webAddress('https://user:secret@a.cn/x#y')).toBe('https://a.cn/x');
    expect(isPageAddress('https://a.cn/files/1.pdf')).toBe(false);
    expect(isPageAddress('https://a.cn/zwgk/t20260101_1.shtml')).toBe(true);
    expect(isPageAddress('https://a.cn/zwgk')).toBe(true);
  });

  it('reads what people type, with or without a scheme', () => {
    expect(typedAddress(' www.example.gov.cn ')).toBe('http://www.example.gov.cn/');
    expect(typedAddress('127.0.0.1:8080/before/')).toBe('http://127.0.0.1:8080/before/');
    expect(typedAddress('通知公告')).toBeUndefined();
    expect(typedAddress('')).toBeUndefined();
  });

  it('takes folders and index pages for columns', () => {
    expect(looksLikeColumn('https://a.cn/xwdt/')).toBe(true);
    expect(looksLikeColumn('https://a.cn/xwdt/index.shtml')).toBe(true);
    expect(looksLikeColumn('https://a.cn/xwdt/1.html')).toBe(false);
  });

  it('believes a canonical address only where it is nearly the page’s own', () => {
    expect(isOtherNameOf('https://www.a.cn/x/1.html', 'http://a.cn/x/1.html?from=wx')).toBe(true);
    expect(isOtherNameOf('https://a.cn/x/', 'https://a.cn/x/index.html')).toBe(true);
    expect(isOtherNameOf('https://a.cn/', 'https://a.cn/x/1.html')).toBe(false);
    expect(isOtherNameOf('https://a.cn/x/1.html', 'https://a.cn/x/1.html')).toBe(false);
  });

  it('names the host that permission is asked for', () => {
    expect(hostPattern('http://127.0.0.1:8080/before/')).toBe('http://127.0.0.1/*');
  });

  it('takes a pasted list apart, each page once, and keeps what is no address', () => {
    expect(
      addressesIn(
        'https://a.cn/1.html\nhttps://a.cn/1.html#top, a.cn/2.html\t通知公告 <https://a.cn/3.html>',
      ),
    ).toEqual({
      addresses: ['https://a.cn/1.html', 'http://a.cn/2.html', 'https://a.cn/3.html'],
      refused: ['通知公告'],
    });
  });
});
