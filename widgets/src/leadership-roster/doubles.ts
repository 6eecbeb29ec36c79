/** Finds people and sole posts that stand twice in a roster; loaded after the people are shown. */
import { fill, isChinese, localize, solePost, type Leader, type Locale, type Problem } from '@sunboard/model';
import type { Catalogue } from '../internal/locale.js';

const TEXTS: Catalogue<Record<'post' | 'name', readonly [string, string]>> = {
  'zh-CN': {
    post: ['“{what}”有 {n} 人：{who}', '正职只有一人；请删去已离任的，或者更正职务。'],
    name: ['“{what}”出现 {n} 次，职务不同：{who}', '请把职务合并为一条，或者删去旧的一条。'],
  },
  en: {
    post: [
      '“{what}” is held by {n} people: {who}',
      'Only one person can: remove who has left, or correct the post.',
    ],
    name: [
      '“{what}” stands {n} times with different posts: {who}',
      'Put the posts into one entry, or remove the old one.',
    ],
  },
};

/** Warnings with the rows (from 1) of the source; everybody is still shown. */
export function doublesOf(leaders: readonly Leader[], locale: Locale): Problem[] {
  const named = leaders.map((leader, index) => ({ leader, index })).filter(({ leader }) => leader.name);
  return [
    ...told(
      'post',
      locale,
      groups(named, one => solePost(one.post)),
      one => one.name ?? '',
    ),
    ...told(
      'name',
      locale,
      groups(named, one => one.name?.replace(/\s/g, '')),
      one => one.post,
    ),
  ];
}

interface Entry {
  readonly leader: Leader;
  readonly index: number;
}

function told(
  kind: 'post' | 'name',
  locale: Locale,
  found: ReadonlyMap<string, readonly Entry[]>,
  other: (leader: Leader) => string,
): Problem[] {
  return [...found].flatMap(([what, entries]): Problem[] => {
    const who = [...new Set(entries.map(({ leader }) => other(leader)))];
    const last = entries.at(-1);
    if (who.length < 2 || !last) return [];
    const [message, remedy] = localize(TEXTS, locale)[kind];
    const values = { what, n: entries.length, who: who.join(isChinese(locale) ? '、' : ', ') };
    return [
      {
        pointer: `/${last.index}/${kind}`,
        row: last.index + 1,
        code: `doubled_${kind}`,
        value: what.slice(0, 80),
        message: fill(message, values),
        remedy,
        severity: 'warning',
      },
    ];
  });
}

function groups(
  entries: readonly Entry[],
  keyOf: (leader: Leader) => string | undefined,
): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.leader);
    if (key) found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}
