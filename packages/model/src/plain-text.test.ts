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
    ['<?xml:namespace prefix = o /><st1:chsdate year="2026">甲</st1:chsdate><o:p></o:p>', '甲'],
    ['<!--StartFragment--><p>甲</p>', '甲'],
    ['<p>&nbsp;</p>', ''],
    [
      'Open data: spending &amp; salaries, freedom of expression',
      'Open data: spending & salaries, freedom of expression',
    ],
    ['<p>甲 < 乙</p>', '甲 < 乙'],
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
    '<img src onerror /" \'"= alt=alert(1)>',
    '<div style="background:url(x)">甲</div>',
    '<p style="x:expression(alert(1))">甲</p>',
    '<a href="data:text/html,x">甲</a>',
    '<a href="vbscript:x">甲</a>',
    '&lt;img src=x onerror=alert(1)&gt;',
    '&lt;script&gt;x&lt;/script&gt;',
    '<b><script>x</script>',
  ])
    expect(plainText(attack)).toBe(attack);
});

it('takes off markup wholly or not at all', () => {
  for (const mixed of [
    '<div><iframe src="x"></iframe>甲</div>',
    '<p><!DOCTYPE x>甲</p>',
    '<img src="title.png">',
  ])
    expect(plainText(mixed)).toBe(mixed);
});
