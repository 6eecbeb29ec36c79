/** The audit log 审计日志: who of the staff did or read what, without a word of what it said. */
import { moment, type ServiceContext } from '../context.js';
import type { Staff } from '../options.js';

/** What is written down; an event is named `event:<type>`. */
export type AuditAction =
  | 'sign_in'
  | 'sign_out'
  | 'case_read'
  | 'file_read'
  | 'identity_opened'
  | 'case_registered'
  | 'report_read'
  | `event:${string}`;

/** A line of the log. */
export interface AuditEntry {
  readonly at: string;
  readonly staff: string;
  readonly action: string;
  readonly receiptNo?: string;
}

/** Most lines given out at once. */
const PAGE = 500;

/** Writes a line. */
export async function audit(
  context: ServiceContext,
  staff: Staff,
  action: AuditAction,
  receiptNo?: string,
): Promise<void> {
  await context.db
    .insertInto('audit')
    .values({ at: moment(context).at, staff_id: staff.id, action, receipt_no: receiptNo ?? null })
    .execute();
}

/** The newest lines, of one case or of all. */
export async function readAudit({ db }: ServiceContext, receiptNo?: string): Promise<AuditEntry[]> {
  let query = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(PAGE);
  if (receiptNo !== undefined) query = query.where('receipt_no', '=', receiptNo);
  return (await query.execute()).map(({ at, staff_id, action, receipt_no }) => ({
    at,
    staff: staff_id,
    action,
    ...(receipt_no !== null && { receiptNo: receipt_no }),
  }));
}
