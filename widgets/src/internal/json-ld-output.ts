/** Puts JSON-LD into the light DOM of an element, in a way that a strict policy with Trusted Types allows. */
import { writeJsonLd, serializeJsonLd } from '@sunboard/model/json-ld-write';
import { OUTPUT_ATTRIBUTE } from './output-attribute.js';

type Write = typeof writeJsonLd;

/** Replaces the element's JSON-LD for an entity. Addresses are made absolute, so that the text means the same elsewhere. */
export function emitJsonLd<T>(host: Element, entity: Parameters<Write>[0], schema: Parameters<typeof writeJsonLd<T>>[1], records: readonly T[]): void {
  const existing = host.querySelector(`:scope > script[${OUTPUT_ATTRIBUTE}="${entity}"]`);
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.setAttribute(OUTPUT_ATTRIBUTE, entity);
  // A text node, not textContent: that one is a script sink, even though nothing here is ever run.
  script.append(document.createTextNode(serializeJsonLd(writeJsonLd(entity, schema, records, { base: document.baseURI }))));
  if (existing) existing.replaceWith(script);
  else host.append(script);
}
