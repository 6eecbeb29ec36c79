/** What made pages have in common: days, titles, classes and boxes. */
import type { Chance } from './made-chance.js';
import { AFFAIRS, ENGLISH_AFFAIRS, ENGLISH_OFFICES, OFFICES } from './made-words.js';

/** Whether the elements of a page have classes: none, such that tell nothing, or such that tell what an element is. */
export interface Naming {
  readonly names: '' | 'neutral' | 'telling';
}

/** So many days before the last one of which the pages tell. */
export function dayBefore(days: number, last = '2025-11-28'): string {
  return new Date(Date.parse(last) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The title of a text. */
export function titleBy(by: Chance, english = false): string {
  return english
    ? `${by.one(ENGLISH_OFFICES)} ${by.one(ENGLISH_AFFAIRS)}`
    : `${by.one(OFFICES)}${by.one(AFFAIRS)}`;
}

/** A class that tells what an element is, one that does not, or none. */
export function named({ names }: Naming, telling: string, neutral: string): string {
  return names === '' ? '' : ` class="${names === 'telling' ? telling : neutral}"`;
}

/** So many boxes around it. */
export function boxes(html: string, depth: number, naming: Naming, telling: string): string {
  return depth === 0
    ? html
    : boxes(`<div${named(naming, telling, `w${String(depth)}`)}>${html}</div>`, depth - 1, naming, telling);
}

/** The same in another order. */
export function mixed<T>(all: readonly T[], by: Chance): T[] {
  const left = [...all];
  return all.flatMap(() => left.splice(by.upTo(left.length - 1), 1));
}

/** A heading as systems write them: by its element, a box, bold words or the cell of a table. */
export function headingAs(element: string, words: string, naming: Naming): string {
  const name = named(naming, 'title', 't1');
  switch (element) {
    case 'div':
      return `<div${name} style="font-size:22px;text-align:center">${words}</div>`;
    case 'p strong':
      return `<p align="center"><strong style="font-size:20px">${words}</strong></p>`;
    case 'cell':
      return `<table width="100%"><tr><td${name} align="center" style="font-size:22px">${words}</td></tr></table>`;
    default:
      return `<${element}${name}>${words}</${element}>`;
  }
}
