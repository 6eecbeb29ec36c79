/**
 * Lets a part that could not be fetched be asked for again 分块重新加载: Firefox remembers the failure for as long as the page
 * is open, and a form whose connection was lost for a moment could not be sent any more. An address with another
 * fragment is another module to it, and the same file to everybody else.
 */

/** Vite's helper around each `import()`, which else would write <link> elements into the host's page. */
export const HELPER = `export const __vitePreload = load => load('').catch(reason => {
  // Where a page lists what each of its modules must be (integrity), a file that is another one is refused and stays refused.
  if (document.querySelector('script[type=importmap]')) throw reason;
  return load('#' + Date.now());
});`;

const IMPORT = /\bimport\((["'`])(\.[^"'`]+)\1\)/g;
const LOADER = new RegExp(
  `\\(\\)=>((?:\\{let\\{[^}]*\\}=await )?)${IMPORT.source.replace('\\1', '\\2')}`,
  'g',
);

/** `()=>import("./x.js")`, as the helper is given it, becomes `anew=>import("./x.js"+anew)`. @throws for an `import()` without the helper. */
export function withSecondTry(code) {
  const result = code
    .replace(/\basync(?=\(\)=>\{let)/g, 'async ')
    .replace(LOADER, (_, before, quote, address) => `anew=>${before}import(${quote}${address}${quote}+anew)`)
    .replaceAll(',[],import.meta.url)', ')');
  const left = result.match(IMPORT);
  if (left) throw new Error(`${left[0]} is not loaded by the helper: a failure of it would be for ever.`);
  return result;
}
