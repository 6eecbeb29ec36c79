/** Serves the measured pages, the libraries and the data on an address of this machine, compressed as a web server would. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';
import { makeItems } from './data.js';
import { peers, ROOT, type Peer } from './peers.js';

const compress = promisify(gzip);

/** A running server; `transferred` adds up the compressed bytes of scripts and styles since the last reset. */
export interface BenchServer {
  readonly origin: string;
  transferred(): number;
  reset(): void;
  close(): void;
}

/** Starts the server with data files `/data/<count>.json`. */
export async function startServer(counts: readonly number[]): Promise<BenchServer> {
  const made = new Map<string, Buffer>([['/in-page.js', await bundle("import './in-page.js';")]]);
  for (const count of counts) made.set(`/data/${count}.json`, Buffer.from(JSON.stringify(makeItems(count))));
  for (const peer of peers) {
    made.set(`/${peer.id}.html`, Buffer.from(pageOf(peer)));
    if (peer.source !== undefined) made.set(`/${peer.script}`, await bundle(peer.source));
  }
  let bytes = 0;
  const sizes = new Map<string, number>();
  const sizeOf = async (address: string, content: Buffer): Promise<number> => {
    const size = sizes.get(address) ?? (await compress(content, { level: 9 })).length;
    sizes.set(address, size);
    return size;
  };
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://bench').pathname;
    void contentOf(address, made).then(async content => {
      if (!content) return response.writeHead(404).end();
      response.setHeader('content-type', TYPES[path.extname(address)] ?? 'application/octet-stream');
      if (/^\/(?:dist|node_modules|made)\//.test(address)) bytes += await sizeOf(address, content);
      return response.end(content);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    transferred: () => bytes,
    reset: () => {
      bytes = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bundle(source: string): Promise<Buffer> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** The page loads nothing by itself: loading the library is part of what is measured. */
function pageOf({ script, module, style }: Peer): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title>
<script src="/in-page.js"></script>
<body data-script="/${script}"${module ? ' data-module' : ''}${style === undefined ? '' : ` data-style="/${style}"`}><div id="host"></div></body></html>`;
}

/** A made file, or one of the built widgets and installed libraries (kept, so that a build in between changes nothing); nothing else is served. */
async function contentOf(address: string, known: Map<string, Buffer>): Promise<Buffer | undefined> {
  const made = known.get(address);
  if (made) return made;
  if (!/^\/(?:dist\/cdn|node_modules)\//.test(address) || address.includes('..')) return undefined;
  const content = await readFile(path.join(ROOT, decodeURIComponent(address))).catch(() => undefined);
  if (content) known.set(address, content);
  return content;
}
