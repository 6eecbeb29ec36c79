/** What each event of a complaint carries, as schemas. */
import * as v from 'valibot';
import { ANONYMITY, COMPLAINT_KINDS } from '@sunboard/model';
import { COMPLAINT_OUTCOME_CODES } from './outcomes.js';
import { day, rowId, words } from './request-events.js';

/** A body that a complaint may be sent to: `discipline` is 纪检监察机关. */
const target = v.strictObject({
  unit: words(200),
  kind: v.picklist(['competent', 'superior', 'discipline']),
});

const decision = v.strictObject({
  outcome: v.picklist(COMPLAINT_OUTCOME_CODES),
  opinion: words(5000),
  /** What the filer can do next: review within 30 days, and where. */
  remedies: v.optional(words(2000)),
});

const reviewDecision = v.strictObject({ result: v.picklist(['upheld', 'changed']), opinion: words(5000) });

/** Data of the complaint's events by event type. */
export const complaintEventSchemas = {
  submit: v.strictObject({
    kind: v.picklist(COMPLAINT_KINDS),
    anonymity: v.picklist(ANONYMITY),
    /** Unit complained of 被反映单位: a report never goes to it. */
    reportedUnit: v.optional(words(200)),
    /** Whether a person is complained of: such reports belong to discipline inspection (art. 22, 30). */
    reportsPerson: v.optional(v.boolean()),
  }),
  register: v.strictObject({}),
  accept: v.strictObject({}),
  not_accept: v.strictObject({ reason: words(2000), rightChannel: v.optional(words(300)) }),
  duplicate_matter: v.strictObject({
    relatedReceiptNo: words(60),
    why: v.picklist(['pending', 'finally_decided']),
  }),
  transfer: v.strictObject({ target }),
  redirect_procedure: v.strictObject({ procedure: words(500), link: v.optional(words(500)) }),
  objected: v.strictObject({ reasons: words(2000), approvedBy: words(200) }),
  investigate: v.strictObject({ note: v.optional(words(1000)) }),
  request_info: v.strictObject({
    items: v.pipe(v.array(words(1000)), v.minLength(1), v.maxLength(20)),
    dueOn: v.optional(day()),
  }),
  give_info: v.strictObject({ messageId: rowId() }),
  mediate: v.strictObject({ mediator: words(300) }),
  mediation_ended: v.strictObject({ settled: v.boolean() }),
  extend: v.strictObject({
    calendarDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
    approvedBy: words(200),
    reason: words(1000),
  }),
  decide: decision,
  ask_review: v.strictObject({ reason: v.optional(words(2000)) }),
  decide_review: reviewDecision,
  ask_final_review: v.strictObject({ reason: v.optional(words(2000)) }),
  decide_final_review: reviewDecision,
  close: v.strictObject({ why: v.picklist(['lapsed', 'filer_satisfied']) }),
  withdraw: v.strictObject({ reason: v.optional(words(1000)) }),
  archive: v.strictObject({}),
  disclose_identity: v.strictObject({ to: v.picklist(['confidential', 'named']) }),
  message: v.strictObject({ messageId: rowId() }),
  rate: v.strictObject({ score: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)) }),
  identity_opened: v.strictObject({ reason: words(500) }),
} as const;

/** Type of an event of a complaint. */
export type ComplaintEventType = keyof typeof complaintEventSchemas;
/** Data that an event of this type carries. */
export type ComplaintEventData<T extends ComplaintEventType> = v.InferOutput<
  (typeof complaintEventSchemas)[T]
>;
