/** One country’s calendar stays small, and brings no other country’s along. */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const FACE = fileURLToPath(new URL('index.ts', import.meta.url));

describe('what a page of a Chinese office loads', () => {
  it('holds no other country’s days and is at most 2.5 KB gzipped for the calendar', async () => {
    const { code, gzip } = await bundled('cnCalendar');
    expect(code).toContain('Spring Festival');
    expect(code).not.toMatch(/Juneteenth|Boxing Day/);
    expect(gzip).toBeLessThan(2_500);
  });

  it('is at most 7.25 KB with deadlines, their words in every language and calendar files', async () => {
    const { code, gzip } = await bundled(
      'cnCalendar, deadlineIn, describeStep, describeDeadline, toIcs, todayIn',
    );
    expect(code).not.toMatch(/Juneteenth|Boxing Day/);
    expect(gzip).toBeLessThan(7_250);
  });

  it('names every country’s days only when all are asked for', async () => {
    const { code } = await bundled('getCalendar');
    for (const name of ['Spring Festival', 'Juneteenth', 'Boxing Day']) expect(code).toContain(name);
  });
});

async function bundled(names: string): Promise<{ code: string; gzip: number }> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names} } from ${JSON.stringify(FACE)};`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    // What comes later (the texts of a third language) is a file of its own, as in the widgets.
    splitting: true,
    outdir: 'out',
    // Bilingual names stay readable for the test, as they do in a UTF-8 page.
    charset: 'utf8',
    write: false,
    metafile: true,
  });
  const entry = Object.keys(metafile.outputs).find(name => metafile.outputs[name]?.entryPoint === '<stdin>');
  const atOnce = new Set([entry ?? '']);
  for (const name of atOnce)
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') atOnce.add(path);
  const loaded = outputFiles.filter(({ path }) => [...atOnce].some(name => path.endsWith(name)));
  expect(loaded).toHaveLength(atOnce.size);
  return {
    code: loaded.map(({ text }) => text).join('\n'),
    gzip: loaded.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
  };
}
