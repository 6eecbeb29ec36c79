/** How a request came that was not filed through a form of the office's: what staff state when they enter it (条例 art. 29, 31). */
import * as v from 'valibot';
import { day } from '../request-events.js';

/** Ways besides the forms 线下渠道. */
export const OFFLINE_CHANNELS = ['in_person', 'post', 'fax', 'oral'] as const;

/** One of the ways. */
export type OfflineChannel = (typeof OFFLINE_CHANNELS)[number];

/**
 * Which day counts as receipt 收到申请之日, by the way: handed over, signed for, confirmed on both sides, written down
 * (条例 art. 31; an oral request is written down by the office, art. 29).
 */
export const RECEIPT_BASIS_OF: Readonly<
  Record<OfflineChannel, 'handed_over' | 'signed_for' | 'fax_confirmed' | 'oral_record'>
> = { in_person: 'handed_over', post: 'signed_for', fax: 'fax_confirmed', oral: 'oral_record' };

/** `offline` of a request that staff enter. */
export const offlineArrival = v.strictObject({
  channel: v.picklist(OFFLINE_CHANNELS),
  /** The day that counts as receipt; not after today. */
  receivedOn: day(),
  /** For an oral request: the applicant confirmed what staff wrote down. */
  applicantConfirmed: v.optional(v.boolean()),
});
