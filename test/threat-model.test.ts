/** Keeps docs/threat-model.md true: every proof that it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');
const rows = text.split('\n').filter(line => line.startsWith('| ') && line.split('|').length === 6);
const attacks = rows.filter(row => row.includes('`'));

describe('the threat model', () => {
  it('names a test for every attack', () => {
    expect(attacks.length).toBeGreaterThan(12);
    const unproven = attacks.filter(row => !/`(?:[\w.-]+\/)+[\w.-]+`/.test(row.split('|')[4] ?? ''));
    expect(unproven).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:[\w.-]+\/)+[\w.-]+)`/g)].map(([, path]) => path ?? '');
    const written = named.filter(path => !path.startsWith('test/reports/'));
    expect(written.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
