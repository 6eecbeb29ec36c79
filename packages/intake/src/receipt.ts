/** Receipt numbers with a check digit, and access keys: how they are made, written, read back and compared. */
import { bareNumber } from '@sunboard/model';

/** A receipt number 受理编号 `YQ-<agency>-<year>-<6 digits>-<check>`. */
export interface ReceiptNumber {
  /** Agency code: 2 to 12 of A-Z and 0-9. */
  readonly agency: string;
  readonly year: number;
  /** Running number of the year, 1 to 999,999. */
  readonly serial: number;
}

const SHAPE = /^YQ-([A-Z0-9]{2,12})-(\d{4})-(\d{6})-(\d)$/;
/** Crockford's base 32: no I, L, O, U, so nothing can be misread over the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 characters of 5 bits hold 130 bits, of which 128 are random. */
const KEY_BYTES = 16;
const KEY_LENGTH = 26;

/** Writes a receipt number with its check digit. */
export function formatReceiptNumber({ agency, year, serial }: ReceiptNumber): string {
  const body = `YQ-${agency}-${String(year).padStart(4, '0')}-${String(serial).padStart(6, '0')}`;
  return `${body}-${checkDigit(body)}`;
}

/** Reads a receipt number as people type it (lower case, full-width, spaces, marks that nobody sees, missing hyphens at the ends); undefined when the check digit is wrong. */
export function parseReceiptNumber(typed: string): (ReceiptNumber & { readonly text: string }) | undefined {
  const text = typed
    .slice(0, 80)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\p{Cf}]/gu, '');
  const [, agency, year, serial, check] = SHAPE.exec(text) ?? [];
  if (agency === undefined || year === undefined || serial === undefined) return undefined;
  if (checkDigit(text.slice(0, -2)) !== check) return undefined;
  return { agency, year: Number(year), serial: Number(serial), text };
}

/** Makes an access key 查询码 of 128 random bits in groups of five, e.g. `0A1B2-C3D4E-…`. Needs only `crypto.getRandomValues`. */
export function newAccessKey(): string {
  return groups(encodeBase32(crypto.getRandomValues(new Uint8Array(KEY_BYTES))));
}

/** An access key as people type it, brought to the one form that is hashed; undefined when it cannot be one. */
export function normalizeAccessKey(typed: string): string | undefined {
  const bare = bareNumber(typed.slice(0, 120)).replace(/O/g, '0').replace(/[IL]/g, '1');
  if (bare.length !== KEY_LENGTH || [...bare].some(char => !ALPHABET.includes(char))) return undefined;
  return groups(bare);
}

/** A random id of 128 bits, hexadecimal; works on http pages, where `crypto.randomUUID` is missing. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** ISO 7064 MOD 11,10: finds every single wrong digit and nearly every swap; letters count by their place in base 36. */
function checkDigit(body: string): string {
  let product = 10;
  for (const char of body.replace(/-/g, '')) {
    for (const digit of String(Number.parseInt(char, 36))) {
      const sum = (Number(digit) + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
  }
  return String((11 - product) % 10);
}

function encodeBase32(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let index = 0; index < KEY_LENGTH; index += 1) {
    text = (ALPHABET[Number(bits & 31n)] ?? '0') + text;
    bits >>= 5n;
  }
  return text;
}

function groups(bare: string): string {
  return (bare.match(/.{1,5}/g) ?? []).join('-');
}
