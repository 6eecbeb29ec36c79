/** The ways to reach an office as cards: telephone, address, hours, mail, links. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { safeUrl, type Channel } from '@sunboard/model';
import { mailView, phoneView } from '../internal/contact-view.js';
import type { ComplaintText } from './locales.js';

export const channelStyles = css`
  .channels {
    list-style: none;
    padding: 0;
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .channels li {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.5em 0.75em;
  }
  .channels h4 {
    margin: 0;
  }
  /* The form's own pairs are wide; these cards are narrow. */
  .channels dl > div {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 0.5em;
  }
  .channels dd {
    margin: 0;
  }
`;

/** The list of cards. */
export function channelsView(
  channels: readonly Channel[],
  text: ComplaintText,
  headingLevel: number,
): TemplateResult {
  return html`<ul role="list" class="channels">
    ${channels.map(channel => card(channel, text, headingLevel))}
  </ul>`;
}

function card(channel: Channel, text: ComplaintText, headingLevel: number): TemplateResult {
  const { phone, email } = channel;
  const rows = (
    [
      [text.phone, phone && phoneView(phone)],
      [text.address, channel.address],
      [text.postcode, channel.postcode],
      [text.hours, channel.hours],
      [text.email, email && mailView(email)],
    ] as const
  ).filter(([, value]) => value);
  const url = safeUrl(channel.url);
  return html`<li data-kind=${channel.kind}>
    <h4 aria-level=${headingLevel}>
      ${url === undefined ? channel.name : html`<a href=${url}>${channel.name}</a>`}
    </h4>
    ${
      rows.length === 0
        ? nothing
        : html`<dl>
            ${rows.map(
              ([label, value]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`
    }
    ${channel.note ? html`<p class="muted">${channel.note}</p>` : nothing}
  </li>`;
}
