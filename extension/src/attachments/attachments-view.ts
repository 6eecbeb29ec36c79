/** The panel's part for linked files: how many there are, the wish to scan them, progress, and what was found in each. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { fill, localize, type Locale } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { askForHosts } from '../shared/hosts.js';
import { attachmentsText } from './locales.js';
import { filesOf, scanFiles, wordFiles, type ScannedFile } from './scan-files.js';

/** What the panel asks of it. Templates are drawn anew whenever something here changes. */
export interface Attachments {
  /** The part; nothing where the page links to no file. */
  readonly view: (facts: PageFacts, locale: Locale) => TemplateResult | typeof nothing;
  /** Stops a scan and forgets what was read: another page is shown. */
  readonly reset: () => void;
}

/** @param onRead is handed what was read, for the rules */
export function createAttachments(
  host: ReactiveControllerHost,
  onRead: (files: readonly ScannedFile[]) => void,
): Attachments {
  let scanning: AbortController | undefined;
  let progress: { readonly at: number; readonly total: number; readonly name: string } | undefined;
  let read: readonly ScannedFile[] | undefined;
  let problem: 'refused' | undefined;

  const scan = async (facts: PageFacts): Promise<void> => {
    const files = filesOf(facts);
    problem = undefined;
    const own = (scanning = new AbortController());
    // Before any `await`, while the click still counts.
    const granted = await askForHosts(files.map(([url]) => url)).catch(() => false);
    // Another page is shown while the browser asks: its files are others.
    if (own.signal.aborted) return;
    if (!granted) problem = 'refused';
    else {
      const found = await scanFiles(
        files,
        (at, name) => {
          progress = { at, total: files.length, name };
          host.requestUpdate();
        },
        own.signal,
      );
      if (scanning !== own) return;
      [scanning, progress, read] = [undefined, undefined, found];
      onRead(found);
    }
    host.requestUpdate();
  };

  return {
    view: (facts, locale) => {
      const files = filesOf(facts);
      if (files.length === 0) return nothing;
      const text = localize(attachmentsText, locale);
      return html`<section id="attachments" class="group" aria-labelledby="attachments-title">
        <h2 id="attachments-title">${text.title} <span class="count">${files.length}</span></h2>
        <p class="muted">${text.hint}</p>
        ${problem === 'refused' ? html`<p class="notice" data-notice="refused">${text.refused}</p>` : nothing}
        ${
          progress
            ? html`<p class="muted" role="status">
                  ${fill(text.scanning, { at: progress.at + 1, total: progress.total, name: progress.name })}
                </p>
                <progress max=${progress.total} .value=${progress.at} aria-label=${text.title}></progress>
                <button id="stop-scan" @click=${() => scanning?.abort()}>${text.stop}</button>`
            : html`<button id="scan" @click=${() => scan(facts)}>${read ? text.again : text.scan}</button>`
        }
        ${read && !progress ? outcome(read, files.length, locale) : nothing}
      </section>`;
    },
    reset: () => {
      scanning?.abort();
      [scanning, progress, read, problem] = [undefined, undefined, undefined, undefined];
    },
  };
}

function outcome(read: readonly ScannedFile[], total: number, locale: Locale): TemplateResult {
  const text = localize(attachmentsText, locale);
  return html`<ul class="files" role="status" aria-label=${text.outcome}>
      ${wordFiles(read, locale).map(
        ({ name, hits, fault, truncated }) =>
          html`<li>
            ${name}:
            <strong
              >${hits.length > 0 ? fill(text.hits, { count: hits.length }) : fault === undefined ? text.clean : ''}</strong
            >
            ${fault ?? (truncated ? text.truncated : '')}
          </li>`,
      )}
    </ul>
    ${read.length < total ? html`<p class="muted">${fill(text.left, { count: total - read.length })}</p>` : nothing}`;
}
