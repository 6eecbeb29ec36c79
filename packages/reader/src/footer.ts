/** Gathers the identity marks of a government site, wherever they stand; most are in the footer. */
import type { FooterFact } from './facts.js';
import { lonePictures } from './footer-pictures.js';
import { classesWithin, clip, nodeAt, wordsOf } from './context.js';
import type { Pace } from './pace.js';
import { addressOf } from './address.js';
import { resolve } from './links.js';
import { attribute, textContentOf } from './primordials.js';
import { tagged, type Block, type Context, type Scene, type SceneNode } from './scene.js';
import { FOOTER, hasKind, LATIN, longestNumber, SITE_MARK } from './text-class.js';
import { withoutEnd } from './text-end.js';

const SITE_CODE = /(?:(?:标识[编代]?|识别)[码号]|网站标识)\s{0,2}[：:（(]?\s{0,2}((?:bm)?\d{7,12})(?!\d)/iu;
// The ministry's abbreviations differ from number plates (蜀, 陇, 黔, 滇), and many pages leave out 号.
const ICP =
  /[\u4e00-\u9fff]\s?ICP\s?[备证]\s?(?:案\s?)?(?:字\s?)?[：:]?\s?(?:第\s?)?\d{5,10}(?:\s?号(?:\s?[-－]\s?\d{1,3})?)?/iu;
// Cities have abbreviations of their own (郑公备), some write 公安网备案, and older numbers are eleven digits, a hyphen and five.
const POLICE =
  /(?:[\u4e00-\u9fff]公(?:网安|安网|安)?备案?|公安(?:机关)?备案)(?:编?号)?[\s：:第]{0,2}(?:\d{11}-\d{5}|\d{13,14})(?!\d)\s?号?/u;
/* Where labels stand close, the next one begins. */
const NEXT =
  '(?:(?<![民省市县区])政府)?(?:网站|站点)标识|标识[码编]|[承协]办|版权|(?:网站|公安(?:机关|部)?|工信部|ICP)?备案|(?:[\\u4e00-\\u9fff]\\s?)?ICP|(?:办公|单位|联系|通信)?地\\s?址|(?:办公|值班|(?:网站)?联系|咨询|网站维护)?电\\s?话|联系(?:方式|我们)|技术支持|运[行维]维?护|网站(?:维护|管理)$|邮[编箱]|E-?mail|总机';
const NEXT_LABEL = new RegExp(NEXT, 'u');
const HOST = new RegExp(
  `(?:^|[\\s|｜])([\\u4e00-\\u9fff、（）]{4,40})\\s?主办(?=[\\s|｜，,]|$|${NEXT})|主\\s{0,4}办(?:(?:单位|方)\\s?[：:]?|\\s?[：:])\\s?([^\\s|｜©：:，,；;]{4,40})`,
  'u',
);
/* Who runs the site for its owner, claims its rights, or is named without a sign that it is the owner. */
const OTHER =
  /(?:主\s{0,4}办\s|版权所有|网站所有)\s?[：:]?\s?(?:\d{4}\s)?(?!..必究|未经|不得|禁止|严禁)([^\s|｜©：:，,；;]{4,40})/u;
/* What stands behind a label whose own name was left empty: 主办： 制作维护：示例中心. */
const LABEL =
  /^[\u4e00-\u9fff]{0,4}(?:[主承协]办|维护|支持|管理|制作|建设|运维|开发|设计|单位|电话|地址|方式|[邮信]箱|邮编|所有|标识码|备案号)$/u;
const LEFT_EMPTY = /主\s{0,4}办(?:单位|方)?\s?[：:]\s{0,4}[\u4e00-\u9fff]{2,8}\s?[：:]/u;
const CONTACT =
  /(?:联系电话|联系方式|联系我们|电话|热线|邮箱|E-?mail)\s?[：:]\s?([\d（）() ,，、/+-]{7,40}|[\w.+-]{1,60}@[\w.-]{3,60})/iu;
const MAX_TEXT = 2_000;

/** Marks of the page; each absent where not seen. */
export async function gatherFooter(context: Context, pace: Pace): Promise<FooterFact> {
  const { scene } = context;
  const blocks = scene.blocks.filter(
    block => block.node.area === 'footer' || block.index > scene.blocks.length - 40,
  );
  // The lines about the site may stand below what is marked as its footer, and menus at the side of the window behind them.
  const icp = first(scene.blocks, ICP, 5, LATIN);
  let text = '';
  for (let at = scene.blocks.length - 1; at >= 0; at--) {
    const { node, text: words } = scene.blocks[at] as Block;
    if (
      node.area !== 'footer' &&
      at < scene.blocks.length - 12 &&
      Math.abs(at - (icp?.block.index ?? -9)) > 3
    )
      continue;
    if (text.length + words.length < MAX_TEXT) text = `${words} ${text}`;
  }
  text = clip(text, MAX_TEXT);
  // Each looks through all that the page says: on a huge one that is a slice of its own.
  const steps: readonly (() => Partial<FooterFact>)[] = [
    () => mark(context, 'siteCode', first(scene.blocks, SITE_CODE, 7, SITE_MARK), match => match[1] ?? ''),
    () =>
      linked(
        context,
        mark(context, 'icp', icp, match => match[0].replace(/\s+/gu, '')),
      ),
    () => policeMark(context),
    () => conacMark(context),
    () => reportMark(context),
    () => reportScript(context),
    () => mark(context, 'owner', ownerHit(blocks), match => ownerIn(match[1] ?? match[2] ?? '')),
    () =>
      mark(context, 'contact', first(blocks, CONTACT), match =>
        withoutEnd((match[1] ?? '').trim(), /[（(,，、/+\s-]/u),
      ),
    () => sitemapMark(context),
    () => lonePictures(context, icp?.block),
    () => pendingMarks(context),
  ];
  let facts: FooterFact = { text };
  for (const step of steps) {
    await pace.rest();
    facts = { ...facts, ...step() };
  }
  return facts;
}

/* 主办单位 stands above 承办单位 and 版权所有; one in a sentence, or further up, belongs to the text. */
function ownerHit(blocks: readonly Block[]): Hit | undefined {
  const host = named(first(blocks, HOST));
  const other = named(first(blocks, OTHER));
  const isOfText =
    host && other && (host.block.text.includes('。') || other.block.index - host.block.index > 6);
  if (isOfText) return other;
  // Who runs it is not who owns it, where the owner's own place is left empty.
  return host ?? (blocks.some(({ text }) => LEFT_EMPTY.test(text)) ? undefined : other);
}

function named(hit: Hit | undefined): Hit | undefined {
  if (!hit) return undefined;
  const { index, 0: whole, input } = hit.match;
  const words = hit.match[1] ?? hit.match[2] ?? '';
  const isLabel =
    /^版权(?:所有|保护|声明)$/u.test(words) ||
    (LABEL.test(words) && /^\s?[：:]/u.test(input.slice(index + whole.length)));
  return isLabel ? undefined : hit;
}

function ownerIn(words: string): string {
  const [name = ''] = words.split(NEXT_LABEL);
  return name.length < 4 ? words : name;
}

/* Scripts that write a mark, and the places that others fill: where they did not run (a saved page, no network), its absence says nothing. */
function pendingMarks({ scene }: Context): Pick<FooterFact, 'pending'> {
  const sources = scene.nodes
    .filter(({ index, last, firstPiece, endPiece }) => last === index && firstPiece === endPiece)
    .map(({ tag, element, names, id }) =>
      tag === 'script' ? `${id} ${attribute(element, 'src') ?? ''}` : names,
    )
    .join(' ');
  const pending = [
    ...(/conac|\bdzjg\b/iu.test(sources) ? (['conac'] as const) : []),
    ...(/jiucuo|\/exposure\//iu.test(sources) ? (['reportError'] as const) : []),
  ];
  return pending.length > 0 ? { pending } : {};
}

interface Hit {
  readonly block: Block;
  readonly match: RegExpExecArray;
  /** Where in the block it begins. */
  readonly at: number;
}

/* From the end, since the footer is where these belong. */
function first(blocks: readonly Block[], pattern: RegExp, digits = 0, kinds = 0): Hit | undefined {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at] as Block;
    const label = labelOf(blocks[at - 1]);
    const classes = block.classes | (label?.classes ?? 0);
    if (longestNumber(block.classes) < digits || (classes & kinds) !== kinds) continue;
    if (block.text.length > MAX_TEXT) continue;
    const before = label ? `${label.text} ` : '';
    const match = pattern.exec(before + block.text);
    if (match) return { block, match, at: Math.max(0, match.index - before.length) };
  }
  return undefined;
}

/* 网站标识码： in a cell of its own, before the cell with the code. */
function labelOf(block: Block | undefined): Block | undefined {
  return block && block.text.length <= 12 && /(?:[：:]|单位|主办|码)$/u.test(block.text.trim())
    ? block
    : undefined;
}

function mark<K extends string>(
  context: Context,
  name: K,
  hit: Hit | undefined,
  read: (match: RegExpExecArray) => string,
): Partial<Record<K, { value: string; where: ReturnType<Context['where']>; node: SceneNode }>> {
  if (!hit) return {};
  const node = nodeAt(context.scene, hit.block, hit.at);
  const value = { value: clip(read(hit.match), 100), where: context.where(node) };
  return { [name]: value } as Partial<Record<K, typeof value & { node: SceneNode }>>;
}

function linked(context: Context, found: ReturnType<typeof mark<'icp'>>): Partial<Pick<FooterFact, 'icp'>> {
  if (!found.icp) return {};
  const link = linkNamed(context, LATIN, ICP);
  const href = link && addressOf(link);
  return { icp: { ...found.icp, ...(href != null && { href: clip(href, 500) }) } };
}

function policeMark(context: Context): Partial<Pick<FooterFact, 'police'>> {
  const hit = first(context.scene.blocks, POLICE, 13);
  const link = linkTo(context, /beian\.(?:gov|mps\.gov)\.cn|recordcode=/iu);
  const recordCode = /(?:record|[?&])code=(\d{11}-\d{5}|\d{10,14})/iu.exec(link ? targetOf(link) : '')?.[1];
  const node = hit ? nodeAt(context.scene, hit.block, hit.at) : link;
  if (!node || (!hit && recordCode === undefined)) return {};
  return {
    police: {
      value: hit ? hit.match[0].replace(/[\s：:]+/gu, '') : (recordCode ?? ''),
      ...(recordCode !== undefined && { recordCode }),
      where: context.where(node),
    },
  };
}

function conacMark(context: Context): Partial<Pick<FooterFact, 'conac'>> {
  const link = linkTo(context, /bszs\.conac\.cn/iu);
  const image = tagged(context.scene, 'img').find(node =>
    /conac/iu.test(`${attribute(node.element, 'src') ?? ''} ${attribute(node.element, 'id') ?? ''}`),
  );
  const place = link ?? image ?? context.scene.byId.get('_ideConac');
  if (!place) return {};
  const color = /(red|blue)(?:_error)?\.(?:png|gif|jpg)/iu
    .exec(image ? (attribute(image.element, 'src') ?? '') : '')?.[1]
    ?.toLowerCase() as 'red' | 'blue' | undefined;
  return {
    conac: {
      href: clip(link ? targetOf(link) : '', 500),
      ...(color !== undefined && { image: color }),
      where: context.where(place),
    },
  };
}

function reportMark(context: Context): Partial<Pick<FooterFact, 'reportError'>> {
  const link =
    linkTo(context, /jiucuo|\/(?:exposure|errorinfo)\/|zfwzxx\./iu) ??
    linkNamed(context, FOOTER, /网站找错|找错$/u);
  const place = link ?? reportPicture(context.scene) ?? context.scene.byId.get('_span_jiucuo');
  if (!place) return {};
  const href = link ? targetOf(link) : '';
  const siteCode =
    /site_code=((?:bm)?\d{8,10})/iu.exec(href)?.[1] ?? reportScript(context).reportScript?.siteCode;
  return {
    reportError: {
      href: clip(href, 1_000),
      ...(siteCode !== undefined && { siteCode }),
      where: context.where(place),
    },
  };
}

function reportPicture(scene: Scene): SceneNode | undefined {
  return tagged(scene, 'img').find(({ element }) =>
    /jiucuo|网站找错/iu.test(`${attribute(element, 'src') ?? ''} ${attribute(element, 'alt') ?? ''}`),
  );
}

function reportScript({ scene, where }: Context): Partial<Pick<FooterFact, 'reportScript'>> {
  const script = tagged(scene, 'script').find(({ id }) => id === '_jiucuo_');
  if (!script) return {};
  // One without an address may fetch another, which then stands elsewhere.
  const src =
    attribute(script.element, 'src')?.trim() ??
    /(?:https?:)?\/\/[^\s'"]{4,200}/u.exec(clip(textContentOf(script.element) ?? '', MAX_TEXT))?.[0] ??
    '';
  const siteCode = attribute(script.element, 'sitecode') ?? undefined;
  return {
    reportScript: {
      src: clip(src && (resolve(src, scene) ?? src), 1_000),
      ...(siteCode !== undefined && { siteCode }),
      where: where(script),
    },
  };
}

function sitemapMark(context: Context): Partial<Pick<FooterFact, 'sitemap'>> {
  const link = linkNamed(context, FOOTER | LATIN, /^(?:网站地图|站点(?:地图|导航)|site\s?map)$/iu);
  if (link) return { sitemap: { href: clip(addressOf(link) ?? '', 1_000), where: context.where(link) } };
  const menu = context.scene.blocks.find(({ text }) => text.length < 6 && MENU.test(text));
  return menu ? { sitemap: { href: '', menu: true, where: context.where(menu.node) } } : {};
}
const MENU = /^(?:网站|站点)(?:地图|导航)$/u;

function linkNamed({ scene }: Context, kinds: number, pattern: RegExp): SceneNode | undefined {
  return scene.links.findLast(
    link => hasKind(classesWithin(scene, link), kinds) && pattern.test(wordsOf(scene, link, 100).trim()),
  );
}

function linkTo({ scene }: Context, pattern: RegExp): SceneNode | undefined {
  return scene.links[targetsOf(scene).findLastIndex(target => pattern.test(target))];
}

/* Each mark asks for all of them, and asking the page for the scripts of thousands of links is slow. */
const targets = new WeakMap<Scene, readonly string[]>();

function targetsOf(scene: Scene): readonly string[] {
  const known = targets.get(scene) ?? scene.links.map(targetOf);
  targets.set(scene, known);
  return known;
}

/** Where a link leads: its address, or the one that its script opens where it has none of its own. */
function targetOf(link: SceneNode): string {
  const href = addressOf(link) ?? '';
  if (/\/\//u.test(href)) return href;
  const script = attribute(link.element, 'onclick') ?? '';
  return /(?:https?:)?\/\/[^\s'")]{4,500}/u.exec(script)?.[0] ?? href;
}
