/** Signing in with the token that the administrator gave out. */
import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk-state.js';

/** The whole view. */
export function signInView(desk: Desk): TemplateResult {
  const { words } = desk;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const token = (event.target as HTMLFormElement).querySelector('input')?.value ?? '';
    void desk.signIn(token);
  };
  return html`
    <h1 tabindex="-1">${words.signIn}</h1>
    <form class="sign-in" @submit=${submit}>
      <p>
        <label for="token">${words.token}</label>
        <input
          id="token"
          type="password"
          autocomplete="current-password"
          required
          aria-describedby="token-hint"
        />
        <span id="token-hint" class="hint">${words.tokenHint}</span>
      </p>
      <p><button class="main" ?disabled=${desk.busy}>${words.signIn}</button></p>
    </form>
  `;
}
