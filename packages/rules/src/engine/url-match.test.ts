/** Address patterns of the site profile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urlMatches } from './url-match.js';

const URL_ = 'https://www.example.gov.cn/zwgk/tzgg/index.html?page=2';

describe('urlMatches', () => {
  it('takes a pattern without a star as a prefix of the address or of its path', () => {
    expect(urlMatches('https://www.example.gov.cn/zwgk/', URL_)).toBe(true);
    expect(urlMatches('/zwgk/', URL_)).toBe(true);
    expect(urlMatches('/tzgg/', URL_)).toBe(false);
  });

  it('takes a star as any run of characters and covers the whole address', () => {
    expect(urlMatches('/zwgk/*/index.html*', URL_)).toBe(true);
    expect(urlMatches('*tzgg*', URL_)).toBe(true);
    expect(urlMatches('/zwgk/*.pdf', URL_)).toBe(false);
    expect(urlMatches('/a*a', 'https://x.example/a')).toBe(false);
  });

  it('takes the pieces between stars in their order, each behind the last and before the end', () => {
    expect(urlMatches('/a*b*c', 'https://x.example/abc')).toBe(true);
    expect(urlMatches('/a*bc*c', 'https://x.example/abc')).toBe(false);
    expect(urlMatches('/a*c*b*d', 'https://x.example/abcd')).toBe(false);
    expect(urlMatches('/a*x*d', 'https://x.example/abcd')).toBe(false);
    expect(urlMatches('/a*bb*bb*c', 'https://x.example/abbbc')).toBe(false);
    expect(urlMatches('/a*bb*bb*c', 'https://x.example/abbbbc')).toBe(true);
    expect(urlMatches('/a*c', 'https://x.example/ac')).toBe(true);
    expect(urlMatches('*b*b', 'b')).toBe(false);
  });

  it('compares with what it was given where that is no whole address', () => {
    expect(urlMatches('/zwgk/', '/zwgk/index.html')).toBe(true);
    expect(urlMatches('/zwgk/', '/index.html')).toBe(false);
  });

  it('finds any address that was cut up with stars', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z/]{0,6}$/), { minLength: 1, maxLength: 5 }), pieces => {
        const address = `https://x.example/${pieces.join('-')}`;
        return urlMatches(`https://x.example/${pieces.join('*')}`, address) || pieces.length === 1;
      }),
    );
  });
});
