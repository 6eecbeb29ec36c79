/** The words of JSON-LD: which schema.org types and properties carry the entities of the model. */
import type { SchemaField } from './shape.js';
import type { EntityName } from './schemas.js';

/** Entities that are published as JSON-LD; forms never are. */
export type PublishedEntity = Extract<
  EntityName,
  'DisclosureItem' | 'ServiceGuide' | 'Leader' | 'Department' | 'LeadingGroup' | 'Channel'
>;

/** A node of JSON-LD. */
export type JsonLdNode = Record<string, unknown>;

/** Namespace of the terms that schema.org lacks. */
export const SUN_NAMESPACE = 'urn:sunboard:terms:';

/** schema.org type of each entity. */
export const TYPES: Readonly<Record<PublishedEntity, string>> = {
  DisclosureItem: 'DigitalDocument',
  ServiceGuide: 'GovernmentService',
  Leader: 'Person',
  Department: 'GovernmentOrganization',
  LeadingGroup: 'Organization',
  Channel: 'ContactPoint',
};

/** Further schema.org types under which other makers publish the same thing. */
export const FOREIGN_TYPES: Readonly<Record<string, PublishedEntity>> = {
  Legislation: 'DisclosureItem',
  Article: 'DisclosureItem',
  NewsArticle: 'DisclosureItem',
  Report: 'DisclosureItem',
  Service: 'ServiceGuide',
  GovernmentOffice: 'Department',
};

/** Properties whose value schema.org wants as a thing: its type, and where our text goes. */
export const THINGS: Readonly<Record<string, readonly [type: string, key: string]>> = {
  publisher: ['GovernmentOrganization', 'name'],
  provider: ['GovernmentOrganization', 'name'],
  worksFor: ['GovernmentOrganization', 'name'],
  parentOrganization: ['GovernmentOrganization', 'name'],
  about: ['DefinedTerm', 'name'],
  audience: ['Audience', 'audienceType'],
  serviceOutput: ['Thing', 'name'],
  hoursAvailable: ['OpeningHoursSpecification', 'description'],
  availableChannel: ['ServiceChannel', 'serviceUrl'],
};

/** An attachment in schema.org's words. */
export const MEDIA: Readonly<Record<string, string>> = {
  name: 'name',
  url: 'contentUrl',
  type: 'encodingFormat',
  size: 'contentSize',
};

/** Property that schema.org states too coarsely for us; see `recordNode`. */
export const LEGAL_FORCE = 'legislationLegalForce';

/** Property under which a field is written. */
export function propertyOf(field: SchemaField): string {
  return field.labels.jsonLd ?? `sun:${field.name}`;
}

/** Property of a part of a value, such as an attachment's name. */
export function innerProperty(outer: string, key: string): string {
  if (outer === 'associatedMedia') return MEDIA[key] ?? `sun:${key}`;
  return key === 'name' ? key : `sun:${key}`;
}
