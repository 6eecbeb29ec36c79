/** Data as templates and scripts of old systems write it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScriptOfData } from './data-script.js';
import { LONGEST_LOOSE, parseLooseJson } from './loose-json.js';

const list = [{ title: '示例' }];

describe('loose JSON', () => {
  it.each([
    ['a comma too many', '[{"title":"示例",},]'],
    ['comments', '// 目录\n[{"title":"示例"}] /* 完 */'],
    ['single quotation marks', "[{'title':'示例'}]"],
    ['names without quotation marks', '[{title:"示例"}]'],
    ['a call around it', 'callback([{"title":"示例"}]);'],
    ['a call of a library', 'jQuery1_2.cb([{"title":"示例"}])'],
    ['an assignment', 'var list = [{"title":"示例"}];'],
    ['an assignment to the window', 'window.data=[{"title":"示例"}]'],
    ['a guard', 'while(1);[{"title":"示例"}]'],
    ['another guard', ')]}\',\n[{"title":"示例"}]'],
    ['a byte order mark', '\ufeff[{"title":"示例",}]'],
  ])('is read with %s', (_, text) => {
    expect(parseLooseJson(text)).toEqual(list);
  });

  it('keeps line breaks, tabs and brackets in texts', () => {
    expect(parseLooseJson('f([{"title":"上\n下\t(右);"}])')).toEqual([{ title: '上\n下\t(右);' }]);
  });

  it.each(['', 'list', '<p>', '[{"title":"示"例"}]', 'callback(', 'alert(1)+[1]', '[1] [2]'])(
    'is not %j',
    text => {
      expect(() => parseLooseJson(text)).toThrow();
    },
  );

  it('runs nothing and changes no prototype', () => {
    const value = parseLooseJson('x({"__proto__":{"spoilt":1},"a":1,})') as object;
    expect(Object.keys(value)).toContain('a');
    expect(({} as { spoilt?: number }).spoilt).toBeUndefined();
  });

  it('is not read sign by sign where it is very long', () => {
    expect(() => parseLooseJson(' '.repeat(LONGEST_LOOSE + 1))).toThrow(RangeError);
  });

  it('reads all that is JSON as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(parseLooseJson(text))).toBe(text);
      }),
    );
  });
});

it('A script of data is told from other files by its beginning', () => {
  const scripts = ['var a = [', 'cb({', 'a.b=[', 'while(1);[', ")]}',\n["];
  expect(scripts.filter(isScriptOfData)).toEqual(scripts);
  const others = ['标题,日期', 'title,date', 'title(名称),date(日期)', '<rss>', '"a"', '[1]', 'alert(1)'];
  expect(others.filter(isScriptOfData)).toEqual([]);
});
