/** What the words of the command line stand for. */
import { describe, expect, it } from 'vitest';
import { findInputs } from './inputs.js';

const reasonFor = async (word: string) => (await findInputs([word])).faults[0]?.reason;

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
