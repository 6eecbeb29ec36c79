/** Which bodies the acts of the United States and the United Kingdom bind. */
import { describe, expect, it } from 'vitest';
import { at, factsWith } from '@sunboard/reader/testing';
import { federalStandingOf, isScottish } from './foreign-standing.js';

const of = (url: string, change: Parameters<typeof factsWith>[0] = {}) =>
  federalStandingOf(factsWith({ url, title: 'FOIA | Example', ...change }));
const NO_FEAR = {
  text: 'No FEAR Act data',
  href: '/x',
  area: 'footer',
  handler: false,
  where: at('a'),
} as const;

describe('the federal act', () => {
  it('binds agencies, by their marks or by the act that they cite', () => {
    expect(of('https://www.example.mil/foia')).toBe('government');
    expect(
      of('https://www.example.gov/', { text: 'An official website of the United States government' }),
    ).toBe('government');
    expect(of('https://www.example.gov/', { links: [NO_FEAR] })).toBe('government');
    for (const cited of ['5 U.S.C. 552', '5 U.S.C. § 552', '5 USC 552(a)(2)', '5 U.S.C. Section 552'])
      expect(of('https://www.example.gov/', { text: `Records are open under ${cited}.` })).toBe('government');
    expect(of('https://www.va.gov/foia/', { text: 'under 5 U.S.C. 552' })).toBe('government');
  });

  it('does not bind states and localities, though their acts have the same name', () => {
    for (const host of [
      'dot.ca.gov',
      'exampleville-il.gov',
      'cityofexample.gov',
      'examplecounty.gov',
      'a.co.b.in.us',
    ])
      expect(of(`https://www.${host}/foia`, { text: 'Unlike 5 U.S.C. 552, our law…' })).toBe('other');
    for (const text of [
      'The Illinois Freedom of Information Act, 5 ILCS 140',
      'under the Virginia Freedom of Information Act',
      'the Public Records Act',
      'the Right-to-Know Law',
    ])
      expect(of('https://www.example.gov/foia', { text })).toBe('other');
    expect(of('https://www.example.gov/', { title: 'FOIA | City of Exampleton' })).toBe('other');
  });

  it('stays open where nothing tells', () => {
    expect(of('https://www.example.gov/', { text: 'Make a FOIA request.' })).toBe('unknown');
    expect(of('https://www.va.gov/foia/')).toBe('unknown');
  });
});

describe('the Scottish act', () => {
  it('is known by address, name and commissioner', () => {
    const is = (url: string, text = '') => isScottish(factsWith({ url, text }));
    expect(is('https://www.example.gov.scot/')).toBe(true);
    expect(is('https://www.example.scot.nhs.uk/')).toBe(true);
    expect(is('https://a.gov.uk/', 'Freedom of Information (Scotland) Act 2002')).toBe(true);
    expect(is('https://a.gov.uk/', 'appeal to the Scottish Information Commissioner')).toBe(true);
    expect(is('https://a.gov.uk/', 'Freedom of Information Act 2000')).toBe(false);
  });
});
