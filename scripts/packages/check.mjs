/** Proves that the packages can be used: well formed, typed, packed with what they need and no more, and built into an app by a stranger. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { build } from 'vite';
import { ROOT, run } from '../process.mjs';
import { npmCommand } from '../release/sbom.mjs';

const CONSUMER = join(ROOT, 'dist/consumer');

/** Everything that is wrong, one line each. */
export async function checkPackages(packages) {
  const faults = [];
  rmSync(CONSUMER, { recursive: true, force: true });
  const tarballs = join(CONSUMER, 'tarballs');
  mkdirSync(tarballs, { recursive: true });
  for (const { name, folder } of packages) {
    const tarball = await pack(folder, tarballs);
    if (tarball === undefined) {
      faults.push(`${name}: npm pack failed`);
      continue;
    }
    faults.push(...contentFaults(name, folder, tarball.files));
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const message of messages) faults.push(`${name}: ${formatMessage(message, manifest)}`);
    if (!(await typesResolve(tarball.path)))
      faults.push(`${name}: are-the-types-wrong has complaints, above`);
    await unpack(tarball.path, join(CONSUMER, 'node_modules', name));
  }
  if (faults.length === 0) faults.push(...(await consumerFaults()));
  return faults;
}

async function pack(folder, out) {
  const [command, ...before] = npmCommand();
  const { code, stdout } = await run(
    command,
    [...before, 'pack', folder, '--json', '--pack-destination', out, '--ignore-scripts'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (code !== 0) return undefined;
  const report = JSON.parse(stdout);
  const [packed] = Array.isArray(report) ? report : Object.values(report);
  return { path: join(out, packed.filename), files: packed.files.map(({ path }) => path) };
}

/** Every file that exports name is there, and nothing that is only ours. */
function contentFaults(name, folder, files) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const wanted = Object.values(exports)
    .flatMap(target => (typeof target === 'string' ? [target] : Object.values(target)))
    .filter(target => !target.includes('*'))
    .map(target => target.replace('./', ''));
  return [
    ...wanted
      .filter(file => !files.includes(file))
      .map(file => `${name}: exports ${file}, which is not packed`),
    ...files
      .filter(file => /\.test\.|test-helper|(?<!\.d)\.ts$|\.map$|fixtures/.test(file))
      .map(file => `${name}: packs ${file}`),
    ...['README.md', 'CHANGELOG.md', 'LICENSE']
      .filter(file => !files.includes(file))
      .map(file => `${name}: lacks ${file}`),
  ];
}

async function typesResolve(tarball) {
  const { code } = await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
      '--no-summary',
      '--quiet',
      '--exclude-entrypoints',
      ...['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json', 'package.json'],
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return code === 0;
}

async function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true });
  const { code } = await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
  if (code !== 0) throw new Error(`${tarball} could not be unpacked`);
}

/** A Vite project that knows nothing of ours but the tarballs; third-party packages are those of the lockfile. */
async function consumerFaults() {
  cpSync(join(ROOT, 'test/consumer'), CONSUMER, { recursive: true });
  writeFileSync(
    join(CONSUMER, 'package.json'),
    '{ "name": "consumer", "private": true, "type": "module" }\n',
  );
  const faults = typeFaults(join(CONSUMER, 'main.ts'));
  const output = [
    await build({
      root: CONSUMER,
      configFile: false,
      logLevel: 'warn',
      base: './',
      build: {
        outDir: join(CONSUMER, 'dist'),
        emptyOutDir: true,
        target: 'es2020',
        reportCompressedSize: false,
      },
    }),
  ].flat();
  const modules = output.flatMap(({ output: chunks }) =>
    chunks.flatMap(chunk => Object.keys(chunk.modules ?? {})),
  );
  const ours = modules.filter(
    id => id.includes('sunboard') && !id.includes('/dist/consumer/') && !id.includes('/node_modules/'),
  );
  if (ours.length > 0)
    faults.push(`consumer: was built from the sources instead of the packages: ${ours[0]}`);
  const unwanted = modules.filter(id => /leadership-roster|approval-flow/.test(id));
  if (unwanted.length > 0)
    faults.push(`consumer: asked for two widgets and got ${relative(CONSUMER, unwanted[0])} too`);
  if (!existsSync(join(CONSUMER, 'dist/index.html'))) faults.push('consumer: nothing was built');
  if (!readdirSync(join(CONSUMER, 'dist/assets')).some(file => file.endsWith('.css')))
    faults.push('consumer: the theme is missing');
  return faults;
}

function typeFaults(file) {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    // As any project made by Vite has it.
    types: ['vite/client'],
    skipLibCheck: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file: where, messageText }) =>
        `consumer: ${where?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}
