/** A form as plain HTML, drawn from the same data as the widget; shown empty, or with faults and everything that was typed. */
import { fieldsIn, type FieldSpec, type FormSpec, type ProblemDocument } from '@sunboard/intake';
import { localize, labelOfCode, sentences, type Locale } from '@sunboard/model';
import { html } from 'hono/html';
import { FORM_FIELDS, labelAt } from '../form-record.js';
import type { Agency } from '../options.js';
import { page, type Html } from './page.js';

/** What the page shows. */
export interface FormPage {
  readonly spec: FormSpec;
  readonly kind: 'request' | 'complaint';
  readonly locale: Locale;
  readonly agency: Agency;
  /** One-time key for the next posting. */
  readonly key: string;
  /** Time token for the next posting. */
  readonly token: string;
  /** What was typed, by dotted name. */
  readonly values: ReadonlyMap<string, string>;
  /** Files that an earlier posting brought. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  readonly problem?: ProblemDocument;
}

const TEXT = {
  'zh-CN': {
    request: '政府信息公开申请',
    complaint: '投诉举报',
    submit: '提交',
    faults: '请修改以下内容',
    kept: '已收到的附件，将随表单一并提交',
    required: '（必填）',
    choose: '请选择',
    attachments: '附件（可选多个）',
    sensitive: '单独同意处理所填证件信息，仅用于核对身份',
  },
  en: {
    request: 'Request for government information',
    complaint: 'Complaint or report',
    submit: 'Submit',
    faults: 'Please change the following',
    kept: 'Files already received; they are filed with the form',
    required: ' (required)',
    choose: 'Choose',
    attachments: 'Files (one or more)',
    sensitive: 'I separately agree to the processing of my identity document, to verify who I am',
  },
} as const;
const PRIVACY_NOTICE = '2026-01';

/** The whole page. */
export function formPage(view: FormPage): Html {
  const { spec, kind, locale, agency, key } = view;
  const text = localize(TEXT, locale);
  const known = new Set(fieldsIn(spec).map(field => field.path));
  const consent = !known.has('consent.sensitiveAccepted') && kind === 'request';
  return page(agency, locale, text[kind], [
    summary(view),
    html`${spec.notes.map(note => html`<p>${localize(note, locale)}</p>`)}`,
    html`<form method="post" action="${kind}s" enctype="multipart/form-data">
      <input type="hidden" name="${FORM_FIELDS.key}" value="${key}" />
      <input type="hidden" name="${FORM_FIELDS.token}" value="${view.token}" />
      <input
        type="hidden"
        name="consent.privacyNoticeVersion"
        value="${view.values.get('consent.privacyNoticeVersion') ?? PRIVACY_NOTICE}"
      />
      <input type="hidden" name="language" value="${locale}" />
      <p class="trap">
        <label
          >${FORM_FIELDS.trap}<input name="${FORM_FIELDS.trap}" tabindex="-1" autocomplete="off"
        /></label>
      </p>
      ${spec.sections.map(
        section =>
          html`<fieldset>
            <legend>${localize(section.legend, locale)}</legend>
            ${section.fields.map(field => fieldHtml(field, view))}
          </fieldset>`,
      )}
      ${consent ? checkbox('consent.sensitiveAccepted', text.sensitive, view) : ''} ${keptFiles(view)}
      <p>
        <label for="files">${text.attachments}</label
        ><input id="files" type="file" name="${kind === 'request' ? 'attachments' : 'evidence'}" multiple />
      </p>
      <p><button>${text.submit}</button></p>
    </form>`,
  ]);
}

/** Ticked boxes: whoever does not want a file any more clears its box. */
function keptFiles({ files, locale }: FormPage): Html {
  if (files.length === 0) return html``;
  return html`<fieldset>
    <legend>${localize(TEXT, locale).kept}</legend>
    ${files.map(
      ({ id, name, size }) =>
        html`<p>
          <input type="checkbox" id="u-${id}" name="${FORM_FIELDS.uploads}" value="${id}" checked />
          <label for="u-${id}">${name} (${Math.ceil(size / 1024)} KB)</label>
        </p>`,
    )}
  </fieldset>`;
}

function summary({ problem, spec, locale }: FormPage): Html {
  if (!problem) return html``;
  const text = localize(TEXT, locale);
  const known = new Set(fieldsIn(spec).map(field => field.path));
  return html`<div class="error" role="alert" tabindex="-1">
    <h2>${problem.errors ? text.faults : problem.title}</h2>
    <p>${problem.remedy}</p>
    <ul>
      ${(problem.errors ?? []).map(({ pointer, message, remedy }) => {
        const path = pathOf(pointer);
        const words = sentences([message, remedy], locale);
        return known.has(path)
          ? html`<li><a href="#${idOf(path)}">${words}</a></li>`
          : html`<li>${path === '' ? '' : `${path}: `}${words}</li>`;
      })}
    </ul>
  </div>`;
}

function fieldHtml(field: FieldSpec, view: FormPage): Html {
  const { spec, locale, values } = view;
  const id = idOf(field.path);
  const name = localize(field.label, locale) ?? labelAt(spec.entity, field.path, locale);
  // Conditions cannot be followed without script: only what is always needed is marked so.
  const required = field.required === true && !field.when;
  const label = `${name}${required ? localize(TEXT, locale).required : ''}`;
  if (field.control === 'checkbox') return checkbox(field.path, label, view);
  const value = values.get(field.path) ?? field.initial ?? '';
  const faults = faultsAt(view, field.path);
  const described = [field.hint && `${id}-hint`, faults.length > 0 && `${id}-error`]
    .filter(part => typeof part === 'string')
    .join(' ');
  return html`<p>
    <label for="${id}">${label}</label>
    ${field.hint ? html`<span id="${id}-hint">${localize(field.hint, locale)}</span>` : ''}
    ${faults.length > 0 ? html`<strong class="error" id="${id}-error">${sentences(faults, view.locale)}</strong>` : ''}
    ${control(field, id, value, described, faults.length > 0, locale)}
  </p>`;
}

function control(
  field: FieldSpec,
  id: string,
  value: string,
  described: string,
  invalid: boolean,
  locale: Locale,
): Html {
  const state = invalid ? 'true' : 'false';
  if (field.control === 'textarea') {
    return html`<textarea
      id="${id}"
      name="${field.path}"
      rows="${field.rows ?? 4}"
      aria-describedby="${described}"
      aria-invalid="${state}"
    >
${value}</textarea>`;
  }
  if (field.codes) {
    const codes = field.offer ?? Object.keys(field.codes);
    const chosen = (code: string): Html =>
      code === value
        ? html`<option value="${code}" selected>${labelOf(field, code, locale)}</option>`
        : html`<option value="${code}">${labelOf(field, code, locale)}</option>`;
    return html`<select
      id="${id}"
      name="${field.path}"
      aria-describedby="${described}"
      aria-invalid="${state}"
    >
      <option value="">${localize(TEXT, locale).choose}</option>
      ${codes.map(chosen)}
    </select>`;
  }
  return html`<input
    id="${id}"
    name="${field.path}"
    type="${field.control}"
    value="${value}"
    autocomplete="${field.autocomplete ?? 'off'}"
    aria-describedby="${described}"
    aria-invalid="${state}"
  />`;
}

function checkbox(path: string, label: string, view: FormPage): Html {
  const faults = faultsAt(view, path);
  const box = view.values.has(path)
    ? html`<input type="checkbox" id="${idOf(path)}" name="${path}" value="true" checked />`
    : html`<input type="checkbox" id="${idOf(path)}" name="${path}" value="true" />`;
  return html`<p>
    ${box}
    <label for="${idOf(path)}">${label}</label>
    ${faults.length > 0 ? html`<strong class="error">${sentences(faults, view.locale)}</strong>` : ''}
  </p>`;
}

function labelOf(field: FieldSpec, code: string, locale: Locale): string {
  return field.codes ? labelOfCode(field.codes, code, locale) : code;
}

function faultsAt({ problem }: FormPage, path: string): string[] {
  return (problem?.errors ?? [])
    .filter(({ pointer }) => pathOf(pointer) === path)
    .map(({ message }) => message);
}

function pathOf(pointer: string): string {
  return pointer.slice(1).split('/').join('.');
}

function idOf(path: string): string {
  return `f-${path.replace(/\./g, '-')}`;
}
