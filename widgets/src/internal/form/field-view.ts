/** Draws one field of a form: label, hint, error and a native control, tied together for assistive technology. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldSpec } from '@sunboard/intake';
import { localize, labelOfCode, type Locale } from '@sunboard/model';
import { filesView, type FileActions } from './file-field-view.js';
import type { FormText } from './locales.js';
import { MOST_FILES, type FileNews, type FormFiles } from './picked-file.js';
import { textAt, type FormValues } from './form-values.js';

/** What a field needs to be drawn. */
export interface FieldContext {
  readonly values: FormValues;
  readonly files: FormFiles;
  readonly locale: Locale;
  readonly text: FormText;
  readonly labelOf: (path: string) => string;
  /** Message under the field, when it has a fault. */
  readonly errorAt: (path: string) => string | undefined;
  /** What was done last with files of the field. */
  readonly newsAt: (path: string) => FileNews | undefined;
  readonly onInput: (path: string, value: string | boolean) => void;
  readonly fileActions: (path: string, most: number) => FileActions;
}

/** Id of the control of a path; the error summary links to it. */
export function controlId(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}

/** The whole field. */
export function fieldView(field: FieldSpec, context: FieldContext): TemplateResult {
  if (field.control === 'checkbox') return checkboxView(field, context);
  if (field.control === 'radio') return radioView(field, context);
  const id = controlId(field.path);
  return html`<div
    class="field"
    part="field"
    data-path=${field.path}
    ?data-invalid=${context.errorAt(field.path) !== undefined}
  >
    <label for=${id}>${labelText(field, context)}</label>
    ${hintView(field, context)}${errorView(id, context.errorAt(field.path), context.text)}${controlView(field, context, id)}
  </div>`;
}

function labelText(field: FieldSpec, { labelOf, locale, text }: FieldContext): string {
  const label = localize(field.label, locale) ?? labelOf(field.path);
  return field.required === true || field.control === 'checkbox' ? label : `${label}${text.optional}`;
}

function hintView(field: FieldSpec, { locale }: FieldContext): TemplateResult | typeof nothing {
  return field.hint
    ? html`<p class="hint" id=${`${controlId(field.path)}-hint`}>${localize(field.hint, locale)}</p>`
    : nothing;
}

/** What is wrong with the control of this id, which names it as its description. */
export function errorView(
  id: string,
  error: string | undefined,
  text: FormText,
): TemplateResult | typeof nothing {
  return error === undefined
    ? nothing
    : html`<p class="error" id=${`${id}-error`}>
        <span class="visually-hidden">${text.errorPrefix}</span>${error}
      </p>`;
}

function describedBy(field: FieldSpec, context: FieldContext): string | typeof nothing {
  const id = controlId(field.path);
  const ids = [field.hint && `${id}-hint`, context.errorAt(field.path) !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function controlView(field: FieldSpec, context: FieldContext, id: string): TemplateResult {
  const value = textAt(context.values, field.path);
  const invalid = context.errorAt(field.path) === undefined ? nothing : 'true';
  const required = field.required === true ? 'true' : nothing;
  const described = describedBy(field, context);
  const onInput = (event: Event) => {
    context.onInput(field.path, (event.target as HTMLInputElement).value);
  };
  switch (field.control) {
    case 'file': {
      const most = field.most ?? MOST_FILES;
      const picked = context.files[field.path] ?? [];
      const news = context.newsAt(field.path);
      return filesView(
        { id, most, picked, news, described, invalid },
        context.text,
        context.fileActions(field.path, most),
      );
    }
    case 'textarea':
      return html`<textarea
        id=${id}
        name=${field.path}
        rows=${field.rows ?? 4}
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-required=${required}
        .value=${live(value)}
        @input=${onInput}
      ></textarea>`;
    case 'select':
      return html`<select
        id=${id}
        name=${field.path}
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-required=${required}
        @change=${onInput}
      >
        ${options(field, context).map(([code, label]) => html`<option value=${code} ?selected=${code === value}>${label}</option>`)}
      </select>`;
    default:
      return html`<input
        id=${id}
        name=${field.path}
        type=${field.control}
        autocomplete=${field.autocomplete ?? nothing}
        aria-describedby=${described}
        aria-invalid=${invalid}
        aria-required=${required}
        .value=${live(value)}
        @input=${onInput}
      />`;
  }
}

function checkboxView(field: FieldSpec, context: FieldContext): TemplateResult {
  const id = controlId(field.path);
  const invalid = context.errorAt(field.path) === undefined ? nothing : 'true';
  return html`<div
    class="field check"
    part="field"
    data-path=${field.path}
    ?data-invalid=${invalid === 'true'}
  >
    ${errorView(id, context.errorAt(field.path), context.text)}
    <input
      id=${id}
      name=${field.path}
      type="checkbox"
      aria-describedby=${describedBy(field, context)}
      aria-invalid=${invalid}
      .checked=${live(context.values[field.path] === true)}
      @change=${(event: Event) => {
        context.onInput(field.path, (event.target as HTMLInputElement).checked);
      }}
    />
    <label for=${id}>${labelText(field, context)}</label>${hintView(field, context)}
  </div>`;
}

function radioView(field: FieldSpec, context: FieldContext): TemplateResult {
  const id = controlId(field.path);
  const value = textAt(context.values, field.path);
  return html`<fieldset
    class="field radios"
    part="field"
    data-path=${field.path}
    aria-describedby=${describedBy(field, context)}
    ?data-invalid=${context.errorAt(field.path) !== undefined}
  >
    <legend>${labelText(field, context)}</legend>
    ${hintView(field, context)}${errorView(id, context.errorAt(field.path), context.text)}
    ${options(field, context).map(
      ([code, label], index) =>
        html`<div class="check">
          <input
            id=${index === 0 ? id : `${id}-${code}`}
            type="radio"
            name=${field.path}
            value=${code}
            .checked=${live(code === value)}
            @change=${() => {
              context.onInput(field.path, code);
            }}
          /><label for=${index === 0 ? id : `${id}-${code}`}>${label}</label>
        </div>`,
    )}
  </fieldset>`;
}

function options(field: FieldSpec, { locale }: FieldContext): [string, string][] {
  const { codes } = field;
  if (!codes) return [];
  return (field.offer ?? Object.keys(codes)).map(code => [code, labelOfCode(codes, code, locale)]);
}
