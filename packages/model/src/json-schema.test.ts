import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldTable } from '../scripts/field-table.js';
import { RANDOM_ENTITIES, recordOf } from './arbitraries.test-helper.js';
import { jsonSchemaOf } from './json-schema.js';
import { parseRecord } from './parse.js';
import { schemas, type EntityName } from './schemas.js';

const ENTITIES = Object.keys(schemas) as EntityName[];
const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** Rules over several fields, which the JSON Schema files leave out. */
const ACROSS_FIELDS = [
  'required',
  'contact_one',
  'describe_one',
  'email_for_delivery',
  'address_for_delivery',
  'sensitive_consent',
  'anonymous_identity',
  'party_one',
];

function compile(entity: EntityName) {
  return new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchemaOf(entity) as object);
}

describe('the JSON Schema files', () => {
  it.each(ENTITIES)('of %s is fresh (else: npm run schema)', entity => {
    expect(JSON.parse(file(`../schema/${entity}.json`))).toEqual(
      JSON.parse(JSON.stringify(jsonSchemaOf(entity))),
    );
  });

  it('and the table of the README agree with the schemas (else: npm run schema)', () => {
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').replace(/-{3,}/g, '---');
    expect(squeeze(file('../README.md'))).toContain(squeeze(fieldTable()).trim());
  });

  it.each(RANDOM_ENTITIES)('accept what the check gives out for %s', entity => {
    const validate = compile(entity);
    fc.assert(
      fc.property(recordOf(entity), record => {
        expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each(RANDOM_ENTITIES)('never accept a damaged %s that the check refuses', entity => {
    const validate = compile(entity);
    const damage = fc.constantFrom<unknown>(
      '',
      ' ',
      5,
      -1,
      true,
      null,
      [],
      {},
      [''],
      'javascript:x',
      '2026-02',
      'x'.repeat(10_001),
    );
    fc.assert(
      fc.property(recordOf(entity), fc.nat(), damage, (record, choice, value) => {
        const keys = Object.keys(record);
        const damaged = { ...record, [keys[choice % keys.length] ?? '']: value };
        if (!validate(damaged)) return;
        const problems = parseRecord(entity, damaged, 'en').problems.filter(
          problem => !ACROSS_FIELDS.includes(problem.code),
        );
        expect(problems, JSON.stringify(damaged)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
