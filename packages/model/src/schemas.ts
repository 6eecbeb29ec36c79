/** Every schema by its entity name: the single source of types, JSON Schema files, labels and checks. */
import { complaint } from './complaint.js';
import { disclosureItem } from './disclosure-item.js';
import { disclosureRequest } from './disclosure-request.js';
import { channel, department, leader, leadingGroup } from './organization.js';
import { siteProfile } from './profile.js';
import { approvalStep } from './approval-step.js';
import { serviceGuide } from './service-guide.js';

export const schemas = {
  DisclosureItem: disclosureItem,
  ServiceGuide: serviceGuide,
  ApprovalStep: approvalStep,
  Leader: leader,
  Department: department,
  LeadingGroup: leadingGroup,
  DisclosureRequest: disclosureRequest,
  Complaint: complaint,
  Channel: channel,
  SiteProfile: siteProfile,
} as const;

/** Name of an entity of the model. */
export type EntityName = keyof typeof schemas;
