/** Reads gold files: the corpus's own list of rows, or htmldate's dictionary of address → file and date. */
import { readFile } from 'node:fs/promises';

/** A page with what people know about it; absent fields are not judged. */
export interface GoldPage {
  readonly file: string;
  readonly url?: string;
  readonly site: string;
  readonly encoding?: string;
  readonly kindGuess?: string;
  readonly date?: string;
  readonly title?: string;
  readonly items?: readonly { readonly title: string; readonly date?: string }[];
  readonly emptyColumn?: boolean;
  readonly decoy?: boolean;
  /** The list is filled by a script that the saved page cannot load: neither empty nor full. */
  readonly lateList?: boolean;
  /** Judge the day by which the page is dated at all, as htmldate does, and count as it does. */
  readonly anyDay?: boolean;
  /** Kinds that a person who read the page accepts (labels/kinds.json). */
  readonly kinds?: readonly string[];
}

interface CorpusRow {
  readonly file: string;
  readonly url: string | null;
  readonly site: string;
  readonly encoding?: string;
  readonly kindGuess?: string;
  readonly gold: {
    readonly pub_date?: string;
    readonly title?: string;
    readonly items?: GoldPage['items'];
    readonly empty_column?: unknown;
    readonly decoy_empty_ul?: unknown;
  };
}

/** Pages of a gold file in either shape. */
export async function readGold(file: string): Promise<GoldPage[]> {
  const data = JSON.parse(withoutNaN(await readFile(file, 'utf8'))) as
    CorpusRow[] | Record<string, { file: string; date: string | null }>;
  return Array.isArray(data)
    ? data.map(fromCorpus)
    : Object.entries(data).map(([url, { file, date }]) => fromHtmldate(url, file, date));
}

/* One of htmldate's files was written by Python, whose JSON says NaN of a page without a day. */
function withoutNaN(json: string): string {
  return json.replaceAll(/("date":\s*)NaN\b/gu, '$1null');
}

function fromCorpus(row: CorpusRow): GoldPage {
  const { gold } = row;
  return {
    file: row.file,
    site: row.site,
    ...(row.url !== null && { url: row.url }),
    ...(row.encoding !== undefined && { encoding: row.encoding }),
    ...(row.kindGuess !== undefined && { kindGuess: row.kindGuess }),
    ...(gold.pub_date !== undefined && { date: gold.pub_date }),
    ...(gold.title !== undefined && { title: gold.title }),
    ...(gold.items !== undefined && { items: gold.items }),
    ...(typeof gold.empty_column === 'boolean' && { emptyColumn: gold.empty_column }),
    ...(typeof gold.empty_column === 'string' && { lateList: true }),
    ...(gold.decoy_empty_ul === true && { decoy: true }),
  };
}

function fromHtmldate(url: string, file: string, date: string | null): GoldPage {
  return { file, url, site: hostOf(url), ...(date !== null && date !== '' && { date }), anyDay: true };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return 'unknown';
  }
}
