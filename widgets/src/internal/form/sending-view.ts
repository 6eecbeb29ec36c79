/** The end of a form: the button, progress while it is being sent, waiting for a connection, or print and mail where there is no service. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FilingStep } from '@sunboard/intake/outbox';
import { fill, sentences } from '@sunboard/model';
import type { DeskCore } from './desk-core.js';
import { mayFile } from './cut-off.js';
import type { FormText } from './locales.js';
import { sizeText } from './picked-file.js';

/** What a person may do here. */
export interface SendingActions {
  readonly submit: () => void;
  readonly stop: () => void;
  /** Does not wait for the next try. */
  readonly now: () => void;
  readonly keep: () => void;
  readonly print: () => void;
  readonly mail: () => void;
}

/** See the first line. */
export function sendingView(desk: DeskCore, actions: SendingActions): TemplateResult {
  const { state, text } = desk;
  const busy = state.sending.name === 'busy';
  return html`${
      state.trouble === ''
        ? nothing
        : html`<p class="failure" part="message" role="alert" tabindex="-1" id="trouble">${state.trouble}</p>`
    }
    ${waitingView(desk, actions)}
    ${state.sending.name === 'busy' && state.sending.step ? stepView(state.sending.step, text) : nothing}
    ${
      mayFile(desk)
        ? html`<p>
            <button
              class="primary"
              part="submit"
              aria-describedby=${state.trouble === '' ? nothing : 'trouble'}
              aria-disabled=${busy ? 'true' : nothing}
              @click=${(event: Event) => {
                // A frame without `allow-forms` drops the form's own submitting without a word.
                event.preventDefault();
                actions.submit();
              }}
            >
              ${busy ? text.submitting : state.trouble === '' ? text.submit : text.again}
            </button>
            ${busy ? html`<button type="button" @click=${actions.stop}>${text.stop}</button>` : nothing}
          </p>`
        : paperView(desk, actions)
    } <span class="visually-hidden" role="status">${busy ? text.submitting : nothing}</span>`;
}

function waitingView(
  { state, text, locale }: DeskCore,
  actions: SendingActions,
): TemplateResult | typeof nothing {
  if (state.sending.name !== 'waiting') return nothing;
  const { kept, filing, why = 'offline', isOut = true } = state.sending;
  const canKeep = filing !== undefined && !state.shared;
  const goesOn = why === 'offline' ? text.waiting : text.waitingAWhile;
  return html`<div class="failure waiting" part="message" role="alert" tabindex="-1" id="waiting">
    <p>
      ${why === 'offline' ? text.offline : sentences([text.noAnswer[why], isOut ? text.isOut : text.isNotOut], locale)}
    </p>
    <p>${kept ? text.waitingKept : goesOn}</p>
    <p><button type="button" @click=${actions.now}>${text.now}</button></p>
    ${
      kept || !canKeep
        ? nothing
        : html`<p>
            <button type="button" @click=${actions.keep}>${text.keepWaiting}</button>
            <span class="hint">${text.keepWaitingHint}</span>
          </p>`
    }
    <p><button type="button" @click=${actions.stop}>${text.stopWaiting}</button></p>
  </div>`;
}

function stepView(step: FilingStep, text: FormText): TemplateResult {
  if (step.step !== 'upload') return html`<p class="hint">${text.steps[step.step]}</p>`;
  const told = fill(text.steps.upload, {
    name: step.name,
    sent: sizeText(step.sent),
    size: sizeText(step.size),
  });
  return html`<div class="progress">
    <label for="f-progress">${told}</label>
    <progress id="f-progress" max=${step.size} value=${step.sent}></progress>
  </div>`;
}

function paperView({ text, host }: DeskCore, actions: SendingActions): TemplateResult {
  const notice = host.element.endpoint === null ? text.noEndpoint : text.cutOff;
  return html`<p class="notice" part="message">
      ${notice}
      ${
        host.element.endpoint !== null && /^https?:/.test(location.href)
          ? html`<a href=${location.href} target="_blank" rel="noopener">${text.openAlone}</a>`
          : nothing
      }
    </p>
    <p>
      <button type="button" class="primary" @click=${actions.print}>${text.print}</button>
      ${
        host.element.mail === null
          ? nothing
          : html`<button type="button" @click=${actions.mail}>${text.mail}</button>`
      }
    </p>`;
}
