import { describe, expect, it } from 'vitest';
import { isNothing } from './nothing.js';
import { mayHoldMarkup, plainText } from './plain-text.js';

describe('texts in which programs left markup', () => {
  it.each([
    ['甲 &amp; 乙', '甲 & 乙'],
    ['&ldquo;示例&rdquo;&#8211;&#x4e59;&middot;', '“示例”–乙·'],
    ['甲&nbsp;&nbsp;乙', '甲 乙'],
    ['<font color="red">甲</font><b>乙</b>', '甲乙'],
    ['<p>甲</p>\n<p>乙<br/>丙</p>', '甲\n乙\n丙'],
    ['&amp;ldquo;甲&amp;rdquo;', '“甲”'],
    ['&lt;p&gt;甲&lt;/p&gt;', '甲'],
    ['&lt;示例&gt;办法', '<示例>办法'],
  ])('%s says %s', (text, meant) => {
    expect(mayHoldMarkup(text)).toBe(true);
    expect(plainText(text)).toBe(meant);
  });

  it.each([
    '甲 < 乙 > 丙',
    '<示例>办法',
    'R&D; S&P 500',
    '?a=1&copy=2',
    '&nosuch;',
    '&#0;&#xd800;&#x110000;',
    '<script>x</script>',
    ' 甲  乙 ',
    '',
  ])('%j is left as it is', text => {
    expect(plainText(text)).toBe(text);
  });
});

describe('words for nothing', () => {
  it.each([
    '无',
    '暂无',
    '-',
    '——',
    '/',
    '//',
    '--',
    'NULL',
    '(null)',
    'N/A',
    '#N/A',
    '\\N',
    '0000-00-00',
    ' - ',
    '...',
  ])('%s', text => {
    expect(isNothing(text)).toBe(true);
  });

  it.each(['', '0', '无锡', '一', 'no', '否', 'none of these', '长期', '——————————————'])(
    'are not %s',
    text => {
      expect(isNothing(text)).toBe(false);
    },
  );
});

it('leaves what is no markup of an editor as it stands', () => {
  for (const attack of [
    '<img src=x onerror=alert(1)>',
    "'<IMG SRC=x OnErRoR=alert(1)>",
    '<b><script>x</script>',
  ])
    expect(plainText(attack)).toBe(attack);
});
