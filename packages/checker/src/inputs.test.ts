/** What the words of the command line stand for. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findInputs } from './inputs.js';

const reasonFor = async (word: string) => (await findInputs([word])).faults[0]?.reason;

describe('a file as the address bar of a browser names it', () => {
  it('is that file', async () => {
    const own = fileURLToPath(import.meta.url);
    expect((await findInputs([import.meta.url])).inputs).toEqual([{ kind: 'file', name: own, file: own }]);
  });

  it('is not found where no file is named so', async () => {
    for (const word of ['file:///missing/a.html', 'file://%ZZ'])
      expect(await reasonFor(word)).toBe('notFound');
  });
});

describe('a word that is no file', () => {
  it.each([
    'www.example.gov.cn',
    'example.gov.cn/zwgk/',
    'localhost.test:8080/a?b=1',
    'www.example.gov.cn/a/t1.html',
  ])('is taken for an address without its scheme: %s', async word => {
    expect(await reasonFor(word)).toBe('noScheme');
  });

  it.each(['missing.html', 'pages/missing', './www.example.gov.cn', 'page.mhtml', 'https://'])(
    'is not found: %s',
    async word => {
      expect(await reasonFor(word)).toBe('notFound');
    },
  );
});
