/** The embed builder: from a file or a pasted table to a checked preview and the code to copy, all in the page. */
import { todayIn } from '@sunboard/calendar';
import type { Locale } from '@sunboard/model';
import { ENTITY, checkGrid, checkJson, choices, guess, type Checked } from './data.js';
import { gridFromBytes, gridFromText, type Grid } from './grid.js';
import { POLICY, snippet } from './snippet.js';
import { TEXTS, fill } from './texts.js';

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
const text = TEXTS[locale];
const NOTHING: Checked = { records: [], problems: [] };
/** Rows shown beside their errors. */
const MAX_ROWS = 200;

let grid: Grid | undefined;
let mapping: string[] = [];
let checked = NOTHING;
let hashes: Readonly<Record<string, string>> = {};
let turn = 0;

function part(id: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`#${id}`);
  if (!element) throw new Error(`#${id} is missing in the page`);
  return element;
}

const widget = (): string => (part('widget') as HTMLSelectElement).value;
const shownIn = (): string => (part('locale') as HTMLSelectElement).value;
const theme = (): string => (part('theme') as HTMLSelectElement).value;

async function take(source: string | Uint8Array): Promise<void> {
  const entity = ENTITY[widget()];
  grid = undefined;
  checked = NOTHING;
  if (entity) {
    const asText = typeof source === 'string' ? source : new TextDecoder().decode(source);
    const json = checkJson(entity, asText, locale);
    if (json) checked = json;
    else if (asText.trim() !== '') {
      grid = await (typeof source === 'string' ? gridFromText(source) : gridFromBytes(source));
      mapping = guess(entity, grid.headers);
    }
    part('state').textContent =
      asText.trim() === '' ? text.noData : json || (grid && grid.rows.length > 0) ? '' : text.notRead;
  }
  drawMapping();
  await check();
}

async function check(): Promise<void> {
  const entity = ENTITY[widget()];
  if (entity && grid) checked = await checkGrid(entity, grid, mapping, locale);
  drawRows();
  drawSnippet();
  drawPreview();
}

function drawMapping(): void {
  const entity = ENTITY[widget()];
  const box = part('mapping');
  box.replaceChildren();
  part('columns').hidden = !grid || !entity;
  if (!grid || !entity) return;
  grid.headers.forEach((header, at) => {
    const select = document.createElement('select');
    select.append(
      new Option(text.ignore, ''),
      ...choices(entity, locale).map(([name, label]) => new Option(label, name)),
    );
    select.value = mapping[at] ?? '';
    select.addEventListener('change', () => {
      mapping[at] = select.value;
      void check();
    });
    const label = document.createElement('label');
    label.append(`${header} `, select);
    box.append(label);
  });
}

/** Each row of the data with what is wrong with it beside it; JSON, which has no rows of cells, lists its faults. */
function drawRows(): void {
  const { problems, records } = checked;
  part('count').textContent = fill(text.good, { n: records.length, m: problems.length });
  const body = part('rows');
  body.replaceChildren();
  const shown = grid
    ? grid.rows.slice(0, MAX_ROWS).map((row, at) => ({ number: at + 2, cells: row.join(' | ') }))
    : [...new Set(problems.map(({ row }) => row ?? 0))].map(number => ({ number, cells: '' }));
  for (const { number, cells } of shown) {
    const own = problems.filter(({ row }) => (row ?? 0) === number);
    const line = document.createElement('tr');
    line.append(
      cell(String(number)),
      cell(cells),
      cell(
        own
          .map(({ column, value, message, remedy }) => `${column ?? ''} “${value}” ${message} ${remedy}`)
          .join('\n'),
      ),
    );
    if (own.length > 0) line.className = 'faulty';
    body.append(line);
  }
}

function cell(content: string): HTMLTableCellElement {
  const element = document.createElement('td');
  element.textContent = content;
  return element;
}

function drawSnippet(): void {
  part('code').textContent = snippet(
    { widget: widget(), locale: shownIn(), theme: theme(), hasData: checked.records.length > 0 },
    hashes,
  );
  part('policy').textContent = POLICY;
}

/** A frame of our own address, so that the rules can read it as they read any page. */
function drawPreview(): void {
  const now = (turn += 1);
  const frame = part('preview') as HTMLIFrameElement;
  frame.addEventListener(
    'load',
    () => {
      const page = frame.contentDocument;
      if (!page || now !== turn) return;
      page.documentElement.lang = shownIn();
      if (theme() !== '')
        page.querySelector<HTMLLinkElement>('#theme')?.setAttribute('href', `../cdn/themes/${theme()}.css`);
      const element = page.createElement(`sun-${widget()}`);
      element.setAttribute('locale', shownIn());
      if (widget() === 'disclosure-list') element.setAttribute('url-state', 'hash');
      element.addEventListener('sun-load', () => void judge(page, now));
      Object.assign(
        element,
        widget() === 'complaint-channel' ? { channels: checked.records } : { records: checked.records },
      );
      page.querySelector('main')?.append(element);
      if (widget() === 'request-form' || checked.records.length === 0) void judge(page, now);
    },
    { once: true },
  );
  frame.src = 'preview.html';
}

async function judge(page: Document, now: number): Promise<void> {
  const result = part('judgement');
  result.textContent = text.checking;
  const [{ readPage }, { run }] = await Promise.all([import('@sunboard/reader'), import('@sunboard/rules')]);
  const report = run(await readPage(page), { today: todayIn('Asia/Shanghai'), locale });
  if (now !== turn) return;
  const passed = new Set(
    report.findings.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => rule),
  );
  const failed = report.findings.filter(
    ({ outcome, rule }) => outcome === 'failed' && OF_THE_SITE.every(name => !rule.startsWith(name)),
  );
  const list = document.createElement('ul');
  for (const { rule, message, remedy } of failed) {
    const item = document.createElement('li');
    item.textContent = `${rule}: ${message} ${remedy}`;
    list.append(item);
  }
  result.replaceChildren(fill(text.passed, { n: passed.size }));
  if (failed.length > 0) result.append(' ', fill(text.failed, { n: failed.length }), list);
}

/** Rules about the page around the embed (footer, metas), which the preview does not have. */
const OF_THE_SITE = ['foot.', 'meta.', 'search.', 'home.'];

function start(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const value = text[element.dataset['text'] as keyof typeof text];
    if (typeof value === 'string') element.textContent = value;
  }
  document.title = text.title;
  (part('widget') as HTMLSelectElement).append(
    ...Object.entries(text.widgets).map(([name, label]) => new Option(label, name)),
  );
  (part('theme') as HTMLSelectElement).append(
    ...Object.entries(text.themes).map(([name, label]) => new Option(label, name)),
  );
  (part('locale') as HTMLSelectElement).value = locale;
  const paste = part('paste') as HTMLTextAreaElement;
  const file = part('file') as HTMLInputElement;
  const again = (): void => void take(paste.value);
  paste.addEventListener('input', again);
  part('widget').addEventListener('change', again);
  file.addEventListener('change', () => void read(file.files?.[0]));
  document.addEventListener('dragover', event => {
    event.preventDefault();
  });
  document.addEventListener('drop', event => {
    event.preventDefault();
    void read(event.dataTransfer?.files[0]);
  });
  for (const id of ['locale', 'theme'])
    part(id).addEventListener('change', () => {
      drawSnippet();
      drawPreview();
    });
  part('copy').addEventListener('click', () => {
    void navigator.clipboard.writeText(part('code').textContent).then(() => {
      part('copied').textContent = text.copied;
    });
  });
  part('download').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([`${JSON.stringify({ items: checked.records }, undefined, 2)}\n`], {
        type: 'application/json',
      }),
    );
    link.download = 'data.json';
    link.click();
    URL.revokeObjectURL(link.href);
  });
  void fetch('../cdn/sri.json')
    .then(response => response.json())
    .then(
      found => {
        hashes = found as typeof hashes;
      },
      (error: unknown) => {
        console.error('sri.json could not be read: the code has no integrity.', error);
      },
    )
    .then(again);
}

async function read(file: File | undefined): Promise<void> {
  if (file) await take(new Uint8Array(await file.arrayBuffer()));
}

start();
