/** `<sun-request-form>`: a request for information 政府信息公开申请, with receipt and status. */
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { requestForms, type FormSpec } from '@sunboard/intake';
import { fold, safeUrl, type DisclosureItem } from '@sunboard/model';
import { FormElement } from '../internal/form/form-element.js';
import { textAt } from '../internal/form/form-values.js';
import { requestText } from './locales.js';

/** Suggestions shown at most. */
const MOST = 5;

/**
 * Enhances the plain form inside it, or draws the whole form by itself. Fields, order and checks come from the model.
 *
 * @element sun-request-form
 * @attr {'cn'|'uk'|'us'} jurisdiction - Which form is drawn. Default `cn`.
 * @attr {string} suggestions - Address of the disclosure list's data: documents that match what is typed are offered before filing.
 * @attr {string} complaint-url - Page for complaints and consultations, which are not handled as requests (OGI art. 39).
 */
export class SunRequestForm extends FormElement {
  @property() jurisdiction: keyof typeof requestForms = 'cn';
  @property() suggestions: string | null = null;
  @property({ attribute: 'complaint-url' }) complaintUrl: string | null = null;

  @state() private published: readonly DisclosureItem[] = [];

  protected override readonly door = 'request';
  protected override readonly offersDrafts = true;
  #asked = false;

  protected override get spec(): FormSpec {
    return requestForms[this.jurisdiction];
  }

  protected override renderBefore(): TemplateResult {
    const text = requestText[this.locale];
    const complaints = safeUrl(this.complaintUrl);
    return html`${complaints === undefined ? nothing : html`<p>${text.notHere} <a href=${complaints}>${text.complaints}</a></p>`}
      <div role="status" class="suggestions">${this.#matches(text.already, text.stillFile)}</div>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    // The list is fetched when somebody begins to describe what they want, not for every visitor.
    if (!this.#asked && this.suggestions !== null && this.#wanted().length >= 2) {
      this.#asked = true;
      void this.#load(this.suggestions);
    }
  }

  #wanted(): string {
    return ['informationTitle', 'documentNumber', 'description']
      .map(path => textAt(this.values, path))
      .join(' ')
      .trim();
  }

  #matches(title: string, note: string): TemplateResult | typeof nothing {
    const found = suggest(this.published, this.#wanted());
    if (found.length === 0) return nothing;
    return html`<p><strong>${title}</strong> ${note}</p>
      <ul>
        ${found.map(item => html`<li>${this.#link(item)}${item.publishedOn ? html` <span class="muted">${item.publishedOn}</span>` : nothing}</li>`)}
      </ul>`;
  }

  #link(item: DisclosureItem): TemplateResult {
    const url = safeUrl(item.url);
    return url === undefined
      ? html`${item.title}`
      : html`<a href=${url} target="_blank" rel="noopener">${item.title}</a>`;
  }

  async #load(src: string): Promise<void> {
    const { readRemote } = await import('../internal/remote-source.js');
    const { value, problems } = await readRemote<DisclosureItem>(
      src,
      'DisclosureItem',
      this.locale,
      new AbortController().signal,
    );
    this.published = value;
    this.report(problems, false);
  }
}

/** Documents that share the most two-character pieces with the words, best first; Chinese has no spaces to split at. */
export function suggest(items: readonly DisclosureItem[], words: string): DisclosureItem[] {
  const wanted = pairs(words.slice(0, 500));
  if (wanted.size < 1) return [];
  return items
    .map(item => ({ item, score: share(wanted, fold(`${item.title} ${item.documentNumber ?? ''}`)) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ item }) => item);
}

function share(wanted: ReadonlySet<string>, text: string): number {
  let hits = 0;
  for (const pair of wanted) if (text.includes(pair)) hits += 1;
  return hits / wanted.size;
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of fold(text).split(/[\s,.;:，。；：、"“”《》?？!！]+/u)) {
    if (word.length === 0) continue;
    if (/^[\x21-\x7e]+$/u.test(word)) {
      if (word.length > 2) found.add(word);
      continue;
    }
    for (let at = 0; at + 1 < word.length; at += 1) found.add(word.slice(at, at + 2));
  }
  return found;
}
