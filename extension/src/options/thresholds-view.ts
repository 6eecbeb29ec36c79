/** Thresholds of the rules: the default beside a field for the site's own. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, localize, type Catalogue, type Locale } from '@sunboard/model';
import { RULES, SITE_RULES } from '@sunboard/rules';
import type { StoredProfile } from '../store/profile.js';
import type { OptionsText } from './locales.js';

/** One threshold that can be set. */
export interface Threshold {
  /** `<rule id>.<name>`, as in the profile. */
  readonly key: string;
  readonly title: Catalogue<string>;
  readonly byDefault: number;
}

/** Every threshold of page and site rules. */
export function allThresholds(): Threshold[] {
  return [...Object.values(SITE_RULES), ...RULES].flatMap(({ id, title, thresholds }) =>
    Object.entries<number>(thresholds ?? {}).map(([name, byDefault]) => ({
      key: `${id}.${name}`,
      title,
      byDefault,
    })),
  );
}

/** The thresholds after one was typed: empty takes it back to the default; undefined when it is no number. */
export function withThreshold(profile: StoredProfile, key: string, typed: string): StoredProfile | undefined {
  const { [key]: _old, ...others } = profile.thresholds ?? {};
  if (typed.trim() === '') return { ...profile, thresholds: others };
  const value = Number(typed);
  return Number.isFinite(value) && value >= 0
    ? { ...profile, thresholds: { ...others, [key]: value } }
    : undefined;
}

/** Draws them. */
export function thresholdsView(
  profile: StoredProfile,
  wrong: string | undefined,
  locale: Locale,
  text: OptionsText,
  set: (key: string, typed: string) => void,
): TemplateResult {
  return html`<details id="thresholds">
    <summary>${text.thresholds} (${Object.keys(profile.thresholds ?? {}).length})</summary>
    <p class="muted">${text.thresholdsNote}</p>
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">${text.rule}</th>
          <th scope="col">${text.value}</th>
        </tr>
      </thead>
      <tbody>
        ${allThresholds().map(
          ({ key, title, byDefault }) =>
            html`<tr>
              <td id="name-${key}">${localize(title, locale)} <span class="muted">${key}</span></td>
              <td>
                <input
                  type="text"
                  inputmode="decimal"
                  autocomplete="off"
                  data-key=${key}
                  aria-labelledby="name-${key}"
                  .value=${String(profile.thresholds?.[key] ?? '')}
                  aria-invalid=${wrong === key ? 'true' : 'false'}
                  @change=${(event: Event) => {
                    set(key, (event.target as HTMLInputElement).value);
                  }}
                />
                <span class="muted">${fill(text.byDefault, { value: byDefault })}</span>
                ${wrong === key ? html`<p class="wrong">${text.valueWrong}</p>` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
