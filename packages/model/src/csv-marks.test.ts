import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.js';

const read = (text: string) => parseCsv(text, 'DisclosureItem', 'en');
const told = async (text: string) => (await read(text)).problems.map(({ code, row }) => [code, row]);
const DAY = ',2026-01-01\n';

describe('quotation marks in CSV', () => {
  it('keep separators, line breaks and doubled marks in one cell', async () => {
    expect(await read('title,date\n"a, ""b""\nc",2026-01-01\n')).toEqual({
      value: [{ title: 'a, "b"\nc', publishedOn: '2026-01-01' }],
      problems: [],
    });
  });

  it('may end the file, with a line break behind them or without', async () => {
    expect(await read('date,title\n2026-01-01,"a"')).toEqual({
      value: [{ title: 'a', publishedOn: '2026-01-01' }],
      problems: [],
    });
  });

  it('that should be doubled are kept, and their row is told once', async () => {
    const { value, problems } = await read(`title,date\na${DAY}"b "c" and "d" e"${DAY}f${DAY}`);
    expect(value.map(({ title }) => title)).toEqual(['a', 'b "c" and "d" e', 'f']);
    expect(problems).toMatchObject([
      {
        code: 'csv_quote',
        row: 3,
        severity: 'warning',
        message: 'The quotation marks in row 3 do not pair up',
      },
    ]);
  });

  it('never closed leave their line as it stands, and the count of rows right', async () => {
    const { value, problems } = await read(`title,date\na${DAY}"b${DAY}c${DAY}d,yesterday\ne${DAY}`);
    expect(value.map(({ title, publishedOn }) => [title, publishedOn])).toEqual([
      ['a', '2026-01-01'],
      ['"b', '2026-01-01'],
      ['c', '2026-01-01'],
      ['d', undefined],
      ['e', '2026-01-01'],
    ]);
    expect(problems.map(({ code, row, pointer }) => [code, row, pointer])).toEqual([
      ['csv_quote', 3, ''],
      ['iso_date', 5, '/3/publishedOn'],
    ]);
  });

  it('never closed in the last line, with another delimiter and no line break at the end', async () => {
    const { value, problems } = await read('title;date\na;2026-01-01\n"b, c;2026-01-02');
    expect(value).toEqual([
      { title: 'a', publishedOn: '2026-01-01' },
      { title: '"b, c', publishedOn: '2026-01-02' },
    ]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['csv_quote', 3]]);
  });

  it('never closed in the line that names the columns', async () => {
    const { value } = await read('title,"date\na,2026-01-01\n');
    expect(value).toEqual([{ title: 'a' }]);
  });

  it('are told for twenty rows that never close; behind these they are taken as letters', async () => {
    const rows = Array.from({ length: 25 }, (_, row) => `"${row}${DAY}`).join('');
    const { value, problems } = await read(`title,date\n${rows}`);
    expect(value.map(({ title }) => title)).toEqual(Array.from({ length: 25 }, (_, row) => `"${row}`));
    expect(problems.map(({ code, row }) => [code, row])).toEqual(
      Array.from({ length: 20 }, (_, row) => ['csv_quote', row + 2]),
    );
  });
});

describe('files that are read slice by slice', () => {
  it('keep rows that are longer than a slice', async () => {
    const long = `${'长'.repeat(99)}\n`.repeat(7_000);
    const short = `b${'长'.repeat(200)}${DAY}`.repeat(1_000);
    const { value, problems } = await read(
      `title,text,date\na,"${long}",2026-01-01\n${short.replaceAll(',', ',,')}`,
    );
    expect(problems).toEqual([]);
    expect(value).toHaveLength(1_001);
    expect(value[0]?.body).toBe(long);
  });

  it('take a cell of more than 800,000 characters for one that was never closed', async () => {
    const long = `${'长'.repeat(99)}\n`.repeat(9_000);
    const short = `b${'长'.repeat(200)}${DAY}`.repeat(4_000);
    expect(
      (await told(`title,text,date\na,"${long}",2026-01-01\n${short.replaceAll(',', ',,')}`))[0],
    ).toEqual(['csv_quote', 2]);
  });

  it('tell a mark that should be doubled once, wherever the slice ends', async () => {
    for (const length of [99_950, 99_980, 150_000, 250_000])
      expect(
        await told(`title,text\na,"b "c" ${'长'.repeat(length)}"\nd,e\n${'f,g\n'.repeat(2_000)}`),
      ).toEqual([['csv_quote', 2]]);
  });

  it('do not take a slice that ends within a line break for a fault', async () => {
    const row = '"a","b"\r\n';
    for (let shift = 0; shift < row.length; shift += 1) {
      const { value, problems } = await read(`"title","text${' '.repeat(shift)}"\r\n${row.repeat(12_000)}`);
      expect(problems).toEqual([]);
      expect(value).toHaveLength(12_000);
    }
  });

  it('let the page breathe after every slice and every fifty rows, and not more often', async () => {
    const pausesOf = async (text: string) => {
      let pauses = 0;
      await parseCsv(text, 'DisclosureItem', 'en', {
        pause: () => {
          pauses += 1;
          return undefined;
        },
      });
      return pauses;
    };
    const bySlice = await pausesOf(`title\n${`${'长'.repeat(9_999)}\n`.repeat(200)}`);
    expect(bySlice).toBeGreaterThanOrEqual(20);
    expect(bySlice).toBeLessThan(50);
    const byRow = await pausesOf(`title\n${'a\n'.repeat(5_000)}`);
    expect(byRow).toBeGreaterThanOrEqual(100);
    expect(byRow).toBeLessThan(120);
  });
});
