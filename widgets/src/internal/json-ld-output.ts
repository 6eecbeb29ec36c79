/** Puts JSON-LD into the light DOM of an element, in a way that a strict policy with Trusted Types allows. */
import { writeJsonLd, serializeJsonLd } from '@sunboard/model/json-ld-write';
import { OUTPUT_ATTRIBUTE } from './output-attribute.js';

type Write = typeof writeJsonLd;

/** Characters of one script: readers pass over very long ones, so long records are spread over several. */
const SCRIPT_LENGTH = 150_000;

/** Replaces the element's JSON-LD for an entity. Addresses are made absolute, so that the text means the same elsewhere. */
export function emitJsonLd<T>(
  host: Element,
  entity: Parameters<Write>[0],
  schema: Parameters<typeof writeJsonLd<T>>[1],
  records: readonly T[],
): void {
  const write = (some: readonly T[]) =>
    serializeJsonLd(writeJsonLd(entity, schema, some, { base: document.baseURI }));
  for (const old of host.querySelectorAll(`:scope > script[${OUTPUT_ATTRIBUTE}="${entity}"]`)) old.remove();
  host.append(...groupsOf(records, write).map(group => scriptOf(entity, write(group))));
}

/** Neighbouring records whose texts together stay below the limit; at least one group, and one record in each. */
function groupsOf<T>(records: readonly T[], write: (some: readonly T[]) => string): (readonly T[])[] {
  const groups: T[][] = [[]];
  let length = 0;
  for (const record of records) {
    const size = write([record]).length;
    const last = groups[groups.length - 1];
    if (last && (last.length === 0 || length + size <= SCRIPT_LENGTH)) last.push(record);
    else {
      groups.push([record]);
      length = 0;
    }
    length += size;
  }
  return groups;
}

/**
 * A script element of no namespace: the same to selectors and in serialised HTML, but no script to the browser. A real one
 * that gets its text from script is reported under require-trusted-types-for, though JSON-LD is never run.
 */
function scriptOf(entity: string, text: string): Element {
  const script = document.createElementNS(null, 'script');
  script.setAttribute('type', 'application/ld+json');
  script.setAttribute(OUTPUT_ATTRIBUTE, entity);
  // No slot has this name: the text is never drawn, not even while the wrapped content shows.
  script.setAttribute('slot', 'sun-output');
  script.append(text);
  return script;
}
