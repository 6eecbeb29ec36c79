/** DisclosureRequest 政府信息公开申请: what an applicant files (OGI Regulations art. 29). There is no purpose field: the 2019 text dropped the test of need. */
import * as v from 'valibot';
import {
  APPLICANT_TYPE_LABELS,
  DELIVERY_FORMAT_LABELS,
  DELIVERY_METHOD_LABELS,
  ID_TYPE_LABELS,
  LANGUAGE_LABELS,
} from './code-labels.js';
import { field } from './field.js';
import { FORM_TEXTS } from './form-texts.js';
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

/** A file sent along: what the receipt lists so that the applicant can prove it arrived whole. */
export const uploadedFile = v.object({
  name: text(255),
  /** Size in bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  contentType: v.pipe(v.string(), v.maxLength(120)),
  /** Lower-case hexadecimal SHA-256 of the content. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const phoneNumber = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(40),
  v.regex(/^[+0-9０-９()（）\- .#转]{5,40}$/u),
);

const identityProof = v.object({
  type: field(
    { zh: '证件类型', en: 'Identity document', aliases: ['证件名称', '身份证明'] },
    code(ID_TYPES, ID_TYPE_LABELS),
  ),
  number: v.optional(
    field(
      { zh: '证件号码', en: 'Document number of the identity proof', aliases: ['身份证号', '身份证号码'] },
      text(60),
    ),
  ),
});

const contact = v.object({
  phone: v.optional(
    field({ zh: '联系电话', en: 'Phone', aliases: ['电话', '手机', '手机号码', '联系人电话'] }, phoneNumber),
  ),
  email: v.optional(
    field(
      { zh: '电子邮箱', en: 'E-mail', aliases: ['邮箱', '电子邮件'] },
      v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254)),
    ),
  ),
  postalAddress: v.optional(
    field({ zh: '联系地址', en: 'Postal address', aliases: ['通信地址', '通讯地址', '地址'] }, text(500)),
  ),
  postcode: v.optional(field({ zh: '邮政编码', en: 'Postcode', aliases: ['邮编'] }, text(20))),
});

const agent = v.object({
  name: field({ zh: '代理人姓名', en: 'Agent' }, text(100)),
  relation: v.optional(field({ zh: '代理关系', en: 'Relation to the applicant' }, text(200))),
});

const requestEntries = {
  applicantType: field(
    { zh: '申请人类型', en: 'Applicant type', aliases: ['申请人类别'] },
    code(APPLICANT_TYPES, APPLICANT_TYPE_LABELS),
  ),
  applicantName: v.optional(field({ zh: '姓名', en: 'Name', aliases: ['申请人姓名', '申请人'] }, text(100))),
  organisationName: v.optional(
    field(
      { zh: '单位名称', en: 'Organisation', aliases: ['名称', '法人或其他组织名称', '组织名称'] },
      text(200),
    ),
  ),
  creditCode: v.optional(
    field({ zh: '统一社会信用代码', en: 'Unified social credit code', aliases: ['组织机构代码'] }, text(40)),
  ),
  legalRepresentative: v.optional(
    field({ zh: '法定代表人', en: 'Legal representative', aliases: ['法人代表'] }, text(100)),
  ),
  contactName: v.optional(field({ zh: '联系人', en: 'Contact person', aliases: ['联系人姓名'] }, text(100))),
  identityProof: v.optional(field({ zh: '身份证明', en: 'Identity proof' }, identityProof)),
  contact: field({ zh: '联系方式', en: 'Contact' }, contact),
  agent: v.optional(field({ zh: '代理人', en: 'Agent' }, agent)),
  informationTitle: v.optional(
    field(
      { zh: '信息名称', en: 'Title of the information', aliases: ['所需信息的名称', '政府信息名称'] },
      text(500),
    ),
  ),
  documentNumber: v.optional(
    field({ zh: '文号', en: 'Document number', aliases: ['所需信息的文号'] }, text(120)),
  ),
  description: v.optional(
    field(
      { zh: '特征性描述', en: 'Description', aliases: ['内容描述', '所需信息的内容描述', '其他特征性描述'] },
      text(10_000),
    ),
  ),
  timeRange: v.optional(field({ zh: '时间范围', en: 'Period' }, text(200))),
  deliveryFormat: field(
    { zh: '提供形式', en: 'Format', aliases: ['载体形式', '提供政府信息的形式要求', '信息的指定提供方式'] },
    code(DELIVERY_FORMATS, DELIVERY_FORMAT_LABELS),
  ),
  deliveryMethod: field(
    { zh: '获取方式', en: 'Way of delivery', aliases: ['获取信息的方式', '获取信息的途径'] },
    code(DELIVERY_METHODS, DELIVERY_METHOD_LABELS),
  ),
  accessibilityNeeds: v.optional(field({ zh: '阅读或视听协助需求', en: 'Accessibility needs' }, text(1000))),
  attachments: v.optional(
    field({ zh: '附件', en: 'Attachments' }, v.pipe(v.array(uploadedFile), v.maxLength(10))),
  ),
  priorRequestNo: v.optional(field({ zh: '以往申请编号', en: 'Earlier request' }, text(60))),
  consent: field(
    { zh: '个人信息处理同意', en: 'Consent' },
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
      [['identityProof'], ['consent']],
      input =>
        !filled((input as RequestInput).identityProof?.number) ||
        (input as RequestInput).consent.sensitiveAccepted === true,
      'sensitive_consent',
    ),
    ['consent', 'sensitiveAccepted'],
  ),
);

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
