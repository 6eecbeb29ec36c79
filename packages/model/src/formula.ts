/** Disarms cells that a spreadsheet would run as a formula, and takes the disarming off again. */

/** Signs that make a spreadsheet run a cell, in both widths (OWASP, CSV injection). */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠]/;

/** Prefixes a dangerous cell with `'`. */
export function guard(cell: string): string {
  // A cell that begins with the guard itself and then a dangerous sign is guarded too, so that reading back is exact.
  return DANGEROUS.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
}

/* ="0012": how files keep the zeros before a number from a spreadsheet. */
const AS_TEXT = /^="([^"]{0,500})"$/;

/** Takes the prefix of {@link guard} off, and what makes a text of a number. */
export function unguard(cell: string): string {
  if (cell.startsWith('="')) return AS_TEXT.exec(cell)?.[1] ?? cell;
  return cell.startsWith("'") && DANGEROUS.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}
