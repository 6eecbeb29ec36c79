/** What a page on freedom of information is, by its heading: the acts ask different things of each. */
import { fold } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';

const ROOM = /reading room|library|proactive disclosures?/;
const SCHEME = /publication scheme\b|guide to information\b/;
const HOME =
  /freedom of information|\bfoia?\b|access(?:ing)? (?:to )?information|information requests?|open government/;
const PART = /logs?\b|reports?\b|requests? received|regulations?|exemptions?|fees?\b|contacts?\b/;

/** `room`: the library of records; `scheme`: the classes of what is published; `part`: one matter alone; `home`: where the public begins. */
export function foiRole(facts: PageFacts): 'room' | 'scheme' | 'part' | 'home' {
  const name = fold(facts.heading ?? facts.title);
  if (ROOM.test(name)) return 'room';
  if (SCHEME.test(name) || hasClasses(facts)) return 'scheme';
  return HOME.test(name) && !PART.test(name) && !isDatedList(facts) ? 'home' : 'part';
}

/* `Class 1 - Who we are` to `Class 7`: the scheme itself, below the name of the act. */
function hasClasses({ text }: PageFacts): boolean {
  return new Set(fold(text).match(/\bclass [1-7]\b/g)).size >= 5;
}

/** `Freedom of information requests` above a list of answers is the log itself, a room may be one list to filter. */
export function isDatedList(facts: PageFacts): boolean {
  return facts.lists.some(
    list => list.main && list.items.filter(({ date }) => date !== undefined).length >= 5,
  );
}
