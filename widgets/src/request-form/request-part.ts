/** The request form as it is drawn: its fields, what is published already, and the way to the complaint channel. */
import { html, nothing, type TemplateResult } from 'lit';
import { requestForms } from '@sunboard/intake';
import { localize, safeUrl } from '@sunboard/model';
import type { FormHost, FormPart } from '../internal/form/form-element.js';
import { FormDesk } from '../internal/form/form-desk.js';
import { formStyles } from '../internal/form/form.styles.js';
import { textAt } from '../internal/form/form-values.js';
import { handOverHere, handOverNext } from '../internal/form/hand-over.js';
import { requestText } from './locales.js';
import type { Suggestions } from './suggestions.js';

/** What the part reads from its element. */
export interface RequestSettings {
  readonly jurisdiction: keyof typeof requestForms;
  readonly suggestions: string | null;
  readonly complaintUrl: string | null;
}

const KNOWN: readonly string[] = ['cn', 'uk', 'us'];
const DESCRIBING = ['informationTitle', 'documentNumber', 'description'] as const;

/** Builds the part. */
export function requestPart(host: FormHost, settings: RequestSettings): FormPart {
  let suggestions: Suggestions | undefined;
  let asked = '';
  const wanted = (): string =>
    DESCRIBING.map(path => textAt(desk.state.values, path))
      .join(' ')
      .trim();
  const desk: FormDesk = new FormDesk(host, {
    door: 'request',
    // A name that nobody knows gets the form of the law that the project starts from.
    spec: () =>
      KNOWN.includes(settings.jurisdiction) ? requestForms[settings.jurisdiction] : requestForms.cn,
    drafts: () => true,
    styles: [formStyles],
    before: () => html`${elsewhere(desk, settings)}${suggestions?.render(host.locale()) ?? nothing}`,
    updated: () => {
      const words = wanted();
      if (words === asked || words.length < 2) return;
      asked = words;
      // Fetched when somebody begins to describe what they want, not for every visitor.
      void loadSuggestions()
        .then(part => part.look(settings.suggestions, words, host.locale()))
        .catch(() => undefined);
    },
    disconnect: () => suggestions?.stop(),
  });
  const loadSuggestions = async (): Promise<Suggestions> => {
    const { createSuggestions } = await import('./suggestions.js');
    suggestions ??= createSuggestions({
      redraw: () => {
        host.element.requestUpdate();
      },
      report: host.report,
    });
    return suggestions;
  };
  return desk;
}

/** Complaints and questions are not handled as requests (art. 39): the way there takes along what was typed. */
function elsewhere(desk: FormDesk, { complaintUrl }: RequestSettings): TemplateResult | typeof nothing {
  const url = safeUrl(complaintUrl);
  if (url === undefined) return nothing;
  const text = localize(requestText, desk.locale);
  return html`<p>
    ${text.notHere}
    <a
      href=${url}
      @click=${(event: Event) => {
        const { values } = desk.state;
        const carried = {
          subject: textAt(values, 'informationTitle').slice(0, 300),
          facts: textAt(values, 'description'),
        };
        if (carried.subject === '' && carried.facts === '') return;
        if (handOverHere('sun-complaint-channel', carried)) event.preventDefault();
        // What goes along is not lost with the page.
        else if (handOverNext('sun-complaint-channel', carried)) desk.set({ typed: false });
        else desk.set({ notice: text.carryFailed });
      }}
      >${text.complaints}</a
    >
  </p>`;
}
