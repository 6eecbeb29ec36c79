/** Sentences beside each other read as the language writes them. */
import { describe, expect, it } from 'vitest';
import { problemLine, sentences } from './sentences.js';

describe('sentences', () => {
  it.each([
    ['zh-CN', ['缺少“标题”', '请填写“标题”。'], '缺少“标题”。请填写“标题”。'],
    ['zh-TW', ['缺少「標題」', '請填寫「標題」。'], '缺少「標題」。請填寫「標題」。'],
    ['zh-CN', ['没有提交成功。', '服务出现故障', '请稍后再试。'], '没有提交成功。服务出现故障。请稍后再试。'],
    ['zh-CN', ['日期“明天？”', '请改正。'], '日期“明天？”请改正。'],
    ['en', ['The title is missing', 'Enter it.'], 'The title is missing. Enter it.'],
    ['en', ['Not sent. ', ' Try again.'], 'Not sent. Try again.'],
    ['en', ['Is it here?', undefined, '', 'Look.'], 'Is it here? Look.'],
    ['en', ['No remedy', undefined], 'No remedy'],
    ['en', [], ''],
  ] as const)('in %s: %s', (locale, parts, line) => {
    expect(sentences(parts, locale)).toBe(line);
  });

  it('hold the value of a problem before the stop', () => {
    const problem = { message: '“日期”无法识别', value: '明天', remedy: '请写成 2026-03-09。' };
    expect(problemLine(problem, 'zh-CN')).toBe('“日期”无法识别（明天）。请写成 2026-03-09。');
    expect(problemLine({ message: 'No date', value: 'soon', remedy: 'Write one.' }, 'en')).toBe(
      'No date (soon). Write one.',
    );
    expect(problemLine({ message: 'No date', value: '', remedy: 'Write one.' }, 'en')).toBe(
      'No date. Write one.',
    );
  });
});
