/** When a second `npm ci` is spared, and when not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedMatchesLock, nodeIsNewEnough } from './install.mjs';

let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sunboard-install-'));
  mkdirSync(join(root, 'node_modules'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what is installed against the lockfile', () => {
  it('matches when every package is there in its version', () => {
    lock({ '': {}, 'packages/model': {}, 'node_modules/lit': { version: '3.3.3' } });
    record({ 'node_modules/lit': { version: '3.3.3' } });
    expect(installedMatchesLock(root)).toBe(true);
  });

  it('does not match when nothing was ever installed', () => {
    lock({ 'node_modules/lit': { version: '3.3.3' } });
    expect(installedMatchesLock(root)).toBe(false);
  });

  it('does not match when a package is missing or of another version', () => {
    lock({ 'node_modules/lit': { version: '3.3.3' } });
    record({});
    expect(installedMatchesLock(root)).toBe(false);
    record({ 'node_modules/lit': { version: '3.3.2' } });
    expect(installedMatchesLock(root)).toBe(false);
  });

  it("lets other platforms' optional binaries be absent", () => {
    lock({ 'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true } });
    record({});
    expect(installedMatchesLock(root)).toBe(true);
  });

  it('does not match when a workspace is not linked', () => {
    lock({ 'node_modules/@sunboard/model': { resolved: 'packages/model', link: true } });
    record({});
    expect(installedMatchesLock(root)).toBe(false);
    mkdirSync(join(root, 'node_modules/@sunboard/model'), { recursive: true });
    expect(installedMatchesLock(root)).toBe(true);
  });
});

describe('the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', version => {
    expect(nodeIsNewEnough(version)).toBe(true);
  });

  it.each(['12.22.0', '18.20.4', '20.18.9'])('%s is too old', version => {
    expect(nodeIsNewEnough(version)).toBe(false);
  });
});

function lock(packages) {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
}

function record(packages) {
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}
