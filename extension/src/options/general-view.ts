/** The settings that hold for every site: language, name, what happens by itself. */
import { html, type TemplateResult } from 'lit';
import { languageNames } from '@sunboard/model';
import type { Settings } from '../store/settings.js';
import type { OptionsText } from './locales.js';

/** Draws them. */
export function generalView(
  settings: Settings,
  text: OptionsText,
  set: (change: Partial<Settings>) => void,
): TemplateResult {
  return html`<section>
    <h2>${text.general}</h2>
    <div class="field">
      <label for="language">${text.language}</label>
      <select
        id="language"
        @change=${(event: Event) => {
          set({ language: (event.target as HTMLSelectElement).value as Settings['language'] });
        }}
      >
        ${([['auto', text.languageAuto], ...languageNames()] as const).map(
          ([each, name]) =>
            html`<option value=${each} ?selected=${each === settings.language}>${name}</option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="reviewer">${text.reviewer}</label>
      <input
        id="reviewer"
        type="text"
        autocomplete="name"
        .value=${settings.reviewer}
        @change=${(event: Event) => {
          set({ reviewer: (event.target as HTMLInputElement).value.trim() });
        }}
      />
    </div>
    ${(['recheck', 'marks', 'accessibility'] as const).map(
      name =>
        html`<label class="choice">
          <input
            id=${name}
            type="checkbox"
            .checked=${settings[name]}
            @change=${(event: Event) => {
              set({ [name]: (event.target as HTMLInputElement).checked });
            }}
          />
          <span>${text[name]}</span>
        </label>`,
    )}
  </section>`;
}
