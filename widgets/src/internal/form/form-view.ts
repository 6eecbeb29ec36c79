/** Pieces of a form around its fields: sections, tick boxes, the warning of private numbers. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isShown, type FieldSpec, type FormSpec } from '@sunboard/intake';
import type { Locale } from '@sunboard/model';
import { format } from '../locale.js';
import { fieldView, type FieldContext } from './field-view.js';
import { textAt } from './form-values.js';
import type { FormText } from './locales.js';
import type { PrivateNumber } from './private-numbers.js';

/** The fieldsets with the fields that are shown; `after` adds to a field. */
export function sectionsView(
  spec: FormSpec,
  context: FieldContext,
  after: (field: FieldSpec) => TemplateResult | typeof nothing,
): TemplateResult[] {
  const { locale, values } = context;
  return spec.sections.map(({ legend, hint, fields }) => {
    const shown = fields.filter(field => isShown(field, path => textAt(values, path)));
    return html`<fieldset>
      <legend>${legend[locale]}</legend>
      ${hint ? html`<p class="hint">${hint[locale]}</p>` : nothing}
      ${shown.map(field => html`${fieldView(field, context)}${after(field)}`)}
    </fieldset>`;
  });
}

/** A tick box that is no field of the record: consent, draft. */
export function tickView(
  id: string,
  label: string,
  checked: boolean,
  invalid: boolean,
  onChange: (checked: boolean) => void,
): TemplateResult {
  const changed = (event: Event) => {
    onChange((event.target as HTMLInputElement).checked);
  };
  return html`<div class="field check" ?data-invalid=${invalid}>
    <input
      id=${id}
      type="checkbox"
      aria-invalid=${invalid ? 'true' : nothing}
      .checked=${live(checked)}
      @change=${changed}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

/** The warning below a text that holds private numbers; nothing when there are none. */
export function warningView(
  hits: readonly PrivateNumber[],
  text: FormText,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (hits.length === 0) return nothing;
  const kinds = [...new Set(hits.map(hit => text.kinds[hit.type]))].join(locale === 'en' ? ', ' : '、');
  return html`<p class="warning" role="status">
    ${format(text.privacyWarning, { kinds, masked: hits.map(hit => hit.masked).join(', ') })}
  </p>`;
}
