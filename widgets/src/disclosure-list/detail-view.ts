/** The detail view of one item: index block, sanitised body, attachments, interpretation both ways, citation. Loaded when first opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { isChinese, localize, safeUrl, type Locale } from '@sunboard/model';
import { baseText } from '../internal/locales.js';
import { validityOn } from './columns.js';
import { detailText, type DetailText } from './locales/detail.js';
import { listText } from './locales/index.js';
import type { Item } from './types.js';

/** What drawing the detail needs. */
export interface DetailView {
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly today: string;
  /** All items, among which the document that this one interprets is sought. */
  readonly items: readonly Item[];
  label(field: string): string;
  code(field: 'validity' | 'disclosure', value: string): string;
  readonly onClose: () => void;
  readonly onOpen: (item: Item) => void;
}

/** Order of the index block, as on documents of gov.cn. */
const INDEX_BLOCK = [
  'indexNumber',
  'category',
  'issuingAuthority',
  'generatedOn',
  'documentNumber',
  'publishedOn',
  'updatedOn',
  'validity',
  'effectiveUntil',
  'keywords',
  'disclosure',
  'summary',
] as const;

/** Draws the dialog. The sanitiser is loaded only for items that have a body. */
export async function detailView(item: Item, view: DetailView): Promise<TemplateResult> {
  const text = localize(detailText, view.locale);
  const body = item.body === undefined ? undefined : await cleanBody(item.body).catch(() => text.bodyFailed);
  const citation = citationOf(item);
  return html`<dialog
    part="dialog"
    lang=${view.locale}
    aria-labelledby="detail-title"
    @close=${view.onClose}
    @cancel=${view.onClose}
  >
    <button
      type="button"
      class="close"
      aria-label=${localize(baseText, view.locale).close}
      @click=${view.onClose}
    >
      ✕
    </button>
    <div id="detail-title" class="title" role="heading" aria-level=${view.headingLevel}>${item.title}</div>
    <dl class="index" aria-label=${text.index}>${INDEX_BLOCK.map(field => pair(item, field, view))}</dl>
    ${body === undefined ? (item.url ? nothing : html`<p class="muted">${text.noBody}</p>`) : html`<div part="body" class="body">${body}</div>`}
    ${attachments(item, view)}
    <ul class="related">
      ${interpretation(item, view)}
    </ul>
    <p>
      <button
        type="button"
        part="button"
        @click=${(event: Event) => {
          void copy(citation, event.currentTarget as HTMLElement, text);
        }}
      >
        ${text.copyCitation}
      </button>
      <span role="status"></span>
    </p>
  </dialog>`;
}

/** Authority, title, document number, date and address, in the order of Chinese references to official documents. */
export function citationOf(item: Item): string {
  const number = item.documentNumber === undefined ? '' : `（${item.documentNumber}）`;
  const address = safeUrl(item.url);
  const parts = [
    item.issuingAuthority,
    `${item.title}${number}`,
    item.publishedOn ?? item.generatedOn,
    address && new URL(address, document.baseURI).href,
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

/** The body as nodes without anything that runs, posts, styles itself or leaves the page on its own. */
export async function cleanBody(body: string): Promise<Node> {
  const { default: DOMPurify } = await import('dompurify');
  return DOMPurify.sanitize(body, {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'select', 'textarea', 'option', 'dialog'],
    // A strict style-src would block style attributes and report each one; ids could clash with the page's own.
    FORBID_ATTR: ['style', 'id', 'name', 'class', 'tabindex', 'autofocus', 'background'],
  });
}

function pair(item: Item, field: (typeof INDEX_BLOCK)[number], view: DetailView): unknown {
  const value = field === 'validity' ? validityOn(item, view.today) : item[field];
  if (value === undefined) return nothing;
  const shown =
    field === 'validity' || field === 'disclosure'
      ? view.code(field, String(value))
      : Array.isArray(value)
        ? value.join(isChinese(view.locale) ? '、' : ', ')
        : value;
  return html`<div>
    <dt>${view.label(field)}</dt>
    <dd>${shown}</dd>
  </div>`;
}

function attachments(item: Item, view: DetailView): unknown {
  const files = (item.attachments ?? [])
    .map(file => ({ ...file, href: safeUrl(file.url) }))
    .filter(file => file.href !== undefined);
  if (files.length === 0) return nothing;
  return html`<div class="title" role="heading" aria-level=${view.headingLevel + 1}>
      ${localize(detailText, view.locale).attachments}
    </div>
    <ul>
      ${files.map(file => html`<li><a href=${file.href ?? nothing} download>${file.name}</a> <span class="muted">${[typeName(file.type, file.url), sizeName(file.size)].filter(Boolean).join(', ')}</span></li>`)}
    </ul>`;
}

function interpretation(item: Item, view: DetailView): unknown {
  const text = localize(detailText, view.locale);
  const [own, page] = [safeUrl(item.url), safeUrl(item.interpretationUrl)];
  const interprets =
    item.url === undefined
      ? []
      : view.items.filter(other => other !== item && other.interpretationUrl === item.url);
  return html` ${own === undefined ? nothing : html`<li><a href=${own}>${text.open}</a></li>`}
  ${page === undefined ? nothing : html`<li><a href=${page}>${localize(listText, view.locale).interpretation}</a></li>`}
  ${interprets.map(
    other =>
      html`<li>
        ${text.interprets}:
        <button
          type="button"
          class="link"
          @click=${() => {
            view.onOpen(other);
          }}
        >
          ${other.title}
        </button>
      </li>`,
  )}`;
}

function typeName(type: string | undefined, url: string): string {
  const extension = /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(url)?.[1] ?? '';
  return (extension || (type?.split('/')[1] ?? '')).toUpperCase();
}

function sizeName(size: number | undefined): string {
  if (size === undefined) return '';
  return size < 1024 * 1024
    ? `${Math.max(1, Math.round(size / 1024))} KB`
    : `${(size / 1024 / 1024).toFixed(1)} MB`;
}

/** Pages over http and strict policies have no clipboard: then the text is shown for copying by hand. */
async function copy(citation: string, button: HTMLElement, text: DetailText): Promise<void> {
  const status = button.nextElementSibling;
  try {
    await navigator.clipboard.writeText(citation);
    if (status) status.textContent = text.copied;
  } catch {
    if (status) status.textContent = `${text.copyFailed} ${citation}`;
  }
}
