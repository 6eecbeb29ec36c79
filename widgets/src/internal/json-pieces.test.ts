import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isCutOut, jsonPieces, wholeRecords } from './json-pieces.js';
import { listIn } from './list-in.js';
import { checkPieces } from './slices.js';

const LIMITS = { file: 0, piece: 20 };
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** All records and what was around them; undefined when the file was not cut. */
function cut(bytes: Uint8Array): { records: unknown[]; place: string } | undefined {
  const work = jsonPieces(bytes, LIMITS);
  const records: unknown[] = [];
  for (;;) {
    const { done, value } = work.next();
    if (!done) records.push(...value);
    else {
      const found = listIn(value);
      return found && isCutOut(found.list) ? { records, place: found.base } : undefined;
    }
  }
}

const record = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
const records = fc.array(record, { minLength: 1, maxLength: 30 });
const space = fc.constantFrom(undefined, 1, '\t');

describe('cutting a JSON list into pieces', () => {
  it('gives the records of any list that a whole parser gives', () => {
    fc.assert(
      fc.property(records, space, (list, indent) => {
        const text = JSON.stringify(list, null, indent);
        expect(cut(bytesOf(text))?.records).toEqual(JSON.parse(text));
      }),
    );
  });

  it('finds the list where interfaces wrap it, whatever stands around', () => {
    const around = fc.dictionary(fc.stringMatching(/^x[a-z"\\甲]{0,5}$/), fc.jsonValue({ maxDepth: 1 }));
    fc.assert(
      fc.property(records, around, around, fc.boolean(), space, (list, before, after, isDeep, indent) => {
        const inner = isDeep ? { data: { total: 3, list } } : { items: list };
        const text = JSON.stringify({ ...before, ...inner, ...after }, null, indent);
        const found = cut(bytesOf(text));
        // A list of objects before ours is left to the whole parser.
        // Read back, as JSON has no -0.
        if (found)
          expect(found).toEqual({
            records: JSON.parse(JSON.stringify(list)),
            place: isDeep ? '/data/list' : '/items',
          });
        else expect(JSON.stringify(before)).toContain('[{');
      }),
    );
  });

  it('never takes for good what a whole parser refuses', () => {
    fc.assert(
      fc.property(
        records,
        fc.nat(),
        fc.constantFrom(...'{}[],:"\\ x1\u00ff'),
        fc.nat({ max: 2 }),
        (list, at, sign, drop) => {
          const text = JSON.stringify({ items: list });
          const place = at % text.length;
          const damaged = text.slice(0, place) + sign + text.slice(place + drop);
          const found = cut(bytesOf(damaged));
          if (!found) return;
          const whole = JSON.parse(damaged) as unknown;
          expect(listIn(whole)?.list).toEqual(found.records);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['half a file', '{"items":[{"a":1},{"b":'],
    ['a comma too many', '[{"title":"a long enough title"},]'],
    ['two commas', '[{"title":"a long enough title"},,{"a":1}]'],
    ['something behind the end', '[{"a":1}]]'],
    ['a list that is not of objects', '[1,2,3]'],
    ['no list', '{"a":{"b":1}}'],
    ['a second list under a name that counts first', '{"data":[{"a":1}],"items":[{"b":1}]}'],
    ['nothing', ''],
  ])('leaves %s to the whole parser', (_name, text) => {
    expect(cut(bytesOf(text))).toBe(undefined);
  });

  it('leaves other encodings and great depth to the whole parser', () => {
    expect(cut(new Uint8Array([...bytesOf('[{"a":"'), 0xb0, 0xa1, ...bytesOf('"}]')]))).toBe(undefined);
    expect(cut(bytesOf(`[{"a":${'['.repeat(200)}${']'.repeat(200)}}]`))).toBe(undefined);
  });

  it('passes over a byte order mark', () => {
    expect(cut(bytesOf('\uFEFF[{"a":1}]'))?.records).toEqual([{ a: 1 }]);
  });
});

describe('the whole records in the beginning of a list', () => {
  const attachment = fc.record({ title: fc.string(), url: fc.webUrl() });
  const document = fc.record(
    { title: fc.string({ unit: 'grapheme' }), attachments: fc.array(attachment, { maxLength: 5 }) },
    { requiredKeys: ['title'] },
  );
  const around = fc.constantFrom('', '{"total":3,"items":', '{"data":{"list":');

  it('are those that end before it does, wherever it ends: in a text, in an attachment, in a letter of three bytes', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1 }),
        around,
        space,
        fc.nat(),
        (list, before, indent, at) => {
          const bytes = bytesOf(before + JSON.stringify(list, null, indent));
          const start = bytes.subarray(0, at % (bytes.length + 1));
          const ends = list.map((_, index) => {
            const upTo = JSON.stringify(list.slice(0, index + 1), null, indent);
            // Without the sign that closes the list, and the line it stands on.
            return bytesOf(before + upTo.slice(0, upTo.lastIndexOf('}') + 1)).length;
          });
          const come = ends.filter(end => end <= start.length).length;
          expect(wholeRecords(start)).toEqual(JSON.parse(JSON.stringify(list.slice(0, come))));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are never others, whatever the records hold', () => {
    fc.assert(
      fc.property(records, fc.nat(), (list, at) => {
        const bytes = bytesOf(JSON.stringify(list));
        const found = wholeRecords(bytes.subarray(0, at % (bytes.length + 1)));
        expect(found).toEqual((JSON.parse(JSON.stringify(list)) as unknown[]).slice(0, found.length));
      }),
    );
  });

  it.each([
    ['a table', '标题,日期\n{"a":1},2026'],
    ['a list of numbers', '[1,2,3'],
    ['a list that begins with a comma', '[,{"a":1},{"b":1},{"c'],
    ['nothing', ''],
  ])('are none in %s', (_name, text) => {
    expect(wholeRecords(bytesOf(text))).toEqual([]);
  });
});

describe('checking pieces', () => {
  const check = (list: readonly unknown[], size: number) => {
    function* pieces() {
      for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
      return undefined;
    }
    return checkPieces<{ title: string }>(pieces(), 'DisclosureItem', 'zh-CN', {});
  };

  it('numbers faults and shared values by their row in the file, however it was cut', async () => {
    const list = [
      { title: '甲', indexNumber: '1' },
      { title: '' },
      { title: '乙', indexNumber: '1' },
      { title: '丙', publishedOn: '昨天' },
      { title: '丁', indexNumber: '1' },
    ];
    for (const size of [1, 2, 5]) {
      const { value, problems } = await check(list, size);
      expect(value.map(({ title }) => title)).toEqual(['甲', '乙', '丙', '丁']);
      expect(problems.map(({ code, pointer, row }) => [code, pointer, row])).toEqual([
        ['required', '/1/title', 2],
        ['iso_date', '/3/publishedOn', 4],
        ['duplicate', '/2/indexNumber', 3],
        ['duplicate', '/4/indexNumber', 5],
      ]);
    }
  });

  it('hands on the beginning of a long list once, before the end is known', async () => {
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
    const parts: number[] = [];
    function* pieces() {
      for (let at = 0; at < 50; at += 1) yield Array.from({ length: 10 }, () => ({ title: '甲' }));
      return undefined;
    }
    await checkPieces(pieces(), 'DisclosureItem', 'en', { onPart: part => parts.push(part.length) });
    expect(parts).toEqual([200]);
    vi.unstubAllGlobals();
  });
});
