/** The process as an ordered list: the content itself, of which the chart is only a picture. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FlowText } from './locales/index.js';
import type { FlowStep, Process } from './process-model.js';
import { timeOf, wayText } from './wording.js';

/** What drawing the list needs. */
export interface ListView {
  readonly process: Process;
  readonly text: FlowText;
  /** Id of the step where a case stands. */
  readonly current: string | null;
  goTo(id: string): void;
}

/** Every step with owner, counter, limit, note and the ways on. */
export function listView(view: ListView): TemplateResult {
  return html`<ol part="steps" aria-label=${view.text.steps}>
    ${view.process.steps.map(step => stepView(step, view))}
  </ol>`;
}

function stepView(step: FlowStep, view: ListView): TemplateResult {
  const { process, text, current } = view;
  const links = process.out.get(step.id) ?? [];
  const isCurrent = step.id === current;
  const following = process.steps[step.number]?.id;
  const isPlain =
    links.length === 1 &&
    links.every(link => link.to === following && link.label === undefined && link.branch === 'next');
  return html`<li
    part=${isCurrent ? 'step current' : 'step'}
    id="step-${step.number}"
    tabindex="-1"
    aria-current=${isCurrent ? 'step' : nothing}
  >
    <strong class="name">${step.name}</strong
    >${isCurrent ? html` <span class="mark">${text.currentStep}</span>` : nothing}
    ${fact(text.owner, step.owner)}${fact(text.window, step.window)}${fact(text.limit, timeOf(step, text))}
    ${step.note ? html`<p class="note">${step.note}</p>` : nothing}
    ${
      isPlain || links.length === 0
        ? nothing
        : html`<ul role="list" class="ways" aria-label=${text.leadsTo}>
            ${links.map(
              link =>
                html`<li class=${link.branch}>
                  <a
                    href="#step-${process.byId.get(link.to)?.number ?? ''}"
                    @click=${(event: Event) => {
                      event.preventDefault();
                      view.goTo(link.to);
                    }}
                    >${wayText(link, process, text)}</a
                  >
                </li>`,
            )}
          </ul>`
    }
  </li>`;
}

function fact(label: string, value: string | undefined): TemplateResult | typeof nothing {
  return value ? html`<span class="fact"><span class="muted">${label}</span> ${value}</span>` : nothing;
}
