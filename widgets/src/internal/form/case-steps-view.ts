/** What the filer of a case can do now: confirm, show who they are, ask for review, rate, withdraw. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseView, DisclosedIdentity } from '@sunboard/intake';
import { fill, pick, localize, ANONYMITY_LABELS, COMPLAINT_LABELS, type Locale } from '@sunboard/model';
import type { CaseActions } from './case-actions.js';
import { caseText, type CaseText } from './case-locales.js';

type View = TemplateResult | typeof nothing;

/** Events by which a review of either stage is asked for. */
const REVIEWS = ['ask_review', 'ask_final_review'];

/** All of them, as far as the case allows. */
export function stepsView(found: CaseView, locale: Locale, actions: CaseActions): TemplateResult {
  const text = localize(caseText, locale);
  const { allowed } = found;
  return html`<div class="actions no-print">
    ${allowed.includes('confirm_receipt') ? confirmView(text, actions) : nothing}
    <button type="button" aria-disabled=${actions.busy ? 'true' : nothing} @click=${actions.refresh}>
      ${text.refresh}
    </button>
    ${allowed.includes('rate') ? ratingView(text, actions) : nothing} ${reviewView(found, text, actions)}
    ${identityView(found, locale, text, actions)}
    ${allowed.includes('withdraw') ? withdrawalView(text, actions) : nothing}
  </div>`;
}

function confirmView(text: CaseText, actions: CaseActions): TemplateResult {
  return html`<p>${text.confirmHint}</p>
    <button
      type="button"
      class="primary"
      aria-disabled=${actions.busy ? 'true' : nothing}
      @click=${() => void actions.confirm()}
    >
      ${text.confirm}
    </button>`;
}

function ratingView(text: CaseText, actions: CaseActions): TemplateResult {
  return html`<fieldset>
    <legend>${text.rate}</legend>
    ${[1, 2, 3, 4, 5].map(
      score =>
        html`<button
          type="button"
          aria-label=${fill(text.rateAs, { score })}
          aria-disabled=${actions.busy ? 'true' : nothing}
          @click=${() => void actions.rate(score)}
        >
          ${score}
        </button>`,
    )}
  </fieldset>`;
}

function reviewView({ allowed }: CaseView, text: CaseText, actions: CaseActions): View {
  if (!REVIEWS.some(type => allowed.includes(type))) return nothing;
  const final = allowed.includes('ask_final_review');
  return html`<details>
    <summary>${final ? text.finalReview : text.review}</summary>
    <p>${text.reviewHint}</p>
    ${reasonForm('review', text.reviewNow, text, actions, 2000, actions.review)}
  </details>`;
}

/** From anonymous to confidential or named; who has given a name cannot take it back, and the form says so first. */
function identityView(
  { allowed, anonymity }: CaseView,
  locale: Locale,
  text: CaseText,
  actions: CaseActions,
): View {
  if (!allowed.includes('disclose_identity')) return nothing;
  const levels = anonymity === 'confidential' ? (['named'] as const) : (['confidential', 'named'] as const);
  const label = (name: keyof typeof COMPLAINT_LABELS): string => pick(COMPLAINT_LABELS[name], locale);
  return html`<details class="identity">
    <summary>${text.disclose}</summary>
    <p>${text.discloseHint}</p>
    <form
      @submit=${async (event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        const filled = [...new FormData(form)].filter(
          ([, value]) => typeof value === 'string' && value.trim() !== '',
        );
        if (await actions.disclose(Object.fromEntries(filled) as DisclosedIdentity)) form.reset();
      }}
    >
      <fieldset>
        <legend>${label('anonymity')}</legend>
        ${levels.map(
          (to, at) =>
            html`<label
              ><input type="radio" name="to" value=${to} required ?checked=${at === 0} />
              ${pick(ANONYMITY_LABELS[to], locale)}</label
            >`,
        )}
      </fieldset>
      ${(
        [
          ['name', 'text', 'name', 100],
          ['phone', 'tel', 'tel', 40],
          ['email', 'email', 'email', 254],
          ['address', 'text', 'street-address', 500],
        ] as const
      ).map(
        ([name, type, autocomplete, most]) =>
          html`<div class="field">
            <label for=${`case-${name}`}>${label(name)}</label>
            <input
              id=${`case-${name}`}
              name=${name}
              type=${type}
              autocomplete=${autocomplete}
              maxlength=${most}
              ?required=${name === 'name' && anonymity === 'anonymous'}
            />
          </div>`,
      )}
      <button aria-disabled=${actions.busy ? 'true' : nothing}>${text.discloseNow}</button>
    </form>
  </details>`;
}

function withdrawalView(text: CaseText, actions: CaseActions): TemplateResult {
  return html`<details>
    <summary>${text.withdraw}</summary>
    <p>${text.withdrawHint}</p>
    ${reasonForm('reason', text.withdrawNow, text, actions, 1000, actions.withdraw)}
  </details>`;
}

/** A reason that may be left out, with a button. */
function reasonForm(
  name: string,
  button: string,
  text: CaseText,
  actions: CaseActions,
  most: number,
  send: (reason: string | undefined) => Promise<boolean>,
): TemplateResult {
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const words = (event.target as HTMLFormElement).querySelector('input')?.value.trim() ?? '';
      void send(words === '' ? undefined : words);
    }}
  >
    <div class="field">
      <label for=${`case-${name}`}>${text.reason}</label><input id=${`case-${name}`} maxlength=${most} />
    </div>
    <button aria-disabled=${actions.busy ? 'true' : nothing}>${button}</button>
  </form>`;
}
