/** The page of the intake interface, from the OpenAPI document: every address with what it takes and answers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceLocale } from '@sunboard/model';
import { LOCALES, escape, type DocPage } from './layout.js';

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Reference }>> };
  readonly responses?: Readonly<Record<string, unknown>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}
interface Reference {
  readonly $ref?: string;
}
interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const WORDS = {
  'zh-CN': {
    title: '受理接口',
    intro: '本页由 OpenAPI 文件生成：',
    rules: '约定（回执、期限、错误）见<a href="intake.html">受理约定</a>。接口摘要以英文为准。',
    public: '公众接口',
    staff: '工作人员接口',
    method: '方法',
    address: '地址',
    use: '用途',
    takes: '参数与内容',
    access: '凭据',
    answers: '应答',
    none: '无',
  },
  en: {
    title: 'The intake interface',
    intro: 'This page is made from the OpenAPI document',
    rules:
      'What holds for all of them (receipts, time limits, errors): <a href="intake.html">the intake contract</a>.',
    public: 'For the public',
    staff: 'For staff',
    method: 'Method',
    address: 'Address',
    use: 'Use',
    takes: 'Takes',
    access: 'Needs',
    answers: 'Answers',
    none: 'nothing',
  },
} as const;

/** The page in all languages. */
export function apiPages(root: string): DocPage[] {
  const api = JSON.parse(readFileSync(path.join(root, 'packages/intake/openapi.json'), 'utf8')) as OpenApi;
  return LOCALES.map(locale => ({
    slug: 'intake-api',
    locale,
    group: 'data' as const,
    title: WORDS[locale].title,
    body: body(api, locale),
  }));
}

function body(api: OpenApi, locale: SourceLocale): string {
  const words = WORDS[locale];
  const isStaff = (address: string): boolean => address.startsWith('/v1/staff/');
  const addresses = Object.keys(api.paths);
  return `<h1>${words.title}</h1>
<p>${words.intro} <code>packages/intake/openapi.json</code> (OpenAPI ${escape(api.openapi)}, ${escape(api.info.version)}).</p>
<p>${words.rules}</p>
<h2>${words.public}</h2>${table(
    api,
    addresses.filter(address => !isStaff(address)),
    words.public,
    locale,
  )}
<h2>${words.staff}</h2>${table(api, addresses.filter(isStaff), words.staff, locale)}`;
}

function table(api: OpenApi, addresses: readonly string[], name: string, locale: SourceLocale): string {
  const words = WORDS[locale];
  const head = [words.method, words.address, words.use, words.takes, words.access, words.answers]
    .map(text => `<th scope="col">${text}</th>`)
    .join('');
  const rows = addresses.flatMap(address =>
    METHODS.flatMap(method => {
      const operation = api.paths[address]?.[method];
      return operation ? [row(method, address, operation, words.none)] : [];
    }),
  );
  return `<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}</tbody></table></div>`;
}

function row(method: string, address: string, operation: Operation, none: string): string {
  const cells = [
    `<code>${method.toUpperCase()}</code>`,
    `<code>${escape(address)}</code>`,
    `<span lang="en">${escape(operation.summary ?? '')}</span>`,
    takes(operation) || none,
    [...new Set((operation.security ?? []).flatMap(Object.keys))].map(code).join(' ') || none,
    Object.keys(operation.responses ?? {}).join(' '),
  ];
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}

function takes({ parameters = [], requestBody }: Operation): string {
  const named = parameters.flatMap(({ name, required }) =>
    name === undefined ? [] : [`${code(name)}${required ? '*' : ''}`],
  );
  const contents = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) =>
    code(schema?.$ref?.split('/').at(-1) ?? type),
  );
  return [...named, ...contents].join(' ');
}

function code(text: string): string {
  return `<code>${escape(text)}</code>`;
}
