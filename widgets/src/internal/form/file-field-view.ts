/** Draws a field for files: a native control, the picked files with size, traces and fault, each removable. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import { endingOf, FILE_ENDINGS } from '@sunboard/intake';
import { fill } from '@sunboard/model';
import type { FormText } from './locales.js';
import { LARGEST_FILE, MOST_FILES, sizeText, type FileNews, type PickedFile } from './picked-file.js';

/** What a person may do with files. */
export interface FileActions {
  readonly add: (files: FileList) => void;
  readonly remove: (key: string) => void;
  readonly keepTraces: (key: string, keep: boolean) => void;
}

const ACCEPT = FILE_ENDINGS.map(ending => `.${ending}`).join(',');

/** A field for files as it stands. */
export interface FilesField {
  readonly id: string;
  /** Files that it takes. */
  readonly most: number;
  readonly picked: readonly PickedFile[];
  readonly news: FileNews | undefined;
  readonly described: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

/** The control, its list, and a word on what was done. */
export function filesView(
  { id, most, picked, news, described, invalid }: FilesField,
  text: FormText,
  actions: FileActions,
): TemplateResult {
  const isFull = picked.length >= most;
  return html`<input
      id=${id}
      type="file"
      accept=${ACCEPT}
      ?multiple=${most > 1}
      aria-describedby=${described}
      aria-invalid=${invalid}
      aria-disabled=${isFull ? 'true' : nothing}
      @click=${(event: Event) => {
        // Switched off it would lose the focus that it has after the last file was picked.
        if (isFull) event.preventDefault();
      }}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        if (input.files) actions.add(input.files);
        // The list below shows what was picked; the same file can be picked again after it was removed.
        input.value = '';
      }}
    />
    ${
      picked.length === 0
        ? nothing
        : html`<ul role="list" class="files">
            ${repeat(
              picked,
              ({ key }) => key,
              file => fileView(id, file, text, actions),
            )}
          </ul>`
    }
    <div role="status">
      ${
        // Keyed, so that a second time is said again.
        news && keyed(news, newsView(news, text))
      }
    </div>`;
}

/** The list shows what was added and removed; the control itself says for ever that it holds no file. */
function newsView({ added = [], removed = [], twice = [] }: FileNews, text: FormText): TemplateResult {
  const line = (words: string, names: readonly string[], looks: string): TemplateResult | typeof nothing =>
    names.length === 0
      ? nothing
      : html`<p class=${looks}>${fill(words, { names: names.join(text.comma) })}</p>`;
  return html`${line(text.fileAdded, added, 'visually-hidden')}${line(text.fileRemoved, removed, 'visually-hidden')}${line(text.fileTwice, twice, 'hint')}`;
}

function fileView(
  id: string,
  { key, original, ready, fault, traces, keepTraces }: PickedFile,
  text: FormText,
  actions: FileActions,
): TemplateResult {
  const box = `${id}-${key}`;
  return html`<li>
    <bdi class="file-name">${original.name}</bdi>
    <span class="muted">${sizeText(original.size)}</span>
    <button
      type="button"
      aria-label=${fill(text.fileRemove, { name: original.name })}
      @click=${() => {
        actions.remove(key);
      }}
    >
      ${text.remove}
    </button>
    ${
      fault
        ? html`<p class="error" role="alert">
            <span class="visually-hidden">${original.name}${text.colon}</span>${fill(text.fileFaults[fault], {
              mb: LARGEST_FILE / 1024 / 1024,
              most: MOST_FILES,
              ending: endingOf(original.name),
              endings: FILE_ENDINGS.join(', '),
            })}
          </p>`
        : ready
          ? nothing
          : html`<p class="muted" role="status">${text.fileReading}</p>`
    }
    ${
      traces.length === 0
        ? nothing
        : html`<div class="check">
            <p class="hint" role="status">
              ${fill(keepTraces ? text.tracesKept : text.tracesRemoved, {
                traces: traces.map(trace => text.traces[trace]).join(text.comma),
              })}
            </p>
            <input
              id=${box}
              type="checkbox"
              .checked=${live(keepTraces)}
              @change=${(event: Event) => {
                actions.keepTraces(key, (event.target as HTMLInputElement).checked);
              }}
            /><label for=${box}>${text.tracesKeep}</label>
          </div>`
    }
  </li>`;
}
