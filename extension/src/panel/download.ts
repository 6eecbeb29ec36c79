/** Hands a file to the person without any permission: a link to a local object, clicked once. */

/** Saves data as formatted JSON under a name. */
export function saveJson(data: unknown, name: string): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the object after the click returned.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
