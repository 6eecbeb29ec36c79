/** DisclosureRequest 政府信息公开申请: what an applicant files (OGI Regulations art. 29). There is no purpose field: the 2019 text dropped the test of need. */
import * as v from 'valibot';
import {
  APPLICANT_TYPE_LABELS,
  DELIVERY_FORMAT_LABELS,
  DELIVERY_METHOD_LABELS,
  FEE_CATEGORY_LABELS,
  ID_TYPE_LABELS,
  LANGUAGE_LABELS,
} from './code-labels.js';
import { field } from './field.js';
import { isId18 } from './identity.js';
import { bareNumber } from './typed-number.js';
import { FORM_TEXTS } from './form-texts.js';
import { DISCLOSURE_REQUEST_LABELS } from './disclosure-request-labels.js';
import { code, text } from './primitives.js';

/** Applicant classes of the annual report, table 3 (国办公开办函〔2021〕30号). */
export const APPLICANT_TYPES = [
  'natural_person',
  'enterprise',
  'research',
  'public_welfare',
  'legal_service',
  'other_org',
] as const;
/** Identity documents 身份证明. */
export const ID_TYPES = [
  'resident_id',
  'passport',
  'hk_macao_taiwan_permit',
  'credit_code',
  'other',
] as const;
/** Form in which the information is wanted 载体形式 (art. 29(3), 40). */
export const DELIVERY_FORMATS = ['electronic', 'paper', 'view', 'copy'] as const;
/** Way in which the information is wanted 获取方式. */
export const DELIVERY_METHODS = ['online', 'email', 'mail', 'in_person', 'fax'] as const;
/** Requesters by the fees they bear (5 U.S.C. 552(a)(4)(A)(ii)). */
export const FEE_CATEGORIES = ['commercial', 'educational', 'scientific', 'news_media', 'other'] as const;

/** A file sent along: what the receipt lists so that the applicant can prove it arrived whole. */
export const uploadedFile = v.object({
  name: text(255),
  /** Size in bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  contentType: v.pipe(v.string(), v.maxLength(120)),
  /** Lower-case hexadecimal SHA-256 of the content. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const fileList = v.pipe(v.array(uploadedFile), v.maxLength(5));

/** As people write numbers, two of them too, and as programs copy them: with marks of direction that nobody sees. */
const phoneNumber = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(40),
  v.regex(
    /^[+＋0-9０-９()（）\-－‐-― .#转、，,；;/／或\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]{5,40}$/u,
  ),
);

const identityProof = v.object({
  type: field(DISCLOSURE_REQUEST_LABELS['identityProof.type'], code(ID_TYPES, ID_TYPE_LABELS)),
  number: v.optional(field(DISCLOSURE_REQUEST_LABELS['identityProof.number'], text(60))),
  /** Pictures or scans of the document. */
  files: v.optional(field(DISCLOSURE_REQUEST_LABELS['identityProof.files'], fileList)),
  /** The applicant will show the document when the receipt is confirmed, and sends nothing of it now. */
  shownLater: v.optional(field(DISCLOSURE_REQUEST_LABELS['identityProof.shownLater'], v.boolean())),
});

const contact = v.object({
  phone: v.optional(field(DISCLOSURE_REQUEST_LABELS['contact.phone'], phoneNumber)),
  email: v.optional(
    field(
      DISCLOSURE_REQUEST_LABELS['contact.email'],
      v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254)),
    ),
  ),
  postalAddress: v.optional(field(DISCLOSURE_REQUEST_LABELS['contact.postalAddress'], text(500))),
  postcode: v.optional(field(DISCLOSURE_REQUEST_LABELS['contact.postcode'], text(20))),
});

const agent = v.object({
  name: field(DISCLOSURE_REQUEST_LABELS['agent.name'], text(100)),
  relation: v.optional(field(DISCLOSURE_REQUEST_LABELS['agent.relation'], text(200))),
  /** Power of attorney 授权委托书. */
  authorisation: v.optional(field(DISCLOSURE_REQUEST_LABELS['agent.authorisation'], fileList)),
  /** The agent's own identity proof. */
  identityFiles: v.optional(field(DISCLOSURE_REQUEST_LABELS['agent.identityFiles'], fileList)),
});

const requestEntries = {
  applicantType: field(DISCLOSURE_REQUEST_LABELS.applicantType, code(APPLICANT_TYPES, APPLICANT_TYPE_LABELS)),
  applicantName: v.optional(field(DISCLOSURE_REQUEST_LABELS.applicantName, text(100))),
  organisationName: v.optional(field(DISCLOSURE_REQUEST_LABELS.organisationName, text(200))),
  creditCode: v.optional(field(DISCLOSURE_REQUEST_LABELS.creditCode, text(40))),
  legalRepresentative: v.optional(field(DISCLOSURE_REQUEST_LABELS.legalRepresentative, text(100))),
  contactName: v.optional(field(DISCLOSURE_REQUEST_LABELS.contactName, text(100))),
  identityProof: v.optional(field(DISCLOSURE_REQUEST_LABELS.identityProof, identityProof)),
  contact: field(DISCLOSURE_REQUEST_LABELS.contact, contact),
  agent: v.optional(field(DISCLOSURE_REQUEST_LABELS.agent, agent)),
  informationTitle: v.optional(field(DISCLOSURE_REQUEST_LABELS.informationTitle, text(500))),
  documentNumber: v.optional(field(DISCLOSURE_REQUEST_LABELS.documentNumber, text(120))),
  description: v.optional(field(DISCLOSURE_REQUEST_LABELS.description, text(10_000))),
  timeRange: v.optional(field(DISCLOSURE_REQUEST_LABELS.timeRange, text(200))),
  deliveryFormat: field(
    DISCLOSURE_REQUEST_LABELS.deliveryFormat,
    code(DELIVERY_FORMATS, DELIVERY_FORMAT_LABELS),
  ),
  deliveryMethod: field(
    DISCLOSURE_REQUEST_LABELS.deliveryMethod,
    code(DELIVERY_METHODS, DELIVERY_METHOD_LABELS),
  ),
  accessibilityNeeds: v.optional(field(DISCLOSURE_REQUEST_LABELS.accessibilityNeeds, text(1000))),
  attachments: v.optional(
    field(DISCLOSURE_REQUEST_LABELS.attachments, v.pipe(v.array(uploadedFile), v.maxLength(10))),
  ),
  priorRequestNo: v.optional(field(DISCLOSURE_REQUEST_LABELS.priorRequestNo, text(60))),
  // Fees and precedence, in the law of the United States alone; no form of the PRC asks for them.
  feeCategory: v.optional(
    field(DISCLOSURE_REQUEST_LABELS.feeCategory, code(FEE_CATEGORIES, FEE_CATEGORY_LABELS)),
  ),
  feeLimit: v.optional(field(DISCLOSURE_REQUEST_LABELS.feeLimit, text(60))),
  feeWaiver: v.optional(field(DISCLOSURE_REQUEST_LABELS.feeWaiver, v.boolean())),
  feeWaiverReason: v.optional(field(DISCLOSURE_REQUEST_LABELS.feeWaiverReason, text(10_000))),
  expedited: v.optional(field(DISCLOSURE_REQUEST_LABELS.expedited, v.boolean())),
  expeditedReason: v.optional(field(DISCLOSURE_REQUEST_LABELS.expeditedReason, text(10_000))),
  consent: field(
    DISCLOSURE_REQUEST_LABELS.consent,
    v.object({
      /** Version of the privacy notice that was shown (PIPL art. 17). */
      privacyNoticeVersion: text(40),
      /** Separate consent to the processing of the identity proof (PIPL art. 29). */
      sensitiveAccepted: v.optional(v.boolean()),
    }),
  ),
  /** Language in which the applicant filled the form; receipts and notices use it. */
  language: v.optional(code(['zh-CN', 'en'], LANGUAGE_LABELS)),
};

type RequestInput = v.InferInput<v.ObjectSchema<typeof requestEntries, undefined>>;
const filled = (value: string | undefined): boolean => (value ?? '').trim() !== '';
const isPerson = (input: RequestInput): boolean => input.applicantType === 'natural_person';

export const disclosureRequest = v.pipe(
  v.object(requestEntries),
  v.metadata({ texts: FORM_TEXTS }),
  v.forward(
    v.partialCheck(
      [['applicantType'], ['applicantName']],
      input => !isPerson(input as RequestInput) || filled((input as RequestInput).applicantName),
      'required',
    ),
    ['applicantName'],
  ),
  v.forward(
    v.partialCheck(
      [['applicantType'], ['organisationName']],
      input => isPerson(input as RequestInput) || filled((input as RequestInput).organisationName),
      'required',
    ),
    ['organisationName'],
  ),
  v.forward(
    v.partialCheck(
      [['contact']],
      input => Object.values((input as RequestInput).contact).some(filled),
      'contact_one',
    ),
    ['contact', 'phone'],
  ),
  v.forward(
    v.partialCheck(
      [['informationTitle'], ['documentNumber'], ['description']],
      input => [input.informationTitle, input.documentNumber, input.description].some(filled),
      'describe_one',
    ),
    ['description'],
  ),
  v.forward(
    v.partialCheck(
      [['deliveryMethod'], ['contact']],
      input => !needsEmail(input as RequestInput) || filled((input as RequestInput).contact.email),
      'email_for_delivery',
    ),
    ['contact', 'email'],
  ),
  v.forward(
    v.partialCheck(
      [['deliveryMethod'], ['contact']],
      input => !needsAddress(input as RequestInput) || filled((input as RequestInput).contact.postalAddress),
      'address_for_delivery',
    ),
    ['contact', 'postalAddress'],
  ),
  v.forward(
    v.partialCheck(
      [['identityProof'], ['agent'], ['consent']],
      input =>
        !showsIdentity(input as RequestInput) || (input as RequestInput).consent.sensitiveAccepted === true,
      'sensitive_consent',
    ),
    ['consent', 'sensitiveAccepted'],
  ),
  v.forward(
    v.partialCheck(
      [['identityProof']],
      input => isPlausible((input as RequestInput).identityProof),
      'id_number',
    ),
    ['identityProof', 'number'],
  ),
  v.forward(
    v.partialCheck(
      [['feeWaiver'], ['feeWaiverReason']],
      input => input.feeWaiver !== true || filled(input.feeWaiverReason),
      'required',
    ),
    ['feeWaiverReason'],
  ),
  v.forward(
    v.partialCheck(
      [['expedited'], ['expeditedReason']],
      input => input.expedited !== true || filled(input.expeditedReason),
      'required',
    ),
    ['expeditedReason'],
  ),
);

/** Document numbers and pictures of documents are sensitive personal information (PIPL art. 28, 29). */
function showsIdentity({ identityProof, agent }: RequestInput): boolean {
  return (
    filled(identityProof?.number) ||
    (identityProof?.files ?? []).length > 0 ||
    (agent?.identityFiles ?? []).length > 0
  );
}
/* Typed with blanks or full-width, the number is right; with a wrong digit the person is told now, and not by the office in a week. */
function isPlausible(proof: RequestInput['identityProof']): boolean {
  if (proof?.type !== 'resident_id' || !filled(proof.number)) return true;
  return isId18(bareNumber(proof.number ?? ''));
}
function needsEmail(input: RequestInput): boolean {
  return input.deliveryMethod === 'email';
}
function needsAddress(input: RequestInput): boolean {
  return input.deliveryMethod === 'mail';
}

/** See {@link disclosureRequest}. */
export type DisclosureRequest = v.InferOutput<typeof disclosureRequest>;
/** See {@link uploadedFile}. */
export type UploadedFile = v.InferOutput<typeof uploadedFile>;
