/** Dates a page that states no day of its own, by weaker signs: what its scripts say, a lone `<time>`, or the one line that is a day. */
import type { Weighed } from './declared-dates.js';
import { declaredDay } from './foreign-dates.js';
import type { Scene } from './scene.js';

/** Such a day; undefined where the signs are missing or differ. Says how old a page is, never when it was published. */
export function dayBySigns(
  weighed: readonly Weighed[],
  scene: Scene,
  lone: readonly string[],
): string | undefined {
  return onlyDay(daysInScripts(scene)) ?? onlyDay(daysOfMarks(weighed)) ?? onlyDay(lone);
}

function onlyDay(days: readonly string[]): string | undefined {
  return new Set(days).size === 1 ? days[0] : undefined;
}

/* `{"publishedAt":"2016-09-05T10:12:00Z"}`, `publication_date: "Mon, 05 Sep 2016 …"`, `"uploadDate": …` of a film, in the data that a page's own script draws from. */
const IN_SCRIPT =
  /(?:published|upload|publi(?:sh|cation)_?(?:date|time)|pub_?date)(?:_?(?:at|on|date|time))?\\?["']?\s?[:=,]\s?\\?["'](\d{4}-\d\d-\d\d|[a-z]{3}, \d\d? [a-z]{3} \d{4})/giu;

function daysInScripts({ notes }: Scene): string[] {
  return notes
    .filter(note => note.kind === 'script' && /ub|pload/u.test(note.text))
    .flatMap(note => [...note.text.matchAll(IN_SCRIPT)])
    .flatMap(([, day]) => declaredDay(day ?? '')?.date ?? []);
}

function daysOfMarks(weighed: readonly Weighed[]): string[] {
  return weighed
    .filter(({ fact }) => fact.evidence === 'time' && fact.role === 'unknown' && fact.value.length === 10)
    .map(({ fact }) => fact.value);
}
