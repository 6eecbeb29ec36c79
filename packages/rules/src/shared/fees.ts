/** Leaves out what a text says is not charged, so that words on fees are looked for in what is. */

/* 不收取检索、复制、邮寄等成本费用 */
const NOT_CHARGED = /(?:不再?|免予?)(?:另行)?收取?[^。；\n]{0,30}/gu;

/** The text without its statements that something is free. */
export function charged(text: string): string {
  return text.replace(NOT_CHARGED, ' ');
}
