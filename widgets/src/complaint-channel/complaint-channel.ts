/** `<sun-complaint-channel>`: where and how to complain 投诉举报渠道, and the form to do it online. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { complaintForm } from '@sunboard/intake';
import { safeUrl, type Channel, type Parsed } from '@sunboard/model';
import { SunLoadEvent } from '../internal/events.js';
import { FormElement } from '../internal/form/form-element.js';
import { complaintText } from './locales.js';

/**
 * Enhances the plain table of channels and the plain form inside it. Drafts are never kept: a complaint may be seen by
 * whoever shares the computer.
 *
 * @element sun-complaint-channel
 * @attr {string} src - Address of the channels' data (JSON or CSV).
 * @attr {string} request-url - Page for requests for information, which are not complaints.
 * @fires {SunLoadEvent} sun-load - After the channels are known.
 * @fires {SunErrorEvent} sun-error - When their source fails.
 */
export class SunComplaintChannel extends FormElement {
  static override readonly styles = [
    ...FormElement.styles,
    css`
      .channels {
        list-style: none;
        padding: 0;
        display: grid;
        gap: var(--_gap);
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
      }
      .channels li {
        border: 1px solid var(--_border);
        border-radius: var(--_radius);
        padding: 0.5rem 0.75rem;
      }
      .channels h4 {
        margin: 0;
      }
    `,
  ];

  @property() src: string | null = null;
  @property({ attribute: 'request-url' }) requestUrl: string | null = null;
  /** Channels given by script. */
  @property({ attribute: false }) channels: readonly Channel[] | null = null;

  @state() private shown: readonly Channel[] = [];

  protected override readonly spec = complaintForm;
  protected override readonly door = 'complaint';

  #source = '';
  #abortChannels: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abortChannels?.abort();
  }

  protected override renderReady(): TemplateResult {
    const text = complaintText[this.locale];
    const requests = safeUrl(this.requestUrl);
    return html` ${
        this.shown.length === 0
          ? nothing
          : html`<section aria-labelledby="channels-title">
              <h3 id="channels-title">${text.channels}</h3>
              <ul class="channels">
                ${this.shown.map(channel => this.#card(channel))}
              </ul>
            </section>`
      }
      <section aria-labelledby="form-title">
        <h3 id="form-title">${text.form}</h3>
        ${requests === undefined ? nothing : html`<p>${text.notHere} <a href=${requests}>${text.request}</a></p>`}
        ${super.renderReady()}
      </section>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const source = `${this.src ?? ''}|${this.locale}`;
    if (source !== this.#source || changed.has('channels')) {
      this.#source = source;
      void this.#readChannels();
    }
  }

  protected override reload(): void {
    void this.#readChannels();
  }

  #card(channel: Channel): TemplateResult {
    const text = complaintText[this.locale];
    const rows: [string, TemplateResult | string | undefined][] = [
      [
        text.phone,
        channel.phone && html`<a href=${`tel:${channel.phone.replace(/[^0-9+]/g, '')}`}>${channel.phone}</a>`,
      ],
      [text.address, channel.address],
      [text.postcode, channel.postcode],
      [text.hours, channel.hours],
      [text.email, channel.email && html`<a href=${`mailto:${channel.email}`}>${channel.email}</a>`],
    ];
    const url = safeUrl(channel.url);
    return html`<li data-kind=${channel.kind}>
      <h4>${url === undefined ? channel.name : html`<a href=${url}>${channel.name}</a>`}</h4>
      <dl>
        ${rows.map(([label, value]) =>
          value
            ? html`<div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`
            : nothing,
        )}
      </dl>
      ${channel.note ? html`<p class="muted">${channel.note}</p>` : nothing}
    </li>`;
  }

  async #readChannels(): Promise<void> {
    this.#abortChannels?.abort();
    const abort = (this.#abortChannels = new AbortController());
    const [parsed, source] = await this.#parse(abort.signal);
    if (abort.signal.aborted) return;
    this.shown = parsed.value;
    // The form works without the channels: a failure is told, and the plain table's rows serve where there are any.
    this.report(parsed.problems, parsed.value.length === 0 && parsed.problems.length > 0);
    if (parsed.value.length === 0 && source === 'src') this.shown = (await this.#fromMarkup()).value;
    this.dispatchEvent(new SunLoadEvent(this.shown.length, source));
  }

  async #parse(signal: AbortSignal): Promise<[Parsed<Channel[]>, SunLoadEvent['source']]> {
    if (this.channels !== null) {
      const { readJson } = await import('../internal/script-source.js');
      return [await readJson<Channel>(this.channels, 'Channel', this.locale, { signal }), 'property'];
    }
    if (this.src !== null && this.src !== '') {
      const { readRemote } = await import('../internal/remote-source.js');
      return [await readRemote<Channel>(this.src, 'Channel', this.locale, signal), 'src'];
    }
    return [await this.#fromMarkup(), 'markup'];
  }

  async #fromMarkup(): Promise<Parsed<Channel[]>> {
    const { readMarkup } = await import('../internal/markup-source.js');
    return readMarkup<Channel>(this, 'Channel', this.locale);
  }
}
