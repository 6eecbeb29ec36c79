/** The same folder gives the same archive whenever it is made, and Firefox gets a manifest of its own. */
import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { firefoxManifest, zipFolder } from './pack-extension.mjs';

function folderOf(files, day) {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  for (const [path, text] of files) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), day, day);
  }
  return folder;
}

describe('zipFolder', () => {
  it('gives the same bytes on any day and in any order of making', () => {
    const files = [
      ['b/c.js', 'let x = 1;'],
      ['a.json', '{}'],
    ];
    const [first, second] = [
      folderOf(files, new Date(2020, 1, 1)),
      folderOf([...files].reverse(), new Date()),
    ];
    zipFolder(first, `${first}.zip`);
    zipFolder(second, `${second}.zip`);
    expect(readFileSync(`${first}.zip`).equals(readFileSync(`${second}.zip`))).toBe(true);
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(`${first}.zip`))))).toEqual([
      'a.json',
      'b/c.js',
    ]);
  });
});

describe('firefoxManifest', () => {
  const chromium = {
    name: 'x',
    minimum_chrome_version: '116',
    action: { default_icon: { 16: 'i.png' } },
    background: { service_worker: 'worker.js', type: 'module' },
    permissions: ['activeTab', 'sidePanel'],
  };

  it('gives the panel as a sidebar and the worker into a background page, and collects nothing', () => {
    const manifest = firefoxManifest(chromium);
    expect(manifest.sidebar_action.default_panel).toBe('src/panel/panel.html');
    expect(manifest.background).toEqual({ scripts: ['worker.js'], type: 'module' });
    expect(manifest.permissions).toEqual(['activeTab']);
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });
});
