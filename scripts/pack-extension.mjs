/** Makes the Firefox folder and the archives for the stores from the built extension; the same sources give the same bytes. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Firefox 142 is the first that reads what an add-on collects from its manifest; ESR 153 is what we test with. */
const FIREFOX_FROM = '142.0';
/** Chromium is told of it tab by tab: a panel in its manifest would open beside the tab's own. */
const PANEL = 'src/panel/panel.html';
/** The earliest day an archive can name: clocks must not change the bytes. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * What Firefox wants instead: a background page in place of the worker, a sidebar in place of the side panel, an id,
 * and the statement that nothing is collected.
 * @param {Record<string, any>} manifest as built for Chromium
 */
export function firefoxManifest({ minimum_chrome_version: _version, background, ...rest }) {
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: background.type },
    permissions: rest.permissions.filter(permission => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: PANEL,
      default_title: rest.name,
      default_icon: rest.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'sunboard@sunboard.invalid',
        strict_min_version: FIREFOX_FROM,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Copies the extension for Firefox into `firefox`. */
export function makeFirefox(chromium, firefox) {
  rmSync(firefox, { recursive: true, force: true });
  mkdirSync(firefox, { recursive: true });
  cpSync(chromium, firefox, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(chromium, 'manifest.json'), 'utf8'));
  writeFileSync(join(firefox, 'manifest.json'), `${JSON.stringify(firefoxManifest(manifest), null, 2)}\n`);
}

/** Writes a folder as a zip archive, in the order of names and without times. */
export function zipFolder(folder, archive) {
  const files = readdirSync(folder, { recursive: true })
    .filter(path => statSync(join(folder, path)).isFile())
    .map(path => relative('.', path).split(sep).join('/'))
    .sort();
  const entries = Object.fromEntries(
    files.map(path => [path, [new Uint8Array(readFileSync(join(folder, path))), { mtime: NO_DAY }]]),
  );
  writeFileSync(archive, zipSync(entries, { level: 9, os: 3 }));
}
