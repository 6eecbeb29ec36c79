/** The data model: schemas, types, labels, located errors, files in and out, dates and safe addresses. */
export { codesOf, labelsOf, type FieldLabels } from './field.js';
export { fill, fillWith } from './fill.js';
export {
  isChinese,
  languageNames,
  loadEveryLanguage,
  loadLanguage,
  localeOf,
  localize,
  otherLocale,
  pick,
  sourceOf,
  type Catalogue,
  type Locale,
  type Localized,
  type SourceLocale,
} from './locale.js';
export { codeIn, wordsForCode } from './code-aliases.js';
export * from './code-labels.js';
export { CODE_LABELS, codeForText, codeLabel, type CodeField } from './codes.js';
export { ELEMENT_NAMES, type ElementName } from './element-names.js';
export {
  AUDIENCES,
  DISCLOSURES,
  VALIDITIES,
  disclosureItem,
  type DisclosureItem,
} from './disclosure-item.js';
export { BRANCHES, STAGES, approvalStep, type ApprovalStep } from './approval-step.js';
export { INSPECTION_ELEMENTS, type Material } from './guide-elements.js';
export { serviceGuide, type ServiceGuide } from './service-guide.js';
export {
  CHANNEL_KINDS,
  LEADER_STATUSES,
  channel,
  department,
  leader,
  leadingGroup,
  type Channel,
  type Department,
  type Leader,
  solePost,
  type LeadingGroup,
} from './organization.js';
export {
  APPLICANT_TYPES,
  DELIVERY_FORMATS,
  DELIVERY_METHODS,
  ID_TYPES,
  disclosureRequest,
  type DisclosureRequest,
  type UploadedFile,
} from './disclosure-request.js';
export { ANONYMITY, COMPLAINT_KINDS, complaint, type Complaint } from './complaint.js';
export { COLUMN_TYPES, PAGE_KINDS, type ColumnType, type PageKind, type SiteProfile } from './profile.js';
export { schemas, type EntityName } from './schemas.js';
export {
  fieldIn,
  fieldsIn,
  kindOf,
  maxLengthOf,
  schemaAt,
  type EntitySchema,
  type SchemaField,
  type ValueKind,
} from './shape.js';
export { entriesOf, fieldForLabel, fieldsOf, type FieldEntry } from './vocabulary.js';
export { fileProblem, type Parsed, type Problem, type RecordPlace } from './problem.js';
export { problemText } from './problem-text.js';
export { problemLine, sentences } from './sentences.js';
export { checkRaw, checkRecord, checkRecords, type RawRecord } from './check.js';
export { parseRecord, parseRecords, parseRow, schemaOf, type EntityOf } from './parse.js';
export { parseJson } from './json.js';
export { contentFault, MAX_FILE_BYTES } from './content.js';
export { isScriptOfData } from './data-script.js';
export { decodeBytes, type Decoded } from './decode.js';
export { columnsFor, headerOf, recordFromRow, type ColumnMap } from './cells.js';
export { recordFromCells } from './record-from-cells.js';
export { cellValue, valueCell } from './cell-value.js';
export { parseCsv, toCsv, type CsvReadOptions, type CsvWriteOptions } from './csv.js';
export { headerIn } from './csv-header.js';
export { isNoRecord } from './csv-rows.js';
export { fieldsInFile } from './file-names.js';
export { readCsv } from './csv-read.js';
export { rowsFor, writeCsv } from './csv-write.js';
export { writeJsonLd } from './json-ld-write.js';
export { parseFeed, recordsFromFeed, type XmlNode } from './feed.js';
export { toJson } from './json.js';
export {
  fromJsonLd,
  serializeJsonLd,
  toJsonLd,
  SUN_NAMESPACE,
  type JsonLdNode,
  type JsonLdOptions,
  type JsonLdRecords,
  type PublishedEntity,
} from './json-ld.js';
export { publicOnly, type Visibility } from './visibility.js';
export { areDaysFirst, type FigurePair } from './day-order.js';
export { findDates, parseDate, type DateMatch, type DateOptions, type DatePrecision } from './dates.js';
export { isSafeUrl, safeUrl } from './safe-url.js';
export { countsTowardLimit, type StepTime } from './step-time.js';
export { fold, foldLabel, foldWidth, joinSpread } from './text.js';
export { bareNumber } from './typed-number.js';
export type { IsoDate } from './primitives.js';
export type { AttachmentReading } from './attachment-reading.js';
export { DUTY_LINE, MEASURE, SERIAL_LABEL } from './private-data-words.js';
export { findPrivate, maskPrivate, maskValue } from './private-data.js';
export type { PrivacyType, PrivateHit } from './private-hit.js';
export { DOUBLE_SURNAMES, hasPersonName, isPersonName, surnameRank } from './private-data-names.js';
export { hasManyDigits } from './digits.js';
export { numeralOf } from './numeral.js';
export { isBankCard, isCreditCode, isId15, isId18, isMobile } from './identity.js';
export { DISCLOSURE_REQUEST_LABELS } from './disclosure-request-labels.js';
export { COMPLAINT_LABELS } from './complaint-labels.js';
