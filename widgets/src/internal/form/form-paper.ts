/** The filled form on paper, as the official form looks, and as the draft of a mail: from the same data as the online filing. */
import { html, type TemplateResult } from 'lit';
import { isShown } from '@sunboard/intake';
import { localize, labelOfCode, safeUrl } from '@sunboard/model';
import type { DeskCore } from './desk-core.js';
import { labelAt } from './faults.js';
import { textAt } from './form-values.js';
import { printSheet } from './paper.js';

/** Longest address that mail programs take; Chinese takes nine signs a character there. */
const LONGEST_MAILTO = 1900;

interface Row {
  readonly label: string;
  readonly value: string;
}

/** Prints the form as it is filled in; empty fields stay, to be filled in by hand. */
export async function printForm(desk: DeskCore): Promise<void> {
  const { spec, locale, text, host } = desk;
  const title = [host.element.agency, localize(spec.title, locale)].filter(Boolean).join(' ');
  await printSheet(title, locale, sheet(desk, title, text.signHere, text.dateHere));
}

/** Opens a mail draft; a text that is too long for it goes to the clipboard, and the draft says so. */
export async function mailForm(desk: DeskCore): Promise<void> {
  const { spec, locale, text, host } = desk;
  const body = sectionsOf(desk)
    .map(({ legend, rows }) =>
      [`【${legend}】`, ...rows.filter(({ value }) => value !== '').map(line)].join('\r\n'),
    )
    .join('\r\n\r\n');
  const address = (content: string) =>
    `mailto:${host.element.mail ?? ''}?subject=${encodeURIComponent(localize(spec.title, locale))}&body=${encodeURIComponent(content)}`;
  const whole = address(body);
  const url = safeUrl(whole.length <= LONGEST_MAILTO ? whole : address(text.mailPaste));
  if (whole.length > LONGEST_MAILTO) {
    try {
      await navigator.clipboard.writeText(body);
    } catch {
      desk.set({ told: text.mailTooLong });
      return;
    }
  }
  if (url !== undefined) location.href = url;
}

function line({ label, value }: Row): string {
  return `${label}: ${value}`;
}

function sheet(desk: DeskCore, title: string, sign: string, date: string): TemplateResult {
  return html`<h1>${title}</h1>
    <table>
      ${sectionsOf(desk).map(
        ({ legend, rows }) =>
          html`<tbody>
            <tr>
              <th colspan="2">${legend}</th>
            </tr>
            ${rows.map(
              ({ label, value }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td>${value}</td>
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
    <p class="signature"><span>${sign}</span><span>${date}</span></p>`;
}

function sectionsOf({ spec, state, locale, text }: DeskCore): { legend: string; rows: Row[] }[] {
  const { values, files } = state;
  return spec.sections.map(({ legend, fields }) => ({
    legend: localize(legend, locale),
    rows: fields
      .filter(field => isShown(field, path => textAt(values, path)))
      .map(field => {
        const raw = textAt(values, field.path);
        const value =
          field.control === 'file'
            ? (files[field.path] ?? []).map(({ original }) => original.name).join(text.comma)
            : field.control === 'checkbox'
              ? raw === 'true'
                ? '☑'
                : '☐'
              : field.codes && raw !== ''
                ? labelOfCode(field.codes, raw, locale)
                : raw;
        return { label: localize(field.label, locale) ?? labelAt(spec, field.path, locale), value };
      }),
  }));
}
