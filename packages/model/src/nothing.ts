/** Words that people and programs put where there is nothing to say. */

const LONGEST = 9;
const NOTHING =
  /^(?:[-—–－_/\\.·\s]{1,9}|无|暂无|空|null|\(null\)|nil|none|undefined|nan|n\/?a|#n\/a|\\n|0000-00-00)$/i;

/** Whether a text says that there is nothing. */
export function isNothing(text: string): boolean {
  return text.length <= LONGEST + 1 && NOTHING.test(text.trim());
}
