/** Writes the file of traditional Chinese from the texts of the sources: characters by OpenCC, words of Taiwan by our own list. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../process.mjs';
import { collect } from './collect.mjs';
import { KEPT, TERMS } from './terms.zh-tw.mjs';

/** The file, from the root. */
export const FILE = 'packages/model/src/languages/zh-tw.ts';
const LOCALES = 'extension/public/_locales';
const OPTIONS = await resolveConfig(path.join(ROOT, FILE));

const characters = Converter({ from: 'cn', to: 'tw' });
/* In one pass, the longest first: what was put in is not looked at again. Kept words are replaced by themselves. */
const words = new Map([...TERMS, ...KEPT.map(kept => [kept, kept])]);
const known = new RegExp(
  [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|'),
  'g',
);

/** One text as it is said in Taiwan. */
export function traditional(text) {
  return text
    .split(/(《[^》]*》)/)
    .map(piece => (piece.startsWith('《') ? characters(piece) : said(characters(piece))))
    .join('');
}

function said(text) {
  return (
    text
      .replace(known, word => words.get(word))
      // A word in Latin letters stands apart from the Chinese around it.
      .replace(/(\p{Script=Han})(QR |Enter )/gu, '$1 $2')
  );
}

function escaped(word) {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The file's content, from the sources as they are. */
export async function languageFile() {
  const { found, faults } = collect();
  if (faults.length > 0) throw new Error(`Texts that nobody can translate:\n${faults.join('\n')}`);
  const sections = Object.entries(found).map(([section, texts]) => {
    const rows = [...texts.keys()]
      .sort()
      .map(text => `${JSON.stringify(text)}: ${JSON.stringify(traditional(text))},`);
    return `export const ${section}: Dictionary = {\n${rows.join('\n')}\n};\n`;
  });
  const head =
    '/** Traditional Chinese as written in Taiwan 繁體中文. Written by `npm run languages`; words are mended in scripts/languages/terms.zh-tw.mjs. */\n' +
    "import type { Dictionary } from './dictionary.js';\n\n";
  return format(head + sections.join('\n'), { ...OPTIONS, parser: 'typescript' });
}

/** The extension's name and short texts, which browsers read from a file of their own. */
export function extensionMessages() {
  const source = JSON.parse(readFileSync(path.join(ROOT, LOCALES, 'zh_CN/messages.json'), 'utf8'));
  const rows = Object.entries(source).map(([name, { message }]) => [name, { message: traditional(message) }]);
  return format(JSON.stringify(Object.fromEntries(rows)), { ...OPTIONS, parser: 'json' });
}

/** What is written, by its path from the root. */
export async function languageFiles() {
  return { [FILE]: await languageFile(), [`${LOCALES}/zh_TW/messages.json`]: await extensionMessages() };
}

if (process.argv[1] === import.meta.filename)
  for (const [name, content] of Object.entries(await languageFiles())) {
    mkdirSync(path.dirname(path.join(ROOT, name)), { recursive: true });
    writeFileSync(path.join(ROOT, name), content);
    console.log(`${name} written`);
  }
