/** What happened to a case, each event with what it carried, and who has looked at it. */
import { clockTime } from '@sunboard/calendar';
import type { CaseEvent } from '@sunboard/intake';
import { localize, type Localized } from '@sunboard/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, OpenCase } from './desk-state.js';
import { choiceWord, eventWord, fieldWord } from './event-words.js';

/** Ids that mean nothing to a reader, and what the summary of the case or the answer's letter says in full. */
const UNSAID: ReadonlySet<string> = new Set(['messageId', 'contentVersion', 'remedies', 'text']);

/** The event log. */
export function historyView({ words, locale }: Desk, { view }: OpenCase): TemplateResult {
  return html`<section aria-labelledby="history">
    <h2 id="history">${words.history}</h2>
    <ol class="history">
      ${view.events.map(
        event =>
          html`<li>
            <time datetime=${event.at}>${event.on}</time> <strong>${eventWord(event.type, locale)}</strong>
            <span
              >${words.by[event.actor]}${event.actorUnit === undefined ? '' : ` (${event.actorUnit})`}</span
            >
            ${carriedView(event, locale)}
          </li>`,
      )}
    </ol>
  </section>`;
}

function carriedView({ type, data }: CaseEvent, locale: Desk['locale']): TemplateResult | typeof nothing {
  // What was filed stands in full above the log.
  if (type === 'submit') return nothing;
  const lines = linesOf(data, '', locale);
  if (lines.length === 0) return nothing;
  return html`<ul class="carried">
    ${lines.map(line => html`<li>${line}</li>`)}
  </ul>`;
}

function linesOf(data: unknown, outer: string, locale: Desk['locale']): string[] {
  return Object.entries(data as Readonly<Record<string, unknown>>).flatMap(([key, value]) => {
    if (UNSAID.has(key) || value === undefined) return [];
    const name = outer === '' ? key : `${outer}.${key}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return linesOf(value, name, locale);
    const said = Array.isArray(value)
      ? (value as unknown[]).map(wordsOf).join(locale === 'en' ? '; ' : '；')
      : typeof value === 'boolean'
        ? localize(YES_NO[value ? 'yes' : 'no'], locale)
        : choiceWord(name, wordsOf(value), locale);
    // The hint on how to fill a field in is no part of its name.
    const label = (fieldWord(name, locale).split(/[（(]/u)[0] ?? '').trimEnd();
    return said === '' ? [] : [locale === 'en' ? `${label}: ${said}` : `${label}：${said}`];
  });
}

const YES_NO: Readonly<Record<'yes' | 'no', Localized>> = {
  yes: { 'zh-CN': '是', en: 'yes' },
  no: { 'zh-CN': '否', en: 'no' },
};

/** A document of an answer is named by its title. */
function wordsOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'title' in value) return String(value.title);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Who has read or changed the case; shown when asked for. */
export function auditView(desk: Desk, { audit }: OpenCase): TemplateResult {
  const { words, locale } = desk;
  return html`<section aria-labelledby="audit">
    <h2 id="audit">${words.audit}</h2>
    ${
      audit === undefined
        ? html`<button type="button" @click=${() => desk.actions.showAudit()}>${words.auditShow}</button>`
        : html`<ol class="history">
            ${audit.map(({ at, staff, action }) => html`<li><time datetime=${at}>${clockTime(at)}</time> ${staff} · ${auditWord(action, locale)}</li>`)}
          </ol>`
    }
  </section>`;
}

function auditWord(action: string, locale: Desk['locale']): string {
  const [name = '', type = ''] = action.split(':');
  if (name === 'event') return eventWord(type, locale);
  const words: Readonly<Record<string, Localized>> = {
    case_read: { 'zh-CN': '查看事项', en: 'case read' },
    file_read: { 'zh-CN': '下载附件', en: 'file downloaded' },
    identity_opened: { 'zh-CN': '查看身份信息', en: 'identity opened' },
  };
  return localize(words[name], locale) ?? name;
}
