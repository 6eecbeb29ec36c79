/** Finds the heading of the content, the trail of the breadcrumb and the headings below. */
import { leadsHere } from './address.js';
import { isDayLabel } from './date-label.js';
import { clip, closest, isBlockShown, isShown, linkAround, namesOfWhole, wordsOf } from './context.js';
import { charsIn, type Block, type Context, type Piece, type Scene, type SceneNode } from './scene.js';
import { hasKind, LATIN, TRAIL } from './text-class.js';
import { isWeak, LETTER } from './titles.js';

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
const CRUMB =
  /(?:当前|现在|目前|所在|您的|你的)(?:的)?位置|您(?:现在|当前)?(?:所)?在|^位置\s?[：:]|^location\s?[：:]|you are here/iu;
/* Trails without a label; 首页 > 下一页 is a pager. */
const FROM_HOME = /^(?:网站|本站)?(?:首\s?页|主页|home)\s?[>＞»›→](?!.*下一?页)/iu;
const CRUMB_NAME =
  /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|mbx|position|weizhi|dqwz|location|curr?pos|path)(?:$|[\s_-])/u;
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
    const whole = block.text.replace(/\n/gu, ' ').trim();
    if (whole.length < 2 || whole.length > 200 || isTrail(whole)) continue;
    seen++;
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
          isElsewhere(scene, linkAround(scene, block)) && { leadsAway: true as const }),
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
  else if (isTitleName(block.node) || isTitleName(block.node.parent)) score += 2.5;
  const isIssuer = isOfSite || isIssuerOf(text, declared) || isIssuerOf(text, page);
  if (declared.length >= 4 && !isIssuer && same(text, declared)) score += 6;
  if (page.length >= 4 && text.length >= 4 && !isIssuer && page.includes(text))
    // The name of the site stands behind, mostly.
    score += text.length < 8 ? 2 : page.startsWith(text) ? 4.5 : 3.5;
  if (text.length < 4) score -= 1;
  if (isInLink(scene, block)) score -= 4;
  // 四、响应文件提交 heads a part, unless the document is called so.
  if (NUMBERED.test(text) && !page.includes(text)) score -= 3;
  else if (OF_NOTICE.test(text)) score += 1;
  return score - order / 200;
}

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
  const name = text.replace(/[^a-z\d]/gu, '');
  return (
    name.length >= 8 &&
    page.startsWith(text) &&
    /^[^a-z]{1,3}(?!home|welcome)[a-z]/u.test(page.slice(text.length, text.length + 12)) &&
    (/^[a-z]+:\/\/([^/?#]+)/u.exec(url)?.[1] ?? '').replace(/[^a-z\d]/gu, '').includes(name)
  );
}

function isTitleName(node: SceneNode | undefined): boolean {
  return node !== undefined && node.names !== '' && TITLE_NAME.test(namesOfWhole(node));
}

function isTrail(text: string): boolean {
  return /[>＞»›→]/u.test(text) && (CRUMB.test(text) || FROM_HOME.test(text));
}

/* <h1>Title<br><small>2023-05-06</small></h1>, <h1><span>06.05.2023</span>Title</h1>: the day stands in the block of the title, and the document is called by the rest. */
function titleBesideDay(
  { pieces }: Scene,
  { text, firstPiece, endPiece }: Block,
  page: string,
  isByline: boolean,
): string | undefined {
  const own = (isByline && pieces[firstPiece]?.text.trim()) || '';
  if (own.length >= 5 && page.startsWith(fold(own))) return own;
  const last = pieces[endPiece - 1];
  const title =
    endPiece - firstPiece > 1 && last && DAY.test(text.slice(0, last.start)) ? last.text.trim() : '';
  return title.length >= 8 && page.includes(fold(title)) ? title : undefined;
}
const DAY =
  /^\s?(?:\d{1,2}\.?[\s./-][^\d\n]{0,10}\d{0,2}[\s./-]?\d{4}|\d{4}\D{1,2}\d{1,2}\D{1,2}\d{1,2})\D{0,4}$/u;
const BESIDE_DAY = 3.2;

/* The line above a lone date is what the date belongs to, the more where the date says that it is one of publication; the lines of lists are links. */
function bylineBonus({ scene }: Context, block: Block, bylines: ReadonlyMap<number, boolean>): number {
  if (block.text.length < 5 || bylines.has(block.index)) return bylines.has(block.index) ? -2 : 0;
  const said = bylines.get(block.index + 1);
  // A box of news may list the text itself, above its own title.
  if (said !== undefined && linkAround(scene, block) && !headingTag(block.node) && !isTitleName(block.node))
    return 0;
  if (said !== undefined)
    return (said || leadsToText(scene, block.index + 2)) && isTelling(scene, block) ? BESIDE_DAY : 2.5;
  return bylines.has(block.index + 2) ? 1.5 : bylines.has(block.index + 3) ? 0.7 : 0;
}

/* Below a title and its day stands the text; below those of a card, the next card. */
function leadsToText({ blocks }: Scene, from: number): boolean {
  return [0, 1].some(step => (blocks[from + step]?.text.length ?? 0) >= SENTENCE);
}
const SENTENCE = 40;

function isTelling(scene: Scene, block: Block): boolean {
  return (
    !/[：:]\s*$/u.test(block.text) &&
    !isWeak(block.text) &&
    !isDayLabel(block.text) &&
    !linkAround(scene, block)
  );
}

function same(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length >= 10 && b.length >= 10 && (a.startsWith(b.slice(0, 30)) || b.startsWith(a.slice(0, 30))))
  );
}

function headingTag(node: SceneNode): string | undefined {
  return closest(node, isHeading, 3)?.tag;
}

function isHeading({ tag }: SceneNode): boolean {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6';
}

/* Titles of posts lead to the post, on its own page too. */
function isInLink(scene: Scene, { node }: Block): boolean {
  return isElsewhere(
    scene,
    closest(node, ({ tag }) => tag === 'a', 4),
  );
}

function isElsewhere(scene: Scene, link: SceneNode | undefined): boolean {
  return link !== undefined && !leadsHere(scene, link);
}

/** A title as it is compared: one width, one case, no white space. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** Steps of the breadcrumb, e.g. `['首页', '政务公开', '通知公告']`. */
export function gatherBreadcrumb({ scene }: Context): string[] {
  for (const node of scene.attributed) {
    if (node.names === '' || node.area === 'footer' || node.firstPiece === node.endPiece) continue;
    if (CRUMB_NAME.test(node.names) && !/^(?:ul|ol)$/u.test(node.parent?.tag ?? '')) {
      const steps = stepsIn(scene, node);
      if (steps.length >= 2 && steps.length <= 9) return steps;
    }
  }
  const saying = (trail: RegExp) =>
    scene.blocks.find(
      ({ text, classes }) => text.length < 200 && hasKind(classes, TRAIL | LATIN) && trail.test(text.trim()),
    );
  const said = saying(CRUMB) ?? saying(FROM_HOME);
  if (!said) return [];
  const steps = splitTrail(said.text);
  const box = said.node.parent;
  // The words 当前位置 may stand beside the box of the steps; a box with more than a trail is the page.
  return steps.length >= 2 || !box || charsIn(scene, box) > MOST ? steps : stepsIn(scene, box);
}
/** Most characters of a trail. */
const MOST = 200;

/* Without signs between them each step is an element of its own. */
function stepsIn(scene: Context['scene'], node: SceneNode): string[] {
  if (charsIn(scene, node) > MOST) return [];
  const words = wordsOf(scene, node, 400);
  if (SIGN.test(words)) return splitTrail(words);
  const steps = scene.pieces
    .slice(node.firstPiece, node.endPiece)
    .map(({ text }) => text.trim())
    .filter(text => LETTER.test(text) && !/[：:]$/u.test(text) && text.length <= 60);
  return steps.length >= 2 ? steps.slice(0, 9) : splitTrail(words);
}
const SIGN = /[>＞»›→|]|--|\s\/\s/u;

function splitTrail(text: string): string[] {
  const trail = text.replace(/^.{0,12}?(?:位置|所在地|location|here)\s?(?:是)?\s?[：:]?/iu, '');
  const steps = trail
    .split(/\s?(?:>>|-{1,2}>|[>＞»›→]|\s\/\s|\|)\s?/u)
    .map(step => clip(step, 60))
    .filter(step => step !== '' && step.length <= 40);
  return steps.length >= 2
    ? steps.slice(0, 9)
    : trail
        .trim()
        .split(/\s+/u)
        .filter(step => step.length <= 20 && LETTER.test(step))
        .slice(0, 9);
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
