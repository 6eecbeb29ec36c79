/** Writes a published contact as a vCard 3.0 (RFC 2426), which every phone and mail program takes. */
import type { Leader } from '@sunboard/model';
import { phonePieces } from '../internal/phone-numbers.js';

/** The card of a leader with a published phone or e-mail; undefined when there is nothing to save. */
export function vcardOf(leader: Leader, organization = ''): string | undefined {
  if (!leader.name || (!leader.phone && !leader.email)) return undefined;
  const unit = [organization, leader.department]
    .filter(Boolean)
    .map(part => escape(part ?? ''))
    .join(';');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escape(leader.name)}`,
    `N:${escape(leader.name)};;;;`,
    `TITLE:${escape(leader.post)}`,
    unit && `ORG:${unit}`,
    ...numbersOf(leader).map(number => `TEL;TYPE=WORK,VOICE:${escape(number)}`),
    leader.email && `EMAIL;TYPE=INTERNET:${escape(leader.email)}`,
    'END:VCARD',
  ];
  return lines
    .filter(Boolean)
    .map(line => `${folded(line ?? '')}\r\n`)
    .join('');
}

/** A phone book dials all that stands in a line: one line a number. */
function numbersOf({ phone }: Leader): readonly string[] {
  if (!phone) return [];
  const numbers = phonePieces(phone).flatMap(({ number }) => number ?? []);
  return numbers.length > 1 ? numbers : [phone];
}

function escape(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/\r?\n/g, '\\n').replace(/[,;]/g, '\\$&');
}

/** Lines of at most 75 octets, cut between characters (RFC 2425, 5.8.1). */
function folded(line: string): string {
  let [result, octets] = ['', 0];
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += char;
    octets += size;
  }
  return result;
}
