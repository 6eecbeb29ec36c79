/** Reads a request's body within limits, and JSON without deep nesting or keys that reach for prototypes. */
import { Failure } from '../problem.js';

/** Kinds of body that the service takes. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'other';

/** What the Content-Type header says. */
export function bodyKind(contentType: string | undefined): BodyKind {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/json') return 'json';
  if (type === 'application/x-www-form-urlencoded') return 'form';
  return type === 'multipart/form-data' ? 'multipart' : 'other';
}

/** @throws {Failure} `too_large` as soon as the limit is passed, announced or not. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Failure('too_large');
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) break;
    size += piece.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      throw new Failure('too_large');
    }
    pieces.push(piece.value);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/** @throws {Failure} `bad_json`, `too_deep`, or `unknown_field` for keys such as `__proto__`. */
export function parseJsonBody(bytes: Uint8Array, depth: number): unknown {
  // Depth is looked at before parsing: 3,000 levels must cost nothing.
  if (depthOf(bytes) > depth) throw new Failure('too_deep');
  const text = decodeUtf8(bytes);
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (FORBIDDEN_KEYS.has(key))
        throw new Failure('unknown_field', { errors: [{ pointer: `/${key}`, code: 'unknown_field' }] });
      return value;
    });
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('bad_json');
  }
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure('bad_json');
  }
}

/** Deepest level of brackets outside strings; one pass over the bytes. */
function depthOf(bytes: Uint8Array): number {
  let [depth, deepest] = [0, 0];
  let inString = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (inString) {
      if (byte === 0x5c) index += 1;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (byte === 0x7d || byte === 0x5d) depth -= 1;
  }
  return deepest;
}
