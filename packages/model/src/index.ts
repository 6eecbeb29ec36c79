/** The data model: schemas, types, labels, located errors, dates and safe addresses. */
export { labelsOf, localize, type FieldLabels, type Locale, type Localized } from './field.js';
export { AUDIENCES, DISCLOSURES, VALIDITIES, type DisclosureItem } from './disclosure-item.js';
export { BRANCHES, INSPECTION_ELEMENTS, STAGES, type ApprovalStep, type Material, type ServiceGuide } from './service-guide.js';
export type { Channel, Department, Leader, LeadingGroup } from './organization.js';
export { APPLICANT_TYPES, DELIVERY_FORMATS, DELIVERY_METHODS, ID_TYPES, type DisclosureRequest, type UploadedFile } from './disclosure-request.js';
export { ANONYMITY, COMPLAINT_KINDS, type Complaint } from './complaint.js';
export { COLUMN_TYPES, PAGE_KINDS, type ColumnType, type PageKind, type SiteProfile } from './profile.js';
export { schemas, type EntityName } from './schemas.js';
export { entriesOf, fieldForLabel, fieldsOf, type FieldEntry } from './vocabulary.js';
export { parseJson, parseRecord, parseRecords, type Parsed, type Problem } from './parse.js';
export { problemText } from './problem-text.js';
export { findDates, parseDate, type DateMatch, type DateOptions, type DatePrecision } from './dates.js';
export { isSafeUrl, safeUrl } from './safe-url.js';
export { fold, foldLabel, foldWidth } from './text.js';
export type { IsoDate } from './primitives.js';
