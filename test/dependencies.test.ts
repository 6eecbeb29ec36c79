/** Keeps docs/DEPENDENCIES.md true: every dependency pinned, explained, and under the licence that is written there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ALLOWED_WHERE_IT_SHIPS = /\b(?:MIT|Apache-2\.0|BSD-[23]-Clause|ISC|MPL-2\.0|0BSD)\b/;

const rooms = [
  '.',
  ...readdirSync(join(ROOT, 'packages')).map(name => `packages/${name}`),
  'widgets',
  'extension',
];
const manifests = [...rooms, 'demo', 'test'].filter(room => existsSync(join(ROOT, room, 'package.json')));
const named = manifests.flatMap(room => dependenciesOf(room));
const rows = tableRows(readFileSync(join(ROOT, 'docs/DEPENDENCIES.md'), 'utf8'));

describe('the dependencies', () => {
  it('are all pinned to one exact version', () => {
    expect(named.filter(({ version }) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('have the same version wherever they are named', () => {
    const torn = [...groupByName()].filter(
      ([, uses]) => new Set(uses.map(({ version }) => version)).size > 1,
    );
    expect(torn).toEqual([]);
  });

  it('are all explained in docs/DEPENDENCIES.md', () => {
    const explained = new Set(rows.map(({ name }) => name));
    expect([...new Set(named.map(({ name }) => name))].filter(name => !explained.has(name))).toEqual([]);
  });

  it('are explained only where they are still used', () => {
    const used = new Set(named.map(({ name }) => name));
    expect(rows.map(({ name }) => name).filter(name => !used.has(name))).toEqual([]);
  });

  it.each(rows)('$name states the licence that is written down: $licence', ({ name, licence, ships }) => {
    expect(readManifest(`node_modules/${name}`).license).toBe(licence);
    if (ships !== 'no') expect(licence).toMatch(ALLOWED_WHERE_IT_SHIPS);
  });
});

function dependenciesOf(room: string): { name: string; version: string; room: string }[] {
  const { dependencies, devDependencies } = readManifest(room);
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name]) => !name.startsWith('@sunboard/'))
    .map(([name, version]) => ({ name, version, room }));
}

function groupByName(): Map<string, typeof named> {
  const groups = new Map<string, typeof named>();
  for (const use of named) groups.set(use.name, [...(groups.get(use.name) ?? []), use]);
  return groups;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;
}

function tableRows(markdown: string): { name: string; licence: string; ships: string }[] {
  return markdown
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| package') && !line.startsWith('| ---'))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(([, name = '', , , licence = '', ships = '']) => ({ name, licence, ships }));
}
