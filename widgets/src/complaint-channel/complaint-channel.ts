/** `<sun-complaint-channel>`: where and how to complain 投诉举报渠道, and the form to do it online. */
import { property } from 'lit/decorators.js';
import type { Channel } from '@sunboard/model';
import { FormElement, type FormHost, type FormPart } from '../internal/form/form-element.js';

/**
 * Enhances the plain table of channels and the plain form inside it. Drafts are kept only where the page allows them: a
 * complaint may be seen by whoever shares the computer.
 *
 * @element sun-complaint-channel
 * @attr {string} src - Address of the channels' data (JSON or CSV).
 * @attr {string} request-url - Page for requests for information, which are not complaints.
 * @attr {boolean} drafts - Offers drafts on the person's device; absent: none.
 * @attr {string} encryption-key-id - The office's key that complaints must be sealed to; with any other key nothing is sent.
 * @fires {SunLoadEvent} sun-load - After the channels are known.
 * @fires {SunErrorEvent} sun-error - When their source fails.
 */
export class SunComplaintChannel extends FormElement {
  @property() src: string | null = null;
  @property({ attribute: 'request-url' }) requestUrl: string | null = null;
  @property({ type: Boolean }) drafts = false;
  @property({ attribute: 'encryption-key-id' }) encryptionKeyId: string | null = null;
  /** Channels given by script. */
  @property({ attribute: false }) channels: readonly Channel[] | null = null;

  protected override async loadPart(host: FormHost): Promise<FormPart> {
    const { complaintPart } = await import('./complaint-part.js');
    return complaintPart(host, this);
  }
}
