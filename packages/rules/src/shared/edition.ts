/** Tells pages of a site's edition in another language 外文版 from its Chinese pages. */
import type { PageFacts } from '@sunboard/reader';
import { hostOf } from './hosts.js';

/* Latin to Mongolian: every script beside those of East Asia that an edition may be written in. */
const LETTER = /[a-z\u00c0-\u1fff]/gi;
const HAN = /[\u4e00-\u9fff]/g;
const KANA_OR_HANGUL = /[\u3040-\u30ff\uac00-\ud7af]/;

/* The languages in which such editions exist, as host label or as first or second step of the path. */
const NAME =
  'english|en|eng|en-us|enus|en_us|ru|russian|jp|ja|japanese|kr|ko|korean|fr|french|de|german|es|spanish|ar|arabic|pt|vn|th|foreign|ywb|yw';
const HOST = new RegExp(`^(?:www\\.)?(?:${NAME})\\.`);
const PATH = new RegExp(`^https?://[^/?#]*(?:/[^/?#]{1,40})?/(?:${NAME})(?:/|$|[._](?:s?html?|jsp|aspx?)$)`);

/** Whether a text is written in Chinese characters, by its letters; undefined where it has none. */
export function isHanText(text: string): boolean | undefined {
  if (KANA_OR_HANGUL.test(text)) return false;
  const han = countOf(text, HAN);
  const others = countOf(text, LETTER);
  return han + others === 0 ? undefined : han >= 2 && han * 2 >= others;
}

/** A page whose words are not Chinese, and whose address or declared language says that it is meant so. */
export function isOtherEdition({ url, lang, title, heading = '', text }: PageFacts): boolean {
  const address = url.toLowerCase();
  // Many Chinese pages declare `en` by oversight, and some lie below /en/: the words decide.
  const isMeantSo = HOST.test(hostOf(address)) || PATH.test(address) || !/^(?:zh|$)/i.test(lang.trim());
  return isMeantSo && isHanText(`${title} ${heading} ${text.slice(0, 2000)}`) === false;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
