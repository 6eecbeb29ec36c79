/** The annual report as a workbook, and the audit log of the whole desk. */
import { annualReport } from '@sunboard/intake';
import type { Hono } from 'hono';
import type { ServiceContext } from '../context.js';
import { localeOf, type Call, type Env } from '../http.js';
import { Failure } from '../problem.js';
import { annualWorkbook } from '../reports/workbook.js';
import { audit, readAudit } from '../store/audit.js';
import { allRequests } from '../store/requests.js';
import { signedIn } from './staff-session.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Adds the routes. */
export function staffReportRoutes(app: Hono<Env>, context: ServiceContext): void {
  app.get('/v1/staff/reports/annual.xlsx', async call => {
    const staff = await signedIn(call, context);
    const year = yearOf(call);
    const workbook = await annualWorkbook(annualReport(await allRequests(context), year), localeOf(call));
    await audit(context, staff, 'report_read');
    return call.body(new Uint8Array(workbook), 200, {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="annual-report-${year}.xlsx"`,
      'Cache-Control': 'no-store',
    });
  });
  app.get('/v1/staff/audit', async call => {
    const staff = await signedIn(call, context);
    // One's own lines only: others may name a report that this person must not know of.
    const entries = (await readAudit(context)).filter(entry => entry.staff === staff.id);
    return call.json({ entries }, 200, { 'Cache-Control': 'no-store' });
  });
}

/** The year asked for. @throws {Failure} `invalid`. */
export function yearOf(call: Call): number {
  const year = Number(call.req.query('year'));
  if (!Number.isInteger(year) || year < 2008 || year > 2999)
    throw new Failure('invalid', { errors: [{ pointer: '/year', code: 'year' }] });
  return year;
}
