/** Holds every answer of a service under test against the API document: operation, status, media type and body. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Service } from '../index.js';

interface Answered {
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
}
interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Answered>> }>>>
  >;
}

const FILE = new URL('../../../packages/intake/openapi.json', import.meta.url);
const document = JSON.parse(readFileSync(FILE, 'utf8')) as Document;
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api');
const validators = new Map<string, ValidateFunction>();
const templates = Object.keys(document.paths).map(path => ({
  path,
  pattern: new RegExp(`^${path.replace(/\./g, '\\.').replace(/\{\w{1,20}\}/g, '[^/]+')}$`),
}));

/** Operation and status pairs that some test has seen, as `GET /v1/keys 200`. */
export const seen = new Set<string>();

/** Every pair that the document names, those of unforeseen faults apart. */
export function documented(): readonly string[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) =>
      Object.keys(responses)
        .filter(status => status !== '500')
        .map(status => `${method.toUpperCase()} ${path} ${status}`),
    ),
  );
}

/** The same service, with every answer checked. */
export function checked(service: Service): Service {
  const { app } = service;
  const request = app.request.bind(app);
  app.request = async (...args: Parameters<typeof app.request>) => {
    const answer = await request(...args);
    const [input, init] = args;
    if (typeof input === 'string')
      await check(init?.method ?? 'GET', input.split('?')[0] ?? '', answer.clone());
    return answer;
  };
  return service;
}

async function check(method: string, address: string, answer: Response): Promise<void> {
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const template = templates.find(({ pattern }) => pattern.test(address));
  // Pages for people, preflights, and addresses that do not exist are no part of the contract.
  if (!template || type === 'text/html' || method === 'OPTIONS' || method === 'HEAD') return;
  const operation = document.paths[template.path]?.[method.toLowerCase()];
  if (!operation) return;
  const name = `${method} ${template.path} ${answer.status}`;
  const described = operation.responses[String(answer.status)];
  if (!described) throw new Error(`${name} is not in the API document: ${await answer.text()}`);
  seen.add(name);
  const reference = Object.entries(described.content ?? {});
  if (reference.length === 0) return;
  const [mediaType = '', { schema } = {}] = reference[0] ?? [];
  if (!schema?.$ref) return;
  if (type !== mediaType) throw new Error(`${name} came as ${type}, not ${mediaType}.`);
  const validate = validators.get(schema.$ref) ?? ajv.compile({ $ref: `api${schema.$ref}` });
  validators.set(schema.$ref, validate);
  const body: unknown = await answer.json();
  if (!validate(body)) throw new Error(`${name} breaks the API document: ${ajv.errorsText(validate.errors)}`);
}
