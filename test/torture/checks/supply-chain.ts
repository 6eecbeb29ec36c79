/** Bar 10: what ships is listed, licensed, named by its hash, and built the same twice. */
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { licenceFaults, packagesOf, readPolicy } from '../../../scripts/release/licences.mjs';
import { readSbom, type Bill } from '../../../scripts/release/sbom.mjs';
import type { Check, Outcome, RunOptions } from '../harness.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CDN = path.join(ROOT, 'dist/cdn');
const BUILT = ['cdn', 'builder', 'desk', 'extension', 'extension-firefox'];
const NOT_BUILT: Outcome = {
  figure: '',
  passed: false,
  canFail: false,
  skipped: 'dist is missing: run npm run build first',
};
const HASHED = /\.(?:js|css)$/;

type Hashes = Readonly<Record<string, string>>;

async function listed(): Promise<Outcome> {
  const bundled = bundledPackages();
  if (bundled.length === 0) return NOT_BUILT;
  const packages = packagesOf(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
  const policy = readPolicy();
  const bill = await readSbom();
  const faults = [...licenceFaults(packages, policy), ...missingIn(bill, bundled)];
  const stranger = { name: 'stranger', version: '1.0.0', licence: 'AGPL-3.0-only', ships: true };
  return {
    figure: `${faults.length} faults: ${packages.length} licences, ${bill.components.length} components, ${bundled.length} packages inside the built files`,
    passed: faults.length === 0,
    canFail:
      licenceFaults([...packages, stranger], policy).length === licenceFaults(packages, policy).length + 1 &&
      missingIn(bill, [...bundled, 'stranger@1.0.0']).length === missingIn(bill, bundled).length + 1,
    faults,
  };
}

/** Packages whose code is inside the built files, as the notices beside these say: the bundler counted them, not the lock file. */
function bundledPackages(): string[] {
  const found = BUILT.map(name => path.join(ROOT, 'dist', name, 'THIRD-PARTY.txt'))
    .filter(file => existsSync(file))
    .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/^-{80}\n(\S+) (\S+) \(/gm)])
    .map(([, name, version]) => `${name}@${version}`);
  return [...new Set(found)];
}

/** Packages that are in the built files and not in the bill of materials. */
function missingIn({ components }: Bill, bundled: readonly string[]): string[] {
  const billed = new Set(
    components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
  );
  return bundled.filter(one => !billed.has(one)).map(one => `${one} ships and is not in the bill`);
}

function hashed(): Promise<Outcome> {
  if (!existsSync(path.join(CDN, 'sri.json'))) return Promise.resolve(NOT_BUILT);
  const stated = JSON.parse(readFileSync(path.join(CDN, 'sri.json'), 'utf8')) as Hashes;
  const found: Hashes = Object.fromEntries(
    readdirSync(CDN, { recursive: true, encoding: 'utf8' })
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => HASHED.test(name))
      .map(name => [name, sri(readFileSync(path.join(CDN, name)))]),
  );
  const faults = wrongHashes(stated, found);
  const [first = ''] = Object.keys(stated);
  return Promise.resolve({
    figure: `${faults.length} wrong or without a hash among ${Object.keys(found).length} files`,
    passed: faults.length === 0,
    canFail: wrongHashes(stated, { ...found, [first]: sri(Buffer.from('another file')) }).length === 1,
    faults,
  });
}

/** Files whose stated hash is not theirs, and those that a page loads by its tag without one. */
function wrongHashes(stated: Hashes, found: Hashes): string[] {
  const named = Object.keys(stated).filter(name => stated[name] !== found[name]);
  const bare = Object.keys(found).filter(name => !name.includes('/') && !(name in stated));
  return [...named.map(name => `${name}: another hash`), ...bare.map(name => `${name}: no hash`)];
}

function sri(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

async function builtTwice({ progress }: RunOptions): Promise<Outcome> {
  progress('building twice');
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/reproducible.mjs'], {
    cwd: ROOT,
    maxBuffer: 100_000_000,
  }).catch((error: unknown) => error as { readonly stdout: string });
  const [, files, differ, seen] =
    /(\d+) files, (\d+) differ, a planted difference is (seen|NOT seen)/.exec(stdout) ?? [];
  return {
    figure: files === undefined ? 'no build' : `${differ} of ${files} files differ`,
    passed: Number(files) > 0 && differ === '0',
    canFail: seen === 'seen',
    faults: differ === '0' ? [] : [stdout.slice(-2000)],
  };
}

export const supplyChain: readonly Check[] = [
  {
    bar: 10,
    name: 'bill of materials and licences',
    threshold: 'all that ships is listed, 0 licences that nobody allowed',
    quick: true,
    run: listed,
  },
  {
    bar: 10,
    name: 'hashes of the files to embed',
    threshold: '0 wrong, 0 missing',
    quick: true,
    run: hashed,
  },
  { bar: 10, name: 'two builds', threshold: '0 files differ', quick: false, run: builtTwice },
];
