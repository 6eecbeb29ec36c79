/** A file that a person picked in a form, and what is known of it so far. */
import { endingOf, FILE_ENDINGS } from '@sunboard/intake';
import type { UploadedFile } from '@sunboard/model';

/** What a picture tells besides what it shows: where, when and with what it was taken. */
export type Trace = 'place' | 'time' | 'device' | 'other';

/** Why a file cannot be sent. */
export type FileFault = 'empty' | 'too_large' | 'type' | 'disguised' | 'unreadable' | 'too_many';

/** See the first line. */
export interface PickedFile {
  readonly key: string;
  /** As picked. */
  readonly original: File;
  /** The person wants the picture's traces to stay. */
  readonly keepTraces: boolean;
  readonly traces: readonly Trace[];
  /** What is sent; absent while the file is being read. */
  readonly ready?: { readonly content: Blob; readonly about: UploadedFile };
  readonly fault?: FileFault;
}

/** What became of files at a field, by their names: to those who do not see the list it is said. */
export interface FileNews {
  /** Dotted path of the field. */
  readonly path: string;
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
  /** The field had them already. */
  readonly twice?: readonly string[];
}

/** Picked files by dotted path of their field. */
export type FormFiles = Readonly<Record<string, readonly PickedFile[]>>;

/** Largest file in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Files of one form at most. */
export const MOST_FILES = 10;

/** Whether two picked files are one, as far as the browser tells without reading them. */
export function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** The fault that shows without reading the file. */
export function plainFault(file: File): FileFault | undefined {
  if (file.size === 0) return 'empty';
  if (file.size > LARGEST_FILE) return 'too_large';
  return FILE_ENDINGS.includes(endingOf(file.name)) ? undefined : 'type';
}

/** A size as people read it. */
export function sizeText(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
