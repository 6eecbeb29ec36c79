/** Collects the licences of the packages whose code really goes into a build, and writes them out as THIRD-PARTY.txt. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const RULE = '-'.repeat(80);

/** A collector for several builds into one folder: give `plugin` to each build, then call `write`. */
export function thirdParty() {
  const folders = new Set();
  return {
    plugin: {
      name: 'sunboard:third-party',
      generateBundle(_, bundle) {
        for (const output of Object.values(bundle))
          for (const id of Object.keys(output.modules ?? {})) {
            const folder = packageFolder(id);
            if (folder) folders.add(folder);
          }
      },
    },
    /** Writes `THIRD-PARTY.txt` into `out`. Throws where a package brings no licence text: that must be looked at. */
    write: out => writeFileSync(join(out, 'THIRD-PARTY.txt'), notices([...folders])),
  };
}

/** The folder of the package that a module belongs to; undefined for our own. */
export function packageFolder(id) {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  if (!path.includes('/node_modules/')) return undefined;
  for (let folder = dirname(path); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    if (!existsSync(join(folder, 'package.json'))) continue;
    if (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version) return folder;
  }
  return undefined;
}

/** All texts, by name; the same packages give the same bytes. */
export function notices(folders) {
  const entries = folders.map(notice).sort((a, b) => (a.name < b.name ? -1 : 1));
  const unique = entries.filter(({ text }, index) => index === 0 || entries[index - 1].text !== text);
  return `These files contain code of the following packages.\n\n${unique.map(({ text }) => text).join('')}`;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${name}@${version} (${license}) brings no licence text.`);
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, text: `${RULE}\n${name} ${version} (${license})\n\n${texts.join('\n\n')}\n\n` };
}
