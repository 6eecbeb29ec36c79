/** `npm run docs [-- --port 8081] [--build]`: builds the documentation site into dist/docs and serves it. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { ROOT, runTypeScript } from './process.mjs';

/** The policy of the documentation: what the widgets ask for, and nothing more. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.zip': 'application/zip',
};

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8081' }, build: { type: 'boolean', default: false } },
});
await ensureInstalled();
if (!existsSync(join(ROOT, 'dist/cdn/sri.json'))) {
  const { buildAll } = await import('./build.mjs');
  await buildAll(['widgets']);
}
const { elements, readManifest } = await import('./packages/editor-data.mjs');
const list = join(ROOT, 'dist/elements.json');
mkdirSync(join(ROOT, 'dist'), { recursive: true });
writeFileSync(list, JSON.stringify(elements(await readManifest())));
const { code } = await runTypeScript('docs/site/build.ts', [list]);
if (code !== 0) process.exitCode = code;
else if (!values.build) serve(Number(values.port));

function serve(port) {
  const folder = join(ROOT, 'dist/docs');
  createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
      return;
    }
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      })
      .end(readFileSync(file));
  }).listen(port, '127.0.0.1', () => console.log(`Documentation / 文档: http://127.0.0.1:${port}/`));
}
