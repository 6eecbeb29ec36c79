/** Hands a file to the person without any permission: a link to a local object, clicked once. */
import { decodeBytes } from '@sunboard/model';

/** Saves a file under a name. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the object after the click returned.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** JSON as people like to read it. */
export function jsonFile(data: unknown, type = 'application/json'): Blob {
  return new Blob([`${JSON.stringify(data, null, 2)}\n`], { type });
}

/** Text of a file that a person chose: in UTF-8, or as editors on Chinese machines may have saved it. */
export async function textOfFile(file: Blob): Promise<string> {
  return decodeBytes(new Uint8Array(await file.arrayBuffer())).text;
}
