import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeUrl, safeUrl } from './safe-url.js';

/** How a browser reads the address, relative to a harmless page. */
function schemeInBrowser(value: string): string | undefined {
  try {
    return new URL(value, 'https://example.gov.cn/a/').protocol;
  } catch {
    return undefined;
  }
}

describe('safe addresses', () => {
  it('lets ordinary addresses through as they are', () => {
    for (const address of [
      'a.html',
      './附件 1.docx',
      '/x?y=1#z',
      '//cdn.example.cn/a',
      'https://example.gov.cn/',
      'HTTP://EXAMPLE.CN',
      'mailto:a@example.cn',
      'tel:010-12345',
      '#top',
      '?page=2',
      'a/b:c',
      './javascript:1',
    ]) {
      expect(safeUrl(address), address).toBe(address);
    }
  });

  it('drops what runs script, however it is spelled', () => {
    const control = Array.from(
      { length: 33 },
      (_, code) => `${String.fromCharCode(code)}javascript:alert(1)`,
    );
    const split = [
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      'j\ra\nv\tascript:alert(1)',
      'javascript\t:alert(1)',
      '\u0001\u0002 javascript:alert(1)',
    ];
    const other = [
      'JaVaScRiPt:alert(1)',
      'vbscript:msgbox(1)',
      'data:text/html,<script>alert(1)</script>',
      'DATA:text/html;base64,PHN2Zz4=',
      'blob:https://x/y',
      'file:///etc/passwd',
      'filesystem:x',
      'view-source:x',
      'about:blank',
      'x-unknown:1',
      'javascript:',
      'intent://x#Intent;end',
    ];
    for (const address of [...control, ...split, ...other]) {
      expect(isSafeUrl(address), JSON.stringify(address)).toBe(false);
      expect(safeUrl(address)).toBeUndefined();
    }
  });

  it.each([
    'javascript:alert(1)//https://',
    'javascript:alert(1)//http://',
    'javascript:alert(1)//https://example.gov.cn/',
    'data:text/html,http://',
    'xhttps://a.cn',
    'httpsx:a',
    'nothttp://a.cn',
    'mailto.x:a',
    'tel+x:1',
    'http-x:a',
    'x2:a',
  ])('is not taken in by a good scheme elsewhere in %s', address => {
    expect(safeUrl(address)).toBeUndefined();
  });

  it.each([
    ['2javascript:x', 'begins with a digit'],
    ['-a:x', 'begins with a dash'],
    ['中文:x', 'has other letters than a to z'],
    ['a b:x', 'has a blank inside'],
    ['a/javascript:x', 'stands behind a slash'],
    ['?a=javascript:x', 'stands in a query'],
    ['#javascript:x', 'stands in a fragment'],
    [':x', 'is empty'],
  ])('lets %s pass: what %s is no scheme', address => {
    expect(safeUrl(address)).toBe(address);
    expect(['https:', undefined]).toContain(schemeInBrowser(address));
  });

  it.each([
    [' /a', '/a'],
    ['/a ', '/a'],
    ['\u0000\u001f https://a.cn/x \u001f\u0000', 'https://a.cn/x'],
    ['/a\tb\r\nc', '/abc'],
    ['/附件 1.docx\n', '/附件 1.docx'],
    ['\u00a0/a', '\u00a0/a'],
    [' ! ', '!'],
    [' ', ''],
    ['\n\u0001 \u0002', ''],
  ])('is written as a browser reads it: %j as %j', (written, read) => {
    expect(safeUrl(written)).toBe(read);
  });

  it('refuses an unknown scheme however long its name is', () => {
    for (const length of [1, 30, 31, 32, 5000]) expect(isSafeUrl(`${'a'.repeat(length)}:x`)).toBe(false);
  });

  it('gives nothing for nothing', () => {
    for (const value of [undefined, null, '']) expect(safeUrl(value)).toBeUndefined();
  });

  it('never passes an address whose scheme a browser would run', () => {
    const pieces = fc.constantFrom(
      'java',
      'script',
      ':',
      'JAVASCRIPT',
      'data',
      'vbscript',
      '\t',
      '\n',
      '\r',
      ' ',
      '\u0000',
      '\u001f',
      '\u00a0',
      '\u2028',
      '/',
      '\\',
      'x',
      '%6a',
      '&#106;',
      '：',
      'ｊ',
      '\uFEFF',
      'alert(1)',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), parts => {
        const address = parts.join('');
        const given = safeUrl(address);
        if (given === undefined) return;
        expect(['http:', 'https:', 'mailto:', 'tel:', undefined]).toContain(schemeInBrowser(given));
      }),
      { numRuns: 3000 },
    );
  });
});
