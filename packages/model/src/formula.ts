/** Disarms cells that a spreadsheet would run as a formula, and takes the disarming off again. */

/** Signs that make a spreadsheet run a cell, in both widths (OWASP, CSV injection). */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠]/;

/** Prefixes a dangerous cell with `'`. */
export function guard(cell: string): string {
  // A cell that begins with the guard itself and then a dangerous sign is guarded too, so that reading back is exact.
  return DANGEROUS.test(cell.replace(/^'+/, '')) ? `'${cell}` : cell;
}

/** Takes the prefix of {@link guard} off. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
}
