/** DisclosureItem: one published document of a disclosure list (政府信息公开目录条目). Fields: OGI Regulations art. 12 and the metadata block of gov.cn documents. */
import * as v from 'valibot';
import { AUDIENCE_LABELS, DISCLOSURE_LABELS, VALIDITY_LABELS } from './code-labels.js';
import { DISCLOSURE_ITEM_LABELS as LABELS } from './disclosure-item-labels.js';
import { field } from './field.js';
import { attachment, code, date, text, url } from './primitives.js';

/** Validity 有效性 of a normative document. */
export const VALIDITIES = ['inForce', 'expired', 'repealed'] as const;
/** Disclosure type 公开方式: proactive 主动公开 or upon request 依申请公开. */
export const DISCLOSURES = ['proactive', 'uponRequest'] as const;
/** Audience 公开对象: whoever may see the item. Only `public` ever renders on a public page. */
export const AUDIENCES = ['public', 'internal', 'limited'] as const;

/** Pre-disclosure review 公开审查 (OGI art. 17): who released the item, when, and on which basis. */
export const review = v.object({
  by: text(200),
  on: v.optional(date()),
  basis: v.optional(text(500)),
});

export const disclosureItem = v.object({
  title: field(LABELS.title, text(10_000)),
  indexNumber: v.optional(field(LABELS.indexNumber, text(100))),
  documentNumber: v.optional(field(LABELS.documentNumber, text(120))),
  issuingAuthority: v.optional(field(LABELS.issuingAuthority, text(200))),
  category: v.optional(field(LABELS.category, text(200))),
  summary: v.optional(field(LABELS.summary, text(5_000))),
  generatedOn: v.optional(field(LABELS.generatedOn, date())),
  publishedOn: v.optional(field(LABELS.publishedOn, date())),
  updatedOn: v.optional(field(LABELS.updatedOn, date())),
  validity: v.optional(field(LABELS.validity, code(VALIDITIES, VALIDITY_LABELS))),
  effectiveUntil: v.optional(field(LABELS.effectiveUntil, date())),
  keywords: v.optional(field(LABELS.keywords, v.array(text(100)))),
  disclosure: v.optional(field(LABELS.disclosure, code(DISCLOSURES, DISCLOSURE_LABELS))),
  audience: v.optional(field(LABELS.audience, code(AUDIENCES, AUDIENCE_LABELS))),
  review: v.optional(field(LABELS.review, review)),
  body: v.optional(field(LABELS.body, v.pipe(v.string(), v.maxLength(2_000_000)))),
  url: v.optional(field(LABELS.url, url())),
  attachments: v.optional(field(LABELS.attachments, v.array(attachment))),
  interpretationUrl: v.optional(field(LABELS.interpretationUrl, url())),
});

/** See {@link disclosureItem}. */
export type DisclosureItem = v.InferOutput<typeof disclosureItem>;
