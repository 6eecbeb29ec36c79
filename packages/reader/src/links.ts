/** Gathers links and images with their place on the page. */
import type { ImageFact, LinkFact } from './facts.js';
import { clip, isShown, wordsOf } from './context.js';
import { forEachPaced, type Pace } from './pace.js';
import { addressOf } from './address.js';
import { countWithin } from './list-entry.js';
import { attribute, attributeNames, hasAttributeOf, imageCompleteOf, imageWidthOf } from './primordials.js';
import { charsIn, tagged, type Context, type SceneNode } from './scene.js';

const MAX_LINKS = 5_000;
const MAX_IMAGES = 1_000;
const FILE = /\.(pdf|docx?|xlsx?|pptx?|wps|et|ofd|csv|txt|rtf|zip|rar|7z|mp4|mp3|ceb)(?:$|[?#])/iu;

/** Links with an address or a handler, then other elements to be pressed: parts of a menu, tabs. */
export async function gatherLinks(context: Context, pace: Pace): Promise<LinkFact[]> {
  const facts: LinkFact[] = [];
  await forEachPaced(context.scene.links, pace, node => {
    if (facts.length >= MAX_LINKS) return;
    const href = addressOf(node);
    const handler = attributeNames(node.element).some(
      name =>
        name === 'onclick' ||
        name.startsWith('@click') ||
        name.startsWith('ng-click') ||
        name === 'v-on:click',
    );
    if (href === null && !handler) return;
    facts.push(linkFact(context, node, href ?? '', handler));
  });
  await forEachPaced(context.scene.attributed, pace, node => {
    if (facts.length < MAX_LINKS && isPressed(node) && isLeaf(context, node))
      facts.push(linkFact(context, node, '', true));
  });
  await forEachPaced(tagged(context.scene, 'li'), pace, node => {
    if (facts.length < MAX_LINKS && node.area === 'nav' && !isPressed(node) && isLeaf(context, node))
      facts.push(linkFact(context, node, '', true));
  });
  return facts;
}

function isPressed({ tag, element }: SceneNode): boolean {
  return (
    /^(?:li|div|span|td|p|h[2-5]|dt|dd)$/u.test(tag) &&
    (hasAttributeOf(element, 'onclick') ||
      /^(?:tab|link|menuitem|treeitem)$/u.test(attribute(element, 'role') ?? ''))
  );
}

/* A few words and no link among them. */
function isLeaf({ scene }: Context, node: SceneNode): boolean {
  const length = charsIn(scene, node);
  return length > 1 && length <= WORDS && countWithin(scene.links, node) === 0 && isShown(node);
}
/** Most characters of what is pressed. */
const WORDS = 30;

function linkFact(context: Context, node: SceneNode, href: string, handler: boolean): LinkFact {
  const words = clip(wordsOf(context.scene, node, 400), 200);
  const fileOf = fileType(href) ?? fileType(words);
  const title = words === '' || fileOf !== undefined ? clip(attribute(node.element, 'title') ?? '', 200) : '';
  const text = words || title || clip(attribute(node.element, 'aria-label') ?? '', 200);
  const where = context.where(node, text);
  const url = resolve(href, context.scene);
  const file = fileOf ?? fileType(text);
  return {
    text,
    ...(file !== undefined && title !== '' && title !== text && { title }),
    href: clip(href, 2_000),
    ...(url !== undefined && { url: clip(url, 2_000) }),
    area: node.area,
    ...(file !== undefined && { file: file.toLowerCase() }),
    handler: handler || /^\s*javascript:(?!\s*(?:;|void\s*(?:\(\s*)?0|$))/iu.test(href),
    where,
  };
}

function fileType(name: string): string | undefined {
  return name.includes('.') ? FILE.exec(name)?.[1] : undefined;
}

/** Images that take part in the page, hidden ones left out. */
export async function gatherImages(context: Context, pace: Pace): Promise<ImageFact[]> {
  const facts: ImageFact[] = [];
  await forEachPaced(tagged(context.scene, 'img'), pace, node => {
    if (facts.length >= MAX_IMAGES || !isShown(node)) return;
    facts.push({ ...imageOf(node), area: node.area, where: context.where(node, '') });
  });
  return facts;
}

/** Source, text alternative and state of an image. */
export function imageOf(node: SceneNode): { src: string; alt: string | null; loaded: boolean } {
  const alt = attribute(node.element, 'alt');
  const src = attribute(node.element, 'src') ?? attribute(node.element, 'data-src') ?? '';
  return {
    src: clip(src.startsWith('data:') ? src.slice(0, 40) : src, 1_000),
    alt: alt === null ? null : clip(alt, 300),
    loaded: isLoaded(node.element),
  };
}

function isLoaded(image: Element): boolean {
  try {
    return imageCompleteOf(image as HTMLImageElement) && imageWidthOf(image as HTMLImageElement) > 0;
  } catch {
    return false;
  }
}

/* The common form: nothing to fold, encode or trim. */
function isPlainPath(href: string): boolean {
  return /^\/(?![/.])[\w./-]*$/u.test(href) && !href.includes('/.');
}

/* Parsed once for all links of a page. */
let lastOrigin = { address: '', host: '' };
function hostOf(address: string): string {
  if (lastOrigin.address !== address) lastOrigin = { address, host: new URL(address).origin };
  return lastOrigin.host;
}

/** An address made absolute by the page's own address; undefined when it cannot be. */
export function resolve(href: string, { base, url }: Context['scene']): string | undefined {
  try {
    const origin = /^(?:about|blob|data):/iu.test(base) || base === '' ? url : base;
    if (isPlainPath(href) && /^https?:\/\//iu.test(origin)) return hostOf(origin) + href;
    const resolved = new URL(href.trim(), origin);
    return /^(?:https?|file|mailto|tel|ftp):$/u.test(resolved.protocol) ? resolved.href : undefined;
  } catch {
    return undefined;
  }
}
