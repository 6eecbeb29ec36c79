/** Calendar files are valid RFC 5545, whatever text goes into them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineUnder, toIcs, type IcsOptions } from './index.js';

const due = deadlineUnder('cn.ogi.answer', '2026-02-06');
const options: IcsOptions = {
  title: '答复期限',
  locale: 'zh-CN',
  uid: 'YQ-0001@example.gov.cn',
  stamp: new Date('2026-02-06T08:30:15.250Z'),
};

describe('an .ics file', () => {
  it('is one all-day event on the due date', () => {
    const lines = unfolded(toIcs(due, options));
    expect(lines.slice(0, 8)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sunboard//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:YQ-0001@example.gov.cn',
      'DTSTAMP:20260206T083015Z',
    ]);
    expect(lines).toContain('DTSTART;VALUE=DATE:20260312');
    expect(lines).toContain('DTEND;VALUE=DATE:20260313');
    expect(lines).toContain('STATUS:CONFIRMED');
    expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
  });

  it('tells the derivation day by day, with the article', () => {
    const text = valueOf(toIcs(due, options), 'DESCRIPTION');
    expect(text).toContain('政府信息公开条例（国务院令第711号）第33条');
    expect(text.split('\n').filter(line => line.includes('计入，第'))).toHaveLength(20);
  });

  it('counts its revisions, and links the case where the address is one of the web', () => {
    const lines = (change: Partial<IcsOptions>) => unfolded(toIcs(due, { ...options, ...change }));
    expect(lines({})).toContain('SEQUENCE:0');
    expect(lines({ sequence: 3 })).toContain('SEQUENCE:3');
    expect(lines({ sequence: -2 })).toContain('SEQUENCE:0');
    const links = (url?: string) =>
      lines(url === undefined ? {} : { url }).filter(line => line.startsWith('URL'));
    expect(links()).toEqual([]);
    expect(links('http://www.example.gov.cn/case?no=1')).toEqual(['URL:http://www.example.gov.cn/case?no=1']);
    expect(links('javascript:https://www.example.gov.cn/')).toEqual([]);
  });

  it('is the same bytes for the same input', () => {
    expect(toIcs(due, options)).toBe(toIcs(due, options));
  });

  it('marks a provisional date as tentative', () => {
    const unsure = deadlineUnder('cn.ogi.answer', '2026-12-10');
    expect(toIcs(unsure, options)).toContain('\r\nSTATUS:TENTATIVE\r\n');
  });

  it('keeps every line within 75 octets and ends each with CRLF, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), title => {
        const file = toIcs(due, { ...options, title });
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('gives any title back unchanged, so that no text can add a property', () => {
    const printable = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(printable, title => {
        expect(valueOf(toIcs(due, { ...options, title }), 'SUMMARY')).toBe(title);
      }),
    );
    const hostile = 'a\r\nATTENDEE:mailto:x@example.org\nb;c,d\\n';
    const file = toIcs(due, { ...options, title: hostile, uid: hostile });
    expect(unfolded(file).filter(line => line.startsWith('ATTENDEE'))).toEqual([]);
    expect(valueOf(file, 'SUMMARY')).toBe(hostile.replaceAll('\r\n', '\n'));
  });

  it('reminds at nine in the morning so many days ahead', () => {
    const triggerFor = (remindDaysBefore: number) =>
      valueOf(toIcs(due, { ...options, remindDaysBefore }), 'TRIGGER');
    // Counted from midnight at which the due date begins.
    expect(triggerFor(0)).toBe('PT9H');
    expect(triggerFor(1)).toBe('-PT15H');
    expect(triggerFor(3)).toBe('-PT63H');
    expect(triggerFor(365)).toBe('-PT8751H');
    expect(() => triggerFor(366)).toThrow(RangeError);
    expect(() => triggerFor(1.5)).toThrow(RangeError);
    expect(() => triggerFor(-1)).toThrow(RangeError);
    expect(toIcs(due, options)).not.toContain('VALARM');
  });

  it('writes only web addresses', () => {
    expect(toIcs(due, { ...options, url: 'https://example.gov.cn/a' })).toContain(
      'URL:https://example.gov.cn/a',
    );
    for (const url of ['javascript:alert(1)', 'https://a\r\nATTENDEE:x', 'data:text/html,x', '']) {
      expect(toIcs(due, { ...options, url })).not.toContain('URL:');
    }
  });

  it('refuses a stamp that is no time', () => {
    expect(() => toIcs(due, { ...options, stamp: new Date(Number.NaN) })).toThrow(RangeError);
  });
});

function unfolded(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

function valueOf(file: string, property: string): string {
  const line =
    unfolded(file).find(one => one.startsWith(`${property};`) || one.startsWith(`${property}:`)) ?? '';
  const value = line.slice(line.indexOf(':') + 1);
  return value.replace(/\\([\\;,nN])/g, (_, escape: string) =>
    escape.toLowerCase() === 'n' ? '\n' : escape,
  );
}
