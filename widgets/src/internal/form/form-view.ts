/** Draws a whole form around its fields: notes, what may be kept, faults, sections, consent, sending and what came of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isShown, type FieldSpec } from '@sunboard/intake';
import { fill, isChinese, localize, type Locale } from '@sunboard/model';
import type { DeskCore } from './desk-core.js';
import { errorSummary } from './error-summary.js';
import { errorView, fieldView, type FieldContext } from './field-view.js';
import { textAt } from './form-values.js';
import type { FormText } from './locales.js';
import type { PrivateNumber } from './private-numbers.js';
import { sendingView, type SendingActions } from './sending-view.js';

type View = TemplateResult | typeof nothing;

/** What the form is put together from; parts that are not loaded yet give nothing. */
export interface FormParts {
  readonly fields: FieldContext;
  readonly before: View;
  readonly privateNumbers?: (text: string) => readonly PrivateNumber[];
  /** How much room a long text has left. */
  readonly room?: (path: string, value: string) => View;
  readonly receipt: () => View;
  readonly keeping: () => View;
  readonly status: () => View;
  readonly seals: () => View;
  readonly actions: SendingActions & {
    readonly openKeeping: () => void;
    readonly openStatus: () => void;
    readonly setDrafting: (wanted: boolean) => void;
    readonly setShared: (shared: boolean) => void;
  };
}

/** The form or its receipt, and below it the status lookup. */
export function formView(desk: DeskCore, parts: FormParts): TemplateResult {
  const { state, text, host } = desk;
  return html`${state.receipt ? parts.receipt() : fillView(desk, parts)} ${statusRegion(state.told)}
  ${
    host.element.endpoint === null
      ? nothing
      : html`<details class="status-lookup" part="status" @toggle=${parts.actions.openStatus}>
          <summary>${text.statusTitle}</summary>
          ${parts.status()}
        </details>`
  }`;
}

function fillView(desk: DeskCore, parts: FormParts): TemplateResult {
  const { state, text, spec, locale } = desk;
  return html`<ul class="notes">
      ${spec.notes.map(note => html`<li>${localize(note, locale)}</li>`)}
    </ul>
    ${parts.before} ${keepingChoices(desk, parts)} ${statusRegion(state.notice)}
    <form
      method="post"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (desk.host.element.endpoint !== null) parts.actions.submit();
      }}
    >
      ${errorSummary(state.faults, text, id => void desk.focusOn(`[id="${CSS.escape(id)}"]`))}
      ${sectionsView(desk, parts)} ${trapView(desk)} ${parts.seals()}
      ${tickView(
        'f-consent',
        text.consent,
        state.consented,
        consented => {
          desk.set({ consented, faults: state.faults.filter(({ path }) => path !== 'consent') });
        },
        errorView('f-consent', faultAt(desk, 'consent'), text),
      )}
      ${sendingView(desk, parts.actions)}
    </form>`;
}

/** There before it speaks, or it is not heard. */
function statusRegion(words: string): TemplateResult {
  return html`<div role="status">${words === '' ? nothing : html`<p class="notice">${words}</p>`}</div>`;
}

function faultAt({ state }: DeskCore, path: string): string | undefined {
  return state.faults.find(fault => fault.path === path)?.message;
}

/** The fieldsets with the fields that are shown. */
function sectionsView({ spec, locale, text, state }: DeskCore, parts: FormParts): TemplateResult[] {
  const warn = ({ control, path }: FieldSpec): View => {
    if (control !== 'textarea') return nothing;
    const value = textAt(state.values, path);
    const numbers = value === '' ? [] : (parts.privateNumbers?.(value) ?? []);
    return html`${parts.room?.(path, value)}${warningView(numbers, text, locale)}`;
  };
  return spec.sections.map(({ legend, hint, fields }, at) => {
    const hintId = `section-${at}-hint`;
    const shown = fields.filter(field => isShown(field, path => textAt(state.values, path)));
    return html`<fieldset aria-describedby=${hint ? hintId : nothing}>
      <legend>${localize(legend, locale)}</legend>
      ${hint ? html`<p class="hint" id=${hintId}>${localize(hint, locale)}</p>` : nothing}
      ${shown.map(field => html`${fieldView(field, parts.fields)}${warn(field)}`)}
    </fieldset>`;
  });
}

/** A field that people neither see nor reach; only programs fill it in, some of them for people: see `fail`. */
function trapView(desk: DeskCore): TemplateResult {
  return html`<div class="visually-hidden" aria-hidden="true">
    <input
      name="website"
      tabindex="-1"
      autocomplete="off"
      .value=${live(desk.state.honeypot)}
      @input=${(event: Event) => {
        desk.set({ honeypot: (event.target as HTMLInputElement).value });
      }}
    />
  </div>`;
}

/** What may stay on the device: asked before anything is typed, for who learns of it at the end may have lost it by then; not in the form, which Enter in the passphrase would send. */
function keepingChoices(desk: DeskCore, { actions, keeping }: FormParts): View {
  const { state, text, offersDrafts } = desk;
  return html`<div class="keeping">
    ${
      offersDrafts && !state.shared
        ? tickView('f-draft', text.draftLabel, state.drafting, actions.setDrafting)
        : nothing
    }
    ${tickView('f-shared', text.sharedLabel, state.shared, actions.setShared)}
    ${
      state.shared
        ? nothing
        : html`<details class="draft-file" @toggle=${actions.openKeeping}>
            <summary>${text.draftFileTitle}</summary>
            ${keeping()}
          </details>`
    }
  </div>`;
}

/** A tick box that is no field of the record: consent, draft. */
export function tickView(
  id: string,
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
  error: View = nothing,
): TemplateResult {
  const invalid = error !== nothing;
  const changed = (event: Event) => {
    onChange((event.target as HTMLInputElement).checked);
  };
  return html`<div class="field check" ?data-invalid=${invalid}>
    ${error}
    <input
      id=${id}
      type="checkbox"
      aria-describedby=${invalid ? `${id}-error` : nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      .checked=${live(checked)}
      @change=${changed}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

/** The warning below a text that holds private numbers; nothing when there are none. */
function warningView(hits: readonly PrivateNumber[], text: FormText, locale: Locale): View {
  if (hits.length === 0) return nothing;
  const kinds = [...new Set(hits.map(hit => text.kinds[hit.type]))].join(isChinese(locale) ? '、' : ', ');
  return html`<p class="warning" role="status">
    ${fill(text.privacyWarning, { kinds, masked: hits.map(hit => hit.masked).join(', ') })}
  </p>`;
}
