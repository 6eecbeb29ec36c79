/** Weighs built files after gzip against size-limits.json, as a table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './process.mjs';

/** The committed limits in KiB after gzip: `{ widgets: {name: KiB}, extension: {name: KiB} }`. */
export function readLimits() {
  return JSON.parse(readFileSync(join(ROOT, 'size-limits.json'), 'utf8'));
}

/** Size of a file after gzip, in KiB. */
export function gzipKiB(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1024;
}

/**
 * One row per file: its weight, its limit and the verdict.
 * @param {{ name: string, size: number, limit?: number }[]} rows sizes and limits in KiB
 * @returns {{ text: string, ok: boolean }} a printable table, and whether every limit holds
 */
export function weigh(rows) {
  const width = Math.max(...rows.map(row => row.name.length), 4);
  const lines = rows.map(({ name, size, limit }) => {
    const verdict = limit === undefined ? '' : size > limit ? '  TOO BIG' : '  ok';
    const bound = limit === undefined ? ''.padStart(8) : limit.toFixed(1).padStart(8);
    return `${name.padEnd(width)}  ${size.toFixed(1).padStart(8)}  ${bound}${verdict}`;
  });
  const heading = `${'file'.padEnd(width)}  ${'gzip KiB'.padStart(8)}  ${'limit'.padStart(8)}`;
  const ok = rows.every(({ size, limit }) => limit === undefined || size <= limit);
  return { text: [heading, ...lines].join('\n'), ok };
}
