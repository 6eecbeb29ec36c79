/** The form that starts a site check, and the reading of what was filled in. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '@sunboard/model';
import { siteOf } from '../store/site-run.js';
import { addressesIn, typedAddress } from './address.js';
import type { RunSettings, Source } from './run.js';
import type { SiteText } from './locales.js';

/** What the person filled in, as text: nothing typed is lost when something is wrong. */
export interface Setup {
  readonly address: string;
  readonly source: Source;
  readonly follow: boolean;
  readonly list: string;
  readonly limit: string;
  readonly interval: string;
}

export const EMPTY_SETUP: Setup = {
  address: '',
  source: 'sitemap',
  follow: true,
  list: '',
  limit: '300',
  interval: '1',
};

/** The fields that can be wrong. */
export type WrongField = 'address' | 'list' | 'limit' | 'interval';

/** A run as the form asks for it, or the fields that are wrong. */
export type SetupReading =
  | {
      readonly start: string;
      readonly settings: RunSettings;
      readonly pasted: readonly string[];
      readonly refused: readonly string[];
    }
  | { readonly wrong: readonly WrongField[] };

/** Reads the form. */
export function readSetup(setup: Setup): SetupReading {
  const { addresses, refused } = addressesIn(setup.source === 'list' ? setup.list : '');
  const start = startOf(setup);
  const [limit, interval] = [Number(setup.limit), Number(setup.interval)];
  const wrong = [
    ...(start === undefined && !(setup.source === 'list' && setup.address.trim() === '')
      ? ['address' as const]
      : []),
    ...(setup.source === 'list' && addresses.length === 0 ? ['list' as const] : []),
    ...(Number.isInteger(limit) && limit >= 1 && limit <= 2_000 ? [] : ['limit' as const]),
    ...(setup.interval.trim() !== '' && interval >= 0.2 && interval <= 60 ? [] : ['interval' as const]),
  ];
  if (start === undefined || wrong.length > 0) return { wrong };
  const follow = setup.source === 'navigation' && setup.follow;
  return {
    start,
    settings: { source: setup.source, limit, interval: interval * 1_000, ...(follow && { follow }) },
    pasted: addresses,
    refused,
  };
}

/* Without an address of the site the first one of the list names it. */
function startOf({ source, address, list }: Setup): string | undefined {
  return source === 'list' && address.trim() === '' ? addressesIn(list).addresses[0] : typedAddress(address);
}

/** Draws the form; `checked` are the sites whose last results a new check replaces. */
export function setupView(
  setup: Setup,
  wrong: readonly WrongField[],
  checked: readonly string[],
  text: SiteText,
  change: (part: Partial<Setup>) => void,
  start: () => void,
): TemplateResult {
  const address = startOf(setup);
  const message = {
    address: text.addressWrong,
    list: text.listEmpty,
    limit: text.limitWrong,
    interval: text.intervalWrong,
  };
  const error = (field: WrongField) =>
    wrong.includes(field) ? html`<p class="wrong" id="${field}-wrong">${message[field]}</p>` : nothing;
  const field = (
    name: 'address' | 'limit' | 'interval',
    label: string,
    extra: TemplateResult | typeof nothing,
    mode: string,
  ) =>
    html`<div class="field">
      <label for=${name}>${label}</label>
      ${extra}
      <input
        id=${name}
        type="text"
        inputmode=${mode}
        autocomplete="off"
        .value=${setup[name]}
        aria-invalid=${wrong.includes(name) ? 'true' : 'false'}
        aria-describedby=${wrong.includes(name) ? `${name}-wrong` : nothing}
        @input=${(event: Event) => {
          change({ [name]: (event.target as HTMLInputElement).value });
        }}
      />
      ${error(name)}
    </div>`;
  return html`<form
    id="setup"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      start();
    }}
  >
    ${field('address', text.address, html`<p class="muted">${text.addressHint}</p>`, 'url')}
    <fieldset>
      <legend>${text.source}</legend>
      ${(Object.keys(text.sources) as Source[]).map(
        source =>
          html`<label class="choice">
            <input
              type="radio"
              name="source"
              value=${source}
              .checked=${setup.source === source}
              @change=${() => {
                change({ source });
              }}
            />
            <span>${text.sources[source]}</span>
          </label>`,
      )}
    </fieldset>
    ${setup.source === 'navigation' ? followChoice(setup, text, change) : nothing}
    ${setup.source === 'list' ? listField(setup, text, change, error('list')) : nothing}
    ${field('limit', text.limit, nothing, 'numeric')} ${field('interval', text.interval, nothing, 'decimal')}
    <p class="muted">${text.startHint}</p>
    ${address !== undefined && checked.includes(siteOf(address)) ? html`<p class="notice" id="replaces">${text.replaces}</p>` : nothing}
    <div class="actions"><button id="start" class="main" type="submit">${text.start}</button></div>
  </form>`;
}

function followChoice(setup: Setup, text: SiteText, change: (part: Partial<Setup>) => void): TemplateResult {
  return html`<label class="choice">
    <input
      id="follow"
      type="checkbox"
      .checked=${setup.follow}
      @change=${(event: Event) => {
        change({ follow: (event.target as HTMLInputElement).checked });
      }}
    />
    <span>${text.follow}</span>
  </label>`;
}

function listField(
  setup: Setup,
  text: SiteText,
  change: (part: Partial<Setup>) => void,
  error: TemplateResult | typeof nothing,
): TemplateResult {
  const { refused } = addressesIn(setup.list);
  return html`<div class="field">
    <label for="list">${text.list}</label>
    <p class="muted" id="list-hint">${text.listHint}</p>
    <textarea
      id="list"
      rows="6"
      spellcheck="false"
      aria-describedby="list-hint"
      .value=${setup.list}
      @input=${(event: Event) => {
        change({ list: (event.target as HTMLTextAreaElement).value });
      }}
    ></textarea>
    ${error}
    ${refused.length > 0 ? html`<p class="muted">${fill(text.listRefused, { words: refused.slice(0, 5).join(' ') })}</p>` : nothing}
  </div>`;
}
