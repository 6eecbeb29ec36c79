/** A network that fails in seeded ways: a TCP proxy before the service that loses, doubles, cuts and delays what passes. */
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What becomes of one request. */
export type Fate =
  | 'passed'
  | 'delayed'
  | 'lost before the service'
  | 'cut on the way there'
  | 'answer lost'
  | 'answer cut'
  | 'answer short'
  | 'doubled at once'
  | 'doubled late'
  | 'silence'
  | 'too many'
  | 'too many for long'
  | 'too many until'
  | 'failing'
  | 'unavailable'
  | 'unavailable after it was filed'
  | 'gateway page'
  | 'sign-in page'
  | 'too large';

/** A running network. */
export interface Network {
  /** Where a sender reaches the service; its requests meet the fates drawn for this name. */
  readonly endpoint: (sender: string) => string;
  /** Where the whole site is to be reached, for those who have no name. */
  readonly address: string;
  /** How often each fate was met. */
  readonly met: ReadonlyMap<Fate, number>;
  readonly close: () => Promise<void>;
}

interface Settings {
  /** Port of the service; asked for anew each time, because a restart changes it. */
  readonly port: () => number;
  /** Fate of the sender's next request; for those who have no name, of this request, such as `POST /v1/requests`. */
  readonly fateFor: (sender: string) => Fate;
  /** Whether the first part of every path names the sender. Default: true. */
  readonly named?: boolean;
  /** Rewrites what is sent a second time. */
  readonly again?: (message: string) => string;
}

const PAGE = '<!doctype html><title>.</title>';

/** Starts it on any free port. One connection carries one request. */
export async function startNetwork({
  port,
  fateFor,
  named = true,
  again = text => text,
}: Settings): Promise<Network> {
  const met = new Map<Fate, number>();
  const open = new Set<Socket>();
  const server = createServer(socket => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    void handle(socket).catch(() => socket.destroy());
  });

  async function handle(socket: Socket): Promise<void> {
    const { sender, message } = await requestFrom(socket, named);
    const fate = fateFor(sender);
    met.set(fate, (met.get(fate) ?? 0) + 1);
    const pass = (): Promise<Buffer> => exchange(port(), message);
    const reset = (): void => void socket.resetAndDestroy();
    switch (fate) {
      case 'passed':
        return void socket.end(await pass());
      case 'delayed':
        await new Promise(resolve => setTimeout(resolve, 60));
        return void socket.end(await pass());
      case 'lost before the service': {
        reset();
        return;
      }
      case 'cut on the way there':
        await exchange(port(), message.subarray(0, message.length - Math.ceil(message.length / 4)), true);
        {
          reset();
          return;
        }
      case 'answer lost':
        await pass();
        {
          reset();
          return;
        }
      case 'answer cut': {
        const answer = await pass();
        socket.write(answer.subarray(0, answer.length - 20), reset);
        return;
      }
      case 'answer short':
        return void socket.end(shortened(await pass()));
      case 'doubled at once': {
        const twice = Buffer.from(again(message.toString('latin1')), 'latin1');
        const [one, other] = await Promise.all([pass(), exchange(port(), twice)]);
        return void socket.end(met.size % 2 === 0 ? one : other);
      }
      case 'doubled late': {
        const answer = await pass();
        await exchange(port(), Buffer.from(again(message.toString('latin1')), 'latin1'));
        return void socket.end(answer);
      }
      case 'silence':
        await pass();
        return;
      case 'too many':
        return void socket.end(reply('429 Too Many Requests', '{}', 'Retry-After: 2\r\n'));
      case 'too many for long':
        return void socket.end(reply('429 Too Many Requests', PAGE, 'Retry-After: 120\r\n'));
      case 'too many until': {
        const date = new Date(Date.now() + 300_000).toUTCString();
        return void socket.end(reply('429 Too Many Requests', PAGE, `Retry-After: ${date}\r\n`));
      }
      case 'failing':
        return void socket.end(reply('500 Internal Server Error', PAGE));
      case 'unavailable': {
        const date = new Date(Date.now() + 4000).toUTCString();
        return void socket.end(reply('503 Service Unavailable', PAGE, `Retry-After: ${date}\r\n`));
      }
      case 'unavailable after it was filed':
        await pass();
        return void socket.end(reply('503 Service Unavailable', '{}', 'Retry-After: 1\r\n'));
      case 'gateway page':
        return void socket.end(reply('502 Bad Gateway', PAGE));
      case 'sign-in page':
        return void socket.end(reply('200 OK', PAGE));
      case 'too large':
        return void socket.end(reply('413 Content Too Large', PAGE));
    }
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${own}`,
    endpoint: sender => `http://127.0.0.1:${own}/${sender}/v1`,
    met,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Reads one whole request, takes the sender's name, if senders have one, out of its path and asks the service to close afterwards. */
function requestFrom(
  socket: Socket,
  named: boolean,
): Promise<{ readonly sender: string; readonly message: Buffer }> {
  return new Promise((resolve, reject) => {
    let got = Buffer.alloc(0);
    socket.on('close', () => reject(new Error('The sender went away')));
    socket.on('data', (piece: Buffer) => {
      got = Buffer.concat([got, piece]);
      const end = got.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = got.subarray(0, end).toString('latin1');
      const length = Number(/^content-length: (\d{1,12})$/im.exec(head)?.[1] ?? 0);
      const body = got.subarray(end + 4);
      if (body.length < length) return;
      const sender =
        (named ? /^[A-Z]{3,7} \/([\w-]{1,40})\// : /^([A-Z]{3,7} \S{1,200}) /).exec(head)?.[1] ?? '';
      const rewritten = (named ? head.replace(`/${sender}/`, '/') : head).replace(
        /^connection: [\w-]{1,20}$/im,
        'Connection: close',
      );
      resolve({ sender, message: Buffer.concat([Buffer.from(`${rewritten}\r\n\r\n`, 'latin1'), body]) });
    });
  });
}

/** Sends to the service and gives its whole answer. `broken` breaks off after the last byte instead of waiting. */
function exchange(port: number, message: Buffer, broken = false): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(message, () => {
        if (broken) socket.resetAndDestroy();
      });
    });
    socket.on('data', (piece: Buffer) => pieces.push(piece));
    socket.on('error', error => {
      if (!broken) reject(error);
    });
    socket.on('close', () => {
      resolve(Buffer.concat(pieces));
    });
  });
}

/** The same answer with half its body, announced as if that were all. */
function shortened(answer: Buffer): Buffer {
  const end = answer.indexOf('\r\n\r\n');
  const body = answer.subarray(end + 4);
  const half = body.subarray(0, Math.floor(body.length / 2));
  const head = answer
    .subarray(0, end)
    .toString('latin1')
    .replace(/^content-length: \d{1,12}$/im, `Content-Length: ${half.length}`);
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), half]);
}

function reply(status: string, body: string, headers = ''): string {
  const type = body === PAGE ? 'text/html' : 'application/problem+json';
  return `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nConnection: close\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
