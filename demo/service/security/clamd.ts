/** A scanner that asks the ClamAV daemon, over its INSTREAM command, on a host and port or a local socket. */
import { connect, type NetConnectOpts } from 'node:net';
import type { Scanner } from '../options.js';

const PIECE = 64 * 1024;
const PATIENCE = 60_000;

/** `address`: `host:port`, or the path of a socket. */
export function clamdScanner(address: string): Scanner {
  const [, host, port] = /^([^/]{1,255}):(\d{1,5})$/.exec(address) ?? [];
  const where: NetConnectOpts =
    host !== undefined && port !== undefined ? { host, port: Number(port) } : { path: address };
  return content =>
    new Promise((resolve, reject) => {
      const socket = connect(where);
      let answer = '';
      socket.setTimeout(PATIENCE, () => socket.destroy(new Error('The scanner did not answer in time.')));
      socket.once('error', reject);
      socket.on('data', piece => (answer += String(piece).slice(0, 2000)));
      socket.once('close', () => {
        if (/: OK\0?\s*$/.test(answer)) resolve('clean');
        else if (/ FOUND\0?\s*$/.test(answer)) resolve('infected');
        else reject(new Error('The scanner gave no verdict.'));
      });
      socket.once('connect', () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < content.byteLength; at += PIECE) {
          const piece = content.subarray(at, at + PIECE);
          socket.write(lengthOf(piece.byteLength));
          socket.write(piece);
        }
        socket.write(lengthOf(0));
      });
    });
}

function lengthOf(bytes: number): Buffer {
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(bytes);
  return prefix;
}
