/** Makes JSON Schema (2020-12) from the schemas, with titles and descriptions from the labels in both languages. For scripts and tests; not part of the package's face. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { CodeLabels } from './code-labels.js';
import type { FieldLabels } from './field.js';
import { isSafeUrl } from './safe-url.js';
import { schemas, type EntityName } from './schemas.js';

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemes that `safeUrl` allows, or none; what JSON Schema can say of it. */
const SAFE_ADDRESS =
  '^(?:[Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|(?![A-Za-z][A-Za-z0-9+.\\-]*:))[^\\t\\n\\r]*$';

/** valibot's own form of an e-mail address, without the flag that JSON Schema lacks. */
const EMAIL = '^[\\w+-]+(?:\\.[\\w+-]+)*@[\\dA-Za-z]+(?:[.-][\\dA-Za-z]+)*\\.[A-Za-z]{2,}$';

/** The JSON Schema of one record of an entity. Rules that span several fields are left to the package's own check. */
export function jsonSchemaOf(entity: EntityName): JsonSchema {
  const { $schema, ...rest } = toJsonSchema(schemas[entity], {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => describe(valibotAction, jsonSchema as JsonSchema),
  }) as JsonSchema;
  return { $schema, $id: `urn:sunboard:schema:${entity}`, title: entity, ...rest };
}

function describe(action: unknown, schema: JsonSchema): Record<string, unknown> | undefined {
  const step = action as {
    type: string;
    requirement?: unknown;
    metadata?: { labels?: FieldLabels; codes?: CodeLabels };
  };
  if (step.type === 'metadata') {
    // The converter copies the whole block; only its meaning belongs into the file.
    const plain = Object.fromEntries(
      Object.entries(schema).filter(([key]) => !['labels', 'codes', 'texts'].includes(key)),
    );
    return { ...plain, ...labelled(step.metadata?.labels), ...coded(step.metadata?.codes) };
  }
  if (step.type === 'raw_transform') return { ...schema, format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
  if (step.type === 'email') return { ...schema, format: 'email', pattern: EMAIL };
  if (step.requirement === isSafeUrl) return { ...schema, pattern: SAFE_ADDRESS };
  // A text of white space alone is no text.
  if (step.type === 'non_empty' && schema['type'] === 'string')
    return { ...schema, minLength: 1, pattern: '\\S' };
  return undefined;
}

function labelled(labels: FieldLabels | undefined): Record<string, unknown> {
  if (!labels) return {};
  const aliases = labels.aliases
    ? { description: `列名也可写作 / also read as: ${labels.aliases.join(', ')}` }
    : {};
  return { title: `${labels.zh} / ${labels.en}`, ...aliases };
}

function coded(codes: CodeLabels | undefined): Record<string, unknown> {
  if (!codes) return {};
  return {
    $comment: Object.entries(codes)
      .map(([code, { zh, en }]) => `${code}: ${zh} / ${en}`)
      .join('; '),
  };
}
