/** Complaint 投诉举报: suggestion, disclosure supervision, grievance, report, site error (Petition Work Regulations arts 17-36; OGI arts 47, 51). */
import * as v from 'valibot';
import { ANONYMITY_LABELS, COMPLAINT_KIND_LABELS, LANGUAGE_LABELS } from './code-labels.js';
import { uploadedFile } from './disclosure-request.js';
import { field } from './field.js';
import { FORM_TEXTS } from './form-texts.js';
import { COMPLAINT_LABELS } from './complaint-labels.js';
import { code, text } from './primitives.js';

/** Kinds: suggestion 意见建议, disclosure supervision 公开监督, grievance 申诉求决, report 检举控告, site error 网站纠错. */
export const COMPLAINT_KINDS = [
  'suggestion',
  'disclosure_supervision',
  'grievance',
  'report',
  'site_error',
] as const;
/** named 实名, confidential 保密 (identity seen only by the handler), anonymous 匿名. */
export const ANONYMITY = ['named', 'confidential', 'anonymous'] as const;

const complaintEntries = {
  kind: field(COMPLAINT_LABELS.kind, code(COMPLAINT_KINDS, COMPLAINT_KIND_LABELS)),
  subject: field(COMPLAINT_LABELS.subject, text(300)),
  facts: field(COMPLAINT_LABELS.facts, text(10_000)),
  claim: v.optional(field(COMPLAINT_LABELS.claim, text(3000))),
  subjectParty: v.optional(
    field(
      COMPLAINT_LABELS.subjectParty,
      v.object({
        unit: v.optional(text(200)),
        person: v.optional(text(100)),
        post: v.optional(text(200)),
      }),
    ),
  ),
  pageUrl: v.optional(field(COMPLAINT_LABELS.pageUrl, v.pipe(v.string(), v.trim(), v.maxLength(2000)))),
  relatedReceiptNo: v.optional(field(COMPLAINT_LABELS.relatedReceiptNo, text(60))),
  evidence: v.optional(field(COMPLAINT_LABELS.evidence, v.pipe(v.array(uploadedFile), v.maxLength(10)))),
  anonymity: field(COMPLAINT_LABELS.anonymity, code(ANONYMITY, ANONYMITY_LABELS)),
  name: v.optional(field(COMPLAINT_LABELS.name, text(100))),
  address: v.optional(field(COMPLAINT_LABELS.address, text(500))),
  phone: v.optional(field(COMPLAINT_LABELS.phone, text(40))),
  email: v.optional(field(COMPLAINT_LABELS.email, v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254)))),
  reprisalFear: v.optional(field(COMPLAINT_LABELS.reprisalFear, v.boolean())),
  consent: field(COMPLAINT_LABELS.consent, v.object({ privacyNoticeVersion: text(40) })),
  language: v.optional(code(['zh-CN', 'en'], LANGUAGE_LABELS)),
};

type ComplaintInput = v.InferInput<v.ObjectSchema<typeof complaintEntries, undefined>>;
const filled = (value: string | undefined): boolean => (value ?? '').trim() !== '';

export const complaint = v.pipe(
  v.object(complaintEntries),
  v.metadata({ texts: FORM_TEXTS }),
  v.forward(
    v.partialCheck(
      [['anonymity'], ['name']],
      input => (input as ComplaintInput).anonymity === 'anonymous' || filled(input.name),
      'required',
    ),
    ['name'],
  ),
  // Anonymity is a promise: identity that arrives with an anonymous complaint is refused, never silently kept.
  v.forward(
    v.partialCheck(
      [['anonymity'], ['name'], ['address'], ['phone'], ['email']],
      input =>
        (input as ComplaintInput).anonymity !== 'anonymous' ||
        ![input.name, input.address, input.phone, input.email].some(filled),
      'anonymous_identity',
    ),
    ['anonymity'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['claim']],
      input => (input as ComplaintInput).kind !== 'grievance' || filled(input.claim),
      'required',
    ),
    ['claim'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['subjectParty']],
      input =>
        !namesParty((input as ComplaintInput).kind) ||
        Object.values((input as ComplaintInput).subjectParty ?? {}).some(filled),
      'party_one',
    ),
    ['subjectParty', 'unit'],
  ),
);

function namesParty(kind: ComplaintInput['kind']): boolean {
  return kind === 'report' || kind === 'disclosure_supervision';
}

/** See {@link complaint}. */
export type Complaint = v.InferOutput<typeof complaint>;
