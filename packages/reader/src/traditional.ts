/** Reads the traditional characters of labels and messages as the simplified ones that the reader's words are written in. */

/* Only what stands in words for days, and in those for nothing. */
const TRADITIONAL = '發佈時間創錄載無暫數據資訊沒內結';
const SIMPLIFIED = '发布时间创录载无暂数据资讯没内结';

/** `發布日期` as `发布日期`. */
export function simplified(text: string): string {
  return text.replace(/[一-鿿]/gu, char => SIMPLIFIED[TRADITIONAL.indexOf(char)] ?? char);
}
