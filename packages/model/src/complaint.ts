/** Complaint 投诉举报: suggestion, disclosure supervision, grievance, report, site error (Petition Work Regulations arts 17-36; OGI arts 47, 51). */
import * as v from 'valibot';
import { ANONYMITY_LABELS, COMPLAINT_KIND_LABELS, LANGUAGE_LABELS } from './code-labels.js';
import { uploadedFile } from './disclosure-request.js';
import { field } from './field.js';
import { FORM_TEXTS } from './form-texts.js';
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
  kind: field(
    { zh: '类型', en: 'Kind', aliases: ['投诉类型', '诉求类型'] },
    code(COMPLAINT_KINDS, COMPLAINT_KIND_LABELS),
  ),
  subject: field({ zh: '标题', en: 'Subject', aliases: ['主题'] }, text(300)),
  facts: field(
    { zh: '事实和理由', en: 'Facts and reasons', aliases: ['内容', '事实', '详细内容', '事实、理由'] },
    text(10_000),
  ),
  claim: v.optional(field({ zh: '诉求', en: 'What you ask for', aliases: ['请求', '投诉请求'] }, text(3000))),
  subjectParty: v.optional(
    field(
      {
        zh: '被反映单位或人员',
        en: 'Unit or person concerned',
        aliases: ['被投诉人', '被举报人', '被反映人'],
      },
      v.object({
        unit: v.optional(text(200)),
        person: v.optional(text(100)),
        post: v.optional(text(200)),
      }),
    ),
  ),
  pageUrl: v.optional(
    field(
      { zh: '页面地址', en: 'Page address', aliases: ['网页地址', '错误页面'] },
      v.pipe(v.string(), v.trim(), v.maxLength(2000)),
    ),
  ),
  relatedReceiptNo: v.optional(field({ zh: '相关申请编号', en: 'Related receipt number' }, text(60))),
  evidence: v.optional(
    field(
      { zh: '证据材料', en: 'Evidence', aliases: ['附件'] },
      v.pipe(v.array(uploadedFile), v.maxLength(10)),
    ),
  ),
  anonymity: field({ zh: '身份公开程度', en: 'Anonymity' }, code(ANONYMITY, ANONYMITY_LABELS)),
  name: v.optional(field({ zh: '姓名', en: 'Name', aliases: ['姓名（名称）', '反映人'] }, text(100))),
  address: v.optional(field({ zh: '住址', en: 'Address', aliases: ['联系地址', '通信地址'] }, text(500))),
  phone: v.optional(field({ zh: '联系电话', en: 'Phone', aliases: ['手机', '电话'] }, text(40))),
  email: v.optional(
    field(
      { zh: '电子邮箱', en: 'E-mail', aliases: ['邮箱'] },
      v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254)),
    ),
  ),
  reprisalFear: v.optional(field({ zh: '担心打击报复', en: 'Fear of reprisal' }, v.boolean())),
  consent: field({ zh: '个人信息处理同意', en: 'Consent' }, v.object({ privacyNoticeVersion: text(40) })),
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
