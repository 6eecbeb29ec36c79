import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientTypes, openApiDocument } from './openapi.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const squeeze = (text: string) =>
  text
    .replace(/[\s;,]+/g, '')
    .replace(/\|/g, '')
    .replace(/["']/g, '');

describe('the API document', () => {
  it('is fresh (else: npm run openapi)', () => {
    expect(JSON.parse(read('../openapi.json'))).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });

  it('is what the client’s types were made from (else: npm run openapi)', async () => {
    expect(squeeze(read('../src/client/api-types.ts'))).toBe(squeeze(await clientTypes(openApiDocument())));
  });
});
