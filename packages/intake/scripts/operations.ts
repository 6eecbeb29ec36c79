/** The operations of the service: who may call what, with which body, and which answers and faults come back. */
import type { ANSWERS } from '../src/contract/answers.js';
import type { ServiceFault } from '../src/problem-codes.js';

/** Name of an answer. */
export type AnswerName = keyof typeof ANSWERS;

/** One operation. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly body?: string;
  /** Answers of success, by status; a status without a name has no body of JSON. */
  readonly answers: Readonly<Record<number, AnswerName | 'none' | 'file'>>;
  readonly faults: readonly ServiceFault[];
  readonly auth?: 'accessKey' | 'staff';
  readonly key?: boolean;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const READ: readonly ServiceFault[] = ['not_found', 'too_many'];
const WRITTEN: readonly ServiceFault[] = [
  'bad_json',
  'too_deep',
  'too_large',
  'unsupported_type',
  'foreign_origin',
  'invalid',
  'unknown_field',
  'too_many',
];
const FILED: readonly ServiceFault[] = [
  ...WRITTEN,
  'key_missing',
  'idempotency_mismatch',
  'in_progress',
  'spam_check',
  'upload_missing',
];
const STAFF: readonly ServiceFault[] = ['unauthorized', 'too_many'];
const year = { name: 'year', schema: { type: 'integer', minimum: 2008, maximum: 2999 } };

const action = (part: string, body: string, summary: string): Operation => ({
  method: 'post',
  path: `/v1/cases/{receiptNo}/${part}`,
  id: part,
  summary,
  body,
  answers: { 200: 'PublicCase' },
  faults: [...WRITTEN, 'not_found', 'key_missing', 'idempotency_mismatch', 'event_refused', 'stale'],
  auth: 'accessKey',
  key: true,
});

/** All of them, pages of HTML apart. */
export const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/requests',
    id: 'fileRequest',
    summary: 'File a request 政府信息公开申请',
    body: 'RequestFiling',
    answers: { 201: 'Receipt', 200: 'Receipt' },
    faults: FILED,
    key: true,
  },
  {
    method: 'post',
    path: '/v1/complaints',
    id: 'fileComplaint',
    summary: 'File a complaint 投诉举报, readable or sealed',
    body: 'ComplaintFiling',
    answers: { 201: 'Receipt', 200: 'Receipt' },
    faults: [...FILED, 'sealed_key'],
    key: true,
  },
  {
    method: 'get',
    path: '/v1/cases/{receiptNo}',
    id: 'readCase',
    summary: 'The filer’s view of a case',
    answers: { 200: 'PublicCase' },
    faults: READ,
    auth: 'accessKey',
  },
  action('corrections', 'Changes', 'Correct a request, or send more material'),
  action('messages', 'Message', 'Write to the office'),
  action('withdrawal', 'Withdrawal', 'Withdraw'),
  action('confirmations', 'Empty', 'Confirm the receipt, so that the clock starts'),
  action('identity', 'DisclosedIdentity', 'Show who filed a complaint: anonymous to confidential or named'),
  action('review', 'ReviewRequest', 'Ask for review 复查 or final review 复核'),
  action('rating', 'Rating', 'Rate the handling'),
  {
    method: 'post',
    path: '/v1/uploads',
    id: 'announceUpload',
    summary: 'Announce a file',
    body: 'UploadAnnouncement',
    answers: { 201: 'UploadCreated' },
    faults: [...WRITTEN, 'file_empty', 'file_name', 'file_type'],
  },
  {
    method: 'post',
    path: '/v1/uploads/{id}',
    id: 'sendPiece',
    summary: 'Send a piece of a file',
    body: 'Bytes',
    answers: { 200: 'Upload' },
    faults: [
      'not_found',
      'offset',
      'too_large',
      'unsupported_type',
      'foreign_origin',
      'file_type',
      'file_changed',
      'file_bomb',
    ],
    headers: { 'Upload-Offset': 'Where the piece begins' },
  },
  {
    method: 'get',
    path: '/v1/uploads/{id}',
    id: 'readUpload',
    summary: 'How far a file got',
    answers: { 200: 'Upload' },
    faults: ['not_found'],
  },
  {
    method: 'get',
    path: '/v1/challenge',
    id: 'challenge',
    summary: 'A proof of work to solve, ALTCHA version 1; 404 when the service asks for none',
    answers: { 200: 'Challenge' },
    faults: ['not_found', 'too_many'],
  },
  {
    method: 'get',
    path: '/v1/keys',
    id: 'keys',
    summary: 'Keys that check receipts, and the key to seal to',
    answers: { 200: 'Keys' },
    faults: [],
  },
  {
    method: 'get',
    path: '/v1/services',
    id: 'services',
    summary: 'What can be filed, with the forms as data',
    answers: { 200: 'Services' },
    faults: [],
  },
  {
    method: 'get',
    path: '/v1/stats/annual-report',
    id: 'annualReport',
    summary: 'Tables 3 and 4 of the annual report',
    answers: { 200: 'AnnualReport' },
    faults: ['invalid', 'too_many'],
    query: year,
  },
  {
    method: 'post',
    path: '/v1/deadlines/preview',
    id: 'previewDeadline',
    summary: 'Count a deadline day by day',
    body: 'DeadlineQuestion',
    answers: { 200: 'Deadline' },
    faults: WRITTEN,
  },
  {
    method: 'post',
    path: '/v1/staff/session',
    id: 'signIn',
    summary: 'Begin a session at the desk',
    body: 'Credentials',
    answers: { 201: 'Session' },
    faults: [...WRITTEN, 'unauthorized'],
  },
  {
    method: 'get',
    path: '/v1/staff/session',
    id: 'session',
    summary: 'Who is signed in',
    answers: { 200: 'Session' },
    faults: STAFF,
    auth: 'staff',
  },
  {
    method: 'delete',
    path: '/v1/staff/session',
    id: 'endSession',
    summary: 'End the session',
    answers: { 204: 'none' },
    faults: [...STAFF, 'foreign_origin'],
    auth: 'staff',
  },
  {
    method: 'post',
    path: '/v1/staff/sign-out',
    id: 'signOut',
    summary: 'End the session, where a host lets no DELETE through',
    answers: { 204: 'none' },
    faults: [...STAFF, 'foreign_origin'],
    auth: 'staff',
  },
  {
    method: 'get',
    path: '/v1/staff/cases',
    id: 'inbox',
    summary: 'Open cases by due date, or ended ones',
    answers: { 200: 'Inbox' },
    faults: [...STAFF, 'invalid'],
    auth: 'staff',
    query: { name: 'scope', schema: { enum: ['open', 'ended'] } },
  },
  {
    method: 'post',
    path: '/v1/staff/requests',
    id: 'registerRequest',
    summary: 'Enter a request that came on paper, by fax or by word of mouth',
    body: 'OfflineRequest',
    answers: { 201: 'Receipt', 200: 'Receipt' },
    faults: [...WRITTEN, ...STAFF, 'key_missing', 'idempotency_mismatch', 'event_refused'],
    auth: 'staff',
    key: true,
  },
  {
    method: 'get',
    path: '/v1/staff/cases/{receiptNo}',
    id: 'staffCase',
    summary: 'A case without its filer’s identity',
    answers: { 200: 'StaffCase' },
    faults: [...STAFF, 'not_found'],
    auth: 'staff',
  },
  {
    method: 'post',
    path: '/v1/staff/cases/{receiptNo}/events',
    id: 'act',
    summary: 'Take a step: the only way to change a case',
    body: 'StaffEvent',
    answers: { 200: 'StaffCase' },
    faults: [...WRITTEN, ...STAFF, 'not_found', 'stale', 'version_missing', 'event_refused', 'reported_unit'],
    auth: 'staff',
    headers: { 'If-Match': 'ETag of the version that the step rests on' },
  },
  {
    method: 'post',
    path: '/v1/staff/cases/{receiptNo}/identity',
    id: 'openIdentity',
    summary: 'Open the identity, with a reason that is logged',
    body: 'IdentityReason',
    answers: { 200: 'Identity' },
    faults: [...WRITTEN, ...STAFF, 'not_found', 'event_refused', 'reported_unit'],
    auth: 'staff',
  },
  {
    method: 'get',
    path: '/v1/staff/cases/{receiptNo}/files/{id}',
    id: 'readFile',
    summary: 'Download a file',
    answers: { 200: 'file' },
    faults: [...STAFF, 'not_found', 'identity_closed'],
    auth: 'staff',
  },
  {
    method: 'get',
    path: '/v1/staff/cases/{receiptNo}/audit',
    id: 'caseAudit',
    summary: 'Who read or changed the case',
    answers: { 200: 'Audit' },
    faults: [...STAFF, 'not_found'],
    auth: 'staff',
  },
  {
    method: 'get',
    path: '/v1/staff/reports/annual.xlsx',
    id: 'annualWorkbook',
    summary: 'The annual tables as a workbook',
    answers: { 200: 'file' },
    faults: [...STAFF, 'invalid'],
    auth: 'staff',
    query: year,
  },
  {
    method: 'get',
    path: '/v1/staff/audit',
    id: 'ownAudit',
    summary: 'What one has read and done oneself',
    answers: { 200: 'Audit' },
    faults: STAFF,
    auth: 'staff',
  },
];
