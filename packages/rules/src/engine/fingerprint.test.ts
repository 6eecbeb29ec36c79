/** What the name of a fault is made of, and what it leaves out because it changes by itself. */
import { at, factsWith } from '@sunboard/reader/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, hash, normalSelector, pagePath } from './fingerprint.js';
import { failing, only, ruleThat } from './run.test-helper.js';

describe('the path of a page', () => {
  it('leaves out host, fragment, campaign marks and times; the order of the rest does not matter', () => {
    const url = 'https://a.gov.cn/x?b=2&utm_source=1&a=1&t=9&_t=8&time=7&timestamp=6&SPM=5&from=4#top';
    expect(pagePath(url)).toBe('/x?a=1&b=2');
    expect(pagePath('https://a.gov.cn/x?utm_medium=1')).toBe('/x');
  });

  it('keeps what only looks like such a mark', () => {
    for (const name of ['at', 'tt', 'from1', 'xutm_a', 'times'])
      expect(pagePath(`https://a.gov.cn/x?${name}=1`)).toBe(`/x?${name}=1`);
  });

  it('is the text itself where it is no address', () => {
    expect(pagePath('saved page')).toBe('saved page');
  });
});

describe('a selector', () => {
  it('loses positions among siblings and numbers that a system gave', () => {
    expect(normalSelector('ul > li:nth-child(12) > a:nth-of-type(3)')).toBe('ul>li>a');
    expect(normalSelector('#item-20260101 > .row12')).toBe('#item->.row');
  });

  it('keeps short numbers and those inside a name', () => {
    expect(normalSelector('#h1 > .col2')).toBe('#h1>.col2');
    expect(normalSelector('#a2026b')).toBe('#a2026b');
    expect(normalSelector('p > b12')).toBe('p>b12');
  });
});

describe('a fingerprint', () => {
  const base = { rule: 'a', reason: 'b', url: 'https://a.gov.cn/x' };
  const place = (selector: string, frame?: string) => ({
    selector,
    text: '',
    ...(frame !== undefined && { frame }),
  });

  it('tells rules, reasons, keys, places and frames apart', () => {
    const all = [
      base,
      { ...base, rule: 'c' },
      { ...base, reason: 'c' },
      { ...base, key: 'k' },
      { ...base, place: place('#x') },
      { ...base, place: place('#x', '#frame') },
    ].map(fingerprintOf);
    expect(new Set(all).size).toBe(all.length);
    expect(fingerprintOf({ ...base, key: 'k', place: place('#x') })).toBe(
      fingerprintOf({ ...base, key: 'k' }),
    );
  });

  it('is the same today and tomorrow: kept dismissals depend on it', () => {
    expect(hash('')).toBe('811c9dc59747b28c');
    expect(hash('a')).toBe('e40c292c12deab17');
    expect(hash('政府信息公开')).toBe('74dfde325b34c786');
    expect(hash('ab')).not.toBe(hash('ba'));
  });
});

describe('the fingerprints of a report', () => {
  const printOf = (url: string, selector: string, text = '') =>
    only(
      ruleThat(() => [{ ...failing, where: [at(selector, text)] }]),
      factsWith({ url }),
    ).findings[0]?.fingerprint;

  it('stay when text, neighbours, host and campaign marks change', () => {
    const known = printOf('https://www.example.gov.cn/a.html', 'main > ul > li:nth-child(3)', 'old');
    expect(
      printOf('http://preview.example.gov.cn/a.html?utm_source=x#top', 'main > ul > li:nth-child(4)', 'new'),
    ).toBe(known);
  });

  it('differ between pages and places, and between two findings of one rule', () => {
    const known = printOf('https://www.example.gov.cn/a?id=1', '#x');
    expect(printOf('https://www.example.gov.cn/a?id=2', '#x')).not.toBe(known);
    expect(printOf('https://www.example.gov.cn/a?id=1', '#y')).not.toBe(known);
    const [one] = only(ruleThat(() => [failing])).findings;
    const three = only(ruleThat(() => [failing, failing, failing])).findings.map(
      finding => finding.fingerprint,
    );
    const first = one?.fingerprint ?? '';
    expect(three).toEqual([first, hash(`${first}#2`), hash(`${first}#3`)]);
  });

  it('are sixteen hexadecimal digits', () => {
    fc.assert(fc.property(fc.string(), text => /^[0-9a-f]{16}$/.test(hash(text))));
  });
});
