/** Reads how many lines and pages a list says it has (共 12 条, 1/3 页, page 1 of 3). */
import type { Context, Scene } from './scene.js';
import { hasKind, LATIN, PAGING } from './text-class.js';

const TOTAL =
  /(?:共(?:有)?|总(?:计|数)?[:：]?|合计|total(?: of)?:?)\s{0,3}(\d{1,7})\s{0,2}(?:条|个结果|项|篇|件|则|records?|items?|results?)/iu;
const PAGES = /(?:共|总)\s{0,3}(\d{1,6})\s{0,2}页|\d\s?[/／]\s?(\d{1,6})\s?页|page\s\d{1,5}\sof\s(\d{1,6})/iu;

/** Total and number of pages, each absent where the page does not say. */
export function pagingOf({ scene }: Context): { total?: number; pages?: number } {
  let total: number | undefined;
  let pages: number | undefined;
  for (const block of scene.blocks) {
    if (
      block.text.length > 200 ||
      !hasKind(block.classes, PAGING | LATIN) ||
      !/[共总页]|total|page/iu.test(block.text)
    )
      continue;
    total ??= numberOf(TOTAL.exec(block.text)?.[1]);
    const match = PAGES.exec(block.text);
    pages ??= numberOf(match?.[1] ?? match?.[2] ?? match?.[3]);
  }
  return { ...(total !== undefined && { total }), ...(pages !== undefined && { pages }) };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a line leads to the pages of a list that follow. */
export function hasPaging(scene: Scene): boolean {
  return scene.blocks.some(
    block =>
      block.text.length < 120 &&
      hasKind(block.classes, PAGING | LATIN) &&
      /共\s?\d+\s?[页条]|下一?页|尾页|末页|\d\s?\/\s?\d+\s?页|next page|page \d+ of/iu.test(block.text),
  );
}
