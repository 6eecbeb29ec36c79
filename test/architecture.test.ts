/** Proves that the import rules bite: each breach is planted in a copy of the layout, and the linter must name it. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['model', 'calendar', 'reader', 'rules', 'attachments', 'intake', 'checker'];
const execute = promisify(execFile);

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
  modules: { source: string; dependencies: { module: string; resolved: string }[] }[];
}

let folder: string;

/** Each with its file, the text planted there, and the rule that must name it. */
const BREACHES = [
  [
    'a value imported upwards',
    'packages/model/src/up.ts',
    "import { thing } from '@sunboard/rules';\nexport const up = thing;\n",
    'direction-model',
  ],
  [
    'a type imported upwards',
    'packages/reader/src/up.ts',
    "import type { Thing } from '@sunboard/rules';\nexport type Up = Thing;\n",
    'direction-reader',
  ],
  [
    'an upward import by relative path',
    'packages/calendar/src/up.ts',
    "export { thing } from '../../reader/src/index.js';\n",
    'direction-calendar',
  ],
  [
    'an upward import() at run time',
    'packages/intake/src/up.ts',
    "export const up = () => import('@sunboard/checker');\n",
    'direction-intake',
  ],
  [
    'a widget that uses the rules',
    'widgets/src/up.ts',
    "import { thing } from '@sunboard/rules';\nexport const up = thing;\n",
    'direction-widgets',
  ],
  [
    "a reach past another package's index",
    'packages/rules/src/past.ts',
    "export { hidden } from '../../reader/src/hidden.js';\n",
    'face-of-reader',
  ],
  [
    'a Node module in browser code',
    'packages/reader/src/node.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    'no-node-in-browser-code',
  ],
  ['an import that leads nowhere', 'extension/src/lost.ts', "import './nowhere.js';\n", 'no-unresolved'],
  [
    "a dependency its own package.json doesn't name",
    'packages/rules/src/undeclared.ts',
    "import * as lit from 'lit';\nexport const all = lit;\n",
    'no-undeclared-dependency',
  ],
] as const;

/** A copy of the layout: every package with its index, and nothing that breaks a rule. */
async function layOut(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-layout-'));
  await mkdir(join(folder, 'node_modules/@sunboard'), { recursive: true });
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    await cp(join(ROOT, file), join(folder, file));
  }
  for (const name of PACKAGES) {
    await write(
      `packages/${name}/package.json`,
      await readFile(join(ROOT, `packages/${name}/package.json`), 'utf8'),
    );
    await write(
      `packages/${name}/src/index.ts`,
      `export type Thing = '${name}';\nexport const thing = '${name}';\n`,
    );
    await symlink(join(folder, 'packages', name), join(folder, 'node_modules/@sunboard', name), 'junction');
  }
}

async function clearAway(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

describe('the import rules', () => {
  beforeEach(layOut);
  afterEach(clearAway);

  it('accept imports along the design, types and values', async () => {
    await write(
      'packages/rules/src/a.ts',
      "import { thing } from '@sunboard/reader';\nexport const a = thing;\n",
    );
    await write(
      'widgets/src/b.ts',
      "import type { Thing } from '@sunboard/model';\nexport type B = Thing;\n",
    );
    expect(await breaches()).toEqual([]);
  });

  it('follow @sunboard names to the sources, also for imports of types alone', async () => {
    await write(
      'packages/rules/src/a.ts',
      "import type { Thing } from '@sunboard/reader';\nexport type A = Thing;\n",
    );
    const found = (await cruise()).modules.find(module => module.source === 'packages/rules/src/a.ts');
    expect(found?.dependencies.map(({ resolved }) => resolved)).toEqual(['packages/reader/src/index.ts']);
  });

  it('refuse a circle', async () => {
    await write('packages/model/src/a.ts', "import { b } from './b.js';\nexport const a = () => b;\n");
    await write('packages/model/src/b.ts', "import { a } from './a.js';\nexport const b = () => a;\n");
    expect((await breaches()).map(({ rule }) => rule)).toContain('no-circles');
  });

  it('let tests use Node', async () => {
    await write(
      'packages/reader/src/node.test.ts',
      "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
    );
    expect(await breaches()).toEqual([]);
  });

  it('make the command fail, not only complain', async () => {
    await write('packages/model/src/up.ts', "export { thing } from '@sunboard/rules';\n");
    await expect(depcruise('err')).rejects.toMatchObject({ code: expect.any(Number) as number });
  });
});

describe('the import rules refuse, all planted in one layout,', () => {
  let found: { from: string; rule: string }[];

  beforeAll(async () => {
    await layOut();
    await write('packages/reader/src/hidden.ts', 'export const hidden = 1;\n');
    await write('node_modules/lit/package.json', '{ "name": "lit", "version": "3.0.0", "main": "index.js" }');
    await write('node_modules/lit/index.js', 'module.exports = {};\n');
    for (const [, file, source] of BREACHES) await write(file, source);
    found = await breaches();
    await clearAway();
    // The whole layout is read by a program of its own: ten seconds are short beside other work.
  }, 60_000);

  it.each(BREACHES)('%s', (_, file, __, rule) => {
    expect(found).toContainEqual(expect.objectContaining({ from: file, rule }));
  });
});

async function breaches(): Promise<{ from: string; rule: string }[]> {
  const { summary } = await cruise();
  return summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }));
}

async function cruise(): Promise<Cruise> {
  const output = await depcruise('json');
  return JSON.parse(output) as Cruise;
}

/** Runs the linter as `npm run lint` does. */
async function depcruise(outputType: string): Promise<string> {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rooms = ['packages', 'widgets', 'extension'];
  for (const room of rooms) await mkdir(join(folder, room), { recursive: true });
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', outputType, ...rooms];
  const { stdout } = await execute(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 24 });
  return stdout;
}

async function write(file: string, text: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
