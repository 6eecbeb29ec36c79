/** Which page numbers a pager shows: the first, the last, and those around the present one. */

/** Page numbers in order; 0 stands for a gap. */
export function pageNumbers(page: number, pages: number): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages].filter(
    each => each >= 1 && each <= pages,
  );
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((each, index) => {
    const gap = each - (numbers[index - 1] ?? each);
    return gap === 2 ? [each - 1, each] : gap > 2 ? [0, each] : [each];
  });
}
