/** Finds code labels by the name of the list, for callers that hold a name and not the list. */
import { codeIn } from './code-aliases.js';
import {
  ANONYMITY_LABELS,
  APPLICANT_TYPE_LABELS,
  AUDIENCE_LABELS,
  BRANCH_LABELS,
  CHANNEL_KIND_LABELS,
  COMPLAINT_KIND_LABELS,
  DELIVERY_FORMAT_LABELS,
  DELIVERY_METHOD_LABELS,
  DISCLOSURE_LABELS,
  FEE_CATEGORY_LABELS,
  ID_TYPE_LABELS,
  LANGUAGE_LABELS,
  LEADER_STATUS_LABELS,
  MATERIAL_FORM_LABELS,
  STAGE_LABELS,
  VALIDITY_LABELS,
  labelOfCode,
  type CodeLabels,
} from './code-labels.js';
import type { Locale } from './locale.js';

/** Every list of codes by name. */
export const CODE_LABELS = {
  validity: VALIDITY_LABELS,
  disclosure: DISCLOSURE_LABELS,
  audience: AUDIENCE_LABELS,
  applicantType: APPLICANT_TYPE_LABELS,
  idType: ID_TYPE_LABELS,
  deliveryFormat: DELIVERY_FORMAT_LABELS,
  deliveryMethod: DELIVERY_METHOD_LABELS,
  feeCategory: FEE_CATEGORY_LABELS,
  complaintKind: COMPLAINT_KIND_LABELS,
  anonymity: ANONYMITY_LABELS,
  stage: STAGE_LABELS,
  branch: BRANCH_LABELS,
  channelKind: CHANNEL_KIND_LABELS,
  leaderStatus: LEADER_STATUS_LABELS,
  materialForm: MATERIAL_FORM_LABELS,
  language: LANGUAGE_LABELS,
} as const satisfies Readonly<Record<string, CodeLabels>>;

/** Name of a list of codes. */
export type CodeField = keyof typeof CODE_LABELS;

/** Label of a code, e.g. `codeLabel('validity', 'inForce', 'zh-CN')` → `现行有效`; the code itself when unknown. */
export function codeLabel(field: CodeField, code: string, locale: Locale): string {
  return labelOfCode(CODE_LABELS[field], code, locale);
}

/** The code that a text means, e.g. `codeForText('validity', '废止')` → `repealed`; undefined when none. */
export function codeForText(field: CodeField, text: string): string | undefined {
  return codeIn(CODE_LABELS[field], text);
}
