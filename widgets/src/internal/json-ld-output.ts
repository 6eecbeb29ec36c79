/** Puts JSON-LD into the light DOM of an element, in a way that a strict policy with Trusted Types allows. */
import { writeJsonLd, serializeJsonLd } from '@sunboard/model/json-ld-write';
import { OUTPUT_ATTRIBUTE } from './output-attribute.js';

type Write = typeof writeJsonLd;

/** Replaces the element's JSON-LD for an entity. Addresses are made absolute, so that the text means the same elsewhere. */
export function emitJsonLd<T>(
  host: Element,
  entity: Parameters<Write>[0],
  schema: Parameters<typeof writeJsonLd<T>>[1],
  records: readonly T[],
): void {
  const existing = host.querySelector(`:scope > script[${OUTPUT_ATTRIBUTE}="${entity}"]`);
  // A script element of no namespace: the same to selectors and in serialised HTML, but no script to the browser. A real one that
  // gets its text from script is reported under require-trusted-types-for, though JSON-LD is never run.
  const script = document.createElementNS(null, 'script');
  script.setAttribute('type', 'application/ld+json');
  script.setAttribute(OUTPUT_ATTRIBUTE, entity);
  // No slot has this name: the text is never drawn, not even while the wrapped content shows.
  script.setAttribute('slot', 'sun-output');
  script.append(serializeJsonLd(writeJsonLd(entity, schema, records, { base: document.baseURI })));
  if (existing) existing.replaceWith(script);
  else host.append(script);
}
