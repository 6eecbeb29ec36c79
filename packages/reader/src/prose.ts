/** The words of the content: how much of it is sentences, and its text as a whole. */
import { clip, closest, isBlockShown, isShown } from './context.js';
import { lineTest } from './line-test.js';
import type { FoundList } from './lists.js';
import { forEachPaced, type Pace } from './pace.js';
import { maskPrivate } from '@sunboard/model';
import { attribute } from './primordials.js';
import type { Block, Context, Scene, SceneNode } from './scene.js';
import { longestNumber } from './text-class.js';

const MAX_TEXT = 20_000;

/** Sentences of either script; those of duties and notes are short, and only Chinese marks tell these from names. */
const LONG = { least: 40, marks: /[，。；,.;]/u };
export const SHORT = { least: 20, marks: /[，。；]/u };

/* What a footer says, whatever its element is called. */
const OF_THE_SITE = /copyright|©|版权所有|备案|icp备|公网安备|网站标识码|all rights/iu;

/** Words of the content in sentences, list lines and tables aside. */
export function proseLength({ scene }: Context, lists: readonly FoundList[], sentence = LONG): number {
  const inLine = lineTest(lists);
  let length = 0;
  for (const block of scene.blocks) {
    if (
      block.node.area !== 'content' ||
      block.text.length < sentence.least ||
      !sentence.marks.test(block.text)
    )
      continue;
    if (!inLine(block.node) && !block.node.concealed && !OF_THE_SITE.test(block.text))
      length += block.text.length;
  }
  return length;
}

/** What the content says, block by block. */
export async function contentText({ scene }: Context, pace: Pace): Promise<string> {
  let text = '';
  const isFolded = foldedParts(scene);
  await forEachPaced(scene.blocks, pace, block => {
    if (text.length >= MAX_TEXT || block.node.area !== 'content') return;
    if ((isBlockShown(scene, block) && isShown(block.node)) || isFolded(block.node))
      text += `${text === '' ? '' : '\n'}${maskedBlock(block)}`;
  });
  return text.slice(0, MAX_TEXT);
}

/* Readers open what is folded, stands behind another tab or is hidden until its button is pressed: the page says it all the same. A banner tells of every page of its site. */
function foldedParts({ attributed }: Scene): (node: SceneNode) => boolean {
  const opened = new Set(
    attributed.flatMap(({ element }) => attribute(element, 'aria-controls')?.split(' ') ?? []),
  );
  return node =>
    closest(
      node,
      ({ tag, id, names }) =>
        opened.has(id) || (!node.concealed && (tag === 'details' || /tab|pane|collapse|accord/u.test(names))),
    ) !== undefined && closest(node, ({ names }) => names.includes('banner')) === undefined;
}

/* Masked before it is parted: a number may go on in the next line. */
function maskedBlock({ text, classes }: Block): string {
  if (!text.includes('\n')) return clip(text, MAX_TEXT);
  return (longestNumber(classes) >= 11 ? maskPrivate(text) : text)
    .split('\n')
    .map(line => clip(line, MAX_TEXT))
    .join('\n');
}
