/** The kinds of files that an intake service takes 附件格式: one list for the form in which they are picked and the service that judges them, with what their first bytes tell. */

/** A kind of file. */
export interface FileKind {
  /** Media type. */
  readonly type: string;
  /** Endings of names, in small letters. */
  readonly endings: readonly string[];
  /** The bytes that its content begins with, a character each; absent for plain text. */
  readonly mark?: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** An office document is an archive. */
const ARCHIVE = 'PK\u0003\u0004';

/** What is taken. */
export const FILE_KINDS: readonly FileKind[] = [
  { type: 'application/pdf', endings: ['pdf'], mark: '%PDF' },
  { type: 'image/jpeg', endings: ['jpg', 'jpeg'], mark: '\u00ff\u00d8\u00ff' },
  { type: 'image/png', endings: ['png'], mark: '\u0089PNG\r\n\u001a\n' },
  { type: `${OFFICE}.wordprocessingml.document`, endings: ['docx'], mark: ARCHIVE },
  { type: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'], mark: ARCHIVE },
  { type: 'text/plain', endings: ['txt', 'csv'] },
];

/** Endings of names that are taken. */
export const FILE_ENDINGS: readonly string[] = FILE_KINDS.flatMap(({ endings }) => endings);

/** Bytes at the beginning of a file from which {@link isDisguised} tells. */
export const TELLING_BYTES = 64 * 1024;

/** What stands behind the last dot of a name, in small letters. */
export function endingOf(name: string): string {
  return name.toLowerCase().split('.').at(-1) ?? '';
}

/**
 * Whether a file is surely not of the kind that its name says, by its first bytes. False does not mean that the service
 * takes it, which looks into the whole of it; nor for endings that are not taken at all.
 */
export function isDisguised(name: string, start: Uint8Array): boolean {
  const kind = FILE_KINDS.find(({ endings }) => endings.includes(endingOf(name)));
  if (!kind) return false;
  const head = latin1(start.subarray(0, 16)).replace(/^\u00ef\u00bb\u00bf/, '');
  return kind.mark === undefined
    ? !isPlainText(start) || FILE_KINDS.some(({ mark }) => mark !== undefined && head.startsWith(mark))
    : !head.startsWith(kind.mark);
}

/** UTF-8 or GB18030 without control characters, and no markup that a browser might run. */
export function isPlainText(content: Uint8Array): boolean {
  if (content.some(byte => byte < 9 || (byte > 13 && byte < 32))) return false;
  return !/<(?:!doctype|html|script|svg|\?xml)/i.test(latin1(content.subarray(0, 4096)));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
