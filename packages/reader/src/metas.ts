/** Gathers the head: `<meta>` names and values as written, language, and the declared title. */
import type { MetaFact } from './facts.js';
import { clip } from './context.js';
import { attribute } from './primordials.js';
import { tagged, type Scene } from './scene.js';

const MAX_METAS = 300;

/** Metas of the page with name, property or itemprop. */
export function gatherMetas(scene: Scene): MetaFact[] {
  const metas: MetaFact[] = [];
  for (const node of tagged(scene, 'meta')) {
    // What a frame's document says of itself is not said of the page.
    if (metas.length >= MAX_METAS || node.root.frame !== undefined) continue;
    const name =
      attribute(node.element, 'name') ??
      attribute(node.element, 'property') ??
      attribute(node.element, 'itemprop') ??
      lastModified(node.element);
    const content = attribute(node.element, 'content');
    if (name !== null && name !== '' && content !== null)
      metas.push({ name: clip(name, 100), content: clip(content, 2_000) });
  }
  return metas;
}

/* As a server would say it: <meta http-equiv="last-modified">; the other names of that attribute say nothing of the text. */
function lastModified(element: Element): string | null {
  const name = attribute(element, 'http-equiv');
  return name?.toLowerCase() === 'last-modified' ? name : null;
}

/** Content of the first meta with one of the names, compared without case; undefined when absent or blank. */
export function metaContent(metas: readonly MetaFact[], ...names: string[]): string | undefined {
  for (const name of names) {
    const wanted = name.toLowerCase();
    const meta = metas.find(each => each.name.toLowerCase() === wanted && each.content.trim() !== '');
    if (meta) return meta.content.trim();
  }
  return undefined;
}

/** Language of the page as declared, else guessed from its letters. */
export function languageOf(scene: Scene): string {
  const declared = scene.nodes[0] && attribute(scene.nodes[0].element, 'lang');
  if (declared) return declared.slice(0, 40);
  const sample = scene.blocks
    .slice(0, 200)
    .map(block => block.text)
    .join(' ')
    .slice(0, 5_000);
  return /[\u4e00-\u9fff]{2}/u.test(sample) ? 'zh-CN' : /[a-z]{3}/iu.test(sample) ? 'en' : '';
}

/** Language that a page is written in where it calls itself English as its template does: the one that its metas name. */
export function writtenIn(lang: string, metas: readonly MetaFact[]): string {
  const named = /^en\b/iu.test(lang) ? metaContent(metas, 'language', 'og:locale') : undefined;
  return named !== undefined && /^(?!en)[a-z]{2}(?:[_-][a-z]{2})?$/iu.test(named)
    ? named.replace('_', '-')
    : lang;
}
