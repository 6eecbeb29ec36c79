/** A web server in front of the service as departments have it: one path of their domain goes to the service, everything else to the site. */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the proxy is set up. */
export interface PrefixProxyOptions {
  /** Path of the service on the domain, e.g. `/intake`. */
  readonly prefix: string;
  /** Whether the prefix is taken off before the service is asked (nginx: a `proxy_pass` that ends with a slash). */
  readonly strips: boolean;
  /** Whether the service sees the Host that the browser asked; web servers replace it unless told otherwise. */
  readonly keepsHost: boolean;
}

/** A running proxy. */
export interface PrefixProxy {
  readonly origin: string;
  /** What was asked of the domain's own `/v1` and `/desk`, where there is nothing: addresses that forgot the prefix. */
  readonly strays: string[];
  /** Says where the service is. */
  readonly passTo: (target: string) => void;
  readonly close: () => Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function prefixProxy(options: PrefixProxyOptions): Promise<PrefixProxy> {
  const { prefix, strips } = options;
  const strays: string[] = [];
  let target = '';
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const isService = url.startsWith(`${prefix}/`);
    if (!isService && /^\/(?:v1|desk)(?:\/|$)/.test(url)) {
      strays.push(`${request.method} ${url}`);
      response.writeHead(404).end();
      return;
    }
    const path = isService && strips ? url.slice(prefix.length) : url;
    pass(request, response, new URL(path, target), options.keepsHost);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    strays,
    passTo(address) {
      target = address;
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function pass(request: IncomingMessage, response: ServerResponse, url: URL, keepsHost: boolean): void {
  const { method, headers } = request;
  const passed = ask(
    url,
    { method, headers: keepsHost ? headers : { ...headers, host: url.host } },
    answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  passed.on('error', () => response.writeHead(502).end());
  request.pipe(passed);
}
