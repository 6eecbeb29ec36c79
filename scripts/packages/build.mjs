/** Builds the npm packages: plain ESM and declarations from the sources, and a package.json that points at them. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../process.mjs';
import { writeEditorData } from './editor-data.mjs';

/** Folder of each package that is published, in the order in which they need one another. */
export const PUBLISHED = ['packages/model', 'packages/calendar', 'packages/intake', 'widgets'];
const OUT = join(ROOT, 'dist/npm');

/** Builds all packages into dist/npm/<name> and answers `[{ name, folder }]`. */
export async function buildPackages() {
  rmSync(OUT, { recursive: true, force: true });
  const manifests = PUBLISHED.map(room => ({ room, source: readJson(join(ROOT, room, 'package.json')) }));
  const entries = manifests.flatMap(({ room, source }) => entryFiles(room, source));
  const emitted = join(OUT, '.emitted');
  compile(entries, emitted);
  const packages = [];
  for (const { room, source } of manifests) {
    const folder = join(OUT, source.name.replace('@sunboard/', ''));
    cpSync(join(emitted, room, 'src'), folder, { recursive: true });
    for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE'])
      cpSync(join(ROOT, file === 'LICENSE' ? '.' : room, file), join(folder, file));
    if (room === 'widgets') {
      cpSync(join(ROOT, 'widgets/themes'), join(folder, 'themes'), { recursive: true });
      await writeEditorData(folder, source.version);
    }
    if (room === 'packages/model')
      cpSync(join(ROOT, room, 'schema'), join(folder, 'schema'), { recursive: true });
    writeFileSync(
      join(folder, 'package.json'),
      `${JSON.stringify(publicManifest(room, source, folder), null, 2)}\n`,
    );
    packages.push({ name: source.name, version: source.version, folder });
  }
  rmSync(emitted, { recursive: true });
  console.log(packages.map(({ name, folder }) => `${name}: ${relative(ROOT, folder)}`).join('\n'));
  return packages;
}

function entryFiles(room, { exports }) {
  if (room !== 'widgets') return Object.values(exports).map(file => join(ROOT, room, file));
  return [
    'index.ts',
    'sunboard.ts',
    ...widgetNames().flatMap(name => [`${name}/${name}.ts`, `${name}/define.ts`]),
  ].map(file => join(ROOT, room, 'src', file));
}

/** The folders of widgets/src that hold a widget. */
export function widgetNames() {
  return readdirSync(join(ROOT, 'widgets/src'), { recursive: true })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /^[^/]+\/define\.ts$/.test(file) && !file.startsWith('internal'))
    .map(file => dirname(file))
    .sort();
}

function compile(entries, outDir) {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    rootDir: ROOT,
    outDir,
    types: [],
    // Installed packages are read as such: their own declarations, and nothing of theirs is emitted.
    noEmitOnError: true,
  });
  const { diagnostics, emitSkipped } = program.emit();
  if (emitSkipped || diagnostics.length > 0) {
    const all = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
    throw new Error(
      ts.formatDiagnostics(all, {
        getCurrentDirectory: () => ROOT,
        getCanonicalFileName: name => name,
        getNewLine: () => '\n',
      }),
    );
  }
}

function publicManifest(room, source, folder) {
  const { exports, sideEffects, ...kept } = source;
  for (const ours of ['private', 'scripts', 'devDependencies']) delete kept[ours];
  const isWidgets = room === 'widgets';
  return {
    ...kept,
    description: DESCRIPTIONS[room],
    keywords: ['open government', 'government transparency', 'web components', '政务公开', '政府信息公开'],
    files: readdirSync(folder)
      .filter(name => name !== 'package.json')
      .sort(),
    sideEffects: isWidgets ? ['**/define.js', './sunboard.js'] : sideEffects,
    exports: { ...(isWidgets ? widgetExports() : entryExports(exports)), './package.json': './package.json' },
    ...(isWidgets && { customElements: 'custom-elements.json', 'web-types': './web-types.json' }),
    engines: { node: '>=20.19' },
    publishConfig: { access: 'public', provenance: true },
  };
}

const DESCRIPTIONS = {
  'packages/model': 'Schemas, types and located errors for open-government data',
  'packages/calendar':
    'Working days and statutory deadlines of mainland China, the United Kingdom and the United States',
  'packages/intake': 'The contract between request and complaint forms and the service that takes them in',
  widgets: 'Web components with which any public body publishes what the law asks for',
};

const entry = path => ({ types: `./${path}.d.ts`, default: `./${path}.js` });

function entryExports(exports) {
  return Object.fromEntries(
    Object.entries(exports).map(([name, file]) => [
      name,
      entry(file.replace('./src/', '').replace(/\.ts$/, '')),
    ]),
  );
}

/** The class of a widget and its registration apart: whoever subclasses or renames takes the class alone. */
function widgetExports() {
  return {
    '.': entry('index'),
    './sunboard': entry('sunboard'),
    ...Object.fromEntries(
      widgetNames().flatMap(name => [
        [`./${name}`, entry(`${name}/${name}`)],
        [`./${name}/define`, entry(`${name}/define`)],
      ]),
    ),
    './react': entry('react'),
    './custom-elements.json': './custom-elements.json',
    './vscode.html-custom-data.json': './vscode.html-custom-data.json',
    './web-types.json': './web-types.json',
    './themes/*': './themes/*',
  };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

mkdirSync(join(ROOT, 'dist'), { recursive: true });
