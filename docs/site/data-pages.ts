/** A page per kind of record, from the JSON Schema files: fields, what they may hold, which are required. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fieldsOf, pick, schemas, type EntityName, type SourceLocale } from '@sunboard/model';
import { LOCALES, escape, type DocPage } from './layout.js';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly maxLength?: number;
}

const WORDS = {
  'zh-CN': {
    intro: '字段来自 JSON Schema 文件',
    field: '字段',
    label: '中文名称（CSV 表头可用）',
    holds: '内容',
    required: '必填',
    yes: '是',
    list: '列表',
  },
  en: {
    intro: 'Fields come from the JSON Schema file',
    field: 'Field',
    label: 'Label (works as a CSV header)',
    holds: 'Holds',
    required: 'Required',
    yes: 'yes',
    list: 'list of',
  },
} as const;

/** All data pages in all languages. */
export function dataPages(root: string): DocPage[] {
  const folder = path.join(root, 'packages/model/schema');
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .flatMap(file => {
      const name = file.replace('.json', '');
      const schema = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Schema;
      return LOCALES.map(locale => ({
        slug: `data/${name}`,
        locale,
        group: 'data' as const,
        title: name,
        body: body(name, schema, locale),
      }));
    });
}

function body(name: string, schema: Schema, locale: SourceLocale): string {
  const words = WORDS[locale];
  const rows = Object.entries(schema.properties ?? {}).map(
    ([field, inner]) =>
      `<tr><td><code>${field}</code></td><td>${escape(label(name, field, locale))}</td><td>${holds(inner, locale)}</td><td>${schema.required?.includes(field) ? words.yes : ''}</td></tr>`,
  );
  const head = [words.field, words.label, words.holds, words.required].map(
    text => `<th scope="col">${text}</th>`,
  );
  return `<h1>${name}</h1><p>${words.intro} <code>packages/model/schema/${name}.json</code>.</p>
<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}</tbody></table></div>`;
}

function label(entity: string, field: string, locale: SourceLocale): string {
  if (!(entity in schemas)) return '';
  const labels = fieldsOf(entity as EntityName).find(({ name }) => name === field)?.labels;
  return labels ? pick(labels, locale) : '';
}

function holds(schema: Schema, locale: SourceLocale): string {
  if (schema.items) return `${WORDS[locale].list} ${holds(schema.items, locale)}`;
  const parts = [
    schema.enum?.map(String).join(' | '),
    schema.format ?? schema.type,
    schema.maxLength && `≤ ${schema.maxLength}`,
  ];
  return escape(parts.filter(Boolean).join(', '));
}
