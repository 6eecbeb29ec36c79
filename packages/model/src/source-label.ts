/** Finds what a label of an added language is called in the sources, so that files and tables may use its words. */
import type { Dictionary } from './languages/dictionary.js';
import { arrivedTexts } from './locale.js';
import { foldLabel } from './text.js';

/** Longest text that can be a label. */
const LONGEST = 24;

/** From folded labels to those of the sources, made when the first is asked for. */
const known = new WeakMap<Dictionary, ReadonlyMap<string, string>>();

/** The label of the sources that an arrived language says so (標題 → 标题); undefined where none does. */
export function sourceLabel(label: string): string | undefined {
  const wanted = foldLabel(label);
  if (wanted === '') return undefined;
  for (const texts of arrivedTexts()) {
    const found = labelsIn(texts).get(wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function labelsIn(texts: Dictionary): ReadonlyMap<string, string> {
  let labels = known.get(texts);
  if (!labels) {
    const short = Object.entries(texts).filter(([, said]) => said.length <= LONGEST);
    labels = new Map(short.map(([source, said]) => [foldLabel(said), source]));
    known.set(texts, labels);
  }
  return labels;
}
