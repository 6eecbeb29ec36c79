/** The quick way to a host name says what the browser's own way says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, plainHost } from './hosts.js';

describe('hostOf', () => {
  it('reads hosts of any address as URL does', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        url => {
          let expected = '';
          try {
            expected = new URL(url).hostname.toLowerCase();
          } catch {
            // Not an address.
          }
          expect(hostOf(url)).toBe(expected);
        },
      ),
    );
  });

  it('leaves ports, names and numbers to URL', () => {
    expect(plainHost('http://www.example.gov.cn/a')).toBe('www.example.gov.cn');
    for (const url of [
      'http://127.1/',
      'http://a:80/',
      'http://u@a.cn/',
      'http://例子.cn/',
      'http://localhost/',
    ])
      expect(plainHost(url)).toBeUndefined();
    expect(hostOf('http://127.1/')).toBe('127.0.0.1');
  });
});
