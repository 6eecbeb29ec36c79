import { describe, expect, it } from 'vitest';
import { codeForText, codeLabel, CODE_LABELS, type CodeField } from './codes.js';
import { wordsForCode } from './code-aliases.js';
import { labelOfCode, type CodeLabels } from './code-labels.js';
import { loadLanguage, pick } from './locale.js';
import { schemas, type EntityName } from './schemas.js';
import { fieldForLabel, fieldsOf } from './vocabulary.js';
import { codesOf } from './field.js';
import { foldLabel } from './text.js';

const ENTITIES = Object.keys(schemas) as EntityName[];

/** Labels that several fields of an entity claim; the first named field gets them. Adding one is a decision, so it stands here. */
const KNOWN_CONFLICTS: Readonly<Partial<Record<EntityName, readonly string[]>>> = {};

describe('the vocabulary', () => {
  it.each(ENTITIES)('has no label in %s that two fields claim silently', entity => {
    const claims = new Map<string, Set<string>>();
    for (const { name, labels } of fieldsOf(entity)) {
      for (const label of [name, labels.zh, labels.en, ...(labels.aliases ?? [])]) {
        const key = foldLabel(label);
        claims.set(key, (claims.get(key) ?? new Set()).add(name));
      }
    }
    const conflicts = [...claims]
      .filter(([, names]) => names.size > 1)
      .map(([label, names]) => `${label}: ${[...names].join(', ')}`);
    expect(conflicts).toEqual(KNOWN_CONFLICTS[entity] ?? []);
  });

  it.each(ENTITIES)('finds every field of %s by name, Chinese and English label', entity => {
    for (const { name, labels } of fieldsOf(entity)) {
      for (const label of [name, labels.zh, labels.en, `${labels.zh}：`])
        expect(fieldForLabel(entity, label), label).toBe(name);
    }
  });

  it('finds fields and codes by the labels of a language that has arrived', async () => {
    await loadLanguage('zh-TW');
    for (const entity of ENTITIES)
      for (const { name, labels } of fieldsOf(entity))
        expect(fieldForLabel(entity, pick(labels, 'zh-TW')), pick(labels, 'zh-TW')).toBe(name);
    expect(codeForText('validity', '已廢止')).toBe(codeForText('validity', '已废止'));
    for (const label of ['', '：', '標']) expect(fieldForLabel('DisclosureItem', label)).toBeUndefined();
  });

  it('knows nothing by names of Object itself', () => {
    for (const label of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '：'])
      expect(fieldForLabel('DisclosureItem', label)).toBeUndefined();
  });
});

describe('code labels', () => {
  const fields = Object.keys(CODE_LABELS) as CodeField[];

  it.each(fields)('of %s are told apart by every name they have', field => {
    const owners = new Map<string, string>();
    for (const code of Object.keys(CODE_LABELS[field])) {
      for (const name of wordsForCode(CODE_LABELS[field], code)) {
        const key = foldLabel(name);
        expect(owners.get(key) ?? code, name).toBe(code);
        owners.set(key, code);
        expect(codeForText(field, name), name).toBe(code);
      }
      expect(codeLabel(field, code, 'zh-CN')).toBe((CODE_LABELS[field] as CodeLabels)[code]?.zh);
      expect(codeLabel(field, code, 'en')).toBe((CODE_LABELS[field] as CodeLabels)[code]?.en);
    }
  });

  it('stand on every closed list of the model, for exactly its values', () => {
    for (const entity of ENTITIES) {
      for (const { schema } of fieldsOf(entity)) {
        const codes = codesOf(schema);
        const inner = ('wrapped' in schema ? schema.wrapped : schema) as {
          type: string;
          options?: readonly string[];
        };
        if (inner.type === 'picklist') expect(Object.keys(codes ?? {})).toEqual(inner.options);
      }
    }
  });

  it('give the code itself when it is unknown, and nothing for an unknown text', () => {
    expect(labelOfCode(CODE_LABELS.validity, 'constructor', 'en')).toBe('constructor');
    expect(codeForText('validity', 'constructor')).toBeUndefined();
    expect(codeForText('validity', '大概')).toBeUndefined();
    expect(codeForText('validity', '')).toBeUndefined();
  });

  it('read the words that real files use', () => {
    expect(['有效', '废止', '失效'].map(text => codeForText('validity', text))).toEqual([
      'inForce',
      'repealed',
      'expired',
    ]);
    expect(['主动公开', '依申请公开'].map(text => codeForText('disclosure', text))).toEqual([
      'proactive',
      'uponRequest',
    ]);
    expect(codeForText('audience', '全社会')).toBe('public');
  });
});
