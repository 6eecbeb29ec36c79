/** Reads titles: of a link that is a line's title or holds a whole card, without the day beside it. */
import { attribute } from './primordials.js';
import { closest, wordsOf } from './context.js';
import type { Scene, SceneNode } from './scene.js';
import { HAN } from './text-class.js';
import { withoutEnd } from './text-end.js';

const WEAK =
  /^[[【(（]?\s?(?:详情|详细|查看|查阅|浏览|更多|下载|阅读|(?:网页)?快照|[页頁][库庫]存[档檔]|全文|原文|打印|关闭|[\u4e00-\u9fff]{0,2}解读|图解|点击|返回|首页|设为首页|加入收藏|收藏本站|上一[页篇]|下一[页篇]|尾页|末页|more|cached?(?: copy)?\b|(?:continue )?read(?:ing| more)|view|details|download|next|previous|\d+|(?:document|response|attachment|pdf)(?:\s[[(][^\])]{1,24}[\])])?)/iu;
/** A letter. They are listed: \p{L} takes the browser long to prepare. */
export const LETTER =
  /[A-Za-z\u00aa\u00ba\u00c0-\u024f\u0370-\u1fff\u3005-\u3007\u3041-\ud7ff\uf900-\ufaff]/u;
/** Most signs, and most characters after them, behind a weak word. */
const TAIL = 4;

/** Whether the words of a link lead to a title but are none: 查看详情, 下载, 3, »; or hold no letter at all. */
export function isWeak(text: string): boolean {
  if (!LETTER.test(text)) return true;
  const word = WEAK.exec(text)?.[0];
  if (word === undefined) return false;
  let at = word.length;
  while (at < word.length + TAIL && at < text.length && !LETTER.test(text.charAt(at))) at++;
  return text.length - at <= TAIL;
}

const BULLET = /^[\s•·●○▪■□◆◇►▶→»›>※☆★﹒・|-]+/u;

/** Words of a link as a title: the heading or first line of a card, and the whole title where the visible one is cut with dots. */
export function titleOf(scene: Scene, link: SceneNode): string {
  return (link.title ??= readTitle(scene, link));
}

function readTitle(scene: Scene, link: SceneNode): string {
  const words =
    cardTitle(scene, link) ??
    calledTitle(scene, link) ??
    withoutLength(scene, link, wordsOf(scene, link, 600))
      .replace(BULLET, '')
      .trim();
  const told = (
    attribute(link.element, 'title') ??
    (link.parent && attribute(link.parent.element, 'title')) ??
    ''
  )
    .replace(/\s+/gu, ' ')
    .trim();
  // Only a title that is cut has a longer one beside it; its day may follow in the same link.
  const mark = CUT.exec(words);
  if (!mark) return goesOn(words, told) ? told : words;
  const full = CALLED.test(told) ? (told.replace(CALLED, '').split(NO_TITLE)[0] ?? '') : told;
  const stem = withoutEnd(words.slice(0, mark.index), /[.…\s]/u);
  const begins = (start: string) => full.length >= start.length && full.startsWith(start.slice(0, 6));
  return stem !== words && (begins(stem) || begins(stem.replace(NO_NAME_FIRST, ''))) ? full : words;
}

/* Cut where the line is full, and no dots to say so: what is told beside it goes on in the midst of the words. */
function goesOn(words: string, told: string): boolean {
  const rest = told.startsWith(words) ? told.slice(words.length) : '';
  return words.length >= 8 && told.length <= 200 && HAN.test(rest.charAt(0)) && !isWeak(rest);
}

/* <span class="label">接访排期</span> <span class="tit">…</span> <span>2015-10-24</span>: one piece of a link, the longest with letters, is called its title. */
function calledTitle({ pieces }: Scene, { firstPiece, endPiece }: SceneNode): string | undefined {
  if (endPiece - firstPiece < 2 || endPiece - firstPiece > 8) return undefined;
  const parts = pieces.slice(firstPiece, endPiece);
  const named = parts.find(
    ({ node, text }) =>
      node.endPiece - node.firstPiece === 1 && NAMED_TITLE.test(node.names) && isTitle(text.trim(), 5),
  )?.text;
  return named !== undefined && parts.every(({ text }) => text.length <= named.length || !LETTER.test(text))
    ? named.replace(BULLET, '').trim()
    : undefined;
}
/* [2026-03-02] 关于…, [采购公告]-关于…: the day or the column may stand in front, in the same link. */
const NO_NAME_FIRST = /^(?:[\s\d./:[\]()（）【】年月日-]{5,24}|[[【][\u4e00-\u9fff]{2,8}[\]】][-\s]?)/u;

/* The length of a film is drawn over its picture, in front of the title. */
function withoutLength({ pieces }: Scene, { firstPiece, endPiece }: SceneNode, words: string): string {
  const first = pieces[firstPiece]?.text ?? '';
  return endPiece - firstPiece > 1 && LENGTH.test(first) ? words.replace(first.trim(), '') : words;
}

/* 文章标题：… 作者：… 更新时间：… : some systems tell all of a document where others tell its title. */
const CALLED = /^\s?(?:文章)?标题[：:]\s?/u;
const NO_TITLE = /\s(?:作\s?者|点击数?|(?:更新|发表|发布)时间)[：:]/u;
const CUT = /(?:…|\.\.)[\s\d./:：[\]()（）年月日发布更新时间期-]{0,24}$/u;

/* A link around a whole card: its heading is the title, or its first line that is neither a day nor a mere mark. */
function cardTitle(scene: Scene, link: SceneNode): string | undefined {
  const first = scene.pieces[link.firstPiece]?.block;
  const last = scene.pieces[link.endPiece - 1]?.block;
  if (!first || !last || first === last || last.index - first.index > 12) return undefined;
  const all = scene.blocks
    .slice(first.index, last.index + 1)
    .filter(block => block.node.index >= link.index && block.node.index <= link.last);
  const lines = all.filter(({ text }) => !LENGTH.test(text));
  const heading =
    lines.find(line => isHeading(line.node, link) && LETTER.test(line.text)) ??
    lines.find(line => NAMED_TITLE.test(line.node.names));
  if (heading && heading.text.trim().length >= 2) return heading.text.replace(/\n/gu, ' ').trim();
  const words = lines.filter(line => LETTER.test(line.text.replace(DAY_WORDS, '')));
  // Marks of a card have four characters, and so have short titles.
  const long = words.filter(line => line.text.trim().length >= 5);
  const written = long.length > 0 ? long : words.filter(line => isTitle(line.text.trim()));
  // Beside one such line stands its day, maybe with a label: 发布时间：2026.03.02.
  if (written.length === 0 && lines.length === all.length) return undefined;
  const [line = lines[0]] = written;
  return line?.text.replace(/\n/gu, ' ').replace(BULLET, '').trim();
}
/* 03:20 over the picture of a film. */
const LENGTH = /^\s?(?:\d{1,2}:)?\d{1,2}:\d\d\s?$/u;
/** Names of classes for the title of a card. */
export const NAMED_TITLE = /(?:^|[\s_-])(?:tit(?:le)?|bt|biaoti)(?:$|[\s_-])/u;
const DAY_WORDS = /[年月日发布时间期来源星]/gu;

function isHeading(node: SceneNode, link: SceneNode | undefined): boolean {
  const found = closest(node, at => at === link || /^h[1-6]$/u.test(at.tag), 3);
  return found !== undefined && found !== link;
}

/** Whether a link is the words of a heading: the title of what stands around it. */
export function isHeadline(link: SceneNode): boolean {
  return isHeading(link, undefined) || attribute(link.element, 'rel') === 'bookmark';
}

/** Whether a link is marked as a subject of the text, `<a rel="category tag">`: it names no text. */
export function namesSubject({ element }: SceneNode): boolean {
  return /\btag\b/u.test(attribute(element, 'rel') ?? '');
}

/** Whether words are long and telling enough for a title. */
export function isTitle(text: string, shortest = /\p{Script=Han}/u.test(text) ? 4 : 5): boolean {
  return text.length >= shortest && !isWeak(text);
}

/* White space, brackets, marks of list lines, and digits in front, as of a day whose parts are boxes. */
const FOLDABLE = /[\s[【(（•·●○▪■□◆◇►▶→»›>※☆★﹒・|-]|^\d/u;

const WORD = /[a-z]{3}/iu;

/** Whether a day stands among the words as part of them: 每周一学（2026年5月25日-31日）, 关于2026年5月25日停水的通知. */
export function isInName(words: string, dateText: string): boolean {
  const at = words.indexOf(dateText);
  const after = words.slice(at + dateText.length);
  return (
    at > 0 &&
    /[^\s：:]/u.test(words.charAt(at - 1)) &&
    (/^[-–—~～至到起前]/u.test(after) || (dateText.endsWith('日') && HAN.test(after.charAt(0))))
  );
}

/* The label of the day that was taken out of a link's words: 发布时间：. Without what was done, a part of the title may end so: 培训时间：. */
const LABEL_LEFT =
  /^\s?(?:发[布表]|更新|公布|添加|录入)?(?:日期|时间)\s?[：:]|(?:(?:发[布表]|更新|公布|添加|录入)(?:日期|时间)|\s(?:日期|时间))\s?[：:]\s?$/u;

/** A title without the day that stands in it. */
export function withoutDate(title: string, dateText: string): string {
  // A day whose parts are boxes has no space between them.
  const close = dateText.replace(/\s/gu, '');
  // Most titles hold neither a day nor anything to fold.
  if (!FOLDABLE.test(title) && !title.includes(dateText.trim()) && !title.endsWith(close)) return title;
  if (isInName(title, dateText)) return title;
  const joined = title.includes(dateText.trim())
    ? dateText.trim()
    : title.startsWith(close) || title.endsWith(close)
      ? close
      : '';
  // A day between words, or that a title ends with, is part of the name: `Papers of 25 May 2023 (PDF)`, `Board meeting – 25 May 2023`.
  const end = joined === '' ? 0 : title.indexOf(joined) + joined.length;
  const before = title.slice(0, end - joined.length);
  if (
    end > joined.length + 3 &&
    WORD.test(before) &&
    !HAN.test(title) &&
    (WORD.test(title.slice(end)) || /(?:[-–—]|\b(?:of|for|on|from)) $/iu.test(before))
  )
    return title;
  const cut = title
    .replace(joined, ' ')
    .replace(/^\s*[[【(（]\s*[\]】）)]/u, '')
    .replace(/[[【（(]\s*[\]】）)]\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/, ?,/u, ',')
    .replace(joined === '' ? '' : LABEL_LEFT, '')
    .trim();
  return cut.length >= 2 ? cut.replace(BULLET, '') : title;
}
