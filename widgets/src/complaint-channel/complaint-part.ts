/** The complaint channel as it is drawn: the ways to reach the office, then the form, with what was carried over from elsewhere. */
import { html, nothing, type TemplateResult } from 'lit';
import { complaintForm, isSameUnit } from '@sunboard/intake';
import { localize, safeUrl, type Channel } from '@sunboard/model';
import type { FormHost, FormPart } from '../internal/form/form-element.js';
import { FormDesk } from '../internal/form/form-desk.js';
import { formStyles } from '../internal/form/form.styles.js';
import { textAt } from '../internal/form/form-values.js';
import { phoneView } from '../internal/contact-view.js';
import { takeHandOver } from '../internal/form/hand-over.js';
import { channelStyles, channelsView } from './channels-view.js';
import { createChannelSource } from './channel-source.js';
import { keepPlainChannels, PLAIN_SLOT } from './plain-channels.js';
import { complaintText } from './locales.js';

/** What the part reads from its element. */
export interface ComplaintSettings {
  readonly src: string | null;
  readonly requestUrl: string | null;
  readonly drafts: boolean;
  readonly agency: string | null;
  readonly channels: readonly Channel[] | null;
}

/** Builds the part. */
export function complaintPart(host: FormHost, settings: ComplaintSettings): FormPart {
  let shown: readonly Channel[] = [];
  // Until the channels have been read, the page's own words about them stand where they will stand.
  let keepsPlain = keepPlainChannels(host.element, true);
  const source = createChannelSource(host, settings, (channels, isPlain) => {
    shown = channels;
    keepsPlain = isPlain;
    host.element.requestUpdate();
  });
  const desk: FormDesk = new FormDesk(host, {
    door: 'complaint',
    spec: () => complaintForm,
    drafts: () => settings.drafts,
    styles: [formStyles, channelStyles],
    before: () => reportsUs(desk, settings, shown),
    around: inner => frame(host, settings, keepsPlain ? 'plain' : shown, inner),
    updated: source.update,
    disconnect: source.stop,
  });
  return {
    render: desk.render,
    updated: desk.updated,
    carryOver: desk.carryOver,
    disconnect: desk.disconnect,
    begin: async () => {
      await desk.begin();
      desk.carryOver(takeHandOver('sun-complaint-channel'));
    },
  };
}

function frame(
  host: FormHost,
  { requestUrl }: ComplaintSettings,
  shown: readonly Channel[] | 'plain',
  inner: TemplateResult,
): TemplateResult {
  const text = localize(complaintText, host.locale());
  const level = host.element.headingLevel;
  const requests = safeUrl(requestUrl);
  return html`${
      shown.length === 0
        ? nothing
        : html`<section aria-labelledby="channels-title">
            <h3 id="channels-title" aria-level=${level}>${text.channels}</h3>
            ${shown === 'plain' ? html`<slot name=${PLAIN_SLOT}></slot>` : channelsView(shown, text, level + 1)}
          </section>`
    }
    <section aria-labelledby="form-title">
      <h3 id="form-title" aria-level=${level}>${text.form}</h3>
      ${requests === undefined ? nothing : html`<p>${text.notHere} <a href=${requests}>${text.request}</a></p>`}
      ${inner}
    </section>`;
}

/** Who reports this very office learns that the office will not handle it, and where else to turn (信访工作条例 art. 30). */
function reportsUs(
  desk: FormDesk,
  { agency }: ComplaintSettings,
  shown: readonly Channel[],
): TemplateResult | typeof nothing {
  const { values } = desk.state;
  const unit = textAt(values, 'subjectParty.unit');
  if (textAt(values, 'kind') !== 'report' || agency === null || !isSameUnit(agency, unit)) return nothing;
  const text = localize(complaintText, desk.locale);
  const hotline = shown.find(({ kind }) => kind === 'hotline');
  return html`<p class="warning" role="status">
    ${text.aboutUs}${hotline?.phone ? html` ${hotline.name} ${phoneView(hotline.phone)}` : nothing}
  </p>`;
}
