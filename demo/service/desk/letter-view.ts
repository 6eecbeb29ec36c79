/** Letters of a case: choose one, read it over, change it, print it. */
import type { SourceLocale } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, OpenCase } from './desk-state.js';
import { agencyName } from '../agency-name.js';
import { subjectLine } from '../subject-line.js';
import { lettersFor, writeLetter, type LetterInput } from './letters/write.js';
import { nameless } from './letters/words.js';

/** An empty line parts paragraphs. */
const PARAGRAPHS = /\n\s*\n/u;

/** The section; the letter itself is what is printed. */
export function letterView(desk: Desk, open: OpenCase): TemplateResult {
  const { words } = desk;
  // A letter is written in the language of the person who gets it.
  const language = open.view.language === 'en' ? 'en' : 'zh-CN';
  const input = inputOf(desk, open, language);
  const letters = lettersFor(input, language);
  const letter = open.letter === undefined ? undefined : writeLetter(open.letter, input, language);
  const text = open.letterText ?? letter?.paragraphs.join('\n\n') ?? '';
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
            @click=${() => choose(desk, id)}
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
              .value=${text}
              @input=${(event: Event) => desk.change({ letterText: (event.target as HTMLTextAreaElement).value })}
            ></textarea>
            <p class="actions">
              <button type="button" @click=${() => window.print()}>${words.print}</button>
              ${
                open.letterText === undefined
                  ? nothing
                  : html`<button type="button" @click=${() => restore(desk)}>${words.letterRestore}</button>`
              }
            </p>
            <article class="letter" lang=${language}>
              <h2>${letter.title}</h2>
              <div class="letter-body">
                ${text.split(PARAGRAPHS).map(paragraph => html`<p>${paragraph}</p>`)}
              </div>
            </article>`
        : nothing
    }
  </section>`;
}

/** Another letter begins anew; the same one keeps what was changed in it. */
function choose(desk: Desk, letter: string): void {
  const { current } = desk;
  if (!current || current.letter === letter) return;
  const { letterText: _, ...rest } = current;
  desk.replace({ ...rest, letter });
}

function restore(desk: Desk): void {
  const { current } = desk;
  if (!current) return;
  const { letterText: _, ...rest } = current;
  desk.replace(rest);
}

function inputOf(
  { session, today }: Desk,
  { view, identity, unsealed }: OpenCase,
  language: SourceLocale,
): LetterInput {
  const content = unsealed?.content ?? view.content ?? {};
  const named = identity?.['applicantName'] ?? identity?.['organisationName'] ?? identity?.['name'];
  return {
    receiptNo: view.receiptNo,
    submittedOn: view.case.submittedOn ?? '',
    today,
    agency: session ? agencyName(session.agency, language) : '',
    recipient: typeof named === 'string' ? named : nameless(view.case.caseKind, language),
    subject: subjectLine(content),
    events: view.events,
    current: view.case,
    ...(view.clock.dueOn !== undefined && { dueOn: view.clock.dueOn }),
  };
}
