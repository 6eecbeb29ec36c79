/** The profile of one site: jurisdiction, packs, columns with teach mode, thresholds, files. */
import { html, type TemplateResult } from 'lit';
import { fill, localize, type Locale } from '@sunboard/model';
import { jurisdictionOfAddress, PACKS } from '@sunboard/rules';
import type { Picked } from '../page-tools/pick.js';
import type { ColumnEntry, StoredProfile } from '../store/profile.js';
import { columnForm, columnsTable, type ColumnDraft } from './columns-view.js';
import type { OptionsText } from './locales.js';
import { thresholdsView } from './thresholds-view.js';

/** What it is drawn from. */
export interface ProfileState {
  readonly host: string;
  readonly profile: StoredProfile;
  /** How many findings were dismissed there. */
  readonly dismissals: number;
  readonly draft: ColumnDraft;
  /** The list that was pointed at. */
  readonly picked: Picked | undefined;
  /** Names of the fields that hold nothing usable. */
  readonly wrong: readonly string[];
  readonly locale: Locale;
}

/** What a person can do. */
export interface ProfileActions {
  readonly save: (change: (old: StoredProfile) => StoredProfile) => void;
  readonly type: (part: Partial<ColumnDraft>) => void;
  readonly addColumn: () => void;
  readonly removeColumn: (entry: ColumnEntry) => void;
  readonly discard: () => void;
  readonly teach: (address: string) => void;
  readonly setThreshold: (key: string, typed: string) => void;
  readonly exportFile: () => void;
  readonly importFile: (file: File) => void;
  readonly discover: () => void;
  readonly clear: () => void;
}

/** Draws the profile. */
export function profileView(state: ProfileState, text: OptionsText, actions: ProfileActions): TemplateResult {
  const { host, profile, draft, picked, wrong, locale } = state;
  return html`<h3 id="profile-of">${host}</h3>
    ${scope(state, text, actions)}
    <h3>${text.columns}</h3>
    <p class="muted">${text.columnsNote}</p>
    ${columnsTable(profile.columns ?? [], text, actions.removeColumn)}
    ${columnForm(
      draft,
      wrong.filter(field => field === 'match' || field === 'maxAge'),
      picked,
      text,
      actions.type,
      actions.addColumn,
      actions.discard,
    )}
    <form
      class="field"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        actions.teach(form.querySelector<HTMLInputElement>('#teach-address')?.value ?? '');
      }}
    >
      <label for="teach-address">${text.teachAddress}</label>
      <input
        id="teach-address"
        type="text"
        inputmode="url"
        autocomplete="off"
        placeholder=${`http://${host}/`}
      />
      <button id="teach" type="submit">${text.teach}</button>
    </form>
    ${thresholdsView(
      profile,
      wrong.find(field => field.includes('.')),
      locale,
      text,
      actions.setThreshold,
    )}
    ${files(state, text, actions)}`;
}

function scope(
  { host, profile, locale }: ProfileState,
  text: OptionsText,
  { save }: ProfileActions,
): TemplateResult {
  const packs = profile.packs ?? [
    profile.jurisdiction ?? jurisdictionOfAddress(`https://${host}/`) ?? '',
    'privacy',
  ];
  const choose = (id: string, isOn: boolean) => {
    const others = packs.filter(pack => pack !== id && pack !== '');
    save(old => ({ ...old, packs: isOn ? [...others, id] : others }));
  };
  return html`<div class="field">
      <label for="jurisdiction">${text.jurisdiction}</label>
      <select
        id="jurisdiction"
        @change=${(event: Event) => {
          const chosen = (event.target as HTMLSelectElement).value as keyof OptionsText['jurisdictions'];
          save(({ jurisdiction: _old, ...rest }) =>
            chosen === 'auto' ? rest : { ...rest, jurisdiction: chosen },
          );
        }}
      >
        ${(Object.keys(text.jurisdictions) as (keyof OptionsText['jurisdictions'])[]).map(
          each =>
            html`<option value=${each} ?selected=${each === (profile.jurisdiction ?? 'auto')}>
              ${text.jurisdictions[each]}
            </option>`,
        )}
      </select>
    </div>
    <fieldset>
      <legend>${text.packs}</legend>
      ${PACKS.map(
        ({ id, title }) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              name="pack"
              value=${id}
              .checked=${packs.includes(id)}
              @change=${(event: Event) => {
                choose(id, (event.target as HTMLInputElement).checked);
              }}
            /><span>${localize(title, locale)}</span></label
          >`,
      )}
    </fieldset>`;
}

function files({ dismissals }: ProfileState, text: OptionsText, actions: ProfileActions): TemplateResult {
  return html`<h3>${text.files}</h3>
    <p class="muted">${fill(text.dismissals, { count: dismissals })}</p>
    <div class="actions">
      <button id="export" @click=${actions.exportFile}>${text.exportFile}</button>
      <button id="discover" @click=${actions.discover}>${text.discover}</button>
      <button id="clear" @click=${actions.clear}>${text.clear}</button>
    </div>
    <div class="field">
      <label for="import">${text.importFile}</label>
      <input
        id="import"
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) actions.importFile(file);
          input.value = '';
        }}
      />
    </div>`;
}
