/** What each event of a request carries, as schemas: the service checks incoming events against them and the API document is made from them. */
import * as v from 'valibot';
import { APPLICANT_TYPES } from '@sunboard/model';
import { REQUEST_OUTCOME_CODES } from './outcomes.js';

/** Text of 1 to `max` characters. */
export const words = (max: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(max));
/** A calendar day `YYYY-MM-DD`. */
export const day = () => v.pipe(v.string(), v.isoDate());
/** Id of a row that the service keeps. */
export const rowId = () => v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,64}$/));

const documents = v.optional(
  v.pipe(v.array(v.strictObject({ title: words(300), ref: words(500) })), v.maxLength(50)),
);

const answerEntries = {
  outcome: v.picklist(REQUEST_OUTCOME_CODES),
  /** Reasons given to the applicant; required by law whenever not everything is disclosed. */
  reasons: v.pipe(v.array(words(2000)), v.maxLength(20)),
  documents,
  /** How the information is handed over, e.g. a download, a visit. */
  access: v.optional(words(1000)),
  /** Remedies that the answer names: administrative review within 60 days, court. */
  remedies: v.optional(words(2000)),
};

const answerSchema = v.pipe(
  v.strictObject(answerEntries),
  v.check(value => value.outcome === 'granted' || value.reasons.length > 0, 'reasons_required'),
);

/** Data of the request's events by event type. */
export const requestEventSchemas = {
  submit: v.strictObject({ applicantType: v.picklist(APPLICANT_TYPES) }),
  register_offline: v.strictObject({
    applicantType: v.picklist(APPLICANT_TYPES),
    channel: v.picklist(['in_person', 'post', 'fax', 'oral']),
    receiptBasis: v.picklist(['handed_over', 'signed_for', 'fax_confirmed', 'oral_record']),
    /** For an oral request: the applicant confirmed what staff wrote down (art. 29). */
    applicantConfirmed: v.optional(v.boolean()),
  }),
  confirm_receipt: v.strictObject({ receiptBasis: v.picklist(['mutual_confirmation', 'announced_rule']) }),
  request_correction: v.strictObject({
    items: v.pipe(v.array(words(1000)), v.minLength(1), v.maxLength(20)),
    dueOn: day(),
  }),
  submit_correction: v.strictObject({ contentVersion: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  correction_lapsed: v.strictObject({}),
  consult: v.strictObject({ party: words(300), partyKind: v.picklist(['third_party', 'authority']) }),
  consult_closed: v.strictObject({ result: v.picklist(['agreed', 'objected', 'no_reply']) }),
  extend: v.strictObject({
    workingDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
    approvedBy: words(200),
    reason: words(1000),
    notifiedOn: day(),
  }),
  ask_reason: v.strictObject({ reason: words(1000) }),
  give_reason: v.strictObject({ messageId: rowId() }),
  defer: v.strictObject({ deferredTo: day(), reason: words(1000) }),
  fee_notice: v.strictObject({
    amount: v.pipe(v.number(), v.minValue(0.01), v.maxValue(1_000_000)),
    payBy: day(),
  }),
  fee_paid: v.strictObject({}),
  fee_lapsed: v.strictObject({}),
  answer: answerSchema,
  answer_corrected: answerSchema,
  withdraw: v.strictObject({ reason: v.optional(words(1000)) }),
  redirect: v.strictObject({ channel: words(300), explanation: words(2000) }),
  archive: v.strictObject({}),
  message: v.strictObject({ messageId: rowId() }),
  rate: v.strictObject({ score: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)) }),
  remedy_filed: v.strictObject({
    remedyId: rowId(),
    remedyKind: v.picklist([
      'supervision_complaint',
      'administrative_review',
      'litigation_direct',
      'litigation_after_review',
    ]),
  }),
  remedy_decided: v.strictObject({ remedyId: rowId(), result: v.picklist(['upheld', 'corrected', 'other']) }),
  identity_opened: v.strictObject({ reason: words(500) }),
} as const;

/** Type of an event of a request. */
export type RequestEventType = keyof typeof requestEventSchemas;
/** Data that an event of this type carries. */
export type RequestEventData<T extends RequestEventType> = v.InferOutput<(typeof requestEventSchemas)[T]>;
