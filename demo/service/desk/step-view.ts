/** The next steps of a case, and the form of the one that was chosen. */
import { sourceOf, localize } from '@sunboard/model';
import { complaintMachine, describeBasis, OUTCOME_GROUPS, requestMachine } from '@sunboard/intake';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { withoutStep, type Desk, type OpenCase } from './desk-state.js';
import { dataFrom, fieldsOf, offeredEvents, type EventField } from './event-fields.js';
import { choiceWord, eventWord, fieldWord } from './event-words.js';
import { REMEDIES } from './letters/words.js';

/** The section. */
export function stepView(desk: Desk, open: OpenCase): TemplateResult {
  const { words, locale } = desk;
  const steps = offeredEvents(open.view.allowed);
  return html`<section aria-labelledby="steps">
    <h2 id="steps">${words.steps}</h2>
    ${steps.length === 0 ? html`<p>${words.noSteps}</p>` : nothing}
    <div class="steps">
      ${steps.map(
        type =>
          html`<button
            type="button"
            aria-expanded=${open.step === type ? 'true' : 'false'}
            class=${open.step === type ? 'chosen' : ''}
            @click=${() => choose(desk, open.step === type ? undefined : type)}
          >
            ${eventWord(type, locale)}
          </button>`,
      )}
    </div>
    ${repeat(
      open.started ?? [],
      type => type,
      type => stepForm(desk, open, type),
    )}
  </section>`;
}

/** Faults of the last try. */
export function faultsView(
  { words }: Desk,
  { faults }: Pick<OpenCase, 'faults'>,
): TemplateResult | typeof nothing {
  if (faults.length === 0) return nothing;
  return html`<div class="faults" role="alert">
    <p>${words.faults}</p>
    <ul>
      ${faults.map(fault => html`<li>${fault}</li>`)}
    </ul>
  </div>`;
}

function choose(desk: Desk, step: string | undefined): void {
  const { current } = desk;
  if (!current) return;
  const { step: _, started = [], ...rest } = current;
  const isNew = step !== undefined && !started.includes(step);
  desk.replace({
    ...rest,
    ...(step !== undefined && { step }),
    started: isNew ? [...started, step] : started,
    faults: [],
  });
}

/* Called off, it is forgotten with what was typed for it. */
function callOff(desk: Desk, type: string): void {
  const { current } = desk;
  if (!current) return;
  const { step: _, ...rest } = current;
  desk.replace({ ...rest, ...withoutStep(current, type), faults: [] });
}

function stepForm(desk: Desk, open: OpenCase, type: string): TemplateResult {
  const { words, locale } = desk;
  const current = open.view.case;
  const fields = fieldsOf(
    current.caseKind,
    type,
    current.caseKind === 'complaint' ? current.kind : undefined,
  );
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const read = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const posted = dataFrom(fields, read);
    void desk.actions.act(type, posted);
  };
  const isOpen = open.step === type;
  return html`<form class="step" aria-label=${eventWord(type, locale)} ?hidden=${!isOpen} @submit=${submit}>
    <h3>${eventWord(type, locale)}</h3>
    ${basisView(desk, open, type)} ${isOpen ? faultsView(desk, open) : nothing}
    ${fields.map(field => fieldView(desk, type, field))}
    <p class="actions">
      <button class="main" ?disabled=${desk.busy}>${words.save}</button>
      <button type="button" @click=${() => callOff(desk, type)}>${words.cancel}</button>
    </p>
  </form>`;
}

/** The article that the step rests on, where it is not the service's own rule. */
function basisView(
  { words, locale }: Desk,
  { view }: OpenCase,
  type: string,
): TemplateResult | typeof nothing {
  const { transitions } = view.case.caseKind === 'request' ? requestMachine : complaintMachine;
  const basis = transitions.find(({ event }) => event === type)?.basis ?? '-';
  return basis === '-'
    ? nothing
    : html`<p class="hint">${words.basis}${locale === 'en' ? ': ' : '：'}${describeBasis(basis, locale)}</p>`;
}

function fieldView(desk: Desk, type: string, field: EventField): TemplateResult {
  const { words, locale } = desk;
  const id = `f-${type}-${field.name.replace('.', '-')}`;
  const label = `${fieldWord(field.name, locale)}${field.required ? words.required : ''}`;
  if (field.control === 'check')
    return html`<p>
      <input type="checkbox" id=${id} name=${field.name} value="true" /> <label for=${id}>${label}</label>
    </p>`;
  return html`<p><label for=${id}>${label}</label>${controlView(desk, type, field, id)}</p>`;
}

function controlView(desk: Desk, type: string, field: EventField, id: string): TemplateResult {
  const { name, control, required, max } = field;
  const value = initialValue(desk, type, field);
  const longest = max ?? 20_000;
  switch (control) {
    case 'choice':
      return html`<select id=${id} name=${name} ?required=${required}>
        <option value="">${desk.words.choose}</option>
        ${choices(desk, field)}
      </select>`;
    case 'words':
    case 'lines':
    case 'documents':
      return html`<textarea
        id=${id}
        name=${name}
        rows=${longest > 2000 || control === 'lines' ? 5 : 3}
        ?required=${required}
        .defaultValue=${value}
      ></textarea>`;
    case 'date':
      return html`<input id=${id} name=${name} type="date" .defaultValue=${value} ?required=${required} />`;
    case 'number':
      return html`<input id=${id} name=${name} type="number" min="0" step="any" ?required=${required} />`;
    default:
      return html`<input
        id=${id}
        name=${name}
        type="text"
        maxlength=${longest}
        .defaultValue=${value}
        ?required=${required}
      />`;
  }
}

/** The statutory outcomes under the headings of the annual report. */
function choices({ locale }: Desk, { name, options = [] }: EventField): TemplateResult | TemplateResult[] {
  const option = (value: string) => html`<option value=${value}>${choiceWord(name, value, locale)}</option>`;
  const grouped = options.some(value => value.includes('.'));
  if (name !== 'outcome' || !grouped) return options.map(option);
  const groups = Object.entries(OUTCOME_GROUPS);
  return html`${options.filter(value => !value.includes('.')).map(option)}
  ${groups.map(
    ([group, label]) =>
      html`<optgroup label=${localize(label, locale)}>
        ${options.filter(value => value.startsWith(`${group}.`)).map(option)}
      </optgroup>`,
  )}`;
}

/** What is nearly always wanted stands there already. */
function initialValue({ today, locale, current }: Desk, type: string, { name }: EventField): string {
  const language = current ? (current.view.language === 'en' ? 'en' : 'zh-CN') : sourceOf(locale);
  if (name === 'notifiedOn') return today;
  if (name === 'remedies') return REMEDIES[type === 'decide' ? 'decision' : 'answer'][language];
  return '';
}
