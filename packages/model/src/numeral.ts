/** Reads Chinese numerals, as days of a step, years of a term and articles of a law are counted. */

/** A Chinese numeral up to 99: 五, 十, 二十三. */
export function numeralOf(numeral: string): number {
  const digit = (char: string | undefined) => '〇一二三四五六七八九'.indexOf(char ?? '〇');
  if (!numeral.includes('十')) return digit(numeral);
  const [tens, ones] = numeral.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}
