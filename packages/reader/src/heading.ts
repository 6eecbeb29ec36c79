/** Finds the heading of the content and the headings below. */
import { leadsHere, leadsHome } from './address.js';
import { isTrail } from './breadcrumb.js';
import { isDayLabel } from './date-label.js';
import { clip, closest, isBlockShown, isShown, linkAround, linkOf, namesOfWhole } from './context.js';
import { TEXT_ITSELF } from './kind-words.js';
import { isColumnHead } from './list-heading.js';
import { type Block, type Context, type Piece, type Scene, type SceneNode } from './scene.js';
import { isWeak } from './titles.js';

/** The heading of the page's content and the block that carries it. */
export interface Heading {
  readonly text: string;
  readonly block: Block;
  /** From 0 to 1. */
  readonly confidence: number;
  /** It leads to another page, and the document is not called so: the headline of a list, in a page that says no name of its own. */
  readonly leadsAway?: true;
}

const TITLE_NAME =
  /(?:^|[\s_-])(?:(?:article|art|news|content|con|info|detail|main|page|text|xl|x|wz|zw|nr|web|content_)?[_-]?(?:title|tit|biaoti|headline|heading|bt))(?:$|[\s_\d-])/u;
/* 更多>> beside the name of a box. */
const MORE = /^更多\s?[>＞»》]{1,3}\s?|\s?更多\s?[>＞»》]{1,3}$/u;
const MAX_BLOCKS = 400;
const MIN_SCORE = 3.2;

/** The best heading: large, early, like the document's title or the declared one. */
export function findHeading(
  context: Context,
  title: string,
  declared: string | undefined,
  bylines: ReadonlyMap<number, boolean>,
): Heading | undefined {
  const { scene } = context;
  const wanted = fold(declared ?? '');
  const page = fold(title);
  let best: Heading | undefined;
  let top = 0;
  let seen = 0;
  for (const block of scene.blocks) {
    if (seen > MAX_BLOCKS) break;
    if (block.node.area === 'footer') continue;
    const whole = block.text.replace(/\n/gu, ' ').trim().replace(MORE, '');
    // What ends with a colon names what follows it.
    if (whole.length < 2 || whole.length > 200 || isTrail(whole) || /[：:]$/u.test(whole)) continue;
    seen++;
    // <h1><a>[ 返回 ]</a></h1> below a text.
    if (isWeak(whole) && isElsewhere(scene, linkAround(scene, block))) continue;
    const own = titleBesideDay(scene, block, page, bylines.has(block.index));
    const text = own ?? whole;
    const score =
      scoreOf(scene, block, fold(text), page, wanted, seen) +
      (own === undefined ? bylineBonus(context, block, bylines) : BESIDE_DAY);
    if (score > top && isBlockShown(scene, block)) {
      top = score;
      best = {
        text: clip(text, 300),
        block,
        confidence: Math.min(1, score / 10),
        ...(scene.url !== '' &&
          !page.includes(fold(text)) &&
          // [置顶] or its day stands before the link of a line.
          isElsewhere(
            scene,
            /^[\d[【]/u.test(text)
              ? linkOf(scene.pieces[block.endPiece - 1]?.node ?? block.node)
              : linkAround(scene, block),
          ) && { leadsAway: true as const }),
      };
    }
  }
  return best && top >= MIN_SCORE ? shownOnly(scene, best) : undefined;
}

/* <h1>Title<span hidden>1</span></h1>: what is not shown is no part of the title. */
function shownOnly({ pieces }: Scene, heading: Heading): Heading {
  const { block, text } = heading;
  let shown = '';
  for (let at = block.firstPiece; at < block.endPiece; at++) {
    const { node, start } = pieces[at] as Piece;
    const end = at + 1 < block.endPiece ? pieces[at + 1]?.start : undefined;
    if (isShown(node)) shown += block.text.slice(start, end);
  }
  // A title before its day is less than the block already.
  const own = clip(shown.replace(/\n/gu, ' '), 300);
  return own.length >= 2 && own.length < text.length ? { ...heading, text: own } : heading;
}

function scoreOf(
  scene: Scene,
  block: Block,
  text: string,
  page: string,
  declared: string,
  order: number,
): number {
  const tag = headingTag(block.node);
  const { area } = block.node;
  let score = area === 'content' ? 0.5 : -3;
  if (tag === 'h1') score += 6;
  else if (tag === 'h2') score += 4;
  else if (tag === 'h3' || tag === 'h4') score += 2.5;
  const isOfSite = isSiteName(text, page, scene.url);
  if (isOfSite) score -= 1;
  else if (FOR_THE_EAR.test(block.node.names) && !page.includes(text)) score -= 4;
  else if (isTitleName(block.node) || isTitleName(block.node.parent)) score += 2.5;
  const isIssuer = isOfSite || isIssuerOf(text, declared) || isIssuerOf(text, page);
  if (declared.length >= 4 && !isIssuer && same(text, declared)) score += 6;
  if (page.length >= 4 && text.length >= 4 && !isIssuer && page.includes(text))
    // The name of the site stands behind, mostly.
    score += text.length < 8 ? 2 : page.startsWith(text) ? 4.5 : 3.5;
  else if (tag !== undefined && !isIssuer && saysMore(text, page)) score += 3.5;
  if (text.length < 4) score -= 1;
  if (isElsewhere(scene, linkOf(block.node))) score -= 4;
  // What leads to the front page is called as the site is.
  const around = linkAround(scene, block);
  if (isElsewhere(scene, around) && leadsHome(around)) score -= 8;
  // 四、响应文件提交 heads a part, unless the document is called so.
  if (OF_PART.test(text) && !page.includes(text)) score -= 3;
  else if (TEXT_ITSELF.test(text)) score += 4;
  else if (OF_NOTICE.test(text)) score += 1;
  return score - order / 200;
}

/* `Content start`, for screen readers alone. */
const FOR_THE_EAR = /(?:^|[\s-])(?:sr-only|visually-?hidden|screen-?reader)/u;

/* What a notice is called at its end. */
const OF_NOTICE = /^[^-—|]{8,}(?:[公通]告|公示|通知)$/u;

/* 某县人民政府办公室 signs a document whose title begins 某县人民政府办公室关于…: the beginning of a title, and none. */
function isIssuerOf(text: string, title: string): boolean {
  return (
    text.length >= 4 && title.startsWith(text) && BY_ISSUER.test(title.slice(text.length, text.length + 5))
  );
}
const BY_ISSUER = /^(?:办公[厅室])?(?:关于|印发|转发|批转)/u;

/* `Oakham Parish Council - Minutes` at oakhamparishcouncil.gov.uk: what the site is called, and then the page. */
function isSiteName(text: string, page: string, url: string): boolean {
  if (!page.startsWith(text)) return false;
  const name = text.replace(/[^a-z\d]/gu, '');
  return (
    name.length >= 8 &&
    /^[^a-z]{1,3}(?!home|welcome)[a-z]/u.test(page.slice(text.length, text.length + 12)) &&
    (/^[a-z]+:\/\/([^/?#]+)/u.exec(url)?.[1] ?? '').replace(/[^a-z\d]/gu, '').includes(name)
  );
}

/* `Records Request | Oakham Police` above `Public Records Request Form`: the first part of the title, and more. */
function saysMore(text: string, page: string): boolean {
  const front = page.split(/[|–—»·]/u)[0] as string;
  return (
    front.length >= 8 &&
    front.length < page.length &&
    text.length > front.length &&
    text.length < front.length * 2 &&
    text.includes(front)
  );
}

function isTitleName(node: SceneNode | undefined): boolean {
  return node !== undefined && node.names !== '' && TITLE_NAME.test(namesOfWhole(node));
}

/*
 * <h1>Title<br><small>2023-05-06</small></h1>, <h1><span>06.05.2023</span>Title</h1>: the day stands in the block of the
 * title, and the document is called by the rest; or the tag says that it is one, or the day stands behind it in brackets.
 */
function titleBesideDay(
  scene: Scene,
  { node, text, firstPiece, endPiece }: Block,
  page: string,
  isByline: boolean,
): string | undefined {
  const { pieces } = scene;
  const first = pieces[firstPiece] as Piece;
  // A list beside the text has a line for it as well.
  if (isElsewhere(scene, linkOf(first.node))) return undefined;
  const own = first.text.trim();
  const rest = text.slice(own.length).trimStart();
  if (
    own.length >= 5 &&
    // <h5>发布日期：<span>2021-05-06</span></h5> is called by nothing.
    !isDayLabel(own) &&
    ((isByline && page.startsWith(fold(own))) ||
      (headingTag(node) !== undefined && DAY_FIRST.test(rest)) ||
      (isByline && DAY_IN_BRACKETS.test(rest)))
  )
    return own;
  const last = pieces[endPiece - 1];
  const title =
    endPiece - firstPiece > 1 && last && DAY.test(text.slice(0, last.start)) ? last.text.trim() : '';
  return title.length >= 8 && page.includes(fold(title)) ? title : undefined;
}
const DAY =
  /^\s?(?:\d{1,2}\.?[\s./-][^\d\n]{0,10}\d{0,2}[\s./-]?\d{4}|\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2})\D{0,4}$/u;
const BESIDE_DAY = 3.2;
const ABOVE = 2.8;
const DAY_FIRST =
  /^[（(【[]?(?:(?:发布)?(?:时间|日期)[：:]\s?)?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)日?(?![\u4e00-\u9fff])/u;
const DAY_IN_BRACKETS = /^[（(【[]\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[）)】\]]$/u;

/* The line above a lone date is what the date belongs to, the more where the date says that it is one of publication; the lines of lists are links. */
function bylineBonus({ scene }: Context, block: Block, bylines: ReadonlyMap<number, boolean>): number {
  if (block.text.length < 5 || bylines.has(block.index)) return bylines.has(block.index) ? -2 : 0;
  const next = scene.blocks[block.index + 1];
  if (next && isColumnHead(scene, block, next.node)) return 0;
  const said = bylines.get(block.index + 1);
  // A box of news may list the text itself, above its own title.
  if (said !== undefined && linkAround(scene, block) && !headingTag(block.node) && !isTitleName(block.node))
    return 0;
  if (said !== undefined)
    return (said || leadsToText(scene, block.index + 2)) && isTelling(scene, block) ? BESIDE_DAY : 2.5;
  // Some have their day above the title, first of all below the trail.
  if (
    bylines.has(block.index - 1) &&
    beginsContent(scene.blocks[block.index - 2]) &&
    leadsToText(scene, block.index + 1) &&
    isTelling(scene, block)
  )
    return ABOVE;
  return bylines.has(block.index + 2) ? 1.5 : bylines.has(block.index + 3) ? 0.7 : 0;
}

function beginsContent(above: Block | undefined): boolean {
  return !above || above.node.area !== 'content' || isTrail(above.text);
}

/* Below a title and its day stands the text; below those of a card, the next card. */
function leadsToText({ blocks }: Scene, from: number): boolean {
  return [0, 1].some(step => (blocks[from + step]?.text.length ?? 0) >= SENTENCE);
}
const SENTENCE = 40;

function isTelling(scene: Scene, block: Block): boolean {
  return (
    !/[。；]/u.test(block.text) &&
    !WITH_TIME.test(block.text) &&
    !isWeak(block.text) &&
    !isDayLabel(block.text) &&
    !linkAround(scene, block)
  );
}
/* 2021-05-06 …: a line of a list has a day of its own; 现在时间：… is the clock of the site. */
const WITH_TIME = /^(?:\W?\d{4}[-/.]\d{1,2}[-/.]\d|[\u4e00-\u9fff]{0,4}(?:时间|日期)[：:])/u;

/* Either may be cut short, but not to the name of the office that it begins with. */
function same(a: string, b: string): boolean {
  const least = Math.max(10, Math.min(30, Math.max(a.length, b.length) / 2));
  return (
    a === b ||
    (a.length >= least && b.length >= least && (a.startsWith(b.slice(0, 30)) || b.startsWith(a.slice(0, 30))))
  );
}

function headingTag(node: SceneNode): string | undefined {
  return closest(node, isHeading, 3)?.tag;
}

function isHeading({ tag }: SceneNode): boolean {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6';
}

/* Titles of posts lead to the post, on its own page too. */
function isElsewhere(scene: Scene, link: SceneNode | undefined): link is SceneNode {
  return link !== undefined && !leadsHere(scene, link);
}

/** A title as it is compared: one width, one case, no white space. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** Headings h1 to h6 of the content, and lines that number themselves like one (`一、总体情况`). */
export function gatherHeadings(
  context: Context,
): { level: number; text: string; where: ReturnType<Context['where']> }[] {
  const headings: { level: number; text: string; where: ReturnType<Context['where']> }[] = [];
  for (const block of context.scene.blocks) {
    if (block.node.area !== 'content' || headings.length >= 300) continue;
    const level = headingLevel(block);
    if (level === 0 || !isBlockShown(context.scene, block)) continue;
    headings.push({ level, text: clip(block.text, 150), where: context.where(block.node) });
  }
  return headings;
}

/** Level of a line that is a heading; 0 of one that is none. */
export function headingLevel({ node, text }: Block): number {
  const tag = text.length > 150 ? undefined : headingTag(node);
  if (tag !== undefined) return Number(tag[1]);
  return text.length <= 40 && NUMBERED.test(text) && !/[。；]$/u.test(text) ? 2 : 0;
}
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[章节部分])/u;
/* The same with other marks, on which the eye falls as well; text is folded. */
const OF_PART =
  /^(?:\(?[一二三四五六七八九十]{1,3}[、.)]|第[一二三四五六七八九十\d]{1,3}[章节部分]|\d[、.](?!\d))/u;
