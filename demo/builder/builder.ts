/** The embed builder: from a file or a pasted table to a checked preview and the code to copy, all in the page. */
import { todayIn } from '@sunboard/calendar';
import { fill, languageNames, localeOf, localize, type Locale } from '@sunboard/model';
import { carry, takeCarried } from './carried.js';
import { ENTITY, checkGrid, choices, guess } from './data.js';
import type { Grid } from './grid.js';
import { NOTHING, readSource } from './read-source.js';
import { rowsView } from './rows-view.js';
import { SAMPLES } from './samples.js';
import { POLICY, snippet } from './snippet.js';
import { judgementView } from './judgement-view.js';
import { TEXTS } from './texts.js';
import { verdictOf } from './verdict.js';

const locale: Locale = localeOf(document.documentElement.lang);
const text = localize(TEXTS, locale);
/** Height of the preview in pixels, at most; a longer one scrolls. */
const MAX_HEIGHT = 900;

/** What was given last, by file or by paste: another widget reads it again. */
let source: string | Uint8Array = '';
let taking = 0;
let checking = 0;
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

function languageOption([value, name]: readonly [Locale, string]): HTMLOptionElement {
  const option = new Option(name, value);
  option.lang = value;
  return option;
}

/** The page in another language; `zh-CN` is the index. */
function languageLink([tag, name]: readonly [Locale, string]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = tag === 'zh-CN' ? 'index.html' : `${tag.toLowerCase()}.html`;
  link.lang = tag;
  link.textContent = name;
  link.addEventListener('click', () => {
    const { value } = part('paste') as HTMLTextAreaElement;
    carry({ paste: value, widget: widget(), theme: theme() });
  });
  return link;
}

const widget = (): string => (part('widget') as HTMLSelectElement).value;
const frame = (): HTMLIFrameElement => part('preview') as HTMLIFrameElement;
const shownIn = (): string => (part('locale') as HTMLSelectElement).value;
const theme = (): string => (part('theme') as HTMLSelectElement).value;

/** Whether there is nothing to show and to judge yet. */
const isEmpty = (): boolean => checked === NOTHING && (grid?.rows.length ?? 0) === 0;

/** Reads what was given; what is given meanwhile wins, and a file that is no file of its kind is told as such. */
async function take(given: string | Uint8Array): Promise<void> {
  source = given;
  const now = (taking += 1);
  const entity = ENTITY[widget()];
  const found = entity ? await readSource(entity, given, locale) : { checked: NOTHING, grid: undefined };
  if (now !== taking) return;
  ({ checked, grid } = found);
  mapping = entity && grid ? guess(entity, grid.headers) : [];
  const isBlank = given.length === 0 || (typeof given === 'string' && given.trim() === '');
  part('state').textContent = !entity || !isEmpty() ? '' : isBlank ? text.noData : text.notRead;
  part('sample').hidden = !entity || !isBlank;
  drawMapping();
  await check();
}

async function check(): Promise<void> {
  const entity = ENTITY[widget()];
  const now = (checking += 1);
  const found = entity && grid ? await checkGrid(entity, grid, mapping, locale) : checked;
  if (now !== checking) return;
  checked = found;
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

function drawRows(): void {
  const { problems, records } = checked;
  part('data').hidden = isEmpty();
  (part('download') as HTMLButtonElement).disabled = records.length === 0;
  part('count').textContent = isEmpty() ? '' : fill(text.good, { n: records.length, m: problems.length });
  part('rows').replaceChildren(...rowsView(grid, problems, locale));
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
  const isJudged = widget() === 'request-form' || !isEmpty();
  frame().addEventListener(
    'load',
    () => {
      const page = frame().contentDocument;
      if (!page || now !== turn) return;
      page.documentElement.lang = shownIn();
      if (theme() !== '')
        page.querySelector<HTMLLinkElement>('#theme')?.setAttribute('href', `../cdn/themes/${theme()}.css`);
      const element = page.createElement(`sun-${widget()}`);
      element.setAttribute('locale', shownIn());
      if (widget() === 'disclosure-list') element.setAttribute('url-state', 'hash');
      if (isJudged) element.addEventListener('sun-load', () => void judge(page, now));
      Object.assign(
        element,
        widget() === 'complaint-channel' ? { channels: checked.records } : { records: checked.records },
      );
      page.querySelector('main')?.append(element);
      if (!isJudged) part('judgement').replaceChildren();
      else if (checked.records.length === 0) void judge(page, now);
    },
    { once: true },
  );
  frame().src = 'preview.html';
}

async function judge(page: Document, now: number): Promise<void> {
  const result = part('judgement');
  result.textContent = text.checking;
  const [{ readPage }, { run }] = await Promise.all([import('@sunboard/reader'), import('@sunboard/rules')]);
  // The preview has the address of this page, which names nobody's law.
  const profile = { jurisdiction: 'cn' } as const;
  const report = run(await readPage(page), { today: todayIn('Asia/Shanghai'), locale, profile });
  if (now !== turn) return;
  result.replaceChildren(...judgementView(verdictOf(report), text, locale));
  frame().style.height = `${Math.min(page.documentElement.scrollHeight + 4, MAX_HEIGHT)}px`;
}

function start(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const value = text[element.dataset['text'] as keyof typeof text];
    if (typeof value === 'string') element.textContent = value;
  }
  document.title = text.title;
  frame().title = text.preview;
  const others = languageNames().filter(([tag]) => tag !== locale);
  part('languages').append(...others.flatMap((other, at) => [at > 0 ? ' · ' : '', languageLink(other)]));
  (part('widget') as HTMLSelectElement).append(
    ...Object.entries(text.widgets).map(([name, label]) => new Option(label, name)),
  );
  (part('theme') as HTMLSelectElement).append(
    ...Object.entries(text.themes).map(([name, label]) => new Option(label, name)),
  );
  part('locale').replaceChildren(...languageNames().map(languageOption));
  (part('locale') as HTMLSelectElement).value = locale;
  const paste = part('paste') as HTMLTextAreaElement;
  const file = part('file') as HTMLInputElement;
  const before = takeCarried();
  if (before.widget !== undefined) (part('widget') as HTMLSelectElement).value = before.widget;
  if (before.theme !== undefined) (part('theme') as HTMLSelectElement).value = before.theme;
  if (paste.value === '') paste.value = before.paste ?? '';
  paste.addEventListener('input', () => void take(paste.value));
  part('sample').addEventListener('click', () => {
    paste.value = localize(SAMPLES, locale)[widget()]?.join('\n') ?? '';
    // The button goes; whoever pressed it by keyboard stays where the data is.
    paste.focus();
    void take(paste.value);
  });
  part('widget').addEventListener('change', () => void take(source));
  file.addEventListener('change', () => void read(file.files?.[0]));
  document.addEventListener('dragover', event => {
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', event => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', event => {
    event.preventDefault();
    document.body.classList.remove('dropping');
    void read(event.dataTransfer?.files[0]);
  });
  for (const id of ['locale', 'theme'])
    part(id).addEventListener('change', () => {
      drawSnippet();
      drawPreview();
    });
  part('copy').addEventListener('click', () => {
    void copy(part('code')).then(done => {
      part('copied').textContent = done ? text.copied : text.notCopied;
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
        drawSnippet();
      },
      (error: unknown) => {
        console.error('sri.json could not be read: the code has no integrity.', error);
      },
    );
  // What was chosen or typed before this script came is not lost.
  void (file.files?.[0] ? read(file.files[0]) : take(paste.value));
}

/** Pages that came over plain http have no clipboard: then the code is selected, ready for the keys. */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

async function read(file: File | undefined): Promise<void> {
  if (!file) return;
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    console.error('The file could not be read.', error);
    return undefined;
  });
  if (bytes) await take(new Uint8Array(bytes));
  else part('state').textContent = text.notRead;
}

start();
