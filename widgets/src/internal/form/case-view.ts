/** A case as its filer sees it: state, deadline day by day, what is asked, the answer with its remedies, messages, and what can be done now. */
import { html, nothing, type TemplateResult } from 'lit';
import { clockTime, describeStep, toIcs, type Deadline } from '@sunboard/calendar';
import { describeBasis, type CaseView } from '@sunboard/intake';
import { fill, pick, localize, DISCLOSURE_REQUEST_LABELS, safeUrl, type Locale } from '@sunboard/model';
import { saveAs } from '../save-as.js';
import type { CaseActions } from './case-actions.js';
import { caseText, type CaseText } from './case-locales.js';
import { stepsView } from './case-steps-view.js';

type View = TemplateResult | typeof nothing;

/** Events by which a message can go out. */
const BY_MESSAGE = ['message', 'give_reason'];

/** The whole case; `level` is that of its headings. */
export function caseView(
  found: CaseView,
  locale: Locale,
  actions: CaseActions,
  level: number,
): TemplateResult {
  const text = localize(caseText, locale);
  return html`<section
    class="case"
    tabindex="-1"
    aria-label=${fill(text.title, { no: found.receiptNo })}
    aria-describedby="case-status"
  >
    <dl>
      ${row(text.status, html`<strong id="case-status" data-status=${found.status}>${found.statusLabel}</strong>`)}
      ${row(text.submitted, clockTime(found.submittedAt))}
      ${found.transferredTo ? row(text.transferredTo, found.transferredTo) : nothing}
      ${found.notice ? row(text.notice, found.notice) : nothing}
      ${found.extension ? row(text.extension, fill(text.extensionOf, found.extension)) : nothing}
    </dl>
    ${clockView(found, locale, text)} ${correctionView(found, locale, text, actions)}
    ${answerView(found, text, level)} ${messagesView(found, text, actions, level)}
    ${stepsView(found, locale, actions)}
  </section>`;
}

function row(label: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

function clockView({ clock, receiptNo }: CaseView, locale: Locale, text: CaseText): View {
  const { dueOn, steps, status, daysLeft, unit, otherDueOn, basis, provisional } = clock;
  const left =
    daysLeft === undefined
      ? ''
      : fill(daysLeft < 0 ? text.overdue[unit] : text.daysLeft[unit], { days: Math.abs(daysLeft) });
  return html`<div class="clock" data-clock=${status}>
    <p>
      ${dueOn === undefined ? text.clocks[status] : html`${text.dueOn} <time datetime=${dueOn}>${dueOn}</time>`}
      ${left === '' ? nothing : html`<span>(${left})</span>`}
      ${provisional ? html`<span class="muted">${text.provisional}</span>` : nothing}
    </p>
    ${otherDueOn === undefined ? nothing : html`<p>${status === 'ended' ? text.reviewUntil : text.otherDueOn} <time datetime=${otherDueOn}>${otherDueOn}</time></p>`}
    ${
      steps.length === 0 || dueOn === undefined
        ? nothing
        : html`<details class="days">
              <summary>${text.dayByDay}</summary>
              <p class="muted">${describeBasis(basis, locale)}</p>
              <ol>
                ${steps.map(step => html`<li class=${step.counted ? '' : 'muted'}>${describeStep(step, locale)}</li>`)}
              </ol>
            </details>
            <p class="no-print">
              <button
                type="button"
                @click=${() => {
                  saveAs(icsOf(clock, dueOn, receiptNo, locale), `${receiptNo}.ics`);
                }}
              >
                ${text.calendar}
              </button>
            </p>`
    }
  </div>`;
}

/** The calendar entry holds the number, which is public, and never the key: calendars are shared. */
function icsOf(clock: CaseView['clock'], dueOn: string, receiptNo: string, locale: Locale): Blob {
  const last = clock.steps.at(-1)?.date ?? dueOn;
  const deadline: Deadline = {
    dueOn,
    provisional: clock.provisional,
    provisionalBecause: clock.provisional ? ['holidays'] : [],
    steps: clock.steps,
    basis: {
      calendar: 'cn',
      calendarVersion: clock.calendarVersion ?? '-',
      knownUntil: last,
      firmUntil: last,
      from: clock.steps[0]?.date ?? dueOn,
      totalDays: clock.limit ?? 0,
      unit: clock.unit,
      rollForward: false,
    },
  };
  const ics = toIcs(deadline, {
    title: `${receiptNo} ${localize(caseText, locale).dueOn}`,
    locale,
    uid: `${receiptNo}@sunboard`,
    stamp: new Date(),
    remindDaysBefore: 1,
  });
  return new Blob([ics], { type: 'text/calendar;charset=utf-8' });
}

const CORRECTABLE = ['informationTitle', 'documentNumber', 'description', 'timeRange'] as const;

/** What must be mended, and the fields to mend it in; an empty field stays as it was filed. */
function correctionView(
  { correction, allowed, kind }: CaseView,
  locale: Locale,
  text: CaseText,
  actions: CaseActions,
): View {
  if (!correction) return nothing;
  const asked = html`<div class="warning">
    <p>
      <strong>${text.correction}</strong>
      ${correction.dueOn ? fill(text.correctionBy, { date: correction.dueOn }) : nothing}
    </p>
    <ul>
      ${correction.items.map(item => html`<li>${item}</li>`)}
    </ul>
  </div>`;
  if (!allowed.includes('submit_correction') && !allowed.includes('give_info')) return asked;
  if (kind === 'complaint')
    return html`${asked}${textForm('correction', text.moreInfo, text.send, actions, value => actions.correct({ text: value }))}`;
  return html`${asked}
    <form
      class="correction"
      @submit=${async (event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        const filled = [...new FormData(form)].filter(
          ([, value]) => typeof value === 'string' && value.trim() !== '',
        );
        if (filled.length > 0 && (await actions.correct(Object.fromEntries(filled)))) form.reset();
      }}
    >
      <p class="hint">${text.correctionHint}</p>
      ${CORRECTABLE.map(name => {
        const labels = DISCLOSURE_REQUEST_LABELS[name];
        return html`<div class="field">
          <label for=${`case-${name}`}>${pick(labels, locale)}</label>
          ${
            name === 'description'
              ? html`<textarea id=${`case-${name}`} name=${name} rows="4" maxlength="10000"></textarea>`
              : html`<input id=${`case-${name}`} name=${name} maxlength="500" />`
          }
        </div>`;
      })}
      <button class="primary" aria-disabled=${actions.busy ? 'true' : nothing}>${text.correct}</button>
    </form>`;
}

function answerView({ answer }: CaseView, text: CaseText, level: number): View {
  if (!answer) return nothing;
  return html`<div class="answer">
    <h4 aria-level=${level}>${text.answer}</h4>
    <p><strong>${answer.outcomeLabel}</strong></p>
    ${answer.reasons.map(reason => html`<p>${reason}</p>`)}
    ${
      answer.documents.length === 0
        ? nothing
        : html`<ul>
            ${answer.documents.map(({ title, ref }) => {
              const url = /^https?:|^\//.test(ref) ? safeUrl(ref) : undefined;
              return html`<li>
                ${url === undefined ? html`${title} ${ref}` : html`<a href=${url}>${title}</a>`}
              </li>`;
            })}
          </ul>`
    }
    ${answer.access ? html`<p>${text.access} ${answer.access}</p>` : nothing}
    ${
      answer.remedies
        ? html`<div class="remedies">
            <p><strong>${text.remedies}</strong></p>
            <p>${answer.remedies}</p>
          </div>`
        : nothing
    }
  </div>`;
}

function messagesView(
  { messages, allowed, kind, anonymity }: CaseView,
  text: CaseText,
  actions: CaseActions,
  level: number,
): View {
  const canWrite = BY_MESSAGE.some(type => allowed.includes(type));
  if (messages.length === 0 && !canWrite) return nothing;
  // The office knows who asked for information, and whoever gave a name.
  const isAnonymous = kind === 'complaint' && anonymity === 'anonymous';
  return html`<div class="messages">
    <h4 aria-level=${level}>${text.messages}</h4>
    ${messages.length === 0 ? html`<p class="muted">${text.noMessages}</p>` : nothing}
    <ol role="list">
      ${messages.map(
        ({ from, at, text: words }) =>
          html`<li data-from=${from}>
            <p class="muted">${text.from[from]} <time datetime=${at}>${clockTime(at)}</time></p>
            <p>${words}</p>
          </li>`,
      )}
    </ol>
    ${canWrite ? textForm('message', isAnonymous ? text.writeAnonymously : text.write, text.send, actions, actions.message) : nothing}
  </div>`;
}

/** One text with a button; it empties only when it has arrived. */
function textForm(
  name: string,
  label: string,
  button: string,
  actions: CaseActions,
  send: (text: string) => Promise<boolean>,
): TemplateResult {
  return html`<form
    @submit=${async (event: SubmitEvent) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const words = form.querySelector('textarea')?.value.trim() ?? '';
      if (words !== '' && (await send(words))) form.reset();
    }}
  >
    <div class="field">
      <label for=${`case-${name}`}>${label}</label>
      <textarea id=${`case-${name}`} rows="3" maxlength="10000" required></textarea>
    </div>
    <button aria-disabled=${actions.busy ? 'true' : nothing}>${button}</button>
  </form>`;
}
