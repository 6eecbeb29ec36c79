/** The intake contract: states and transitions as data, clocks, receipts, the public view, the annual report. */
export {
  COMPLAINT_STATES,
  REQUEST_STATES,
  STATE_LABELS,
  type CaseState,
  type ComplaintState,
  type RequestState,
} from './states.js';
export {
  COMPLAINT_OUTCOMES,
  COMPLAINT_OUTCOME_CODES,
  OUTCOMES_BY_COMPLAINT_KIND,
  OUTCOME_GROUPS,
  REQUEST_OUTCOMES,
  REQUEST_OUTCOME_CODES,
  type ComplaintOutcome,
  type RequestOutcome,
} from './outcomes.js';
export type {
  Actor,
  Applied,
  CaseBase,
  CaseEvent,
  Guard,
  Machine,
  MachineContext,
  Refusal,
  RefusalCode,
  Transition,
} from './machine.js';
export { requestEventSchemas, type RequestEventData, type RequestEventType } from './request-events.js';
export {
  complaintEventSchemas,
  type ComplaintEventData,
  type ComplaintEventType,
} from './complaint-events.js';
export type { ApplicantType, ClockPause, Remedy, RequestCase } from './request-case.js';
export type { ComplaintCase } from './complaint-case.js';
export { CONSULT_RESPONSE, CORRECTION_WINDOW, LONGEST_EXTENSION, requestMachine } from './request-machine.js';
export { complaintMachine, isSameUnit, OBJECTION_WINDOW } from './complaint-machine.js';
export { ANSWER_PERIOD, DUE_SOON, type Clock } from './request-clock.js';
export { HANDLING_PERIOD, REVIEW_PERIOD, REVIEW_WINDOW, TRIAGE_PERIOD } from './complaint-clock.js';
export {
  allowedEvents,
  apply,
  clockOf,
  isSealedContent,
  newCase,
  parseEventData,
  replay,
  type CaseKind,
  type EventDataFault,
  type IntakeCase,
} from './cases.js';
export { annualReport, type AnnualReport, type RemedyRow, type ReportRow } from './annual-report.js';
export {
  PUBLIC_CASE_FIELDS,
  publicCase,
  type ProjectionInput,
  type PublicAnswer,
  type PublicCase,
  type PublicEvent,
  type PublicMessage,
} from './projection.js';
export {
  formatReceiptNumber,
  newAccessKey,
  normalizeAccessKey,
  parseReceiptNumber,
  randomId,
  type ReceiptNumber,
} from './receipt.js';
export {
  fieldsIn,
  isShown,
  type Control,
  type FieldSpec,
  type FormSpec,
  type OneOfRule,
  type SectionSpec,
} from './forms/form-spec.js';
export { describeBasis } from './basis.js';
export { requestForms } from './forms/request-forms.js';
export { complaintForm } from './forms/complaint-form.js';
export { FILE_PATHS, filesIn } from './record-files.js';
export {
  endingOf,
  FILE_ENDINGS,
  FILE_KINDS,
  isDisguised,
  isPlainText,
  TELLING_BYTES,
  type FileKind,
} from './file-kinds.js';
export {
  SERVICE_FAULTS,
  type ProblemDocument,
  type ProblemEntry,
  type ServiceFault,
} from './problem-codes.js';
export { IntakeError, type IntakeErrorKind } from './client/intake-error.js';
export { retryAfterSeconds, type RetryPolicy } from './client/send.js';
export {
  createIntakeClient,
  type CaseAccess,
  type DisclosedIdentity,
  type CaseView,
  type IntakeClient,
  type IntakeClientOptions,
  type Receipt,
  type SubmitOptions,
} from './client/client.js';
export {
  antiSpam,
  powChallenge,
  powSolution,
  type AntiSpam,
  type PowChallenge,
} from './contract/anti-spam.js';
export {
  OFFLINE_CHANNELS,
  offlineArrival,
  RECEIPT_BASIS_OF,
  type OfflineChannel,
} from './contract/offline-arrival.js';
export { canonicalJson } from './canonical-json.js';
