/** Names the packages that may run a script when they are installed; any other is a surprise that must be looked at. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Lock {
  readonly packages: Record<string, { readonly hasInstallScript?: boolean; readonly resolved?: string }>;
}

/** esbuild replaces its starter by the program itself; it works without that, too (`--ignore-scripts`). rs-module-lexer belongs to the manifest analyzer, a tool of the build, which does not need it. */
const ALLOWED = ['esbuild', 'rs-module-lexer'];

const lock = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8'),
) as Lock;

describe('the lock file', () => {
  it('holds no install script but those that are named', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(scripted)].filter(name => !ALLOWED.includes(name))).toEqual([]);
  });

  it('records no download address, so that any registry serves it', () => {
    const addressed = Object.values(lock.packages).filter(entry => /^https?:/.test(entry.resolved ?? ''));
    expect(addressed).toEqual([]);
  });
});
