/** Dates a page that states no day of its own, by weaker signs: what its scripts say, a lone `<time>`, or the one line that is a day. */
import { dayInAddress, isPlainDay } from './day-in-address.js';
import type { Weighed } from './declared-dates.js';
import type { MetaFact } from './facts.js';
import { declaredDay } from './foreign-dates.js';
import type { Heading } from './heading.js';
import { dayWithYear } from './own-yearless.js';
import type { Scene } from './scene.js';

/** Such a day; undefined where the signs are missing or differ. Says how old a page is, never when it was published. */
export function dayBySigns(
  weighed: readonly Weighed[],
  scene: Scene,
  said: readonly (readonly string[])[],
  metas: readonly MetaFact[],
  heading: Heading | undefined,
): string | undefined {
  return (
    onlyDay(daysInScripts(scene)) ??
    onlyDay(daysOfMarks(weighed)) ??
    said.map(onlyDay).find(day => day !== undefined) ??
    (heading && dayWithYear(scene, heading)) ??
    onlyDay(daysOfPicture(scene, metas))
  );
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

/* <meta property="og:image" content="/files/2016/05/04/report.png">: the picture of a page is put into the folder of its day. That of a home page is of the site. */
function daysOfPicture({ url }: Scene, metas: readonly MetaFact[]): string[] {
  if (/^[a-z]+:\/\/[^/]*\/?(?:[?#]|$)/iu.test(url)) return [];
  return metas
    .filter(({ name }) => /^(?:og|twitter):image(?::src)?$/iu.test(name))
    .flatMap(({ content }) => {
      const found = dayInAddress(content);
      return found && isPlainDay(found.text) ? [found.match.date] : [];
    });
}

function daysOfMarks(weighed: readonly Weighed[]): string[] {
  return weighed
    .filter(({ fact }) => fact.evidence === 'time' && fact.role === 'unknown' && fact.value.length === 10)
    .map(({ fact }) => fact.value);
}
