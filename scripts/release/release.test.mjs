/** Releases: licences are judged, bills are steady, trees are compared to the byte, nothing is published by accident. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLISHED } from '../packages/build.mjs';
import { ROOT } from '../process.mjs';
import { licenceFaults, licenceReport, packagesOf, permits, readPolicy } from './licences.mjs';
import { publishArguments, reasonsNotToPublish } from './publish.mjs';
import { readSbom, steady } from './sbom.mjs';
import { packageFolder, notices } from './third-party.mjs';
import { differences, hashTree, treeHash } from './tree.mjs';

const json = file => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const lock = json('package-lock.json');

describe('the licences', () => {
  const policy = { allowed: ['MIT'], allowedInTools: ['Unlicense'], exceptions: {} };
  const row = more => ({ name: 'p', version: '1.0.0', licence: 'MIT', ships: true, ...more });

  it('of all packages in the lock file are allowed', () => {
    const packages = packagesOf(lock);
    expect(packages.length).toBeGreaterThan(500);
    expect(licenceFaults(packages, readPolicy())).toEqual([]);
  });

  it('are a fault when nobody allowed them', () => {
    expect(licenceFaults([row({ licence: 'GPL-3.0-only' })], policy)).toEqual([
      'p@1.0.0: GPL-3.0-only, and it ships',
    ]);
    expect(licenceFaults([row({ licence: 'none stated', ships: false })], policy)).toHaveLength(1);
  });

  it('of tools may be wider, but not where code ships', () => {
    expect(licenceFaults([row({ licence: 'Unlicense', ships: false })], policy)).toEqual([]);
    expect(licenceFaults([row({ licence: 'Unlicense' })], policy)).toHaveLength(1);
  });

  it('are never excepted where code ships, nor longer than needed', () => {
    const exceptions = { p: { licence: 'EPL-2.0', reason: 'bench' } };
    expect(licenceFaults([row({ licence: 'EPL-2.0', ships: false })], { ...policy, exceptions })).toEqual([]);
    expect(licenceFaults([row({ licence: 'EPL-2.0' })], { ...policy, exceptions })).toHaveLength(2);
    expect(licenceFaults([row({})], { ...policy, exceptions })).toEqual([
      'p: has an exception that it does not need',
    ]);
  });

  it.each([
    ['(MPL-2.0 OR Apache-2.0)', ['Apache-2.0'], true],
    ['MIT AND Zlib', ['MIT'], false],
    ['MIT AND Zlib', ['MIT', 'Zlib'], true],
    ['EPL-2.0 OR GPL-3.0-or-later', ['MIT'], false],
  ])('%s with %j: %s', (expression, allowed, expected) => {
    expect(permits(expression, allowed)).toBe(expected);
  });

  it('are reported with what ships and with each reason', () => {
    const report = licenceReport(packagesOf(lock), readPolicy());
    expect(report).toContain('| lit | 3.3.3 | BSD-3-Clause |');
    expect(report).toContain('**elkjs**');
  });

  it('of built-in code are quoted with their text, each once', () => {
    const folder = packageFolder(join(ROOT, 'node_modules/lit/index.js'));
    expect(packageFolder(join(ROOT, 'widgets/src/index.ts'))).toBeUndefined();
    expect(notices([folder, folder]).match(/^lit 3\.3\.3 \(BSD-3-Clause\)$/gm)).toHaveLength(1);
    expect(notices([folder])).toContain('Redistribution and use in source and binary forms');
  });
});

describe('the bill of materials', () => {
  const bill = now => ({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${now}`,
    metadata: { timestamp: now, tools: [now], component: { 'bom-ref': 'sunboard@0.1.0', name: now } },
    components: [{ 'bom-ref': 'b' }, { 'bom-ref': 'a' }],
    dependencies: [{ ref: 'b', dependsOn: ['a'] }, { ref: 'a' }],
  });

  it('is the same whenever and wherever it is written', () => {
    expect(steady(bill('yesterday'))).toEqual(steady(bill('today')));
    expect(steady(bill('today')).serialNumber).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  it('has another serial number when it holds something else', () => {
    const other = { ...bill('today'), components: [{ 'bom-ref': 'c' }] };
    expect(steady(other).serialNumber).not.toBe(steady(bill('today')).serialNumber);
  });

  it(
    'by npm names what ships, with version and licence, and no tool of ours',
    { timeout: 60_000 },
    async () => {
      const { bomFormat, components } = await readSbom();
      expect(bomFormat).toBe('CycloneDX');
      const lit = components.find(({ purl }) => purl === 'pkg:npm/lit@3.3.3');
      expect(lit.licenses).toEqual([{ license: { id: 'BSD-3-Clause' } }]);
      const names = components.map(({ name }) => name);
      for (const room of ['widgets', 'packages/model', 'packages/intake', 'extension', 'demo'])
        for (const [name, version] of Object.entries(json(`${room}/package.json`).dependencies ?? {}))
          if (!name.startsWith('@sunboard/'))
            expect(components.map(({ purl }) => decodeURIComponent(purl))).toContain(
              `pkg:npm/${name}@${version}`,
            );
      for (const tool of ['vitest', 'eslint', 'elkjs', 'prettier']) expect(names).not.toContain(tool);
    },
  );
});

describe('two trees', () => {
  it('are compared by path and byte', () => {
    const place = mkdtempSync(join(tmpdir(), 'sunboard-tree-'));
    const write = (tree, file, text) => {
      mkdirSync(join(place, tree, 'sub'), { recursive: true });
      writeFileSync(join(place, tree, file), text);
    };
    for (const tree of ['a', 'b']) write(tree, 'sub/same.txt', 'same');
    const same = differences(hashTree(join(place, 'a')), hashTree(join(place, 'b')));
    write('a', 'one.txt', 'built at 10:00');
    write('b', 'one.txt', 'built at 10:01');
    write('a', 'sub/gone.txt', '');
    write('b', 'sub/new.txt', '');
    const [a, b] = ['a', 'b'].map(tree => hashTree(join(place, tree)));
    rmSync(place, { recursive: true });
    expect(same).toEqual([]);
    expect(treeHash(a)).not.toBe(treeHash(b));
    expect(differences(a, b)).toEqual([
      'one.txt: other bytes',
      'sub/gone.txt: only in the first build',
      'sub/new.txt: only in the second build',
    ]);
  });
});

describe('publishing', () => {
  const ready = {
    version: '1.2.3',
    clean: true,
    changelog: '# widgets\n\n## 1.2.3\n',
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'x' },
  };

  it('waits for a commit, a CHANGELOG entry and an identity', () => {
    expect(reasonsNotToPublish(ready)).toEqual([]);
    expect(reasonsNotToPublish({ ...ready, clean: false })).toHaveLength(1);
    expect(reasonsNotToPublish({ ...ready, version: '1.2' })).toHaveLength(1);
    expect(reasonsNotToPublish({ ...ready, env: {} })).toHaveLength(1);
  });

  it('sends nothing unless it is asked to, and then with provenance', () => {
    expect(publishArguments('folder', { publish: false })).toContain('--dry-run');
    expect(publishArguments('folder', { publish: true })).toContain('--provenance');
    expect(publishArguments('folder', { publish: true })).not.toContain('--dry-run');
  });

  it('tells of the current version in each published package', () => {
    for (const room of ['packages/model', 'packages/calendar', 'packages/intake', 'widgets']) {
      const { version } = json(`${room}/package.json`);
      expect(readFileSync(join(ROOT, room, 'CHANGELOG.md'), 'utf8').split('\n'), room).toContain(
        `## ${version}`,
      );
    }
  });

  it('moves all published packages together, as changesets is told', () => {
    const names = PUBLISHED.map(room => json(`${room}/package.json`).name);
    expect(json('.changeset/config.json').fixed).toEqual([names]);
    expect(new Set(PUBLISHED.map(room => json(`${room}/package.json`).version)).size).toBe(1);
  });
});
