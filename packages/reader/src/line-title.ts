/** Tells what a line is about where its link does not. */
import { addressOf } from './address.js';
import { titleInColumn } from './column-roles.js';
import { closest } from './context.js';
import type { Entry } from './list-entry.js';
import type { Scene, SceneNode } from './scene.js';
import { countSpots, type Spot, type Spots } from './spot.js';
import { isHeadline, isTitle, isWeak, titleOf } from './titles.js';
import { longestWords } from './unlinked.js';

/** Heading, day, then the papers; heading, the number of the paper, day; heading, day and `Read more` in any order: what a card is about, where its heading leads nowhere. */
export function titleOfCard(
  scene: Scene,
  container: SceneNode,
  link: SceneNode,
  { piece, text: day }: Spot,
  spots: Spots,
): string | undefined {
  const title = titleOf(scene, link);
  const tellsNothing = isWeak(title);
  if (link.firstPiece <= piece && !tellsNothing && !isCode(title)) return undefined;
  const around = closest(container, ({ tag }) => tag === 'li' || tag === 'article', 4);
  const card = around && countSpots(spots, around) === countSpots(spots, container) ? around : container;
  const heading = scene.pieces
    .slice(card.firstPiece, tellsNothing ? card.endPiece : piece)
    .find(({ node, text }) => isHeadline(node) && isTitle(text))?.text;
  if (heading !== undefined || !tellsNothing || container.tag === 'tr') return heading;
  // 关于……的通知 2026-03-02, a summary, 阅读更多: what the line of the day says besides.
  const line = scene.pieces[piece]?.block.text ?? '';
  const words = line.endsWith(day) ? line.slice(0, -day.length).trim() : '';
  return words.length >= 8 && words.length <= 100 && isTitle(words) && !/[：:]/u.test(words)
    ? words
    : undefined;
}

/** 【下载】【收藏】 beside the day below a text, 进入直播室 below that of an interview; a line says elsewhere what it is about. */
export function isButton(scene: Scene, link: SceneNode, { tag }: SceneNode): boolean {
  const title = titleOf(scene, link);
  if (tag === 'li' || tag === 'tr') return false;
  if (/^进入[\u4e00-\u9fff]{0,6}[\s>＞»›]*$/u.test(title)) return true;
  if (!/^javascript:/iu.test(addressOf(link) ?? '')) return false;
  return isWeak(title) || /^[【[]?收藏[】\]]?$/u.test(title);
}

/** The link of a row is but a number or a file: what it is about stands in another cell. */
export function titleInRow(
  scene: Scene,
  container: SceneNode,
  title: string,
  spot: Spot,
  flat: boolean,
): string {
  if (flat || container.tag !== 'tr') return title;
  const isBare = isWeak(title) || isCode(title) || ALONE.test(title);
  const named = isBare || PAPER.test(title) ? titleInColumn(scene, container) : undefined;
  if (named) return named;
  if (!isBare) return title;
  const words = longestWords(scene, container, spot.text);
  return words.length > title.length && words.length <= 200 && isTitle(words) ? words : title;
}

/** 公告 | 公告 | 公告: where all rows lead on by the same short word, another cell tells what each is about, or none does. */
export function retitled(scene: Scene, group: readonly Entry[]): readonly Entry[] {
  const word = group[0]?.title ?? '';
  if (
    group.length < 3 ||
    word.length > 4 ||
    group.some(({ title, container }) => title !== word || container.tag !== 'tr')
  )
    return group;
  return group.flatMap(entry => {
    const { container, dateText = '' } = entry;
    const title = titleInColumn(scene, container) ?? longestWords(scene, container, dateText);
    return title !== word && isTitle(title) ? { ...entry, title } : [];
  });
}

/* Video (MP4), Response 22/0311 [PDF, 80KB]: what kind of paper the link leads to, not what it is about. */
const PAPER = /^(?:video|documents?|response|minutes|agenda)\b.{0,24}$/iu;

/* Of which body or meeting, another cell tells. */
const ALONE = /^(?:draft )?(?:minutes|agenda)(?: \(?pdf\)?)?$/iu;

/* FOI-2023-0101, 23/0145, pr17-02 */
function isCode(title: string): boolean {
  return /^[A-Z\d][A-Z\d /_.#-]{1,19}$|^[a-z]{1,4}\d[\d.-]{0,12}$/u.test(title) && /\d/u.test(title);
}
