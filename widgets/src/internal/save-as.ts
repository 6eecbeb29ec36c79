/** Hands a file to the browser's own download. */

/** Saves `file` under a name, in which characters that no file name may have become `_`; the address is let go once the browser has taken it. */
export function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name.replace(/[\\/:*?"<>|]/g, '_');
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
