/** One finding as a card: what, expected and seen, basis, remedy, why, and the ways to its places. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, safeUrl } from '@sunboard/model';
import type { Where } from '@sunboard/reader';
import { basesOf, type Finding, type FindingBasis } from '@sunboard/rules';
import type { Evidence } from './evidence.js';
import type { PanelText } from './locale.js';

const MOST_PLACES = 20;

/** What a card shows and does besides the finding itself. */
export interface CardContext {
  readonly text: PanelText;
  /** Number on the page. */
  readonly number?: number | undefined;
  readonly isNew?: boolean;
  /** A remark, e.g. that a dismissal has ended. */
  readonly remark?: string | undefined;
  readonly jump: (where: Where) => void;
  /** Asked when the person opens "why". */
  readonly evidence: () => readonly Evidence[];
  readonly isOpen: boolean;
  readonly toggleWhy: () => void;
  /** Buttons below, and what they opened. */
  readonly actions?: TemplateResult;
}

/** Draws a finding. */
export function findingCard(finding: Finding, context: CardContext): TemplateResult {
  const { text, number } = context;
  return html`<li
    class="finding ${finding.severity}"
    tabindex="-1"
    data-rule=${finding.rule}
    data-outcome=${finding.outcome}
    data-fingerprint=${finding.fingerprint}
  >
    <h4>
      ${number === undefined ? nothing : html`<span class="number">${number}</span>`}${finding.title}
      ${context.isNew ? html`<span class="new">${text.isNew}</span>` : nothing}
    </h4>
    <p class="message">${finding.message}</p>
    ${context.remark === undefined ? nothing : html`<p class="muted">${context.remark}</p>`}
    <dl>
      ${entry(text.expected, finding.expected)}${entry(text.observed, finding.observed)}
      ${finding.outcome === 'passed' ? nothing : entry(text.remedy, finding.remedy)}
      <div>
        <dt>${text.basis}</dt>
        ${basesOf(finding).map(one => html`<dd>${basisView(one)}</dd>`)}
      </div>
    </dl>
    ${places(finding, context)}
    <details
      class="why"
      ?open=${context.isOpen}
      @toggle=${(event: Event) => {
        if ((event.target as HTMLDetailsElement).open !== context.isOpen) context.toggleWhy();
      }}
    >
      <summary>${text.why}</summary>
      ${context.isOpen ? why(context) : nothing}
    </details>
    ${context.actions ?? nothing}
    <p class="rule-id muted">${finding.rule}</p>
  </li>`;
}

function places(finding: Finding, { text, jump }: CardContext): TemplateResult {
  const found = finding.where.filter(({ selector }) => selector !== '');
  if (found.length === 0) return html`<p class="muted">${text.wholePage}</p>`;
  const shown = found.slice(0, MOST_PLACES);
  return html`<ul class="places" aria-label=${fill(text.places, { count: shown.length })}>
      ${shown.map(where => html`<li>${jumpButton(where, text, jump)}<span class="muted">${nameOf(where)}</span></li>`)}
    </ul>
    ${
      // How many there are the message says: the rules name no more than the first of them.
      found.length > shown.length
        ? html`<p class="muted">${fill(text.morePlaces, { count: shown.length })}</p>`
        : nothing
    }`;
}

/* What has no words, such as a picture or a field, is called by its element. */
function nameOf({ text, selector }: Where): string {
  return text === '' ? (selector.split(/[\s>]/).at(-1) ?? '') : text.slice(0, 60);
}

function jumpButton(where: Where, text: PanelText, jump: (where: Where) => void): TemplateResult {
  return html`<button
    class="jump"
    aria-label=${fill(text.jumpTo, { text: nameOf(where) })}
    @click=${() => {
      jump(where);
    }}
  >
    ${text.jump}
  </button>`;
}

function why({ text, evidence, jump }: CardContext): TemplateResult {
  return html`<dl>
    ${evidence().map(
      ({ label, value, where }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value} ${where && where.selector !== '' ? jumpButton(where, text, jump) : nothing}</dd>
        </div>`,
    )}
  </dl>`;
}

function entry(label: string, value: string | undefined): TemplateResult | typeof nothing {
  return value === undefined || value === ''
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

function basisView({ source, article, url }: FindingBasis): TemplateResult {
  const label = `${source} ${article}`;
  const href = safeUrl(url);
  return href === undefined
    ? html`${label}`
    : html`<a href=${href} target="_blank" rel="noreferrer">${label}</a>`;
}

/** The finding as plain text for a chat or a mail. */
export function findingText(finding: Finding, url: string, text: PanelText): string {
  const line = (label: string, value: string | undefined): string[] => (value ? [`${label}: ${value}`] : []);
  return [
    `${finding.title} (${finding.rule})`,
    url,
    finding.message,
    ...finding.where
      .filter(({ selector }) => selector !== '')
      .slice(0, 1)
      .flatMap(where => line(text.place, nameOf(where))),
    ...line(text.expected, finding.expected),
    ...line(text.observed, finding.observed),
    ...basesOf(finding).flatMap(({ source, article, url = '' }) =>
      line(text.basis, `${source} ${article} ${url}`.trim()),
    ),
    ...line(text.remedy, finding.remedy),
  ].join('\n');
}
