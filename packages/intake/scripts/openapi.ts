/** Builds the API document (OpenAPI 3.1) from the model's, the events' and the answers' schemas, and the client's types from the document. */
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import openapiTS, { astToString } from 'openapi-typescript';
import type * as v from 'valibot';
import { ANSWERS } from '../src/contract/answers.js';
import { antiSpam } from '../src/contract/anti-spam.js';
import { offlineArrival } from '../src/contract/offline-arrival.js';
import { complaintEventSchemas } from '../src/complaint-events.js';
import { SERVICE_FAULTS, type ServiceFault } from '../src/problem-codes.js';
import { requestEventSchemas } from '../src/request-events.js';
import { sealedComplaint } from '../src/sealing/index.js';
import { OPERATIONS, type Operation } from './operations.js';

/** A node of the document. */
export type Json = Readonly<Record<string, unknown>>;

/** The document. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sunboard intake',
      version: '1.0.0',
      summary: 'Requests for government information and complaints: filing, status, handling',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: pathsOf(OPERATIONS),
    components: {
      schemas: { ...answers(), ...bodies() },
      securitySchemes: {
        accessKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'The access key 查询码 of the receipt; never in an address.',
        },
        staff: { type: 'http', scheme: 'bearer', description: 'The token of a member of staff.' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'sunboard_desk',
          description: 'A session at the desk.',
        },
      },
    },
  };
}

/** TypeScript types of the document's schemas. */
export async function clientTypes(document: Json): Promise<string> {
  const nodes = await openapiTS(document as unknown as Parameters<typeof openapiTS>[0], { immutable: true });
  return `/** Types of the API document; written by \`npm run openapi\`, not by hand. */\n${astToString(nodes)}`;
}

function pathsOf(operations: readonly Operation[]): Json {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {});
    path[operation.method] = operationOf(operation);
  }
  return paths;
}

function operationOf({
  id,
  summary,
  body,
  answers: given,
  faults,
  auth,
  key,
  path,
  query,
  headers = {},
}: Operation): Json {
  const parameters = [
    ...[...path.matchAll(/\{(\w{1,20})\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(query ? [{ in: 'query', ...query }] : []),
    ...(key
      ? [
          header(
            'Idempotency-Key',
            'One random value a form, kept when sending again; 16 to 128 of A-Z a-z 0-9 _ -',
          ),
        ]
      : []),
    ...Object.entries(headers).map(([name, description]) => header(name, description)),
  ];
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && { requestBody: { required: true, content: contentOf(body) } }),
    ...(auth === 'accessKey' && { security: [{ accessKey: [] }] }),
    ...(auth === 'staff' && { security: [{ staff: [] }, { session: [] }] }),
    responses: { ...successes(given), ...problems([...faults, 'internal']) },
  };
}

function header(name: string, description: string): Json {
  return { name, in: 'header', required: true, description, schema: { type: 'string' } };
}

function contentOf(body: string): Json {
  if (body === 'Bytes') return { 'application/offset+octet-stream': {} };
  return { 'application/json': { schema: { $ref: `#/components/schemas/${body}` } } };
}

function successes(given: Operation['answers']): Json {
  return Object.fromEntries(
    Object.entries(given).map(([status, name]) => {
      if (name === 'none') return [status, { description: 'Done' }];
      if (name === 'file')
        return [status, { description: 'A download', content: { 'application/octet-stream': {} } }];
      return [
        status,
        {
          description: name,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
        },
      ];
    }),
  );
}

/** Faults by status, each named with its code and wording. */
function problems(faults: readonly ServiceFault[]): Json {
  const byStatus = new Map<number, ServiceFault[]>();
  for (const code of new Set(faults)) {
    const { status } = SERVICE_FAULTS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const schema = { $ref: '#/components/schemas/Problem' };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map(code => `\`${code}\` ${SERVICE_FAULTS[code].title.en}`).join('; '),
        content: { 'application/problem+json': { schema } },
      },
    ]),
  );
}

function answers(): Json {
  return Object.fromEntries(Object.entries(ANSWERS).map(([name, schema]) => [name, plain(schema)]));
}

function bodies(): Json {
  const beside = {
    uploads: {
      type: 'array',
      items: { type: 'string' },
      maxItems: 25,
      description: 'Ids of the files that the record lists',
    },
    antiSpam: plain(antiSpam),
  };
  const message = { type: 'string', minLength: 1, maxLength: 10_000 };
  const object = (properties: Json, required: readonly string[] = Object.keys(properties)): Json => ({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  });
  return {
    RequestFiling: withBeside(entity('DisclosureRequest'), beside),
    OfflineRequest: withBeside(entity('DisclosureRequest'), { offline: plain(offlineArrival) }, ['offline']),
    ComplaintFiling: {
      anyOf: [withBeside(entity('Complaint'), beside), withBeside(plain(sealedComplaint), beside)],
    },
    Changes: {
      type: 'object',
      description: 'Fields of the request that are replaced; for a complaint, `text`.',
    },
    Message: object({ text: message }),
    Withdrawal: object({ reason: { type: 'string', maxLength: 1000 } }, []),
    DisclosedIdentity: object(
      {
        to: { enum: ['confidential', 'named'] },
        name: { type: 'string', maxLength: 100 },
        address: { type: 'string', maxLength: 500 },
        phone: { type: 'string', maxLength: 40 },
        email: { type: 'string', maxLength: 254 },
      },
      ['to'],
    ),
    ReviewRequest: object({ reason: { type: 'string', maxLength: 2000 } }, []),
    Empty: object({}),
    Rating: object({ score: { type: 'integer', minimum: 1, maximum: 5 } }),
    UploadAnnouncement: object({
      filename: { type: 'string', maxLength: 255 },
      size: { type: 'integer', minimum: 0 },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      contentType: { type: 'string', maxLength: 120 },
    }),
    DeadlineQuestion: object(
      {
        from: { type: 'string', format: 'date' },
        days: { type: 'integer', minimum: 0, maximum: 400 },
        unit: { enum: ['working', 'calendar'] },
        extensionDays: { type: 'integer', minimum: 1, maximum: 400 },
      },
      ['from', 'days', 'unit'],
    ),
    Credentials: object({ token: { type: 'string', minLength: 1, maxLength: 200 } }),
    IdentityReason: object({ reason: { type: 'string', minLength: 1, maxLength: 500 } }),
    StaffEvent: { anyOf: [...events(requestEventSchemas), ...events(complaintEventSchemas)] },
  };
}

/** Staff send the words; the service stores them and writes their id into the log. */
const SPOKEN: ReadonlySet<string> = new Set(['message', 'give_reason', 'give_info', 'submit_correction']);

function events(schemas: Readonly<Record<string, v.GenericSchema>>): readonly Json[] {
  return Object.entries(schemas).map(([type, schema]) => ({
    type: 'object',
    properties: {
      type: { const: type },
      data: SPOKEN.has(type) ? { $ref: '#/components/schemas/Message' } : plain(schema),
    },
    required: ['type', 'data'],
    additionalProperties: false,
  }));
}

function entity(name: string): Json {
  const file = new URL(`../../model/schema/${name}.json`, import.meta.url);
  const { $schema: _, $id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Json;
  return schema;
}

function withBeside(schema: Json, beside: Json, required: readonly string[] = []): Json {
  return {
    ...schema,
    properties: { ...(schema['properties'] as Json), ...beside },
    required: [...(schema['required'] as readonly string[]), ...required],
  };
}

function plain(schema: v.GenericSchema): Json {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
  }) as Json;
  return rest;
}
