/** Reads JSON-LD within bounds of size and depth, and the dates in it. */
import type { Scene } from './scene.js';

const LIMITS = { chars: 400_000, depth: 40, objects: 50, nodes: 5_000 } as const;

/** JSON-LD objects of the page; what is malformed, too long or too deep is left out. */
export function gatherStructured(scene: Scene): unknown[] {
  const found: unknown[] = [];
  for (const note of scene.notes) {
    if (note.kind !== 'script' || !note.type.includes('ld+json') || found.length >= LIMITS.objects) continue;
    if (note.text.length > LIMITS.chars || depthOf(note.text) > LIMITS.depth) continue;
    const value = parse(note.text) ?? parse(mended(note.text));
    if (value !== undefined)
      found.push(...(Array.isArray(value) ? (value as unknown[]).slice(0, LIMITS.objects) : [value]));
  }
  return found;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Malformed JSON-LD is common and says nothing about the page.
    return undefined;
  }
}

/* What content systems get wrong most often: comment and CDATA marks or a semicolon around, bare line breaks in strings, a comma too many. */
function mended(json: string): string {
  const bare = json.replace('<![CDATA[', '').replace(']]>', '');
  const starts = ['{', '['].map(mark => bare.indexOf(mark)).filter(at => at >= 0);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  if (starts.length === 0 || end < 0) return '';
  return bare
    .slice(Math.min(...starts), end + 1)
    .replace(/[\u0000-\u001f]/gu, ' ')
    .replace(/,\s{0,99}([}\]])/gu, '$1');
}

/** Deepest nesting of brackets outside strings; counted, since parsing hostile depth is what this avoids. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}

/** The days of one JSON-LD object, with the kind of thing it describes. */
export interface DatedObject {
  readonly kind: 'article' | 'page' | 'other';
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly created: string | undefined;
  readonly expires: string | undefined;
}

const ARTICLE =
  /article|posting|report|legislation|document|announcement|statement|creativework|recipe|howto/iu;
const PAGE = /page|faq|webcontent/iu;
/* Things that a page mentions or holds, with days of their own. */
const OTHERS = /comment|review|event|product|offer|question|answer|image|video|audio|website/iu;
const ASIDE =
  /^(?:comments?|reviews?|hasPart|relatedLink|itemListElement|mentions|citation|isBasedOn|dataFeedElement|image|video|blogPost|associatedMedia)$/u;

/** Objects with days: the page's own text first, then others; what the page merely mentions is left out. */
export function datedObjects(objects: readonly unknown[]): DatedObject[] {
  const dated: DatedObject[] = [];
  const queue: unknown[] = [...objects];
  for (let seen = 0; seen < queue.length && seen < LIMITS.nodes; seen++) {
    const value = queue[seen];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, 500));
    else if (typeof value === 'object' && value !== null) {
      const object = value as Record<string, unknown>;
      const kind = kindOf(object['@type']);
      const text = (...names: string[]) =>
        names.map(name => object[name]).find(each => typeof each === 'string');
      const published = text('datePublished', 'dateIssued', 'uploadDate');
      const modified = text('dateModified');
      const created = text('dateCreated');
      const expires = text('expires');
      if (kind !== undefined && (published ?? modified ?? created ?? expires) !== undefined)
        dated.push({ kind, published, modified, created, expires });
      for (const [key, inner] of Object.entries(object))
        if (typeof inner === 'object' && !ASIDE.test(key)) queue.push(inner);
    }
  }
  const rank = { article: 0, page: 1, other: 2 } as const;
  return dated.sort((a, b) => rank[a.kind] - rank[b.kind]).slice(0, 40);
}

/** Whether the page says of itself that it is an article (`@type`: NewsArticle, BlogPosting …). */
export function declaresArticle(objects: readonly unknown[]): boolean {
  return datedObjects(objects).some(object => object.kind === 'article' && object.published !== undefined);
}

function kindOf(type: unknown): DatedObject['kind'] | undefined {
  const names = (Array.isArray(type) ? (type as unknown[]) : [type])
    .filter(each => typeof each === 'string')
    .join(' ');
  if (ARTICLE.test(names)) return 'article';
  if (PAGE.test(names)) return 'page';
  return OTHERS.test(names) ? undefined : 'other';
}
