/** Finds identity numbers of which the page hides a part. Pure. */
import { isProvince } from './identity.js';
import { AS_SAMPLE, ID_LABEL, wordsBefore } from './private-data-words.js';
import type { PrivateHit } from './private-hit.js';
import { foldWidth } from './text.js';

/** Safari before 16.4 cannot read a lookbehind: the character before is a group of its own. */
const MASKED_ID = /(^|[^0-9A-Za-z*#])([1-8]\d{2,13})([*＊#×xX•●]{2,14})(\d{0,11}[Xx]?)(?![0-9A-Za-z*#])/gu;

/** All of them in a text; `around` is the label that stands in front of it elsewhere. */
export function maskedIds(text: string, around: string): PrivateHit[] {
  return [...foldWidth(text).matchAll(MASKED_ID)].flatMap(match => {
    const [whole, lead = '', head = '', , tail = ''] = match;
    const start = match.index + lead.length;
    const id = whole.slice(lead.length);
    const before = wordsBefore(text, start, around);
    const isLong = id.length >= 17 && id.length <= 19 && isProvince(id);
    if (!isLong && !(ID_LABEL.test(before) && id.length >= 12)) return [];
    if (AS_SAMPLE.test(before)) return [];
    return [
      {
        type: 'idMasked' as const,
        start,
        end: start + id.length,
        masked: reMask(id),
        confidence: 0.8,
        visibleDigits: head.length + tail.length,
        official: false,
      },
    ];
  });
}

function reMask(value: string): string {
  return `${value.slice(0, 3)}${'*'.repeat(value.length - 5)}${value.slice(-2)}`;
}
