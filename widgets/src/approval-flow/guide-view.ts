/** The elements of a service guide 办事指南 other than its process (Licensing Law art. 30); loaded when asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import { localize, codeLabel, safeUrl, type Locale, type Material } from '@sunboard/model';
import type { LooseGuide } from './flow-source.js';
import { partText, type PartText } from './locales/parts.js';

/** What drawing the guide needs. */
export interface GuideView {
  readonly locale: Locale;
  readonly headingLevel: number;
  /** Name of a field in the reader's language. */
  readonly label: (field: string) => string;
}

const LINES = [
  'id',
  'authority',
  'audience',
  'place',
  'hours',
  'phone',
  'supervisionPhone',
  'quantity',
  'result',
  'updatedOn',
] as const;
const LISTS = ['legalBasis', 'conditions', 'remedy'] as const;

/** Name, basis, conditions, materials, place, hours, phones, fees, quantity limit, result, remedies; what the guide lacks is left out. */
export function guideView(guide: LooseGuide, view: GuideView): TemplateResult {
  const { label } = view;
  const text = localize(partText, view.locale);
  return html`<section part="guide" aria-label=${text.guide}>
    ${guide.name === '' ? nothing : html`<div class="title" role="heading" aria-level=${view.headingLevel}>${guide.name}</div>`}
    <dl>
      ${LINES.map(field => entry(label(field), guide[field]))}
      ${LISTS.map(field => entry(label(field), listOf(guide[field])))}
      ${entry(label('fees'), feeText(guide, text))}
      ${entry(label('formsUrl'), link(guide.formsUrl, label('formsUrl')))}${entry(label('onlineUrl'), link(guide.onlineUrl, label('onlineUrl')))}
    </dl>
    ${guide.materials && guide.materials.length > 0 ? materialsView(guide.materials, view) : nothing}
  </section>`;
}

function materialsView(materials: readonly Material[], { label, locale }: GuideView): TemplateResult {
  const text = localize(partText, locale);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label('materials')}>
    <table part="materials">
      <caption>
        ${label('materials')}
      </caption>
      <thead>
        <tr>
          ${text.materialColumns.map(name => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${materials.map(
          ({ name, original, copies, form, source, blankFormUrl, sampleUrl, required, note }) =>
            html`<tr>
              <th scope="row">
                ${name}${required === false ? ` (${text.optional})` : ''}${note ? html`<div class="muted">${note}</div>` : nothing}
              </th>
              <td>${original ?? ''}</td>
              <td>${copies ?? ''}</td>
              <td>${form === undefined ? '' : codeLabel('materialForm', form, locale)}</td>
              <td>${source ?? ''}</td>
              <td>${link(blankFormUrl, text.blankForm)} ${link(sampleUrl, text.sample)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function entry(label: string, value: unknown): TemplateResult | typeof nothing {
  return value === undefined || value === nothing || value === ''
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

function listOf(items: readonly string[] | undefined): TemplateResult | undefined {
  if (!items || items.length === 0) return undefined;
  return items.length === 1
    ? html`${items[0]}`
    : html`<ol>
        ${items.map(item => html`<li>${item}</li>`)}
      </ol>`;
}

function feeText({ fees }: LooseGuide, text: PartText): string | undefined {
  return (
    fees && [fees.charged ? text.charged : text.free, fees.standard, fees.basis].filter(Boolean).join(' · ')
  );
}

function link(address: string | undefined, words: string): TemplateResult | typeof nothing {
  const href = safeUrl(address);
  return href === undefined ? nothing : html`<a href=${href}>${words}</a>`;
}
