/** What editors and frameworks want to know of the elements, all from the docstrings: manifest, VS Code, JetBrains, React. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { ROOT, run } from '../process.mjs';

/** The tokens that all elements share, from the docstring of their base styles. */
const TOKENS = [
  ...readFileSync(join(ROOT, 'widgets/src/internal/base.styles.ts'), 'utf8').matchAll(
    /@cssprop (--[\w-]+) - (.+)/g,
  ),
].map(([, name, description]) => ({ name, description }));

/** Writes custom-elements.json, vscode.html-custom-data.json, web-types.json, react.js and react.d.ts into `folder`. */
export async function writeEditorData(folder, version) {
  const manifest = await readManifest();
  writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  generateVsCodeCustomElementData(manifest, {
    outdir: folder,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
    hideLogs: true,
  });
  generateJetBrainsWebTypes(manifest, {
    outdir: folder,
    webTypesFileName: 'web-types.json',
    packageJson: false,
    excludeCss: true,
    hideLogs: true,
  });
  const webTypes = join(folder, 'web-types.json');
  const data = JSON.parse(readFileSync(webTypes, 'utf8'));
  writeFileSync(webTypes, `${JSON.stringify({ ...data, name: '@sunboard/widgets', version }, null, 1)}\n`);
  writeFileSync(
    join(folder, 'react.js'),
    '/** Types only: React 19 renders custom elements by itself. */\nexport {};\n',
  );
  writeFileSync(join(folder, 'react.d.ts'), reactTypes(elements(manifest)));
}

/** The manifest of all elements, with tags from the `define.ts` files and paths as they are published. */
export async function readManifest() {
  const folder = mkdtempSync(join(tmpdir(), 'sunboard-manifest-'));
  const { code } = await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/@custom-elements-manifest/analyzer/cem.js'),
      'analyze',
      '--config',
      'scripts/packages/manifest.config.mjs',
      '--outdir',
      relative(ROOT, folder),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (code !== 0) throw new Error('The manifest of the elements could not be written.');
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  return published(manifest);
}

/** Every declared element of a manifest, by tag. */
export function elements(manifest) {
  return manifest.modules
    .flatMap(({ declarations, path }) => (declarations ?? []).map(declaration => ({ ...declaration, path })))
    .filter(({ tagName }) => tagName !== undefined)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

function published(manifest) {
  const rename = path => path?.replace(/^\/?widgets\/src\//, './').replace(/\.ts$/, '.js');
  const modules = manifest.modules
    .map(module => ({
      ...module,
      path: rename(module.path),
      declarations: (module.declarations ?? [])
        .filter(({ kind, superclass }) => kind === 'class' && superclass)
        .map(declaration => withTag(declaration)),
      exports: (module.exports ?? []).map(({ declaration, ...rest }) => ({
        ...rest,
        declaration: { ...declaration, ...(declaration.module && { module: rename(declaration.module) }) },
      })),
    }))
    .filter(({ declarations }) => declarations.length > 0)
    // The analyzer lists them as the file system happens to.
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return JSON.parse(
    JSON.stringify({ ...manifest, modules }).replaceAll(/"\/?widgets\/src\/([^"]+)\.ts"/g, '"./$1.js"'),
  );
}

function withTag(declaration) {
  const words = declaration.name.replace(/Element$/, '').replace(/^Sun/, '');
  const name = words.replace(/(?<!^)[A-Z]/g, letter => `-${letter}`).toLowerCase();
  const defined = (() => {
    try {
      return readFileSync(join(ROOT, `widgets/src/${name}/define.ts`), 'utf8').includes(declaration.name);
    } catch {
      return false;
    }
  })();
  const members = (declaration.members ?? []).filter(
    member => !member.name.startsWith('#') && member.privacy !== 'private' && member.privacy !== 'protected',
  );
  const rest = { ...declaration };
  delete rest.tagName;
  // Events are those of the docstrings; what the analyzer guesses from `dispatchEvent` are names of variables.
  const events = (rest.events ?? []).filter(event => event.name?.startsWith('sun-'));
  const tokens = defined && { tagName: `sun-${name}`, cssProperties: TOKENS };
  return { ...rest, members, events, ...tokens };
}

/** React 19 sets properties and listens to events whose prop is `on` and the event's name. */
function reactTypes(list) {
  const imports = list.map(({ name, path }) => `import type { ${name} } from '${path}';`).join('\n');
  const rows = list.map(element => {
    const attributes = (element.attributes ?? [])
      .filter(({ name }) => name !== undefined)
      .map(({ name }) => `        '${name}'?: string | number | boolean | undefined;`);
    const events = [...new Set((element.events ?? []).map(({ name }) => name).filter(Boolean))].map(
      name => `        'on${name}'?: (event: HTMLElementEventMap['${name}']) => void;`,
    );
    return `      '${element.tagName}': SunboardProps<${element.name}> & {\n${[...attributes, ...events].join('\n')}\n      };`;
  });
  return `/** Types of the elements in JSX: \`import type {} from '@sunboard/widgets/react'\` once in the project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import './internal/events.js';
${imports}

type SunboardProps<E extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<E>, E>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${rows.join('\n')}
    }
  }
}
`;
}
