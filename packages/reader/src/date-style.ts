/** How a site writes its days in figures: by its language and country, and where these only let guess, by its own days. */
import type { DateStyle } from './foreign-dates.js';
import type { Scene } from './scene.js';
import { DIGIT, hasKind } from './text-class.js';

/** The style of a page in this language. */
export function styleOf(scene: Scene, lang: string): DateStyle {
  const style = styleOfSite(scene.url, lang);
  if (style.numericOrder !== undefined && style.guessed !== true) return style;
  const numericOrder = orderShown(scene);
  return numericOrder === undefined ? style : { ...style, numericOrder };
}

/* By language and country; silent where these do not tell. */
function styleOfSite(url: string, lang: string): DateStyle {
  const host = /^[a-z]+:\/\/([^/:]{1,255})/iu.exec(url)?.[1]?.toLowerCase() ?? '';
  if (/\.tw$/u.test(host) || /^zh(?:-hant)?-tw$/iu.test(lang)) return { minguo: true, zone: 'Asia/Taipei' };
  if (/^zh/iu.test(lang) || /\.cn$/u.test(host)) return { shortYears: 'first', zone: 'Asia/Shanghai' };
  // WordPress says en-US unless it is told otherwise.
  if ((/^en-us$/iu.test(lang) && !/\.(?:uk|ie|au|nz|in|za)$/u.test(host)) || /\.(?:gov|mil|us)$/u.test(host))
    return { numericOrder: 'mdy', shortYears: 'last' };
  const spoken = lang === '' || /^en/iu.test(lang) ? {} : { lang, zone: zoneOf(lang) };
  if (DAY_FIRST_HOST.test(host) || DAY_FIRST_LANG.test(lang))
    return { numericOrder: 'dmy', shortYears: 'last', ...spoken };
  // English without a country is mostly American.
  return /^en$/iu.test(lang) ? { numericOrder: 'mdy', guessed: true } : spoken;
}

/* Of languages that are spoken in one zone. */
function zoneOf(lang: string): string | undefined {
  if (/^(?:ja|ko)\b/iu.test(lang)) return 'Asia/Tokyo';
  return /^(?:de|it|nl|pl|cs|hu|sv|da|nb|no)\b/iu.test(lang) ? 'Europe/Berlin' : undefined;
}

const DAY_FIRST_HOST =
  /\.(?:uk|ie|au|nz|in|za|sg|my|de|fr|es|it|pt|nl|be|at|ch|br|eu|pl|cz|sk|ru|ua|tr|gr|ro|dk|no|fi|vn|id|th|ar|mx|cl|co)$/u;
const DAY_FIRST_LANG =
  /^(?:en-(?:gb|ie|au|nz|in|za|sg)|de|fr|es|it|pt|nl|pl|cs|sk|ru|uk|tr|el|ro|da|nb|no|fi|vi|id|th|ca|hr|bg|sr|sl|bs|he|sq|mk)(?:-|$)/iu;

/* 21/04/2013 somewhere on the page tells how 05/04/2013 is meant, unless another day says otherwise. */
function orderShown({ blocks }: Scene): 'dmy' | 'mdy' | undefined {
  let order: 'dmy' | 'mdy' | undefined;
  let asked = 0;
  for (const { text, classes } of blocks) {
    if (!hasKind(classes, DIGIT) || text.length > LONGEST) continue;
    const days = [...text.matchAll(FIGURES)];
    for (const [, first, , second] of days) {
      const shown = Number(first) > 12 ? 'dmy' : Number(second) > 12 ? 'mdy' : undefined;
      if (shown === undefined || Number(first) > 31 || Number(second) > 31) continue;
      if (order !== undefined && order !== shown) return undefined;
      order = shown;
    }
    if (days.length > 0 && ++asked === MOST) break;
  }
  return order;
}
const FIGURES = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?![\d./-])/gu;
/** Texts longer than this hold days of something else. */
const LONGEST = 2_000;
/** So many texts with days tell enough. */
const MOST = 200;
