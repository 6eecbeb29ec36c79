/** Tells by its first sign what a file may be. */

/** Whether JSON may begin so. */
export function isOpening(sign: string): boolean {
  return sign === '{' || sign === '[';
}

/** First sign of a file in any encoding that keeps ASCII, marks and blanks passed over. */
export function startOf(bytes: Uint8Array): string {
  const first = bytes.subarray(0, 4000).find(byte => byte > 0x20 && byte < 0x7f);
  return String.fromCharCode(first ?? 0);
}
