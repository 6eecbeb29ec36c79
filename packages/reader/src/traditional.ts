/** Reads the traditional characters of labels and messages as the simplified ones that the reader's words are written in. */

/* Only what stands in words for days, and in those for nothing. */
const TRADITIONAL = '發佈時間開創錄傳載報訂關實檢無暫數據資訊內結檔沒應項動聞';
const SIMPLIFIED = '发布时间开创录传载报订关实检无暂数据资讯内结档没应项动闻';

/** `發布日期` as `发布日期`. */
export function simplified(text: string): string {
  return text.replace(/[一-鿿]/gu, char => SIMPLIFIED[TRADITIONAL.indexOf(char)] ?? char);
}
