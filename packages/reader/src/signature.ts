/** Tells 落款, the day below a text beside its signer, from a byline: it is the day of signing, and the text may have been published later. */
import type { TextDate } from './dates.js';
import type { Heading } from './heading.js';
import type { Scene } from './scene.js';

const SENTENCE = /[。；！]/u;
const SHORTEST_SENTENCE = 10;
const WRITTEN_OUT = /[年〇○一二三四五六七八九十]/u;
const SIGNER = /^[^：:。，]{4,40}(?:[局委厅部办府会院署处科所队站校厂室行]|中心|公司|大学|集团|支队)$/u;
/** Words of a line that tells of the page rather than signs the text. */
const OF_PAGE = /来源|作者|编辑|点击|浏览|阅读|访问|字[号体]|发布|更新|时间|日期/u;
/** Most characters of a line beside its day that sign it: the name of an office. */
const LONGEST_SIGNER = 30;

/** Most blocks between a heading and the signature of a short text; farther away no day is taken for a byline. */
const NEAR = 14;

/** Whether a day without a label signs the writing that stands between it and the heading. */
export function isSignature(date: TextDate, heading: Heading | undefined, { blocks }: Scene): boolean {
  const { block, match, rest, role } = date;
  if (role !== 'unknown' || match.time !== undefined || match.precision !== 'day' || !heading) return false;
  if (block.index > heading.block.index + NEAR) return false;
  if (rest > LONGEST_SIGNER || OF_PAGE.test(block.text)) return false;
  if (!WRITTEN_OUT.test(match.text) && !SIGNER.test(blocks[block.index - 1]?.text.trim() ?? '')) return false;
  for (let at = heading.block.index + 1; at < block.index; at++) {
    const text = blocks[at]?.text ?? '';
    if (text.length >= SHORTEST_SENTENCE && SENTENCE.test(text)) return true;
  }
  return false;
}

/** Whether a day stands alone in its line, wherever that is. */
export function standsAlone(date: TextDate): boolean {
  return (
    date.rest <= 4 &&
    date.node.area === 'content' &&
    date.match.precision === 'day' &&
    date.block.text.length < 30
  );
}
