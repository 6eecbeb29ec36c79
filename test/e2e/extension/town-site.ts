/** A small government site on a port of its own, whose answers a test can hold back, change and count. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What one address answers. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
}

/** A running site. */
export interface TownSite {
  readonly origin: string;
  /** Every request for a page in its order, `path` with query. */
  readonly asked: { readonly path: string; readonly at: number }[];
  readonly files: Map<string, Answer>;
  /** Holds back the answer for a path until the returned function is called. */
  readonly hold: (path: string) => () => void;
  readonly close: () => Promise<void>;
}

/** Starts a site with these files. */
export async function startSite(files: Record<string, Answer | string>): Promise<TownSite> {
  const answers = new Map(
    Object.entries(files).map(([path, answer]) => [
      path,
      typeof answer === 'string' ? { body: answer } : answer,
    ]),
  );
  const asked: { path: string; at: number }[] = [];
  const held = new Map<string, Promise<void>>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void (async () => {
      const path = request.url ?? '/';
      // A tab asks for the icon by itself.
      if (path !== '/favicon.ico') asked.push({ path, at: performance.now() });
      await held.get(path);
      const answer = answers.get(path) ?? { status: 404, body: '<!doctype html><title>404</title>' };
      response.writeHead(answer.status ?? 200, {
        'content-type': answer.type ?? 'text/html; charset=utf-8',
        ...answer.headers,
      });
      response.end(answer.body ?? '');
    })();
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    files: answers,
    hold: path => {
      let release: () => void = noHold;
      held.set(
        path,
        new Promise(resolve => {
          release = () => {
            held.delete(path);
            resolve();
          };
        }),
      );
      return () => {
        release();
      };
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function noHold(): void {
  // Replaced at once by the promise's own.
}

/** A page of the site: its own words and the common menu. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-示范镇人民政府</title>
<meta name="SiteName" content="示范镇人民政府"><meta name="ColumnName" content="${title}">${head}</head>
<body><header><nav aria-label="主导航"><a href="/">首页</a> <a href="/gzdt/">工作动态</a> <a href="/tzgg/">通知公告</a></nav></header>
<main><h1>${title}</h1>${body}</main><footer>主办单位：示范镇人民政府</footer></body></html>`;
}

/** A column of dated lines that begins so many days ago. */
export function column(title: string, type: string, newest: string, count = 6): string {
  const day = Date.parse(newest);
  const lines = Array.from({ length: count }, (_, at) => {
    const date = new Date(day - at * 9 * 86_400_000).toISOString().slice(0, 10);
    return `<li><a href="/gzdt/${at + 1}.html">${title}第${at + 1}条消息的标题</a> <span>${date}</span></li>`;
  });
  return page(title, `<ul>${lines.join('')}</ul>`, `<meta name="ColumnType" content="${type}">`);
}

/** An article. */
export function article(title: string, words = '这是一条消息的正文，说明事情的经过和结果。'): string {
  return page(title, `<p>发布时间：2026-05-04 来源：办公室</p><p>${words.repeat(6)}</p>`);
}

/** A sitemap of these paths, gzipped. */
export function sitemapGz(origin: string, paths: readonly string[]): Uint8Array {
  const urls = paths.map(path => `<url><loc>${origin}${path}</loc></url>`).join('');
  return gzipSync(
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`,
  );
}
