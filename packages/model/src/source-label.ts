/** Finds what a label of an added language is called in the sources, so that files and tables may use its words. */
import type { Dictionary } from './languages/dictionary.js';
import { arrivedTexts } from './locale.js';
import { foldLabel } from './text.js';

/** Longest text that can be a label. */
const LONGEST = 24;

/** From labels to those of the sources, both folded; made when the first is asked for. */
const known = new WeakMap<Dictionary, ReadonlyMap<string, string>>();

/** The label of the sources that an arrived language says so (標題 → 标题), both folded; undefined where none does. */
export function sourceLabel(folded: string): string | undefined {
  if (folded === '') return undefined;
  for (const texts of arrivedTexts()) {
    const found = labelsIn(texts).get(folded);
    if (found !== undefined) return found;
  }
  return undefined;
}

function labelsIn(texts: Dictionary): ReadonlyMap<string, string> {
  let labels = known.get(texts);
  if (!labels) {
    const short = Object.entries(texts).filter(([, said]) => said.length <= LONGEST);
    labels = new Map(short.map(([source, said]) => [foldLabel(said), foldLabel(source)]));
    known.set(texts, labels);
  }
  return labels;
}
