/** Tells texts that were left in simplified characters, by the signs that the file of traditional Chinese replaces everywhere. */
import * as sections from '../../packages/model/src/languages/zh-tw.js';

const signs = (texts: readonly string[]) => new Set(texts.flatMap(text => [...text]));
const entries = Object.values(sections).flatMap(section => Object.entries(section));
const traditional = signs(entries.map(([, text]) => text));
const simplified = new Set([...signs(entries.map(([text]) => text))].filter(sign => !traditional.has(sign)));

/** Whether a text holds a sign that no traditional text has. */
export function isSimplified(text: string): boolean {
  return [...text].some(sign => simplified.has(sign));
}
