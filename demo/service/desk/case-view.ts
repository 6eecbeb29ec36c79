/** A case: what it says, whose it is (behind a logged reason), how long there is, what happened, and what can be done. */
import { describeBasis, STATE_LABELS } from '@sunboard/intake';
import { clockTime, describeStep } from '@sunboard/calendar';
import { localize, codeLabel } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { StaffFile } from './api.js';
import type { Desk, OpenCase } from './desk-state.js';
import { auditView, historyView } from './history-view.js';
import { leftWord } from './inbox-view.js';
import { letterView } from './letter-view.js';
import { recordView } from './record-view.js';
import { faultsView, stepView } from './step-view.js';

/** The whole view. */
export function caseView(desk: Desk): TemplateResult {
  const { words, locale, current } = desk;
  if (!current) return html`<h1 tabindex="-1">${words.loading}</h1>`;
  const { view } = current;
  return html`
    <p class="back"><a href="#/">${words.back}</a></p>
    <h1 tabindex="-1">${view.receiptNo}</h1>
    ${current.notice === undefined ? nothing : html`<p class="notice" role="status">${current.notice}</p>`}
    <dl class="summary">
      ${summaryRow(words.kind, kindOf(desk, current))}
      ${summaryRow(words.state, localize(STATE_LABELS[view.case.state], locale))}
      ${summaryRow(words.submitted, view.case.submittedOn ?? '')}
      ${
        view.clock.dueOn === undefined
          ? nothing
          : summaryRow(
              words.dueOn,
              `${view.clock.dueOn} · ${leftWord(view, words)}`,
              view.clock.overdue ? 'overdue' : view.clock.dueSoon ? 'soon' : '',
            )
      }
    </dl>
    ${clockView(desk, current)}
    <div class="columns">
      <div>
        ${contentView(desk, current)} ${identityView(desk, current)} ${filesView(desk, current)}
        ${messagesView(desk, current)}
      </div>
      <div>${stepView(desk, current)} ${letterView(desk, current)}</div>
    </div>
    ${historyView(desk, current)} ${auditView(desk, current)}
  `;
}

function summaryRow(label: string, value: string, tone = ''): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd class=${tone}>${value}</dd>
  </div>`;
}

function kindOf({ words, locale }: Desk, { view }: OpenCase): string {
  const { case: current } = view;
  if (current.caseKind === 'request') return words.request;
  const kind =
    current.kind === undefined ? words.complaint : codeLabel('complaintKind', current.kind, locale);
  return current.anonymity === undefined
    ? kind
    : `${kind} · ${codeLabel('anonymity', current.anonymity, locale)}`;
}

function clockView({ words, locale }: Desk, { view }: OpenCase): TemplateResult | typeof nothing {
  const { steps, basis } = view.clock;
  if (steps.length === 0) return nothing;
  return html`<details class="clock">
    <summary>${words.clock} (${describeBasis(basis, locale)})</summary>
    <ol>
      ${steps.map(step => html`<li>${describeStep(step, locale)}</li>`)}
    </ol>
  </details>`;
}

function contentView(desk: Desk, open: OpenCase): TemplateResult {
  const { words, locale } = desk;
  const { view, unsealed } = open;
  const record = view.sealed ? unsealed?.content : (view.content ?? undefined);
  const entity = view.case.caseKind === 'request' ? 'DisclosureRequest' : 'Complaint';
  return html`<section aria-labelledby="content">
    <h2 id="content">${words.content}</h2>
    ${view.sealed && !unsealed ? sealView(desk, open) : nothing}
    ${record ? recordView(entity, record, locale) : view.sealed ? nothing : html`<p>${words.noContent}</p>`}
  </section>`;
}

function sealView(desk: Desk, open: OpenCase): TemplateResult {
  const { words } = desk;
  const unseal = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const [file] =
      (event.target as HTMLFormElement).querySelector<HTMLInputElement>('input[type=file]')?.files ?? [];
    if (file) await desk.actions.unseal(await file.text());
  };
  return html`<form class="seal" @submit=${unseal}>
    <p>${words.sealedHint}</p>
    ${faultsView(desk, open)}
    <p><label for="key-file">${words.keyFile}</label><input id="key-file" type="file" required /></p>
    <p><button ?disabled=${desk.busy}>${words.unseal}</button></p>
  </form>`;
}

function identityView(desk: Desk, open: OpenCase): TemplateResult {
  const { words, locale } = desk;
  const { view, identity } = open;
  const entity = view.case.caseKind === 'request' ? 'DisclosureRequest' : 'Complaint';
  const ask = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
    void desk.actions.openIdentity(reason);
  };
  const closed = html`<form @submit=${ask}>
    <p>${words.identityHint}</p>
    <p>
      <label for="reason">${words.identityReason}${words.required}</label>
      <input id="reason" type="text" maxlength="500" required autocomplete="off" />
    </p>
    <p><button ?disabled=${desk.busy || (view.sealed && !open.unsealed)}>${words.identityOpen}</button></p>
  </form>`;
  const none = html`<p>${words.identityNone}</p>`;
  return html`<section aria-labelledby="identity">
    <h2 id="identity">${words.identity}</h2>
    ${!view.hasIdentity ? none : identity === undefined ? closed : identity === null || Object.keys(identity).length === 0 ? none : recordView(entity, identity, locale)}
  </section>`;
}

function filesView(desk: Desk, { view, identity }: OpenCase): TemplateResult | typeof nothing {
  const { words } = desk;
  if (view.files.length === 0) return nothing;
  const stateOf = (file: StaffFile): string =>
    file.state === 'scanning' ? words.scanning : file.state === 'infected' ? words.infected : '';
  return html`<section aria-labelledby="files">
    <h2 id="files">${words.files}</h2>
    <ul class="files">
      ${view.files.map(
        file =>
          html`<li>
            ${file.identity && identity === undefined ? words.identity : file.name}
            (${Math.ceil(file.size / 1024)} KB) ${stateOf(file)}
            ${
              file.state === 'clean' && !(file.identity && identity === undefined)
                ? html`<button
                    type="button"
                    aria-label="${words.download} ${file.name}"
                    @click=${() => desk.actions.download(file)}
                  >
                    ${words.download}
                  </button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function messagesView(desk: Desk, { view }: OpenCase): TemplateResult {
  const { words } = desk;
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = form.querySelector('textarea')?.value ?? '';
    if (await desk.actions.act('message', { text })) form.reset();
  };
  return html`<section aria-labelledby="messages">
    <h2 id="messages">${words.messages}</h2>
    ${view.messages.length === 0 ? html`<p>${words.noMessages}</p>` : nothing}
    <ol class="messages">
      ${view.messages.map(
        ({ from, at, text }) =>
          html`<li class=${from}>
            <strong>${from === 'staff' ? words.office : words.filer}</strong>
            <time datetime=${at}>${clockTime(at)}</time><span class="said">${text}</span>
          </li>`,
      )}
    </ol>
    ${
      view.allowed.includes('message')
        ? html`<form @submit=${send}>
            <p>
              <label for="message">${words.message}</label>
              <textarea id="message" rows="3" required aria-describedby="message-hint"></textarea>
              <span id="message-hint" class="hint">${words.messageHint}</span>
            </p>
            <p><button ?disabled=${desk.busy}>${words.send}</button></p>
          </form>`
        : nothing
    }
  </section>`;
}
