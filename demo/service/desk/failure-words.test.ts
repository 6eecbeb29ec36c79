/** A refusal of the service reads at the desk as sentences of the desk's language. */
import { describe, expect, it } from 'vitest';
import { DeskError } from './api.js';
import type { Desk } from './desk-state.js';
import { failureWords } from './failure-words.js';

const desk = (locale: Desk['locale']) => ({ locale, words: { offline: 'offline' } }) as Desk;

describe('a refusal at the desk', () => {
  it.each([
    ['zh-CN', '有内容需要修改', '请按提示修改。', '有内容需要修改。请按提示修改。', '：太长。请缩短。'],
    ['en', 'It has changed', 'Reload it.', 'It has changed. Reload it.', ': Too long. Shorten it.'],
  ] as const)('in %s', (locale, title, remedy, said, ending) => {
    const [message, how] = locale === 'en' ? ['Too long', 'Shorten it.'] : ['太长', '请缩短。'];
    const errors = [{ pointer: '/data/reason', code: 'max_length', message, remedy: how }];
    const failure = new DeskError(422, { code: 'invalid', title, remedy, errors });
    const words = failureWords(failure, desk(locale), false);
    expect(words.said).toBe(said);
    expect(words.faults[0]).toMatch(new RegExp(`^\\S.*\\S${ending.replaceAll('.', '\\.')}$`));
  });

  it('without an answer is a lost connection', () => {
    expect(failureWords(new DeskError(0, {}), desk('en'), false).said).toBe('offline');
  });
});
