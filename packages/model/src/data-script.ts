/** Tells scripts that hold data, as old interfaces answer with, from other files. */

/** Against scripts of other sites: while(1); or )]}' in front. */
export const GUARD = /^(?:while\s?\(\s?1\s?\)\s?;|for\s?\(\s?;\s?;\s?\)\s?;|\)\]\}'?,?)/u;

/** callback( … ), var list = …, window.data = … */
export const WRAPPER = /^(?:(?:var|let|const)\s{1,8})?[A-Za-z_$][\w$.]{0,80}\s{0,8}([=(])/u;

/** Whether a text begins as such a script: the data follows at once. */
export function isScriptOfData(start: string): boolean {
  const bare = start.trimStart();
  const found = GUARD.exec(bare) ?? WRAPPER.exec(bare);
  return found !== null && /^\s{0,8}[[{]/u.test(bare.slice(found[0].length));
}
