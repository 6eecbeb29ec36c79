import { describe, expect, it } from 'vitest';
import { describeBasis } from './basis.js';

describe('a legal basis', () => {
  it('is named in the language of the reader', () => {
    expect(describeBasis('条例 art. 33', 'zh-CN')).toBe('《政府信息公开条例》第33条');
    expect(describeBasis('信访工作条例 art. 22, 23', 'zh-CN')).toBe('《信访工作条例》第22、23条');
    expect(describeBasis('信访工作条例 art. 22, 23', 'en')).toBe('Petition Work Regulations art. 22, 23');
    expect(describeBasis('条例 art. 36-40', 'zh-CN')).toBe('《政府信息公开条例》第36至40条');
    expect(describeBasis('信访工作条例 art. 30(3); PIPL art. 51', 'zh-CN')).toBe(
      '《信访工作条例》第30(3)条；《个人信息保护法》第51条',
    );
  });

  it('stands as it is where the law is not known', () => {
    for (const other of ['-', '', '某办法 art. 3', 'constructor art. 1'])
      expect(describeBasis(other, 'en')).toBe(other);
  });
});
