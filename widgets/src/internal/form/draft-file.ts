/** A draft as a file that only its passphrase opens: scrypt and XChaCha20-Poly1305 from one audited library, the same on https and http pages. */
import type { DraftFiles } from './drafts.js';
import type { FormValues } from './form-values.js';

/** What a draft file holds; by the person's own choice also sensitive fields. */
export interface DraftContent {
  readonly values: FormValues;
  readonly files: DraftFiles;
}

/** not_a_draft: some other file; wrong_form: of another form; wrong_passphrase: or damaged, which looks the same. */
export type DraftFileFault = 'not_a_draft' | 'wrong_form' | 'wrong_passphrase';

interface DraftFile {
  readonly format: 'sunboard-draft-1';
  readonly form: string;
  readonly salt: string;
  readonly nonce: string;
  readonly content: string;
}

/** About a tenth of a second and 32 MB on a telephone: dear to guess, cheap to wait for. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 } as const;

/** Encrypts; `onProgress` hears 0 to 1. */
export async function writeDraftFile(
  form: string,
  { values, files }: DraftContent,
  passphrase: string,
): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(24));
  const { cipher } = await cipherFor(form, passphrase, salt, nonce);
  const packed = JSON.stringify({ values, files: await packFiles(files) });
  const file: DraftFile = {
    format: 'sunboard-draft-1',
    form,
    salt: base64(salt),
    nonce: base64(nonce),
    content: base64(cipher.encrypt(new TextEncoder().encode(packed))),
  };
  return new Blob([JSON.stringify(file)], { type: 'application/json' });
}

/** Decrypts. */
export async function readDraftFile(
  form: string,
  blob: Blob,
  passphrase: string,
): Promise<DraftContent | DraftFileFault> {
  const file = parse(await blob.text());
  if (!file) return 'not_a_draft';
  if (file.form !== form) return 'wrong_form';
  try {
    const { cipher } = await cipherFor(form, passphrase, bytes(file.salt), bytes(file.nonce));
    const plain = new TextDecoder().decode(cipher.decrypt(bytes(file.content)));
    const { values, files } = JSON.parse(plain) as { values: FormValues; files: PackedFiles };
    return { values, files: unpackFiles(files) };
  } catch {
    return 'wrong_passphrase';
  }
}

type PackedFiles = Readonly<
  Record<string, readonly { readonly name: string; readonly type: string; readonly content: string }[]>
>;

async function cipherFor(form: string, passphrase: string, salt: Uint8Array, nonce: Uint8Array) {
  const [{ scryptAsync }, { xchacha20poly1305 }] = await Promise.all([
    import('@noble/hashes/scrypt.js'),
    import('@noble/ciphers/chacha.js'),
  ]);
  // It hands the thread back every few milliseconds, so the page stays alive.
  const key = await scryptAsync(passphrase.normalize('NFKC'), salt, SCRYPT);
  return { cipher: xchacha20poly1305(key, nonce, new TextEncoder().encode(form)) };
}

async function packFiles(files: DraftFiles): Promise<PackedFiles> {
  const entries = Object.entries(files).map(async ([path, list]) => {
    const packed = list.map(async file => ({
      name: file.name,
      type: file.type,
      content: base64(new Uint8Array(await file.arrayBuffer())),
    }));
    return [path, await Promise.all(packed)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function unpackFiles(files: PackedFiles): DraftFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, list]) => [
      path,
      list.map(({ name, type, content }) => new File([bytes(content)], name, { type })),
    ]),
  );
}

function parse(text: string): DraftFile | undefined {
  try {
    const file = JSON.parse(text) as Partial<DraftFile> | null;
    const whole = [file?.form, file?.salt, file?.nonce, file?.content].every(
      part => typeof part === 'string',
    );
    return file?.format === 'sunboard-draft-1' && whole ? (file as DraftFile) : undefined;
  } catch {
    return undefined;
  }
}

function base64(data: Uint8Array): string {
  let text = '';
  for (let at = 0; at < data.length; at += 0x8000)
    text += String.fromCharCode(...data.subarray(at, at + 0x8000));
  return btoa(text);
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), char => char.charCodeAt(0));
}
