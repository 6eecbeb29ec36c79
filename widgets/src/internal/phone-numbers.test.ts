import { describe, expect, it } from 'vitest';
import { phonePieces } from './phone-numbers.js';

describe('telephone numbers in the words of a field', () => {
  it.each([
    ['12345', ['12345']],
    ['12345（24小时）', ['12345']],
    ['12345 24小时', ['12345']],
    ['010-00000001、010-00000002', ['01000000001', '01000000002']],
    ['010-00000001 010-00000002', ['01000000001', '01000000002']],
    ['010-00000001/00000002', ['01000000001', '00000002']],
    ['(0571)00000001', ['057100000001']],
    ['（0571） 00000001', ['057100000001']],
    ['0571-00000001转801', ['057100000001']],
    ['0571-00000001 ext. 801', ['057100000001']],
    ['010-00000001（工作日8:30-11:30）', ['01000000001']],
    ['+86 10 0000 0001', ['+861000000001']],
    ['400 000 0000', ['4000000000']],
    ['０１０－００００００００', ['01000000000']],
    ['见办事大厅公告', []],
  ])('%s', (text, numbers) => {
    const pieces = phonePieces(text);
    expect(pieces.flatMap(({ number }) => number ?? [])).toEqual(numbers);
    expect(pieces.map(piece => piece.text).join('')).toBe(text);
  });

  it('are shown with the brackets of their code', () => {
    expect(phonePieces('热线 (0571) 00000001')[1]?.text).toBe('(0571) 00000001');
  });
});
