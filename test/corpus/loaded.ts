/** A page of the corpus, drawn without network, and the rules that a case names. */
import { RULES } from '@sunboard/rules';
import { openPage } from '../../packages/reader/src/page-fixture.test-helper.js';

/** Nothing may be fetched: scripts and pictures of other hosts fail at once, on any machine. */
const NO_NETWORK = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/** After this long a page is read as it is, in milliseconds. */
const LONGEST_LOAD = 5_000;

/** The page once its scripts have come or failed: until then the browser has not parsed what follows them. */
export async function loaded(html: string): Promise<Document> {
  const page = openPage(html, { policy: NO_NETWORK });
  if (page.readyState === 'complete') return page;
  await Promise.race([
    new Promise(resolve => {
      page.addEventListener('readystatechange', () => {
        if (page.readyState === 'complete') resolve(page);
      });
    }),
    new Promise(resolve => setTimeout(resolve, LONGEST_LOAD)),
  ]);
  return page;
}

/** Ids of rules; `roster.*` stands for all that begin so. */
export const named = (names: readonly string[] = []) =>
  names.flatMap(name =>
    name.endsWith('.*') ? RULES.map(({ id }) => id).filter(id => id.startsWith(name.slice(0, -1))) : [name],
  );
