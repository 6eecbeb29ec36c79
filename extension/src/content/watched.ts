/** The attributes that a reading looks at: a change of any other changes nothing that is read. */

/** Names that a reading asks for. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['hidden', 'open', 'id', 'lang', 'role', 'title', 'aria-label', 'aria-required'],
  ...['href', 'src', 'data-src', 'alt', 'rel', 'content', 'name', 'property', 'itemprop', 'type', 'value'],
  ...['action', 'method', 'onsubmit', 'onclick', 'required', 'placeholder', 'for', 'v-for', 'data-bind'],
  ...[
    'datetime',
    'pubdate',
    'datatype',
    'data-datetime',
    'data-date',
    'data-time',
    'data-timestamp',
    'data-published',
  ],
  ...['data-utime', 'data-count', 'count', 'data-state', 'state', 'class', 'style'],
]);

/* Private numbers are looked for in every attribute: the shortest, a mobile number, has 11 digits. */
const FEWEST_DIGITS = 11,
  LONGEST_VALUE = 100_000;

/** Whether a reading would notice that an attribute has this value now; null where it was taken away. */
export function isRead(name: string, value: string | null): boolean {
  if (READ_ATTRIBUTES.has(name)) return true;
  if (value === null || value.length < FEWEST_DIGITS || value.length > LONGEST_VALUE) return false;
  return (value.match(/[\d\uff10-\uff19]/gu)?.length ?? 0) >= FEWEST_DIGITS;
}
