/** What stands around every view of the desk: whose desk it is, where else to go, who is signed in, and what went wrong. */
import { html, nothing, type TemplateResult } from 'lit';
import { agencyName } from '../agency-name.js';
import type { Session } from './api.js';
import type { Desk } from './desk-state.js';

/** What the frame's own controls do. */
export interface FrameActions {
  readonly skip: (event: Event) => void;
  readonly switchLanguage: () => void;
  readonly signOut: () => void;
  readonly retry: () => void;
}

/** Draws the frame around `content`; `place` is the part of the address after the `#`. */
export function frameView(
  desk: Desk,
  place: string,
  content: TemplateResult,
  actions: FrameActions,
): TemplateResult {
  const { words, session, trouble } = desk;
  return html`
    <a class="skip" href="#main" @click=${actions.skip}>${words.skip}</a>
    <header>
      <strong>${session ? agencyName(session.agency, desk.locale) : ''} ${words.desk}</strong>
      ${session ? navigation(desk, place) : nothing}
      <span class="end">
        ${session ? whoView(desk, session, actions) : nothing}
        <button type="button" class="quiet" @click=${actions.switchLanguage}>${words.language}</button>
      </span>
    </header>
    ${trouble === '' ? nothing : html`<p class="trouble" role="alert">${trouble} <button type="button" @click=${actions.retry}>${words.retry}</button></p>`}
    <main id="main" aria-busy=${desk.busy ? 'true' : 'false'}>${content}</main>
  `;
}

function navigation({ words }: Desk, place: string): TemplateResult {
  const link = (href: string, text: string, here: boolean) =>
    html`<a href=${href} aria-current=${here ? 'page' : nothing}>${text}</a>`;
  return html`<nav aria-label=${words.desk}>
    ${link('#/', words.inbox, !/^#\/(?:report|register)/.test(place))}
    ${link('#/register', words.register, place.startsWith('#/register'))}
    ${link('#/report', words.report, place.startsWith('#/report'))}
  </nav>`;
}

function whoView({ words }: Desk, { staff }: Session, { signOut }: FrameActions): TemplateResult {
  return html`<span>${staff.name} · ${staff.unit}</span>
    <button type="button" class="quiet" @click=${signOut}>${words.signOut}</button>`;
}
