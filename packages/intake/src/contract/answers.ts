/** What the service answers with, as schemas: the API document is made from them, and every answer of the running service is checked against it in the tests. */
import * as v from 'valibot';
import { ANONYMITY, APPLICANT_TYPES, COMPLAINT_KINDS } from '@sunboard/model';
import { COMPLAINT_STATES, REQUEST_STATES } from '../states.js';
import { powChallenge } from './anti-spam.js';

const text = v.string();
const texts = v.array(text);
const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/));
const instant = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const sha256 = v.pipe(text, v.regex(/^[0-9a-f]{64}$/));
const receiptNo = v.pipe(text, v.regex(/^YQ-[A-Z0-9]{2,12}-\d{4}-\d{6}-\d$/));
const kind = v.picklist(['request', 'complaint']);
const state = v.picklist([...new Set([...REQUEST_STATES, ...COMPLAINT_STATES])]);
const actor = v.picklist(['applicant', 'staff', 'system']);
const localized = v.strictObject({ 'zh-CN': text, en: text });
const bilingual = v.looseObject({ zh: text, en: text });
const maybe = v.optional;

const step = v.looseObject({
  date: day,
  counted: v.boolean(),
  dayNumber: whole,
  reason: text,
  name: maybe(bilingual),
  provisional: v.boolean(),
  unit: v.picklist(['working', 'calendar']),
});
const clock = v.strictObject({
  status: v.picklist(['none', 'running', 'paused', 'stopped', 'ended']),
  dueOn: maybe(day),
  limit: maybe(whole),
  unit: v.picklist(['working', 'calendar']),
  daysLeft: maybe(whole),
  overdue: v.boolean(),
  dueSoon: v.boolean(),
  provisional: v.boolean(),
  onTime: maybe(v.boolean()),
  otherDueOn: maybe(day),
  basis: text,
  calendarVersion: maybe(text),
  steps: v.array(step),
});
const shortClock = v.strictObject({
  status: clock.entries.status,
  dueOn: maybe(day),
  daysLeft: maybe(whole),
  overdue: v.boolean(),
  dueSoon: v.boolean(),
  unit: clock.entries.unit,
  provisional: v.boolean(),
  otherDueOn: maybe(day),
});
const message = v.strictObject({ from: v.picklist(['applicant', 'staff']), at: instant, text });
const fallback = v.strictObject({ mailto: maybe(text), postal: maybe(text), phone: maybe(text) });

/** Answers by the name that they have in the API document. */
export const ANSWERS = {
  Problem: v.strictObject({
    type: v.pipe(text, v.regex(/^urn:sunboard:problem:[a-z_]+$/)),
    code: text,
    title: text,
    status: whole,
    remedy: text,
    detail: maybe(text),
    errors: maybe(
      v.array(
        v.strictObject({
          pointer: text,
          code: text,
          message: text,
          remedy: maybe(text),
          column: maybe(text),
        }),
      ),
    ),
    fallback: maybe(fallback),
  }),
  Receipt: v.strictObject({
    receiptNo,
    accessKey: maybe(v.pipe(text, v.regex(/^[0-9A-Z]{5}(?:-[0-9A-Z]{5}){4}-[0-9A-Z]$/))),
    submittedAt: instant,
    status: text,
    statusLabel: text,
    replayed: v.boolean(),
    receipt: v.strictObject({
      payloadSha256: sha256,
      files: v.array(v.strictObject({ name: text, size: count, sha256 })),
      signature: text,
      keyId: text,
    }),
  }),
  PublicCase: v.strictObject({
    receiptNo,
    kind,
    submittedAt: instant,
    status: state,
    statusLabel: text,
    version: whole,
    clock,
    dueOn: maybe(day),
    events: v.array(v.strictObject({ type: text, on: day, actor })),
    messages: v.array(message),
    anonymity: maybe(v.picklist(ANONYMITY)),
    allowed: texts,
    correction: maybe(v.strictObject({ items: texts, dueOn: maybe(day) })),
    extension: maybe(v.strictObject({ days: whole, reason: text })),
    transferredTo: maybe(text),
    notice: maybe(text),
    answer: maybe(
      v.strictObject({
        outcome: text,
        outcomeLabel: text,
        reasons: texts,
        documents: v.array(v.strictObject({ title: text, ref: text })),
        access: maybe(text),
        remedies: maybe(text),
      }),
    ),
  }),
  UploadCreated: v.strictObject({ id: text, state: v.literal('uploading'), offset: v.literal(0) }),
  Upload: v.strictObject({
    id: text,
    state: v.picklist(['uploading', 'scanning', 'clean', 'infected', 'rejected']),
    offset: count,
    size: count,
    reason: maybe(text),
  }),
  Challenge: powChallenge,
  Keys: v.strictObject({
    keys: v.array(v.looseObject({ kty: text, kid: text, alg: text, use: text })),
    encryption: maybe(v.strictObject({ keyId: text, suite: text, publicKey: text })),
  }),
  Services: v.strictObject({
    agency: v.strictObject({ code: text, name: text }),
    // `path` is relative to the address of this answer: a proxy may show the service under a path of its own.
    services: v.array(v.strictObject({ code: text, path: text, form: v.looseObject({}) })),
    limits: v.strictObject({ fileBytes: count, pieceBytes: count, bodyBytes: count }),
  }),
  AnnualReport: v.strictObject({
    year: whole,
    columns: v.array(v.strictObject({ code: text, label: localized })),
    rows: v.array(
      v.strictObject({
        code: text,
        label: localized,
        group: maybe(localized),
        counts: v.array(count),
        sum: count,
      }),
    ),
    remedies: v.array(
      v.strictObject({
        kind: text,
        label: localized,
        upheld: count,
        corrected: count,
        other: count,
        pending: count,
        total: count,
      }),
    ),
    check: v.strictObject({ left: v.array(count), right: v.array(count), ok: v.boolean() }),
  }),
  Deadline: v.looseObject({ dueOn: day, provisional: v.boolean(), steps: v.array(step) }),
  Session: v.strictObject({
    staff: v.strictObject({ id: text, name: text, unit: text }),
    /** Both names: a letter is written in the language of whom it goes to. */
    agency: v.strictObject({ code: text, name: text, nameEn: text }),
    sealing: texts,
  }),
  Inbox: v.strictObject({
    today: day,
    /** There are older cases than those listed. */
    more: v.boolean(),
    cases: v.array(
      v.strictObject({
        receiptNo,
        kind,
        complaintKind: maybe(v.picklist(COMPLAINT_KINDS)),
        anonymity: maybe(v.picklist(ANONYMITY)),
        applicantType: maybe(v.picklist(APPLICANT_TYPES)),
        state,
        submittedOn: day,
        subject: maybe(text),
        endedOn: maybe(day),
        outcome: maybe(text),
        sealed: v.boolean(),
        unanswered: v.boolean(),
        clock: shortClock,
      }),
    ),
  }),
  StaffCase: v.strictObject({
    receiptNo,
    submittedAt: instant,
    language: text,
    case: v.looseObject({ caseKind: kind, state, version: whole }),
    clock,
    allowed: texts,
    content: v.nullable(v.looseObject({})),
    sealed: v.boolean(),
    hasIdentity: v.boolean(),
    files: v.array(
      v.strictObject({
        id: text,
        name: text,
        size: count,
        contentType: text,
        sha256,
        state: text,
        identity: v.boolean(),
      }),
    ),
    events: v.array(
      v.strictObject({
        type: text,
        at: instant,
        on: day,
        actor,
        actorUnit: maybe(text),
        data: v.looseObject({}),
      }),
    ),
    messages: v.array(message),
  }),
  Identity: v.strictObject({ identity: v.nullable(v.looseObject({})) }),
  Audit: v.strictObject({
    entries: v.array(v.strictObject({ at: instant, staff: text, action: text, receiptNo: maybe(receiptNo) })),
  }),
} as const;
