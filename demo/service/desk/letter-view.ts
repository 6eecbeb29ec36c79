/** Letters of a case: choose one, read it over, change it, print it. */
import type { SourceLocale } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, OpenCase } from './desk-state.js';
import { lettersFor, writeLetter, type LetterInput } from './letters.js';

/** The section; the letter itself is what is printed. */
export function letterView(desk: Desk, open: OpenCase): TemplateResult {
  const { words } = desk;
  // A letter is written in the language of the person who gets it.
  const language = open.view.language === 'en' ? 'en' : 'zh-CN';
  const letters = lettersFor(open.view.case, language);
  const letter =
    open.letter === undefined ? undefined : writeLetter(open.letter, inputOf(desk, open, language), language);
  return html`<section aria-labelledby="letters">
    <h2 id="letters">${words.letters}</h2>
    ${letters.length === 0 ? html`<p>${words.noLetters}</p>` : nothing}
    <div class="steps">
      ${letters.map(
        ({ id, title }) =>
          html`<button
            type="button"
            lang=${language}
            class=${open.letter === id ? 'chosen' : ''}
            @click=${() => desk.change({ letter: id })}
          >
            ${title}
          </button>`,
      )}
    </div>
    ${
      letter
        ? html`<label for="letter-text">${words.letterText}</label>
            <textarea
              id="letter-text"
              lang=${language}
              rows="12"
              .value=${letter.paragraphs.join('\n\n')}
              @input=${(event: Event) => copy(event.target as HTMLTextAreaElement)}
            ></textarea>
            <p><button type="button" @click=${() => window.print()}>${words.print}</button></p>
            <article class="letter" lang=${language}>
              <h2>${letter.title}</h2>
              <div class="letter-body" .textContent=${letter.paragraphs.join('\n\n')}></div>
            </article>`
        : nothing
    }
  </section>`;
}

/** The printed copy follows what is typed. */
function copy(area: HTMLTextAreaElement): void {
  const body = area.closest('section')?.querySelector('.letter-body');
  if (body) body.textContent = area.value;
}

function inputOf(
  { session, today, words }: Desk,
  { view, identity, unsealed }: OpenCase,
  language: SourceLocale,
): LetterInput {
  const content = unsealed?.content ?? view.content ?? {};
  const named = identity?.['applicantName'] ?? identity?.['organisationName'] ?? identity?.['name'];
  const subject = content['subject'] ?? content['informationTitle'] ?? content['description'] ?? '';
  return {
    receiptNo: view.receiptNo,
    submittedOn: view.submittedAt.slice(0, 10),
    today,
    agency: session?.agency.name ?? '',
    recipient: typeof named === 'string' ? named : language === 'en' ? 'Applicant' : words.recipient,
    subject: typeof subject === 'string' ? subject.slice(0, 80) : '',
    current: view.case,
    ...(view.clock.dueOn !== undefined && { dueOn: view.clock.dueOn }),
  };
}
