/** Enters a request that came on paper, by fax or by word of mouth, and prints the slip with number and key for whoever brought it. */
import { OFFLINE_CHANNELS, type OfflineChannel, type Receipt } from '@sunboard/intake';
import {
  APPLICANT_TYPES,
  codeLabel,
  DELIVERY_FORMATS,
  DELIVERY_METHODS,
  DISCLOSURE_REQUEST_LABELS,
  pick,
} from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import { agencyName } from '../agency-name.js';
import type { Desk } from './desk-state.js';
import { newEntry } from './entry.js';
import { choiceWord, fieldWord } from './event-words.js';
import { faultsView } from './step-view.js';

type Path = keyof typeof DISCLOSURE_REQUEST_LABELS;

/** What a field of a request is called, by its place in the body. */
export function placeWord(pointer: string, { locale }: Pick<Desk, 'locale'>): string {
  const path = pointer.slice(1).replaceAll('/', '.');
  if (Object.hasOwn(DISCLOSURE_REQUEST_LABELS, path))
    return pick(DISCLOSURE_REQUEST_LABELS[path as Path], locale);
  return fieldWord(path, locale);
}

/** The whole view. */
export function registerView(desk: Desk): TemplateResult {
  const { words, entry } = desk;
  return html`<h1 tabindex="-1">${words.register}</h1>
    ${entry.receipt ? slipView(desk, entry.receipt) : entryForm(desk)}`;
}

function entryForm(desk: Desk): TemplateResult {
  const { words, entry, today } = desk;
  const isPerson = entry.applicantType === 'natural_person';
  return html`<p class="hint">${words.registerHint}</p>
    ${faultsView(desk, entry)}
    <form class="step" aria-label=${words.register} @submit=${(event: SubmitEvent) => send(desk, event)}>
      ${choiceField(
        'offline.channel',
        fieldWord('offline.channel', desk.locale),
        OFFLINE_CHANNELS.map(code => [code, choiceWord('channel', code, desk.locale)] as const),
        entry.channel,
        value => desk.changeEntry({ channel: value as OfflineChannel }),
      )}
      <p>
        <label for="r-offline-receivedOn"
          >${fieldWord('offline.receivedOn', desk.locale)}${words.required}</label
        >
        <input
          id="r-offline-receivedOn"
          name="offline.receivedOn"
          type="date"
          max=${today}
          .defaultValue=${today}
          required
        />
      </p>
      ${
        entry.channel === 'oral'
          ? html`<p>
              <input type="checkbox" id="r-confirmed" name="offline.applicantConfirmed" value="true" />
              <label for="r-confirmed">${fieldWord('applicantConfirmed', desk.locale)}</label>
            </p>`
          : nothing
      }
      ${choiceField(
        'applicantType',
        labelOf(desk, 'applicantType'),
        APPLICANT_TYPES.map(code => [code, codeLabel('applicantType', code, desk.locale)] as const),
        entry.applicantType,
        value => desk.changeEntry({ applicantType: value }),
      )}
      ${isPerson ? nothing : textField(desk, 'organisationName', true)}
      ${isPerson ? textField(desk, 'applicantName', true) : textField(desk, 'contactName')}
      ${textField(desk, 'contact.phone')} ${textField(desk, 'contact.email')}
      ${textField(desk, 'contact.postalAddress')} ${textField(desk, 'informationTitle')}
      ${textField(desk, 'documentNumber')}
      <p>
        <label for="r-description">${labelOf(desk, 'description')}</label>
        <textarea id="r-description" name="description" rows="5"></textarea>
      </p>
      ${choiceField(
        'deliveryFormat',
        labelOf(desk, 'deliveryFormat'),
        DELIVERY_FORMATS.map(code => [code, codeLabel('deliveryFormat', code, desk.locale)] as const),
        'paper',
      )}
      ${choiceField(
        'deliveryMethod',
        labelOf(desk, 'deliveryMethod'),
        DELIVERY_METHODS.map(code => [code, codeLabel('deliveryMethod', code, desk.locale)] as const),
        'mail',
      )}
      <p class="actions"><button class="main" ?disabled=${desk.busy}>${words.save}</button></p>
    </form>`;
}

function labelOf({ locale }: Desk, path: Path): string {
  return pick(DISCLOSURE_REQUEST_LABELS[path], locale);
}

function textField(desk: Desk, path: Path, required = false): TemplateResult {
  const id = `r-${path.replace('.', '-')}`;
  return html`<p>
    <label for=${id}>${labelOf(desk, path)}${required ? desk.words.required : ''}</label>
    <input id=${id} name=${path} maxlength="500" ?required=${required} />
  </p>`;
}

function choiceField(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  onChange?: (value: string) => void,
): TemplateResult {
  const id = `r-${name.replace('.', '-')}`;
  return html`<p>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      name=${name}
      @change=${(event: Event) => onChange?.((event.target as HTMLSelectElement).value)}
    >
      ${options.map(([code, words]) => html`<option value=${code} ?selected=${code === chosen}>${words}</option>`)}
    </select>
  </p>`;
}

function send(desk: Desk, event: SubmitEvent): void {
  event.preventDefault();
  const body: Record<string, unknown> = {
    // The consent stands on the paper, or in the record of what was said.
    consent: { privacyNoticeVersion: 'offline' },
    contact: {},
  };
  for (const [path, value] of new FormData(event.target as HTMLFormElement)) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    const [outer = '', inner] = path.split('.');
    const said = path === 'offline.applicantConfirmed' ? true : value.trim();
    if (inner === undefined) body[outer] = said;
    else body[outer] = { ...(body[outer] as object | undefined), [inner]: said };
  }
  void desk.register(body);
}

/** The receipt for the applicant: with number and key the case can be followed online too. */
function slipView(desk: Desk, { receiptNo, accessKey }: Receipt): TemplateResult {
  const { words, session, locale } = desk;
  return html`<section class="slip" aria-labelledby="slip">
    <h2 id="slip">${words.slip}</h2>
    <dl class="record">
      ${
        session
          ? html`<dt>${words.office}</dt>
              <dd>${agencyName(session.agency, locale)}</dd>`
          : nothing
      }
      <dt>${words.registeredOn}</dt>
      <dd>${desk.today}</dd>
      <dt>${words.receiptNo}</dt>
      <dd data-receipt-no>${receiptNo}</dd>
      ${
        accessKey === undefined
          ? nothing
          : html`<dt>${words.accessKey}</dt>
              <dd data-access-key>${accessKey}</dd>`
      }
    </dl>
    <p>${words.slipHint}</p>
    <p class="actions">
      <button type="button" class="main" @click=${() => window.print()}>${words.print}</button>
      <a class="button" href="#/case/${receiptNo}">${words.openCase}</a>
      <button type="button" @click=${() => desk.changeEntry(newEntry())}>${words.registerNext}</button>
    </p>
  </section>`;
}
