/** JSON-LD (schema.org terms, and the `sun:` vocabulary where schema.org has none), in and out by entity name. */
import { writeJsonLd, type JsonLdOptions } from './json-ld-write.js';
import type { JsonLdNode, PublishedEntity } from './json-ld-terms.js';
import { schemaOf, type EntityOf } from './parse.js';

export { fromJsonLd, type JsonLdRecords } from './json-ld-read.js';
export { SUN_NAMESPACE, type JsonLdNode, type PublishedEntity } from './json-ld-terms.js';
export { serializeJsonLd, type JsonLdOptions } from './json-ld-write.js';

/** One JSON-LD object that holds the records as elements of a DataFeed. */
export function toJsonLd<E extends PublishedEntity>(
  entity: E,
  records: readonly EntityOf<E>[],
  options: JsonLdOptions = {},
): JsonLdNode {
  return writeJsonLd(entity, schemaOf(entity), records, options);
}
