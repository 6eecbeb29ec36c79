/** How the rules on identity marks judge a mark that is not there: a footer that was not seen proves nothing. */
import type { ImageFact, PageFacts, Where } from '@sunboard/reader';
import type { Rule, Verdict } from '../rule.js';
import { TEMPLATE_CODE } from './template-code.js';
import { say } from './wording.js';

/** Wording for marks that cannot be judged. */
export const FOOT_REASONS: Rule['reasons'] = {
  noFooter: say(
    '没有读到页脚内容；页脚可能由脚本生成、位于框架内或尚未加载',
    'No footer was read; it may be written by a script, sit in a frame, or not have loaded',
  ),
  template: say(
    '页脚有未替换的模板变量，标识可能由其填入，无法判断',
    'The footer holds variables of a template; the mark may be filled in by one of them',
  ),
  pending: say('该标识由脚本写入，但脚本没有运行，无法判断', 'A script writes this mark, and it has not run'),
};

/** The same for marks that are pictures. */
export const PICTURE_REASONS: Rule['reasons'] = {
  picture: say(
    '页脚有图片既无文字说明也无有效链接，可能就是该标识，请核对',
    'The footer shows a picture without words or a working link; it may be this mark, look by hand',
  ),
  ...FOOT_REASONS,
};

const FILLING =
  /[\u4e00-\u9fff]?(ICP|公网安备|标识码)[备证案编序字号：:\s]{0,6}\d{0,6}[xX×*＊]{3,20}\d{0,6}/g;

/** Filling that a footer shows in the place of a number (京ICP备XXXXXXXX号), with the word before it. */
export function fillingAfter(word: 'ICP' | '公网安备' | '标识码', facts: PageFacts): string | undefined {
  for (const [shown, label] of facts.footer.text.matchAll(FILLING)) if (label === word) return shown;
  return undefined;
}

/** Digits that stand in a template for a number: one again and again, or counted up (00000000, 1234567890). */
export function isFillingNumber(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return digits.length >= 8 && (new Set(digits).size === 1 || '12345678901234567890'.startsWith(digits));
}

/** A picture that may be a mark: by its text alternative, or by the name of its file. */
export function pictureLike({ images }: PageFacts, words: RegExp, file: RegExp): ImageFact | undefined {
  return images.find(({ alt, src }) => words.test(alt ?? '') || file.test(src));
}

/* Codes to be scanned and signs of other services stand alone in footers too. */
const OTHER_SIGN = /ewm|er_?wei|qr|weixin|wechat|wx|weibo|code|app|ipv6|logo\.|realname|knet|banner/i;

/** A picture of the footer that may be a mark, alone and leading nowhere, and whose name (`not`) does not speak for another mark. */
function unnamedPicture({ footer }: PageFacts, not: RegExp): { readonly where: Where } | undefined {
  return footer.pictures?.find(({ src }) => {
    const file = src.slice(src.lastIndexOf('/') + 1);
    return !OTHER_SIGN.test(file) && !not.test(file);
  });
}

/** Marks that the reader looks for. */
type Mark = Exclude<keyof PageFacts['footer'], 'text' | 'pending' | 'pictures'>;

/** Absent: failed where a footer was read, open where none was, where a script has yet to write it, or, for a mark that is a picture (`others`: names of other marks), where a picture may be it. */
export function markVerdict(
  facts: PageFacts,
  mark: Mark,
  expected: Verdict['expected'],
  others?: RegExp,
): Verdict {
  const { footer } = facts;
  const picture = others && unnamedPicture(facts, others);
  if (picture) return { outcome: 'cantTell', reason: 'picture', where: [picture.where] };
  if (footer.pending?.some(pending => pending === mark)) return { outcome: 'cantTell', reason: 'pending' };
  if (TEMPLATE_CODE.test(footer.text)) return { outcome: 'cantTell', reason: 'template' };
  if (!footerSeen(footer)) return { outcome: 'cantTell', reason: 'noFooter' };
  return {
    outcome: 'failed',
    reason: 'missing',
    key: mark,
    observed: say('没有', 'none'),
    absent: true,
    chinesePages: true,
    ...(expected !== undefined && { expected }),
  };
}

/** Whether a footer was read: a mark in words, or words that only footers have; the reader falls back to the last lines of a page without one. */
export function footerSeen({ text, siteCode, icp, police }: PageFacts['footer']): boolean {
  return (
    // An owner or a telephone may be the content's own, a link to the site map the menu's, and pictures stand in a footer whose lines a script has yet to write.
    (siteCode ?? icp ?? police) !== undefined ||
    /版权所有|版权归|主办单位|主办[：:]|承办单位|技术支持|备案(?:序|编)?号|ICP|标识码|copyright|©|all rights reserved/i.test(
      text,
    )
  );
}
