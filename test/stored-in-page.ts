/** Everything that a page has stored: databases with their content, both storages, and caches, as one text; files by name. Runs in the page. */
export async function storedInPage(): Promise<string> {
  const read = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(new Error(request.error?.name));
      };
    });
  const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
  for (const { name } of await indexedDB.databases()) {
    const database = await read(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      const entries = database.transaction(store).objectStore(store);
      found.push(await read(entries.getAllKeys()), await read(entries.getAll()));
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const kept of await cache.keys()) found.push(kept.url, await (await cache.match(kept))?.text());
  }
  return JSON.stringify(found, (_key, value: unknown) => (value instanceof File ? value.name : value));
}
